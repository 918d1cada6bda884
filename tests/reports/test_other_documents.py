# SPDX-License-Identifier: Apache-2.0
"""Session summary and recovery sheet."""

from __future__ import annotations

from desktop.domain.i18n import Language, untranslated
from desktop.reports import render_recovery_sheet, render_session_summary
from desktop.reports.recovery import QrCode
from tests.reports.reading import pages_of, text_of
from tests.reports.samples import KEY, a_sheet, a_summary


def test_session_summary_holds_its_parts() -> None:
    text = text_of(render_session_summary(a_summary(), untranslated))
    for words in ("Tatap muka", "number 10", "lebih baik", "☐ Jurnal tidur", "☑ Jalan pagi"):
        assert words in text


def test_a_draft_says_that_it_is_one() -> None:
    text = text_of(render_session_summary(a_summary(signed=""), untranslated))
    assert "Draft, not signed yet" in text


def test_addenda_follow_the_note() -> None:
    summary = a_summary(addenda=a_summary().sections[:1], sections=a_summary().sections[1:])
    text = text_of(render_session_summary(summary, untranslated))
    assert text.index("Tinjau jurnal") < text.index("lebih baik")


def test_the_recovery_sheet_is_one_page_in_both_languages() -> None:
    for language in Language:
        assert len(pages_of(render_recovery_sheet(a_sheet(language), untranslated))) == 1


def test_the_recovery_sheet_holds_every_group() -> None:
    letters = "".join(text_of(render_recovery_sheet(a_sheet(), untranslated)).split())
    assert all(group in letters for group in KEY.split("-"))


def test_the_key_is_not_in_repr() -> None:
    assert KEY[:6] not in repr(a_sheet())


def test_the_qr_code_holds_the_whole_key() -> None:
    import segno

    own = [bytes(row) for row in segno.make(KEY, error="m", micro=False).matrix]
    assert QrCode(KEY, 100).rows == own


def test_no_picture_is_embedded() -> None:
    assert b"/Subtype /Image" not in render_recovery_sheet(a_sheet(), untranslated)
