# SPDX-License-Identifier: Apache-2.0
"""Help texts, composed from the table of commands."""

from __future__ import annotations

from collections.abc import Callable

from desktop.cli.commands import COMMANDS, CONTEXT, WINDOW
from desktop.cli.grammar import Command
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Translate

_USAGE = QT_TRANSLATE_NOOP("CommandLine", "Usage: {usage}")
_COMMANDS = QT_TRANSLATE_NOOP("CommandLine", "Commands:")
_OPTIONS = QT_TRANSLATE_NOOP("CommandLine", "Options:")
_WINDOW = QT_TRANSLATE_NOOP("CommandLine", "Without a command the window opens.")
_MORE = QT_TRANSLATE_NOOP("CommandLine", "teduh COMMAND --help tells about one command.")
_CODES = QT_TRANSLATE_NOOP("CommandLine", "Exit codes:")
CODES = (
    ("0", QT_TRANSLATE_NOOP("CommandLine", "done")),
    ("1", QT_TRANSLATE_NOOP("CommandLine", "the values or records given do not allow it")),
    ("2", QT_TRANSLATE_NOOP("CommandLine", "the command line is not right; nothing was tried")),
    ("3", QT_TRANSLATE_NOOP("CommandLine", "a file cannot be read")),
    ("4", QT_TRANSLATE_NOOP("CommandLine", "a file is already there, or a folder is not")),
    ("5", QT_TRANSLATE_NOOP("CommandLine", "a secret is needed and nobody can be asked")),
    ("6", QT_TRANSLATE_NOOP("CommandLine", "no such client or session")),
    ("7", QT_TRANSLATE_NOOP("CommandLine", "the demonstration is too small for the job")),
    ("10–29", QT_TRANSLATE_NOOP("CommandLine", "a secret, a key file or a vault is not right")),
    ("30–39", QT_TRANSLATE_NOOP("CommandLine", "the disk or the stored data are not right")),
    ("40–79", QT_TRANSLATE_NOOP("CommandLine", "a report or a backup cannot be made or used")),
    ("130", QT_TRANSLATE_NOOP("CommandLine", "interrupted")),
)
_WIDTH = 24


def whole_help(translate: Translate) -> str:
    """What `teduh --help` says."""
    say = _say(translate)
    lines = [say(_USAGE).format(usage="teduh [COMMAND] …"), say(_WINDOW), "", say(_COMMANDS)]
    lines += [_pair(command.name, say(command.about)) for command in COMMANDS]
    lines += ["", say(_OPTIONS)]
    lines += [_pair(f"{one.name} {one.value}", say(one.about)) for one in WINDOW.options[:2]]
    lines += ["", *_codes(translate), "", say(_MORE)]
    return "\n".join(lines)


def command_help(command: Command, translate: Translate) -> str:
    """What `teduh COMMAND --help` says."""
    say = _say(translate)
    lines = [say(_USAGE).format(usage=command.usage), say(command.about) + ".", "", say(_OPTIONS)]
    lines += [_pair(f"{one.name} {one.value}", say(one.about)) for one in command.options]
    return "\n".join([*lines, "", *_codes(translate)])


def _codes(translate: Translate) -> list[str]:
    say = _say(translate)
    return [say(_CODES), *(_pair(code, say(about)) for code, about in CODES)]


def _pair(left: str, right: str) -> str:
    return f"  {left.strip():<{_WIDTH}} {right}"


def _say(translate: Translate) -> Callable[[str], str]:
    """Bind the context of the command line."""
    return lambda source: translate(CONTEXT, source)
