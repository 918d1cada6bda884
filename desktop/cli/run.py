# SPDX-License-Identifier: Apache-2.0
"""From the words of a command line to an exit code; whatever is wrong is told in one line."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

from desktop.cli.call import Ask, Call
from desktop.cli.commands import BY_NAME, WINDOW
from desktop.cli.grammar import HELP, Command, Parsed, parse, printable
from desktop.cli.language import language_of, translator
from desktop.domain.i18n import Translate
from desktop.domain.problems import Problem
from desktop.domain.problems import cli as texts

INTERRUPTED = 130


def run(words: Sequence[str], ask: Ask | None = None) -> int:
    """Carry out `words` (without the program's name); returns the exit code.

    `ask` asks for a secret where there is somebody to ask.
    """
    language = language_of(words)
    translate = translator(language)
    try:
        command, rest = _command(words)
        parsed = parse(command, rest)
        if parsed.wants_help:
            return _help(command, translate)
        module = import_module(command.module)
        return int(module.run(Call(parsed, language, translate, ask)))
    except Problem as problem:
        return _refuse(problem, translate)
    except KeyboardInterrupt:
        return INTERRUPTED


def read_window(words: Sequence[str]) -> Parsed | int:
    """The window's own arguments, or the exit code of a refusal or of --help."""
    return _read_for_screens(WINDOW, words)


def read_gallery(words: Sequence[str]) -> Parsed | int:
    """The arguments of `gallery`, or the exit code of a refusal or of --help."""
    return _read_for_screens(BY_NAME["gallery"], words)


def _read_for_screens(command: Command, words: Sequence[str]) -> Parsed | int:
    translate = translator(language_of(words))
    try:
        parsed = parse(command, words)
    except Problem as problem:
        return _refuse(problem, translate)
    return _help(command, translate) if parsed.wants_help else parsed


def _command(words: Sequence[str]) -> tuple[Command, list[str]]:
    """The command, wherever --lang stands, and the words after it."""
    leading, rest = _language_first(words)
    if not rest:
        raise Problem(texts.COMMAND_MISSING)
    command = BY_NAME.get(rest[0])
    if command is None or not command.module:
        raise Problem(texts.COMMAND_UNKNOWN, name=printable(rest[0]), known=", ".join(BY_NAME))
    return command, leading + rest[1:]


def _language_first(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """A leading --lang with its value, and the words after it."""
    rest = list(words)
    leading: list[str] = []
    while rest and rest[0].partition("=")[0] == "--lang":
        size = 1 if "=" in rest[0] else 2
        leading += rest[:size]
        del rest[:size]
    return leading, rest


def _refuse(problem: Problem, translate: Translate) -> int:
    line = " ".join(problem.sentence(translate).split())
    print(f"teduh: {line}", file=sys.stderr)
    return problem.text.exit_code


def _help(command: Command, translate: Translate) -> int:
    from desktop.cli.help import command_help

    print(command_help(command, translate))
    return 0


def main_help(words: Sequence[str]) -> int:
    """Print what `teduh --help` says."""
    from desktop.cli.help import whole_help

    print(whole_help(translator(language_of(words))))
    return 0


def wants_help(words: Sequence[str]) -> bool:
    """Whether help on the whole program was asked for."""
    _, rest = _language_first(words)
    return bool(rest) and rest[0] in HELP
