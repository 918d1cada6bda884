# SPDX-License-Identifier: Apache-2.0
"""One command being carried out: what was typed, the language, and where output goes."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop.cli.commands import CONTEXT
from desktop.cli.grammar import Parsed, printable
from desktop.domain.i18n import Language, Translate
from desktop.domain.problems import Problem
from desktop.domain.problems import cli as texts

Ask = Callable[[str], str]
"""Ask for a secret without showing it."""


@dataclass(frozen=True, slots=True)
class Call:
    """Handed to the command's `run`."""

    parsed: Parsed
    language: Language
    translate: Translate
    ask: Ask | None

    @property
    def arguments(self) -> tuple[str, ...]:
        """The words that are no options."""
        return self.parsed.arguments

    def path(self, place: int) -> Path:
        """An argument as a path."""
        return _path(self.arguments[place])

    def option(self, name: str) -> str:
        """The value of an option, "" when it was not given."""
        return self.parsed.options.get(name, "")

    def option_path(self, name: str) -> Path | None:
        """The value of an option as a path."""
        value = self.option(name)
        return _path(value) if value else None

    def path_option(self, name: str) -> Path:
        """The value of an option that is required, as a path."""
        return _path(self.option(name))

    def has(self, name: str) -> bool:
        """Whether a switch was given."""
        return name in self.parsed.options

    def number(self, name: str, otherwise: int, low: int, high: int) -> int:
        """The value of an option as a whole number."""
        value = self.option(name)
        if not value:
            return otherwise
        if not (value.isascii() and value.isdigit() and len(value) < 12):
            raise Problem(
                texts.OPTION_NUMBER, value=printable(value), name=name, low=low, high=high
            )
        if not low <= int(value) <= high:
            raise Problem(texts.OPTION_NUMBER, value=value, name=name, low=low, high=high)
        return int(value)

    def day(self, name: str) -> date | None:
        """The value of an option as a date."""
        value = self.option(name)
        try:
            return date.fromisoformat(value) if value else None
        except ValueError:
            raise Problem(texts.OPTION_DATE, value=printable(value), name=name) from None

    def say(self, source: str, **holes: object) -> None:
        """Print one translated line."""
        print(self.translate(CONTEXT, source).format(**holes))

    def show(self, data: object) -> None:
        """Print a result as one JSON value."""
        json.dump(data, sys.stdout, ensure_ascii=False, indent=2)
        print()


def _path(word: str) -> Path:
    if "\0" in word or not word:
        raise Problem(texts.FILE_UNREADABLE, file=printable(word))
    return Path(word)
