# SPDX-License-Identifier: Apache-2.0
"""Notes on paper: nothing typed disappears, nothing typed is obeyed."""

from __future__ import annotations

import pytest

from desktop.domain.i18n import untranslated
from desktop.domain.session_report import NoteSection
from desktop.reports import render_session_summary
from tests.reports.reading import pages_of, text_of
from tests.reports.samples import a_summary


def printed(note: str) -> str:
    """The text of a session summary with this note."""
    summary = a_summary(sections=(NoteSection("", note),), goals=(), tasks=())
    return text_of(render_session_summary(summary, untranslated))


@pytest.mark.parametrize(
    "typed",
    [
        "<b>tebal</b> & <script>x</script>",
        "<!-- komentar -->",
        "&nbsp; &lt;b&gt;",
        "[a]: http://hilang.test",
        "<para><font color=red>",
        "| a | b |",
        "~~coret~~",
        "7. tujuh",
        "3) tiga",
    ],
)
def test_what_was_typed_stands_there(typed: str) -> None:
    assert typed in printed(typed)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("**tebal** dan _miring_", "tebal dan miring"),
        ("# Judul", "Judul"),
        ("> kutipan", "kutipan"),
        ("- [ ] belum\n- [x] sudah", "☐ belum ☑ sudah"),
        ("```\nx   = 1\n```", "x = 1"),
        ("[tautan](http://x.test)", "tautan (http://x.test)"),
        ("![foto](http://x.test/a.png)", "foto (http://x.test/a.png)"),
        ("satu\ndua", "satu dua"),
        ("1. a\n1. b", "1. a 1. b"),
    ],
)
def test_markdown_is_set(typed: str, shown: str) -> None:
    assert shown in printed(typed)


def test_a_note_of_200_kilobytes_is_whole() -> None:
    words = [f"kata{n}" for n in range(20_000)]
    assert printed(" ".join(words)).count("kata") == len(words)


def test_one_endless_word_is_whole() -> None:
    summary = a_summary(sections=(NoteSection("", "q" * 20_000),))
    text = "".join(pages_of(render_session_summary(summary, untranslated)))
    assert text.count("q") == 20_000


def test_deep_nesting_does_not_break() -> None:
    assert "dasar" in printed("> " * 200 + "dasar")
    assert printed("\n".join("  " * n + "- butir" for n in range(25))).count("butir") == 25
    assert printed("\n".join("  " * n + "- butir" for n in range(90))).count("butir") == 90


def test_control_characters_do_not_break() -> None:
    assert "awal" in printed("awal\x00\x07\x1b\ud800\u2028akhir")
