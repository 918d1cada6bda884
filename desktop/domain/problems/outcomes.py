# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with filled-in measures, risk follow-up, imports of scores and reports."""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.problems import ProblemText

ADMINISTRATION_MISSING = ProblemText(
    "administration.missing",
    QT_TRANSLATE_NOOP("Problem", "This filled-in form is no longer there."),
    QT_TRANSLATE_NOOP("Problem", "Open the list of scores again."),
)
ADMINISTRATION_EMPTY = ProblemText(
    "administration.empty",
    QT_TRANSLATE_NOOP("Problem", "The form has neither answers nor a total. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Enter the answers, or the total from the sheet."),
)
ADMINISTRATION_BOTH = ProblemText(
    "administration.both",
    QT_TRANSLATE_NOOP("Problem", "The form has both answers and a total. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Enter one of them; a total is computed from the answers."),
)
ADMINISTRATION_FUTURE = ProblemText(
    "administration.future",
    QT_TRANSLATE_NOOP("Problem", "The date of this form lies in the future. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Enter the day on which it was filled in."),
)
CLIENT_MISSING = ProblemText(
    "client.not_there",
    QT_TRANSLATE_NOOP("Problem", "This client is no longer there."),
    QT_TRANSLATE_NOOP("Problem", "Open the list of clients again."),
)
SESSION_OF_OTHER_CLIENT = ProblemText(
    "session.other_client",
    QT_TRANSLATE_NOOP("Problem", "This session belongs to another client. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Choose a session of the same client."),
)
NORM_MISSING = ProblemText(
    "norm.missing",
    QT_TRANSLATE_NOOP("Problem", "This norm is no longer there."),
    QT_TRANSLATE_NOOP("Problem", "Open the measure again."),
)
NOT_COMPARABLE = ProblemText(
    "administration.not_comparable",
    QT_TRANSLATE_NOOP("Problem", "These two forms cannot be compared."),
    QT_TRANSLATE_NOOP("Problem", "Choose two complete forms of the same measure."),
)
ASSESSMENT_EMPTY = ProblemText(
    "risk.assessment_empty",
    QT_TRANSLATE_NOOP("Problem", "The assessment has no formulation. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Write what you know and how you understand it."),
)
FLAG_NOT_OPEN = ProblemText(
    "risk.flag_not_open",
    QT_TRANSLATE_NOOP(
        "Problem", "One of the points to close is already closed or belongs to another client."
    ),
    QT_TRANSLATE_NOOP("Problem", "Open the client again. Nothing was saved."),
)
IMPORT_HAS_ERRORS = ProblemText(
    "import.errors",
    QT_TRANSLATE_NOOP("Problem", "{count} rows of this file are wrong. Nothing was imported."),
    QT_TRANSLATE_NOOP("Problem", "Correct the file, or choose to leave these rows out."),
)
IMPORT_EMPTY = ProblemText(
    "import.empty",
    QT_TRANSLATE_NOOP("Problem", "There is nothing in this file to import."),
    QT_TRANSLATE_NOOP("Problem", "Check the columns that were chosen."),
)
IMPORT_NO_NAMES = ProblemText(
    "import.no_names",
    QT_TRANSLATE_NOOP("Problem", "The file has no column of names. Nothing was imported."),
    QT_TRANSLATE_NOOP("Problem", "Call the column of names “Nama” or “Name”."),
)
IMPORT_UNKNOWN = ProblemText(
    "import.unknown",
    QT_TRANSLATE_NOOP("Problem", "This import cannot be undone: it is not there any more."),
    QT_TRANSLATE_NOOP("Problem", "Look at the clients it made."),
)
IMPORT_IN_USE = ProblemText(
    "import.in_use",
    QT_TRANSLATE_NOOP(
        "Problem", "Clients of this import have sessions, goals or risk entries by now."
    ),
    QT_TRANSLATE_NOOP("Problem", "Put single clients into the trash instead. Nothing was undone."),
)
REPORT_EXISTS = ProblemText(
    "report.exists",
    QT_TRANSLATE_NOOP("Problem", "The file {file} is already there. It was not replaced."),
    QT_TRANSLATE_NOOP("Problem", "Choose another name."),
    exit_code=40,
)
REPORT_PERIOD_WRONG = ProblemText(
    "report.period_wrong",
    QT_TRANSLATE_NOOP("Problem", "The end of the period lies before its start."),
    QT_TRANSLATE_NOOP("Problem", "Correct one of the two dates."),
)
