# SPDX-License-Identifier: Apache-2.0
"""Importing a list of clients: read, mapped, compared, written whole or not at all, undone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop.db import imports as db
from desktop.domain.changed import Changed
from desktop.domain.client_import import (
    SEVERAL,
    Choice,
    ClientField,
    ClientMapping,
    ClientPlan,
    ClientRow,
    ImportedClients,
    PastImport,
    Wrong,
    takes,
)
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.imports import RowProblem
from desktop.domain.problems import Problem
from desktop.domain.problems.imports import (
    CLIENTS_TOO_MANY_COLUMNS,
    MAPPING_COLUMN,
    MAPPING_TWICE,
    ROW_CODE_IN_TRASH,
)
from desktop.domain.problems.outcomes import IMPORT_EMPTY, IMPORT_HAS_ERRORS, IMPORT_NO_NAMES
from desktop.domain.progress import DONE, Cancelled, Progress, never, part, silent
from desktop.exchange.client_guess import guess_clients, without_headings
from desktop.exchange.client_rows import read_clients
from desktop.exchange.client_values import plain
from desktop.exchange.csv_table import Table
from desktop.exchange.sheets import read_book
from desktop.services.client_matching import People, find_duplicates, people_of
from desktop.services.client_writing import write_clients
from desktop.services.imports import undo_import
from desktop.services.typed_text import tidy
from desktop.services.vault import OpenVault

MAX_COLUMNS = 100
SAMPLES = 3
READING = QT_TRANSLATE_NOOP("Progress", "Reading the list")
PHONE_WORDS = QT_TRANSLATE_NOOP("ImportClients", "Phone: {number}")
COMPARING = QT_TRANSLATE_NOOP("Progress", "Looking for clients who are there already")


@dataclass(frozen=True, slots=True)
class ClientFile:
    """A file that has been read; `sheets` names its sheets ("" in a CSV file)."""

    table: Table
    sheets: tuple[str, ...]
    sheet: int


def open_list(data: bytes, sheet: int = 0) -> ClientFile:
    """Read a CSV or XLSX file. Raises Problem for what is no list of clients."""
    book = read_book(data, sheet)
    if len(book.table.headings) > MAX_COLUMNS:
        raise Problem(CLIENTS_TOO_MANY_COLUMNS, limit=MAX_COLUMNS)
    return ClientFile(without_headings(book.table), book.sheets, book.chosen)


def plan_clients(
    vault: OpenVault,
    file: ClientFile,
    mapping: ClientMapping | None = None,
    progress: Progress = silent,
    cancelled: Cancelled = never,
    *,
    phone_words: str = PHONE_WORDS,
) -> ClientPlan:
    """What importing would do; nothing is written. Without `mapping` the columns are guessed.

    `phone_words` are PHONE_WORDS in the language on screen: how a second number stands in the note.
    """
    table = file.table
    chosen = mapping or guess_clients(table, _remembered(vault))
    _check(chosen, table)
    plan = ClientPlan(
        table.headings, _sample(table), file.sheets, file.sheet, chosen, (), False, ()
    )
    if not plan.named:
        return plan
    today = vault.clock.today()
    telling = _named(part(progress, 0.0, 0.5), READING)
    read = read_clients(table, chosen, today, telling, cancelled, phone_words=phone_words)
    people = people_of(vault)
    rows = tuple(_checked(row, people) for row in read.rows)
    found = find_duplicates(
        vault, people, rows, chosen.fields, part(progress, 0.5, 1.0), cancelled, COMPARING
    )
    return replace(plan, rows=rows, ambiguous=read.ambiguous, duplicates=found)


def import_clients(
    vault: OpenVault,
    plan: ClientPlan,
    choices: Mapping[int, Choice] | None = None,
    wrong: Wrong = Wrong.STOP,
    progress: Progress = silent,
    cancelled: Cancelled = never,
    *,
    file: str = "",
) -> ImportedClients:
    """Write the plan in parts, all or nothing; `undo_clients` is the way back, also days later.

    `choices` names rows by their number in the plan; the others follow their default.
    """
    if not plan.named:
        raise Problem(IMPORT_NO_NAMES)
    wrong_rows = sum(1 for row in plan.rows if row.problems)
    if wrong_rows and wrong is Wrong.STOP:
        raise Problem(IMPORT_HAS_ERRORS, count=wrong_rows)
    if not any(takes(row, wrong) for row in plan.rows):
        raise Problem(IMPORT_EMPTY)
    columns = _columns(plan)
    done = write_clients(vault, plan, choices or {}, wrong, columns, file, progress, cancelled)
    progress(1, DONE)
    return done


def undo_clients(vault: OpenVault, batch: str) -> Changed:
    """Take the new clients out and make the merged ones what they were.

    Raises Problem, without changing anything, once somebody has worked with one of them.
    """
    changed = undo_import(vault, batch)
    with vault.store.writing("import.forget") as conn:
        db.forget_import(conn, batch)
    return changed


def past_imports(vault: OpenVault) -> tuple[PastImport, ...]:
    """Imports of clients that are in the vault, newest first."""
    with vault.store.reading("import.past") as conn:
        return db.past_imports(conn)


def _remembered(vault: OpenVault) -> dict[str, ClientField | None]:
    with vault.store.reading("import.columns") as conn:
        kept = db.remembered_columns(conn)
    known = set(ClientField)
    return {
        name: ClientField(field) if field else None
        for name, field in kept.items()
        if not field or field in known
    }


def _columns(plan: ClientPlan) -> dict[str, str]:
    """What each heading means, for the next time."""
    pairs = zip(plan.headings, plan.mapping.fields, strict=True)
    return {name: field.value if field else "" for text, field in pairs if (name := plain(text))}


def _check(mapping: ClientMapping, table: Table) -> None:
    if len(mapping.fields) != len(table.headings):
        raise Problem(MAPPING_COLUMN, column=len(mapping.fields))
    for field in ClientField:
        columns = mapping.columns(field)
        if len(columns) > 1 and field not in SEVERAL:
            raise Problem(MAPPING_TWICE, name=table.headings[columns[1]][:40] or columns[1] + 1)


def _sample(table: Table) -> tuple[tuple[str, ...], ...]:
    """The first cells that say something, column by column."""
    found = []
    for at in range(len(table.headings)):
        cells = (row.cells[at].strip() for row in table.rows if at < len(row.cells))
        filled = (cell[:80] for cell in cells if cell)
        found.append(tuple(cell for cell, _ in zip(filled, range(SAMPLES), strict=False)))
    return tuple(found)


def _checked(row: ClientRow, people: People) -> ClientRow:
    """Tidied; a code that belongs to somebody in the trash is a problem, and is left off."""
    draft = tidy(row.draft)
    if not draft.code or draft.code.casefold() not in people.trashed_codes:
        return replace(row, draft=draft)
    problem = RowProblem(row.line, Problem(ROW_CODE_IN_TRASH, code=draft.code[:40]))
    return replace(row, draft=replace(draft, code=""), problems=(*row.problems, problem))


def _named(progress: Progress, stage: str) -> Progress:
    return lambda fraction, _: progress(fraction, stage)
