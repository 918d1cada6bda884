# SPDX-License-Identifier: Apache-2.0
"""The rows of a list as clients, each with what is wrong in it; nothing wrong gets into a draft."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from desktop.domain.client import ClientDraft, ClientStatus
from desktop.domain.client_import import (
    ClientField,
    ClientMapping,
    ClientRow,
    ImportedContact,
    ReadClients,
)
from desktop.domain.imports import MAX_CODE, RowProblem, code_of
from desktop.domain.problems import Problem, ProblemText
from desktop.domain.problems import imports as texts
from desktop.domain.progress import Cancelled, Progress, never, silent, stop_if
from desktop.domain.typed import phone_shown
from desktop.exchange import client_values as values
from desktop.exchange.client_guess import order_is_open
from desktop.exchange.csv_table import CELL_ERROR, Row, Table

T = TypeVar("T")
_F = ClientField
_SHORT, _LONG = 200, 20_000
_LINES = frozenset({_F.NOTE, _F.ADDRESS})
_WORDS: dict[ClientField, Callable[[str], object]] = {
    _F.SEX: values.sex,
    _F.STATUS: values.status,
    _F.FORM_OF_ADDRESS: values.form_of_address,
    _F.SERVICE: values.service,
}
_PLAIN = (
    _F.FULL_NAME,
    _F.ALIAS,
    _F.NICKNAME,
    _F.OCCUPATION,
    _F.EDUCATION,
    _F.MARITAL_STATUS,
    _F.RELIGION,
    _F.REFERRAL_SOURCE,
    _F.CONTACT_PREFERENCE,
)


def read_clients(
    table: Table,
    mapping: ClientMapping,
    today: date,
    progress: Progress = silent,
    cancelled: Cancelled = never,
    *,
    phone_words: str,
) -> ReadClients:
    """Every row with anything in it. `progress` tells no stage; `phone_words` are PHONE_WORDS."""
    rows = []
    for number, row in enumerate(table.rows):
        stop_if(cancelled)
        progress(number / len(table.rows), "")
        rows.append(_Reading(table, mapping, row, today, phone_words).row())
    return ReadClients(tuple(rows), order_is_open(table, mapping.fields))


@dataclass(slots=True)
class _Reading:
    """One row on its way to a client."""

    table: Table
    mapping: ClientMapping
    line: Row
    today: date
    phone_words: str
    problems: list[RowProblem] = field(default_factory=list)
    found: dict[ClientField, Any] = field(default_factory=dict)
    extra: list[str] = field(default_factory=list)

    def row(self) -> ClientRow:
        """Read all cells."""
        whole = self._has_right_width()
        for at, one in enumerate(self.mapping.fields):
            if one is not None and at < len(self.line.cells):
                self._cell(one, at)
        name = self.found.get(_F.FULL_NAME, "") or self.found.get(_F.ALIAS, "")
        if not name and not self.problems:
            self._wrong(texts.ROW_NO_NAME)
        contact = self._contact()
        started, service = self._start()
        return ClientRow(
            self.line.line,
            self._draft(),
            tuple(dict.fromkeys(self.found.get(_F.TAGS, ()))),
            contact,
            started,
            service,
            tuple(self.problems),
            usable=bool(name) and whole,
        )

    def _has_right_width(self) -> bool:
        given, wanted = len(self.line.cells), len(self.table.headings)
        if given < wanted or any(cell.strip() for cell in self.line.cells[wanted:]):
            self._wrong(texts.ROW_CELLS, given=given, expected=wanted)
            return False
        return True

    def _cell(self, one: ClientField, at: int) -> None:
        raw = self.line.cells[at]
        limit = _LONG if one in _LINES else _SHORT
        if len(raw) > _LONG or len(text := _text(one, raw)) > limit:
            self._wrong(texts.ROW_TOO_LONG, column=self._heading(at), limit=limit)
        elif text == CELL_ERROR:
            self._wrong(texts.ROW_CELL_ERROR, column=self._heading(at))
        elif text:
            self._take(one, at, text)

    def _take(self, one: ClientField, at: int, text: str) -> None:
        if one in _PLAIN or one in (_F.CONTACT_NAME, _F.CONTACT_RELATION):
            self.found[one] = text
        elif one in _WORDS:
            self._put(one, at, _WORDS[one](text), texts.ROW_WORD, given=text[:40])
        elif one in (_F.BIRTH_DATE, _F.STARTED_ON):
            self._take_day(one, at, text)
        elif one in (_F.PHONE, _F.CONTACT_PHONE):
            self._take_phones(one, at, text)
        elif one is _F.EMAIL:
            self._put(one, at, values.email(text), texts.ROW_EMAIL)
        elif one in (_F.NIK, _F.BPJS):
            self._take_number(one, at, text)
        elif one is _F.CODE:
            self._put(one, at, code_of(text), texts.ROW_TOO_LONG, limit=MAX_CODE)
        else:
            self._add(one, at, text)

    def _take_day(self, one: ClientField, at: int, text: str) -> None:
        day = values.day(text, self.today, month_first=self.mapping.month_first)
        if day is not None and day > self.today:
            self._wrong(texts.ROW_DATE_FUTURE, column=self._heading(at))
        else:
            self._put(one, at, day, texts.ROW_DATE)

    def _take_phones(self, one: ClientField, at: int, text: str) -> None:
        if values.is_rounded(text) or at in self.line.lost:
            self._wrong(texts.ROW_ROUNDED, column=self._heading(at))
            return
        numbers = values.phones(text)
        self._put(one, at, numbers[0] if numbers else None, texts.ROW_PHONE)
        self.extra += [
            self.phone_words.format(number=phone_shown(number)) for number in (numbers or [])[1:]
        ]

    def _take_number(self, one: ClientField, at: int, text: str) -> None:
        wanted = values.NIK_DIGITS if one is _F.NIK else values.BPJS_DIGITS
        number = values.figures(text)
        if values.is_rounded(text) or at in self.line.lost:
            self._wrong(texts.ROW_ROUNDED, column=self._heading(at))
            return
        if at in self.line.numbers and one is _F.BPJS:
            number = number.zfill(wanted)
        if not number.isdecimal() or len(number) != wanted:
            given = sum(c.isdecimal() for c in number)
            column = self._heading(at)
            self._wrong(texts.ROW_FIGURES, column=column, given=given, wanted=wanted)
        else:
            self.found[one] = number

    def _add(self, one: ClientField, at: int, text: str) -> None:
        """Address, note and tags may come from several columns."""
        if one is _F.TAGS:
            self.found[one] = (*self.found.get(one, ()), *values.tags(text))
        elif one is _F.ADDRESS:
            self.found[one] = ", ".join(filter(None, (self.found.get(one, ""), text)))
        else:
            alone = len(self.mapping.columns(one)) == 1
            self.extra.append(text if alone else f"{self._heading(at)}: {text}")

    def _put(
        self, one: ClientField, at: int, value: object, text: ProblemText, **holes: str | int
    ) -> None:
        if value is None:
            self._wrong(text, column=self._heading(at), **holes)
        else:
            self.found[one] = value

    def _contact(self) -> ImportedContact | None:
        name, phone = self.found.get(_F.CONTACT_NAME, ""), self.found.get(_F.CONTACT_PHONE, "")
        relation = self.found.get(_F.CONTACT_RELATION, "")
        if not name and not phone:
            return None
        return ImportedContact(name or relation or phone_shown(phone), relation, phone)

    def _start(self) -> tuple[date | None, Any]:
        """A first session opens a service; where none can be open it is told in the note."""
        day, service = self.found.get(_F.STARTED_ON), self.found.get(_F.SERVICE)
        ended = self.found.get(_F.STATUS) in (ClientStatus.CLOSED, ClientStatus.INQUIRY)
        if not ended and day is not None:
            return day, service
        for one in (_F.STARTED_ON, _F.SERVICE):
            if one in self.found:
                at = self.mapping.columns(one)[0]
                self.extra.append(f"{self._heading(at)}: {values.one_line(self.line.cells[at])}")
        return None, None

    def _draft(self) -> ClientDraft:
        fields = ClientDraft.__dataclass_fields__
        known = {one.value: value for one, value in self.found.items() if one.value in fields}
        note = "\n".join(self.extra)
        return ClientDraft(**known | ({"note": note} if note else {}))

    def _heading(self, at: int) -> str:
        return self.table.headings[at][:40] or str(at + 1)

    def _wrong(self, text: ProblemText, **holes: str | int) -> None:
        self.problems.append(RowProblem(self.line.line, Problem(text, detail="", **holes)))


def _text(one: ClientField, raw: str) -> str:
    return values.several_lines(raw) if one in _LINES else values.one_line(raw)
