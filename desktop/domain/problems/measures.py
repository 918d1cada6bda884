# SPDX-License-Identifier: Apache-2.0
"""Problems with measures: a definition file, an answer, a total, a norm."""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.problems import ProblemText

MEASURE_FILE_UNREADABLE = ProblemText(
    "measures.file_unreadable",
    QT_TRANSLATE_NOOP("Problem", "The measure file {file} could not be read as a measure."),
    QT_TRANSLATE_NOOP("Problem", "Check that it is a JSON file in Teduh's measure format."),
)
MEASURE_FILE_TOO_LARGE = ProblemText(
    "measures.file_too_large",
    QT_TRANSLATE_NOOP("Problem", "The measure file {file} is larger than {limit} characters."),
    QT_TRANSLATE_NOOP("Problem", "A measure file holds one instrument only."),
)
MEASURE_FIELD_MISSING = ProblemText(
    "measures.field_missing",
    QT_TRANSLATE_NOOP("Problem", "The measure file {file} has no field {field}."),
    QT_TRANSLATE_NOOP("Problem", "Add the field, then open Teduh again."),
)
MEASURE_FIELD_UNKNOWN = ProblemText(
    "measures.field_unknown",
    QT_TRANSLATE_NOOP(
        "Problem", "The measure file {file} has a field Teduh does not know: {field}."
    ),
    QT_TRANSLATE_NOOP("Problem", "Remove the field or correct its name."),
)
MEASURE_FIELD_WRONG = ProblemText(
    "measures.field_wrong",
    QT_TRANSLATE_NOOP(
        "Problem", "In the measure file {file}, the field {field} must be {expected}."
    ),
    QT_TRANSLATE_NOOP("Problem", "Correct the field, then open Teduh again."),
)
MEASURE_TWICE = ProblemText(
    "measures.twice",
    QT_TRANSLATE_NOOP("Problem", "The measure {measure} is defined in two files."),
    QT_TRANSLATE_NOOP("Problem", "Remove one of them."),
)
MEASURE_UNKNOWN = ProblemText(
    "measures.unknown",
    QT_TRANSLATE_NOOP("Problem", "There is no measure called {measure}."),
    QT_TRANSLATE_NOOP("Problem", "Choose one of: {known}."),
)
ANSWER_COUNT = ProblemText(
    "measures.answer_count",
    QT_TRANSLATE_NOOP("Problem", "{measure} has {expected} items, but {given} answers were given."),
    QT_TRANSLATE_NOOP("Problem", "Give one answer for each item; leave an unanswered item empty."),
)
ANSWER_OUT_OF_RANGE = ProblemText(
    "measures.answer_out_of_range",
    QT_TRANSLATE_NOOP("Problem", "The answer to item {item} is outside the range."),
    QT_TRANSLATE_NOOP("Problem", "Item {item} takes a whole number from {low} to {high}."),
)
ANSWER_NOT_A_NUMBER = ProblemText(
    "measures.answer_not_a_number",
    QT_TRANSLATE_NOOP("Problem", "The answer to item {item} is not a whole number."),
    QT_TRANSLATE_NOOP("Problem", "Item {item} takes a whole number from {low} to {high}."),
)
ITEMS_NOT_KNOWN = ProblemText(
    "measures.items_not_known",
    QT_TRANSLATE_NOOP("Problem", "{measure} takes a total score only."),
    QT_TRANSLATE_NOOP("Problem", "Add the items up on the sheet and enter the total."),
)
TOTAL_OUT_OF_RANGE = ProblemText(
    "measures.total_out_of_range",
    QT_TRANSLATE_NOOP("Problem", "This total is not possible for {measure}."),
    QT_TRANSLATE_NOOP("Problem", "Enter a number from {low} to {high}."),
)
TOTAL_NOT_WHOLE = ProblemText(
    "measures.total_not_whole",
    QT_TRANSLATE_NOOP("Problem", "The total of {measure} is not a whole number."),
    QT_TRANSLATE_NOOP("Problem", "Enter a whole number from {low} to {high}."),
)
PERCENT_NOT_POSSIBLE = ProblemText(
    "measures.percent_not_possible",
    QT_TRANSLATE_NOOP("Problem", "This percentage is not possible for {measure}."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Enter a multiple of {step} from 0 to 100, or the raw score from {low} to {high}.",
    ),
)
NO_PERCENT = ProblemText(
    "measures.no_percent",
    QT_TRANSLATE_NOOP("Problem", "{measure} has no percentage score."),
    QT_TRANSLATE_NOOP("Problem", "Enter the raw score from {low} to {high}."),
)
NORM_NEEDS_CITATION = ProblemText(
    "measures.norm_needs_citation",
    QT_TRANSLATE_NOOP("Problem", "A norm needs the source it comes from. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Enter author, year and where it was published."),
)
NORM_NEEDS_FIGURE = ProblemText(
    "measures.norm_needs_figure",
    QT_TRANSLATE_NOOP("Problem", "This norm has no figure to work with. Nothing was saved."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Enter a change threshold, a cut-off, or a standard deviation together with a reliability.",
    ),
)
NORM_FIGURE_WRONG = ProblemText(
    "measures.norm_figure_wrong",
    QT_TRANSLATE_NOOP("Problem", "A figure of this norm is not possible. Nothing was saved."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Standard deviation and threshold are above 0; reliability and confidence lie between 0"
        " and 1; a cut-off lies within the score range.",
    ),
)
STATISTIC_IMPOSSIBLE = ProblemText(
    "measures.statistic_impossible",
    QT_TRANSLATE_NOOP("Problem", "This figure cannot be computed from these numbers."),
    QT_TRANSLATE_NOOP("Problem", "Check the numbers that were entered."),
)
