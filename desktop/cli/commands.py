# SPDX-License-Identifier: Apache-2.0
"""The commands there are: names, arguments, options and what each is for."""

from __future__ import annotations

from desktop.cli.grammar import Command, Option
from desktop.domain.i18n import QT_TRANSLATE_NOOP

CONTEXT = "CommandLine"

LANG = Option(
    "--lang",
    QT_TRANSLATE_NOOP("CommandLine", "Language of the output: id or en"),
    "LANG",
    ("id", "en"),
)
_JSON = Option("--json", QT_TRANSLATE_NOOP("CommandLine", "Print the result as JSON"))
_PASSPHRASE = Option(
    "--passphrase-file",
    QT_TRANSLATE_NOOP("CommandLine", "Read the passphrase from the first line of a file"),
    "FILE",
)
_RECOVERY = Option(
    "--recovery-key-file",
    QT_TRANSLATE_NOOP("CommandLine", "Read the recovery key from a file instead"),
    "FILE",
)
_IDENTITY = Option(
    "--identity",
    QT_TRANSLATE_NOOP("CommandLine", "How the client is named on paper"),
    "LEVEL",
    ("name", "initials", "code"),
)

COMMANDS = (
    Command(
        "demo",
        "desktop.cli.demo",
        QT_TRANSLATE_NOOP(
            "CommandLine", "Make a practice of invented people and print how to open it"
        ),
        ("DIR",),
        (
            Option("--clients", QT_TRANSLATE_NOOP("CommandLine", "How many clients"), "N"),
            Option("--sessions", QT_TRANSLATE_NOOP("CommandLine", "How many sessions"), "N"),
            Option(
                "--seed",
                QT_TRANSLATE_NOOP("CommandLine", "The same seed makes the same practice"),
                "S",
            ),
            Option(
                "--job",
                QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "Also write a note, a progress report, a session summary"
                    " and a verified backup into DIR",
                ),
            ),
            _JSON,
            LANG,
        ),
    ),
    Command(
        "backup",
        "desktop.cli.backup",
        QT_TRANSLATE_NOOP("CommandLine", "Back up a vault into one file and check it"),
        ("VAULT", "FILE"),
        (_PASSPHRASE, _JSON, LANG),
    ),
    Command(
        "verify",
        "desktop.cli.verify",
        QT_TRANSLATE_NOOP("CommandLine", "Check a backup completely; it stays as it is"),
        ("FILE",),
        (_PASSPHRASE, _RECOVERY, _JSON, LANG),
    ),
    Command(
        "restore",
        "desktop.cli.restore",
        QT_TRANSLATE_NOOP("CommandLine", "Restore a backup into a new or empty folder"),
        ("FILE", "DIR"),
        (_PASSPHRASE, _RECOVERY, _JSON, LANG),
    ),
    Command(
        "report",
        "desktop.cli.report",
        QT_TRANSLATE_NOOP("CommandLine", "Write a report about one client as PDF"),
        ("VAULT",),
        (
            Option(
                "--client",
                QT_TRANSLATE_NOOP("CommandLine", "Code of the client"),
                "CODE",
                required=True,
            ),
            Option(
                "--kind",
                QT_TRANSLATE_NOOP("CommandLine", "Progress report, closing or session summary"),
                "KIND",
                ("progress", "closing", "session"),
                required=True,
            ),
            Option(
                "--out",
                QT_TRANSLATE_NOOP("CommandLine", "File to write; it must not be there yet"),
                "FILE",
                required=True,
            ),
            Option(
                "--session",
                QT_TRANSLATE_NOOP("CommandLine", "Number of the session, for --kind session"),
                "N",
            ),
            _IDENTITY,
            Option("--since", QT_TRANSLATE_NOOP("CommandLine", "First day, 2026-11-22"), "DATE"),
            Option("--until", QT_TRANSLATE_NOOP("CommandLine", "Last day, 2026-11-22"), "DATE"),
            Option("--purpose", QT_TRANSLATE_NOOP("CommandLine", "What it is for"), "TEXT"),
            Option("--recipient", QT_TRANSLATE_NOOP("CommandLine", "Who gets it"), "TEXT"),
            _PASSPHRASE,
            _JSON,
            LANG,
        ),
    ),
    Command(
        "search",
        "desktop.cli.search",
        QT_TRANSLATE_NOOP("CommandLine", "Search the notes of a vault, newest first"),
        ("VAULT", "TEXT"),
        (
            Option("--client", QT_TRANSLATE_NOOP("CommandLine", "Only this client"), "CODE"),
            Option("--limit", QT_TRANSLATE_NOOP("CommandLine", "At most so many notes"), "N"),
            _PASSPHRASE,
            _JSON,
            LANG,
        ),
    ),
    Command(
        "score",
        "desktop.cli.score",
        QT_TRANSLATE_NOOP("CommandLine", "Score one form; - is an unanswered item"),
        ("MEASURE", "ANSWER"),
        (LANG,),
        many=True,
    ),
    Command(
        "change",
        "desktop.cli.change",
        QT_TRANSLATE_NOOP("CommandLine", "Compare two raw totals of one measure"),
        ("MEASURE", "PRE", "POST"),
        (LANG,),
    ),
    Command(
        "gallery",
        "",
        QT_TRANSLATE_NOOP("CommandLine", "Show every component of the screens"),
        (),
        (
            Option(
                "--screenshots",
                QT_TRANSLATE_NOOP("CommandLine", "Write pictures into a folder instead"),
                "DIR",
            ),
            LANG,
        ),
    ),
)
BY_NAME = {command.name: command for command in COMMANDS}
WINDOW = Command(
    "teduh",
    "",
    QT_TRANSLATE_NOOP("CommandLine", "Open the window"),
    (),
    (
        Option("--demo", QT_TRANSLATE_NOOP("CommandLine", "With a practice of invented people")),
        Option("--vault", QT_TRANSLATE_NOOP("CommandLine", "With the vault in this folder"), "DIR"),
        Option(
            "--locked-at",
            QT_TRANSLATE_NOOP("CommandLine", "The time the window was locked; set by Teduh itself"),
            "TIME",
        ),
    ),
)
