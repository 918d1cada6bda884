# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with tasks and with how often a measure is asked for."""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.problems import ProblemText

TASK_MISSING = ProblemText(
    "task.missing",
    QT_TRANSLATE_NOOP("Problem", "This task is no longer there."),
    QT_TRANSLATE_NOOP("Problem", "Open the list of tasks again."),
)
TASK_NEEDS_WORDS = ProblemText(
    "task.needs_words",
    QT_TRANSLATE_NOOP("Problem", "The task has no wording yet. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Write in a few words what is to be done."),
)
TASK_NEEDS_CLIENT = ProblemText(
    "task.needs_client",
    QT_TRANSLATE_NOOP("Problem", "A task between sessions belongs to a client."),
    QT_TRANSLATE_NOOP("Problem", "Choose the client, or make it your own task."),
)
TASK_DIFFICULTY = ProblemText(
    "task.difficulty",
    QT_TRANSLATE_NOOP("Problem", "The difficulty is a whole number from {low} to {high}."),
    QT_TRANSLATE_NOOP("Problem", "Correct the difficulty. Nothing was saved."),
)
SCHEDULE_RANGE = ProblemText(
    "schedule.range",
    QT_TRANSLATE_NOOP("Problem", "Every {given} days is not possible. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Type a number from {low} to {high}."),
)
