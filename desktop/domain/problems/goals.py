# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with goals and their ratings."""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.problems import ProblemText

GOAL_MISSING = ProblemText(
    "goal.missing",
    QT_TRANSLATE_NOOP("Problem", "This goal is no longer there."),
    QT_TRANSLATE_NOOP("Problem", "Open the list of goals again."),
)
GOAL_EPISODE_MISSING = ProblemText(
    "goal.episode_missing",
    QT_TRANSLATE_NOOP("Problem", "The service this goal belongs to is no longer there."),
    QT_TRANSLATE_NOOP("Problem", "Open the client again."),
)
GOAL_NEEDS_TITLE = ProblemText(
    "goal.needs_title",
    QT_TRANSLATE_NOOP("Problem", "The goal has no wording yet. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Write the goal in one sentence."),
)
GOAL_SCALE_WRONG = ProblemText(
    "goal.scale_wrong",
    QT_TRANSLATE_NOOP("Problem", "The highest value of the scale is not above the lowest one."),
    QT_TRANSLATE_NOOP("Problem", "Correct one of them. Nothing was saved."),
)
GOAL_OUTSIDE_SCALE = ProblemText(
    "goal.outside_scale",
    QT_TRANSLATE_NOOP("Problem", "Starting point and target must lie on the scale of the goal."),
    QT_TRANSLATE_NOOP("Problem", "Enter values from {low} to {high}. Nothing was saved."),
)
GOAL_WEIGHT_WRONG = ProblemText(
    "goal.weight_wrong",
    QT_TRANSLATE_NOOP("Problem", "The weight of a goal is a whole number from 1 to 9."),
    QT_TRANSLATE_NOOP("Problem", "Correct the weight. Nothing was saved."),
)
RATING_EMPTY = ProblemText(
    "goal.rating_empty",
    QT_TRANSLATE_NOOP("Problem", "The rating has neither a value nor a level. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Enter one of them."),
)
RATING_OUTSIDE_SCALE = ProblemText(
    "goal.rating_outside_scale",
    QT_TRANSLATE_NOOP("Problem", "This value is outside the scale of the goal."),
    QT_TRANSLATE_NOOP("Problem", "Enter a value from {low} to {high}. Nothing was saved."),
)
RATING_LEVEL_WRONG = ProblemText(
    "goal.rating_level_wrong",
    QT_TRANSLATE_NOOP("Problem", "A level of goal attainment is a whole number from −2 to +2."),
    QT_TRANSLATE_NOOP("Problem", "Choose one of the five levels. Nothing was saved."),
)
RATING_MISSING = ProblemText(
    "goal.rating_missing",
    QT_TRANSLATE_NOOP("Problem", "This rating is no longer there."),
    QT_TRANSLATE_NOOP("Problem", "Open the goal again."),
)
