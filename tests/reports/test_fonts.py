# SPDX-License-Identifier: Apache-2.0
"""Which font draws which letter."""

from __future__ import annotations

from desktop.reports.fonts import UNKNOWN, Face, clean, elided, kernable, runs, width_of


def test_plain_text_is_one_run() -> None:
    assert runs("Sesi ke-10 – baik", Face.REGULAR) == [("Inter-Regular", "Sesi ke-10 – baik")]


def test_boxes_come_from_a_symbol_font() -> None:
    names = [name for name, _ in runs("a ☐ b", Face.REGULAR)]
    assert names == ["Inter-Regular", "NotoSansSymbols2-Regular", "Inter-Regular"]


def test_unknown_letters_are_visible() -> None:
    assert "".join(text for _, text in runs("a😀中b", Face.SEMIBOLD)) == f"a{UNKNOWN * 2}b"


def test_joiners_have_no_box_of_their_own() -> None:
    assert clean("👩\u200d👧\ufe0f") == "👩👧"


def test_letters_are_composed() -> None:
    assert clean("e\u0301") == "é"


def test_lone_surrogates_do_not_break() -> None:
    assert runs("a\ud800", Face.REGULAR)[-1][1].endswith(UNKNOWN)


def test_letters_that_share_a_glyph_are_not_kerned() -> None:
    assert kernable("PHQ-9 turun", Face.SEMIBOLD)
    assert not kernable("turun”", Face.SEMIBOLD)


def test_elided_text_fits() -> None:
    shown = elided("Raden Ajeng " * 20, Face.REGULAR, 8.5, 120)
    assert shown.endswith("…")
    assert width_of(shown, Face.REGULAR, 8.5) <= 120
