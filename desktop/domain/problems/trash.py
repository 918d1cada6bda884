# SPDX-License-Identifier: Apache-2.0
"""Problems with the trash and with taking back."""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.problems import ProblemText

IS_KEPT = ProblemText(
    "trash.is_kept",
    QT_TRANSLATE_NOOP("Problem", "This is part of a record that must be kept. It was not deleted."),
    QT_TRANSLATE_NOOP("Problem", "It stays in the trash, where only you see it."),
)
CHANGED_SINCE = ProblemText(
    "trash.changed_since",
    QT_TRANSLATE_NOOP("Problem", "This was changed again meanwhile, so nothing was taken back."),
    QT_TRANSLATE_NOOP("Problem", "Open it and change it by hand."),
)
CODE_IN_TRASH = ProblemText(
    "trash.code_in_trash",
    QT_TRANSLATE_NOOP(
        "Problem", "The code {code} belongs to a client in the trash. Nothing was saved."
    ),
    QT_TRANSLATE_NOOP("Problem", "Type another code, or take that client out of the trash first."),
)
