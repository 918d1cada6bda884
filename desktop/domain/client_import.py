# SPDX-License-Identifier: Apache-2.0
"""Clients read from a list: what its columns mean, the rows as clients, and whom they resemble."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.changed import Changed
from desktop.domain.client import ClientDraft
from desktop.domain.episode import Service
from desktop.domain.ids import ClientId
from desktop.domain.imports import RowProblem


class ClientField(StrEnum):
    """What a column can hold. The first ones are fields of ClientDraft by the same name."""

    FULL_NAME = "full_name"
    ALIAS = "alias"
    NICKNAME = "nickname"
    FORM_OF_ADDRESS = "form_of_address"
    CODE = "code"
    BIRTH_DATE = "birth_date"
    SEX = "sex"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    OCCUPATION = "occupation"
    EDUCATION = "education"
    MARITAL_STATUS = "marital_status"
    RELIGION = "religion"
    NIK = "nik"
    BPJS = "bpjs"
    STATUS = "status"
    REFERRAL_SOURCE = "referral_source"
    CONTACT_PREFERENCE = "contact_preference"
    NOTE = "note"
    TAGS = "tags"
    CONTACT_NAME = "contact_name"
    CONTACT_RELATION = "contact_relation"
    CONTACT_PHONE = "contact_phone"
    STARTED_ON = "started_on"
    SERVICE = "service"


SEVERAL = frozenset({ClientField.ADDRESS, ClientField.NOTE, ClientField.TAGS})
"""Fields that more than one column may fill."""

MERGED = tuple(field for field in tuple(ClientField)[:20] if field is not ClientField.CODE)
"""Fields of a client that a merge fills; a client keeps the code it has."""


@dataclass(frozen=True, slots=True)
class ClientMapping:
    """A field or None (not imported) for each column; `month_first` decides dates such as 3/4."""

    fields: tuple[ClientField | None, ...]
    month_first: bool = False

    def columns(self, field: ClientField) -> list[int]:
        """The columns that hold a field."""
        return [at for at, one in enumerate(self.fields) if one is field]


@dataclass(frozen=True, slots=True)
class ImportedContact:
    """A person to call in an emergency, as the list has it."""

    name: str
    relation: str
    phone: str


@dataclass(frozen=True, slots=True)
class ClientRow:
    """One row as it would be stored. `usable`: there is a name, so that it can be a client."""

    line: int
    draft: ClientDraft
    tags: tuple[str, ...] = ()
    contact: ImportedContact | None = None
    started_on: date | None = None
    service: Service | None = None
    problems: tuple[RowProblem, ...] = ()
    usable: bool = True


@dataclass(frozen=True, slots=True)
class ReadClients:
    """A table read as clients. `ambiguous`: no date of it tells day and month apart."""

    rows: tuple[ClientRow, ...]
    ambiguous: bool


class Why(StrEnum):
    """What makes a row look like a client. Ordered by how much it says."""

    CODE = "code"
    NIK = "nik"
    PHONE = "phone"
    EMAIL = "email"
    NAME_BIRTH = "name_birth"
    TYPO_PHONE = "typo_phone"
    NAME = "name"
    CODE_OTHER_NAME = "code_other_name"
    PHONE_OTHER_NAME = "phone_other_name"
    EMAIL_OTHER_NAME = "email_other_name"

    @property
    def sure(self) -> bool:
        """Whether it is the same person as far as anything can tell."""
        return self in (Why.CODE, Why.NIK, Why.PHONE, Why.EMAIL, Why.NAME_BIRTH)


class Act(StrEnum):
    """What to do with a row that looks like a client."""

    MERGE = "merge"
    SKIP = "skip"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that both have, differently: raw values as in ClientDraft."""

    field: ClientField
    kept: object
    given: object


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Row number `row` looks like a client of the vault, or (client 0) like the row `earlier`."""

    row: int
    why: Why
    client: ClientId
    earlier: int
    name: str
    code: str
    fills: tuple[ClientField, ...] = ()
    differences: tuple[Difference, ...] = ()

    @property
    def act(self) -> Act:
        """What is done unless the therapist says otherwise; it never overwrites anything."""
        if self.why.sure:
            return Act.MERGE
        shared = self.why in (Why.PHONE_OTHER_NAME, Why.EMAIL_OTHER_NAME)
        return Act.NEW if shared or not self.client else Act.SKIP


@dataclass(frozen=True, slots=True)
class Choice:
    """What the therapist chose for a duplicate; `taken` fields take the value of the list."""

    act: Act
    taken: frozenset[ClientField] = frozenset()


class Wrong(StrEnum):
    """What to do with rows that have problems."""

    STOP = "stop"
    LEAVE_OUT = "leave_out"
    WITHOUT_CELLS = "without_cells"


@dataclass(frozen=True, slots=True)
class ClientPlan:
    """A file as it would be imported."""

    headings: tuple[str, ...]
    sample: tuple[tuple[str, ...], ...]
    sheets: tuple[str, ...]
    sheet: int
    mapping: ClientMapping
    rows: tuple[ClientRow, ...]
    ambiguous: bool
    duplicates: tuple[Duplicate, ...]

    @property
    def named(self) -> bool:
        """Whether a column of names or aliases is known."""
        fields = self.mapping.fields
        return ClientField.FULL_NAME in fields or ClientField.ALIAS in fields

    @property
    def problems(self) -> tuple[RowProblem, ...]:
        """Every problem by line."""
        return tuple(problem for row in self.rows for problem in row.problems)

    def acts(self, choices: Mapping[int, Choice], wrong: Wrong) -> dict[int, Act]:
        """What becomes of each row that is imported at all, by its number.

        A row that belongs to a skipped one above it is skipped with it.
        """
        like = {one.row: one for one in self.duplicates}
        found: dict[int, Act] = {}
        for at, row in enumerate(self.rows):
            if not takes(row, wrong):
                continue
            one, choice = like.get(at), choices.get(at)
            act = Act.NEW if one is None else choice.act if choice else one.act
            if one and act is Act.MERGE and not one.client:
                act = Act.SKIP if found.get(one.earlier) is Act.SKIP else act
            found[at] = act
        return found

    def counts(self, choices: Mapping[int, Choice], wrong: Wrong) -> Counts:
        """How many rows become what."""
        acts = list(self.acts(choices, wrong).values())
        new, merged, skipped = (acts.count(act) for act in (Act.NEW, Act.MERGE, Act.SKIP))
        return Counts(new, merged, skipped, len(self.rows) - len(acts))


@dataclass(frozen=True, slots=True)
class Counts:
    """Rows that become new clients, are merged, are skipped, or have problems and stay out."""

    new: int
    merged: int
    skipped: int
    left_out: int


@dataclass(frozen=True, slots=True)
class ImportedClients:
    """What was written; `batch` undoes it."""

    batch: str
    counts: Counts
    changed: Changed


@dataclass(frozen=True, slots=True)
class PastImport:
    """An import that can still be undone."""

    batch: str
    at: datetime
    file: str
    new: int
    merged: int


def takes(row: ClientRow, wrong: Wrong) -> bool:
    """Whether a row is imported at all."""
    return row.usable and (not row.problems or wrong is Wrong.WITHOUT_CELLS)
