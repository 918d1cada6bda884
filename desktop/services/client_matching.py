# SPDX-License-Identifier: Apache-2.0
"""Whom the rows of a list resemble: clients of the vault, and rows further up."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.db import clients as clients_db
from desktop.db import imports as db
from desktop.db.folding import fold
from desktop.domain.client import Client, ClientDraft
from desktop.domain.client_import import (
    MERGED,
    ClientField,
    ClientRow,
    Difference,
    Duplicate,
    Why,
)
from desktop.domain.ids import ClientId
from desktop.domain.progress import Cancelled, Progress, stop_if
from desktop.services.vault import OpenVault

_NOT_WORDS = re.compile(r"[\W_]+")
_TITLES = frozenset(("ny", "tn", "nn", "an", "sdr", "sdri", "bpk", "bapak", "ibu", "mr", "mrs"))
_ORDER = {why: place for place, why in enumerate(Why)}


@dataclass(frozen=True, slots=True)
class Known:
    """A client of the vault (`client`), or a row of the list (`row`)."""

    client: ClientId
    row: int
    name: tuple[str, ...]
    birth_date: date | None
    nik: str
    shown: str
    code: str


def name_words(name: str) -> tuple[str, ...]:
    """A name as it is compared: folded words in one order, without titles."""
    words = _NOT_WORDS.sub(" ", fold(name)).split()
    return tuple(sorted(word for word in words if word not in _TITLES) or words)


def alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names may be the same: one is part of the other."""
    return bool(one and other) and (set(one) <= set(other) or set(other) <= set(one))


def is_near(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one letter is wrong, missing, too many, or two are the wrong way round."""
    a, b = " ".join(one), " ".join(other)
    if a == b or abs(len(a) - len(b)) > 1:
        return a == b
    start = next((at for at in range(min(len(a), len(b))) if a[at] != b[at]), min(len(a), len(b)))
    rest_a, rest_b = a[start:], b[start:]
    turned = rest_a[:2] == rest_b[1::-1] and len(rest_a) > 1 and rest_a[2:] == rest_b[2:]
    return turned or rest_a[1:] in (rest_b[1:], rest_b) or rest_a == rest_b[1:]


class People:
    """Everybody known so far, found by what they have in common with a row."""

    def __init__(self) -> None:
        self._by: dict[tuple[str, str], list[Known]] = defaultdict(list)
        self.trashed_codes: set[str] = set()

    def add(self, known: Known, phone: str, email: str) -> None:
        """One more."""
        keys = {"code": known.code.casefold(), "nik": known.nik, "phone": phone, "email": email}
        keys["name"] = " ".join(known.name)
        for kind, value in keys.items():
            if value:
                self._by[kind, value].append(known)

    def best(self, row: ClientRow) -> tuple[Why, Known] | None:
        """Whom a row resembles most, and by what; somebody in the vault before a row."""
        name = name_words(row.draft.full_name or row.draft.alias)
        found = list(self._resembling(row.draft, name))
        return min(found, key=lambda one: (_ORDER[one[0]], not one[1].client), default=None)

    def _resembling(self, draft: ClientDraft, name: tuple[str, ...]) -> Iterator[tuple[Why, Known]]:
        for one in self._by.get(("code", draft.code.casefold()), ()) if draft.code else ():
            same = alike(name, one.name) or is_near(name, one.name)
            yield Why.CODE if same else Why.CODE_OTHER_NAME, one
        for one in self._by.get(("nik", draft.nik), ()) if draft.nik else ():
            yield Why.NIK, one
        for one in self._by.get(("name", " ".join(name)), ()):
            if draft.birth_date is not None and draft.birth_date == one.birth_date:
                yield Why.NAME_BIRTH, one
            elif not _are_apart(draft, one):
                yield Why.NAME, one
        for one in self._by.get(("phone", draft.phone), ()) if draft.phone else ():
            if not _are_apart(draft, one) and alike(name, one.name):
                yield Why.PHONE, one
            else:
                near = is_near(name, one.name)
                yield Why.TYPO_PHONE if near else Why.PHONE_OTHER_NAME, one
        for one in self._by.get(("email", draft.email), ()) if draft.email else ():
            same = alike(name, one.name) and not _are_apart(draft, one)
            yield Why.EMAIL if same else Why.EMAIL_OTHER_NAME, one


def _are_apart(draft: ClientDraft, one: Known) -> bool:
    """Whether birth date or NIK, known of both, say that these are two people."""
    if draft.nik and one.nik and draft.nik != one.nik:
        return True
    born, other = draft.birth_date, one.birth_date
    return born is not None and other is not None and born != other


def people_of(vault: OpenVault) -> People:
    """The clients of the vault; of those in the trash only their codes, which stay theirs."""
    people = People()
    for rows in vault.store.read_slices(db.PEOPLE):
        for key, code, name, born, nik, phone, email, trashed in rows:
            if trashed:
                people.trashed_codes.add(code.casefold())
                continue
            day = date.fromisoformat(born) if born else None
            known = Known(ClientId(key), -1, name_words(name), day, nik, name, code)
            people.add(known, phone, email)
    return people


def find_duplicates(
    vault: OpenVault,
    people: People,
    rows: Sequence[ClientRow],
    fields: Sequence[ClientField | None],
    progress: Progress,
    cancelled: Cancelled,
    stage: str,
) -> tuple[Duplicate, ...]:
    """One for each row that looks like somebody."""
    found = []
    for at, row in enumerate(rows):
        stop_if(cancelled)
        progress(at / len(rows), stage)
        if not row.usable:
            continue
        best, draft = people.best(row), row.draft
        if best is not None:
            found.append(_compared(vault, at, rows, best, fields))
        name = draft.full_name or draft.alias
        known = Known(
            ClientId(0), at, name_words(name), draft.birth_date, draft.nik, name, draft.code
        )
        people.add(known, draft.phone, draft.email)
    return tuple(found)


def _compared(
    vault: OpenVault,
    at: int,
    rows: Sequence[ClientRow],
    best: tuple[Why, Known],
    fields: Sequence[ClientField | None],
) -> Duplicate:
    why, known = best
    made = Duplicate(at, why, known.client, known.row, known.shown, known.code)
    other: Client | ClientDraft | None = None
    if known.client:
        with vault.store.reading("import.compare") as conn:
            other = clients_db.client(conn, known.client)
    else:
        other = rows[known.row].draft
    if other is None:
        return made
    fills, differences = compare(other, rows[at].draft, fields)
    return replace(made, fills=fills, differences=differences)


def compare(
    client: Client | ClientDraft, draft: ClientDraft, fields: Sequence[ClientField | None]
) -> tuple[tuple[ClientField, ...], tuple[Difference, ...]]:
    """The empty fields that a merge would fill, and the fields that both have, differently."""
    fills: list[ClientField] = []
    differences: list[Difference] = []
    for one in MERGED:
        kept, given = getattr(client, one.value), getattr(draft, one.value)
        if given in ("", None) or kept == given:
            continue
        if one is ClientField.STATUS and one not in fields:
            continue
        if kept in ("", None):
            fills.append(one)
        elif one is not ClientField.NOTE or given not in kept:
            differences.append(Difference(one, kept, given))
    return tuple(fills), tuple(differences)
