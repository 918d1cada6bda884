# SPDX-License-Identifier: Apache-2.0
"""Text as it is compared."""

from __future__ import annotations

import pytest

from desktop.db.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Émilie", "emilie"),
        ("  Siti   AMINAH ", "siti aminah"),
        ("Straße", "strasse"),
        ("Nguyễn Đức", "nguyen đuc"),
        ("", ""),
    ],
)
def test_case_marks_and_blanks_do_not_count(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert fold("\u00e9") == fold("e\u0301")
