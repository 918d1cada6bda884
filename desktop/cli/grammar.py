# SPDX-License-Identifier: Apache-2.0
"""What may stand on a command line, and reading it; every refusal is a Problem in one language.

Not argparse: its messages are English only, and it takes a third of the start of `teduh score`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.problems import Problem
from desktop.domain.problems import cli as texts

_NEGATIVE = re.compile(r"-\d.*")
HELP = ("-h", "--help")


@dataclass(frozen=True, slots=True)
class Option:
    """An option; `value` names what follows it, "" for a switch. `about` is English source."""

    name: str
    about: str
    value: str = ""
    choices: tuple[str, ...] = ()
    required: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """A command. `module` has a function `run(call)`; the last argument repeats with `many`."""

    name: str
    module: str
    about: str
    arguments: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    many: bool = False

    @property
    def usage(self) -> str:
        """One line in the usual form."""
        arguments = " ".join(self.arguments) + (" …" if self.many else "")
        options = " ".join(_shown(option) for option in self.options)
        return " ".join(part for part in ("teduh", self.name, arguments, options) if part)


@dataclass(frozen=True, slots=True)
class Parsed:
    """A command line that can be carried out. `options` holds what was given, "" for a switch."""

    command: Command
    arguments: tuple[str, ...]
    options: dict[str, str]
    wants_help: bool = False


def parse(command: Command, words: Sequence[str]) -> Parsed:
    """Read the words after the command's name; Problem for anything that does not fit."""
    reading = _Reading(command, list(words))
    while reading.rest:
        if reading.rest[0] in HELP and not reading.plain:
            return Parsed(command, (), {}, wants_help=True)
        reading.take()
    reading.finish()
    return Parsed(command, tuple(reading.arguments), reading.options)


class _Reading:
    """One pass over the words."""

    def __init__(self, command: Command, words: list[str]) -> None:
        self.command, self.rest = command, words
        self.arguments: list[str] = []
        self.options: dict[str, str] = {}
        self.plain = False

    def take(self) -> None:
        """Take the next word, and its value."""
        word = self.rest.pop(0)
        if word == "--" and not self.plain:
            self.plain = True
        elif self.plain or not word.startswith("-") or word == "-" or _NEGATIVE.fullmatch(word):
            self._argument(word)
        else:
            self._option(word)

    def _argument(self, word: str) -> None:
        if len(self.arguments) >= len(self.command.arguments) and not self.command.many:
            raise Problem(texts.ARGUMENT_TOO_MANY, command=self.command.name, value=printable(word))
        self.arguments.append(word)

    def _option(self, word: str) -> None:
        name, equals, value = word.partition("=")
        option = next((one for one in self.command.options if one.name == name), None)
        if option is None:
            raise Problem(texts.OPTION_UNKNOWN, command=self.command.name, name=printable(name))
        if name in self.options:
            raise Problem(texts.OPTION_TWICE, name=name)
        self.options[name] = self._value(option, value if equals else None)

    def _value(self, option: Option, given: str | None) -> str:
        if not option.value:
            if given is not None:
                raise Problem(texts.OPTION_TAKES_NO_VALUE, name=option.name)
            return ""
        if given is None and self.rest:
            given = self.rest.pop(0)
        if not given:
            raise Problem(texts.OPTION_NEEDS_VALUE, name=option.name, value=option.value)
        if option.choices and given not in option.choices:
            known = ", ".join(option.choices)
            raise Problem(
                texts.OPTION_CHOICE, value=printable(given), name=option.name, known=known
            )
        return given

    def finish(self) -> None:
        """Everything needed is there."""
        needed = self.command.arguments
        if len(self.arguments) < len(needed):
            name = needed[len(self.arguments)]
            raise Problem(texts.ARGUMENT_MISSING, command=self.command.name, name=name)
        for option in self.command.options:
            if option.required and option.name not in self.options:
                raise Problem(texts.OPTION_MISSING, name=option.name, command=self.command.name)


def printable(word: str) -> str:
    """A typed word as it can stand in a sentence: short and on one line."""
    cut = word if len(word) <= 60 else word[:60] + "…"
    return "".join(c if c.isprintable() else "?" for c in cut)


def _shown(option: Option) -> str:
    text = f"{option.name} {option.value}".strip()
    return text if option.required else f"[{text}]"
