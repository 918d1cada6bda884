# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with templates, short texts and the files they are shared in."""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.problems import ProblemText

TEMPLATE_NAMELESS = ProblemText(
    "template.nameless",
    QT_TRANSLATE_NOOP("Problem", "The template has no name yet. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Write what it is called in the list."),
)
KEYWORD_WRONG = ProblemText(
    "snippet.keyword_wrong",
    QT_TRANSLATE_NOOP("Problem", "This keyword cannot be typed after a semicolon."),
    QT_TRANSLATE_NOOP("Problem", "Use up to 24 letters and digits, without blanks."),
)
KEYWORD_TAKEN = ProblemText(
    "snippet.keyword_taken",
    QT_TRANSLATE_NOOP("Problem", "There is already a short text with the keyword {keyword}."),
    QT_TRANSLATE_NOOP("Problem", "Choose another keyword, or change the one that is there."),
)
SNIPPET_EMPTY = ProblemText(
    "snippet.empty",
    QT_TRANSLATE_NOOP("Problem", "The short text is empty. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Write the text that is to be inserted."),
)
AID_TOO_LONG = ProblemText(
    "aid.too_long",
    QT_TRANSLATE_NOOP("Problem", "This text is too long: {limit} characters fit."),
    QT_TRANSLATE_NOOP("Problem", "Shorten it. Nothing was saved."),
)
AID_FILE_UNREADABLE = ProblemText(
    "aid.file_unreadable",
    QT_TRANSLATE_NOOP("Problem", "This file holds no templates or short texts of Teduh."),
    QT_TRANSLATE_NOOP("Problem", "Choose a file that Teduh has written. Nothing was added."),
)
AID_FILE_TOO_LARGE = ProblemText(
    "aid.file_too_large",
    QT_TRANSLATE_NOOP("Problem", "This file is too large to hold templates: {limit} MB fit."),
    QT_TRANSLATE_NOOP("Problem", "Choose another file. Nothing was added."),
)
