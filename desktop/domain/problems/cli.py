# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with a command line. Exit code 2: nothing was tried."""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.problems import ProblemText

USAGE = 2

COMMAND_MISSING = ProblemText(
    "cli.command_missing",
    QT_TRANSLATE_NOOP("Problem", "No command was given."),
    QT_TRANSLATE_NOOP("Problem", "See teduh --help."),
    exit_code=USAGE,
)
COMMAND_UNKNOWN = ProblemText(
    "cli.command_unknown",
    QT_TRANSLATE_NOOP("Problem", "There is no command {name}."),
    QT_TRANSLATE_NOOP("Problem", "Choose one of: {known}."),
    exit_code=USAGE,
)
OPTION_UNKNOWN = ProblemText(
    "cli.option_unknown",
    QT_TRANSLATE_NOOP("Problem", "The command {command} has no option {name}."),
    QT_TRANSLATE_NOOP("Problem", "See teduh {command} --help."),
    exit_code=USAGE,
)
OPTION_TWICE = ProblemText(
    "cli.option_twice",
    QT_TRANSLATE_NOOP("Problem", "The option {name} was given twice."),
    QT_TRANSLATE_NOOP("Problem", "Give it once."),
    exit_code=USAGE,
)
OPTION_NEEDS_VALUE = ProblemText(
    "cli.option_needs_value",
    QT_TRANSLATE_NOOP("Problem", "The option {name} needs a value."),
    QT_TRANSLATE_NOOP("Problem", "Write {name} {value}."),
    exit_code=USAGE,
)
OPTION_TAKES_NO_VALUE = ProblemText(
    "cli.option_takes_no_value",
    QT_TRANSLATE_NOOP("Problem", "The option {name} takes no value."),
    QT_TRANSLATE_NOOP("Problem", "Write {name} alone."),
    exit_code=USAGE,
)
OPTION_MISSING = ProblemText(
    "cli.option_missing",
    QT_TRANSLATE_NOOP("Problem", "The option {name} is missing."),
    QT_TRANSLATE_NOOP("Problem", "See teduh {command} --help."),
    exit_code=USAGE,
)
OPTION_CHOICE = ProblemText(
    "cli.option_choice",
    QT_TRANSLATE_NOOP("Problem", "The value {value} is not possible for {name}."),
    QT_TRANSLATE_NOOP("Problem", "Choose one of: {known}."),
    exit_code=USAGE,
)
OPTION_NUMBER = ProblemText(
    "cli.option_number",
    QT_TRANSLATE_NOOP("Problem", "The value {value} is not possible for {name}."),
    QT_TRANSLATE_NOOP("Problem", "Give a whole number from {low} to {high}."),
    exit_code=USAGE,
)
OPTION_DATE = ProblemText(
    "cli.option_date",
    QT_TRANSLATE_NOOP("Problem", "The value {value} of {name} is not a date."),
    QT_TRANSLATE_NOOP("Problem", "Write it as 2026-11-22."),
    exit_code=USAGE,
)
ARGUMENT_MISSING = ProblemText(
    "cli.argument_missing",
    QT_TRANSLATE_NOOP("Problem", "The command {command} also needs {name}."),
    QT_TRANSLATE_NOOP("Problem", "See teduh {command} --help."),
    exit_code=USAGE,
)
ARGUMENT_TOO_MANY = ProblemText(
    "cli.argument_too_many",
    QT_TRANSLATE_NOOP("Problem", "The command {command} cannot use {value}."),
    QT_TRANSLATE_NOOP("Problem", "See teduh {command} --help."),
    exit_code=USAGE,
)
NOT_A_NUMBER = ProblemText(
    "cli.not_a_number",
    QT_TRANSLATE_NOOP("Problem", "{value} is not a number."),
    QT_TRANSLATE_NOOP("Problem", "Give the total as a number, such as 14."),
    exit_code=USAGE,
)
FILE_UNREADABLE = ProblemText(
    "cli.file_unreadable",
    QT_TRANSLATE_NOOP("Problem", "The file {file} cannot be read."),
    QT_TRANSLATE_NOOP("Problem", "Check its name and your rights to it."),
    exit_code=3,
)
FILE_EXISTS = ProblemText(
    "cli.file_exists",
    QT_TRANSLATE_NOOP("Problem", "{file} is already there and was not touched."),
    QT_TRANSLATE_NOOP("Problem", "Choose another name."),
    exit_code=4,
)
FOLDER_MISSING = ProblemText(
    "cli.folder_missing",
    QT_TRANSLATE_NOOP("Problem", "The folder {folder} is not there."),
    QT_TRANSLATE_NOOP("Problem", "Make it first, or choose another one."),
    exit_code=4,
)
SECRET_NEEDED = ProblemText(
    "cli.secret_needed",
    QT_TRANSLATE_NOOP("Problem", "Nobody can be asked for the passphrase here."),
    QT_TRANSLATE_NOOP("Problem", "Give it with --passphrase-file."),
    exit_code=5,
)
CLIENT_UNKNOWN = ProblemText(
    "cli.client_unknown",
    QT_TRANSLATE_NOOP("Problem", "There is no client with the code {client}."),
    QT_TRANSLATE_NOOP("Problem", "Check the code."),
    exit_code=6,
)
SESSION_UNKNOWN = ProblemText(
    "cli.session_unknown",
    QT_TRANSLATE_NOOP("Problem", "This client has no session number {number}."),
    QT_TRANSLATE_NOOP("Problem", "Check the number."),
    exit_code=6,
)
SEARCH_TOO_SHORT = ProblemText(
    "cli.search_too_short",
    QT_TRANSLATE_NOOP("Problem", "This is too short to search for."),
    QT_TRANSLATE_NOOP("Problem", "Give at least two letters."),
    exit_code=USAGE,
)
DEMO_TOO_SMALL = ProblemText(
    "cli.demo_too_small",
    QT_TRANSLATE_NOOP("Problem", "The demonstration has no client with scores and sessions."),
    QT_TRANSLATE_NOOP("Problem", "Make it with more clients and sessions."),
    exit_code=7,
)
