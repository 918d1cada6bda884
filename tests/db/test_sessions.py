# SPDX-License-Identifier: Apache-2.0
"""The first words of a note."""

from __future__ import annotations

from desktop.db.sessions import first_words


def test_headings_and_blank_lines_are_left_out() -> None:
    assert first_words("## S\n\nTidur lebih baik.\n## O\nTenang.") == "Tidur lebih baik. Tenang."


def test_a_long_note_is_cut_after_a_word() -> None:
    assert first_words("satu dua tiga", 10) == "satu dua…"


def test_an_empty_note_has_none() -> None:
    assert first_words("") == ""
