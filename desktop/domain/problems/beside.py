# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with open threads, reflection, supervision and moving a session."""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.problems import ProblemText

THREAD_MISSING = ProblemText(
    "thread.missing",
    QT_TRANSLATE_NOOP("Problem", "This open thread is no longer there."),
    QT_TRANSLATE_NOOP("Problem", "Open the note again."),
)
THREAD_NEEDS_WORDS = ProblemText(
    "thread.needs_words",
    QT_TRANSLATE_NOOP("Problem", "The open thread has no words yet. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Write in a few words what is still open."),
)
QUESTION_MISSING = ProblemText(
    "supervision.missing",
    QT_TRANSLATE_NOOP("Problem", "This question for supervision is no longer there."),
    QT_TRANSLATE_NOOP("Problem", "Open the list of supervision again."),
)
QUESTION_NEEDS_WORDS = ProblemText(
    "supervision.needs_words",
    QT_TRANSLATE_NOOP("Problem", "The question has no words yet. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Write what you want to ask in supervision."),
)
SKILL_NEEDS_NAME = ProblemText(
    "reflection.needs_name",
    QT_TRANSLATE_NOOP("Problem", "The skill has no name yet. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Give the skill a name, for example Patience."),
)
LEVEL_RANGE = ProblemText(
    "reflection.level",
    QT_TRANSLATE_NOOP("Problem", "The level is a whole number from {low} to {high}."),
    QT_TRANSLATE_NOOP("Problem", "Choose one of the levels. Nothing was saved."),
)
MOVE_NOWHERE = ProblemText(
    "move.nowhere",
    QT_TRANSLATE_NOOP("Problem", "The session already belongs there. Nothing was moved."),
    QT_TRANSLATE_NOOP("Problem", "Choose another client or another service."),
)
MOVE_NEEDS_REASON = ProblemText(
    "move.needs_reason",
    QT_TRANSLATE_NOOP("Problem", "The reason for moving the session is missing."),
    QT_TRANSLATE_NOOP("Problem", "Write in a few words why it belongs to the other client."),
)
MOVE_ASSESSED = ProblemText(
    "move.assessed",
    QT_TRANSLATE_NOOP(
        "Problem",
        "A risk assessment answers this session together with other follow-ups of the client."
        " Nothing was moved.",
    ),
    QT_TRANSLATE_NOOP(
        "Problem", "Leave the session where it is and write an addendum that says whose it is."
    ),
)
