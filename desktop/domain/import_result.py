# SPDX-License-Identifier: Apache-2.0
"""What an import of scores would do, and what it did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.changed import Changed
from desktop.domain.formats import date_long
from desktop.domain.i18n import QT_TRANSLATE_NOOP, Language, Translate
from desktop.domain.ids import ClientId
from desktop.domain.imports import ScoreMapping, ScorePlan

_CONTEXT = "Import"
_ALIAS = QT_TRANSLATE_NOOP("Import", "Client {code}")
_AGE = QT_TRANSLATE_NOOP("Import", "Age {age} on {day}, from the imported table.")


@dataclass(frozen=True, slots=True)
class ScorePreview:
    """A table as it would be imported.

    `mapping` is None where no column of clients was found, `plan` until the columns and, for
    numbered time points, their start are known. `known` rows are in the vault already;
    `differing` of them with another total, which stays as it is.
    """

    headings: tuple[str, ...]
    sample: tuple[tuple[str, ...], ...]
    mapping: ScoreMapping | None
    needs_start: bool
    plan: ScorePlan | None
    new_clients: int = 0
    known: int = 0
    differing: int = 0


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What was written. `batch` undoes it; `known` scores were there already."""

    batch: str
    clients: tuple[ClientId, ...]
    administrations: int
    known: int
    left_out: int
    changed: Changed


@dataclass(frozen=True, slots=True)
class ImportWords:
    """How a client known by a code alone is called, and where an age in the table goes."""

    alias: str
    age: str
    language: Language

    def alias_of(self, code: str, digits: int) -> str:
        """ "Client 07": numbers are filled up, so that they sort as numbers."""
        return self.alias.format(code=code.zfill(digits) if code.isdecimal() else code)

    def age_note(self, age: int | None, day: date) -> str:
        """A sentence for the client's notes, "" without an age."""
        if age is None:
            return ""
        return self.age.format(age=age, day=date_long(day, self.language))


def import_words(translate: Translate, language: Language) -> ImportWords:
    """The words of an import in the language on screen."""
    return ImportWords(translate(_CONTEXT, _ALIAS), translate(_CONTEXT, _AGE), language)
