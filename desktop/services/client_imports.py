# SPDX-License-Identifier: Apache-2.0
"""Importing a list of clients (code, name, phone, birth date): looked at, written whole, undone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial

from desktop.db import clients as clients_db
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.domain.changed import Changed
from desktop.domain.client import ClientDraft
from desktop.domain.ids import ClientId
from desktop.domain.import_result import ImportResult
from desktop.domain.imports import RowProblem, code_of, date_of, is_empty
from desktop.domain.problems import Problem
from desktop.domain.problems.care import BIRTH_DATE_AHEAD, CLIENT_NEEDS_NAME
from desktop.domain.problems.imports import ROW_CELLS, ROW_DATE
from desktop.domain.problems.outcomes import IMPORT_EMPTY, IMPORT_HAS_ERRORS, IMPORT_NO_NAMES
from desktop.exchange.csv_table import Row, Table, read_table
from desktop.services.clients import create_client
from desktop.services.staged import Wrote, write_staged
from desktop.services.typed_text import phone, tidy_text
from desktop.services.vault import OpenVault

_NOISE = re.compile(r"[^a-z]+")
_HEADINGS = {
    "code": frozenset(("code", "clientcode", "id", "kode", "kodeklien")),
    "name": frozenset(("name", "fullname", "clientname", "nama", "namalengkap", "namaklien")),
    "phone": frozenset(
        ("phone", "telephone", "mobile", "telepon", "telp", "nohp", "hp", "notelepon")
    ),
    "birth": frozenset(("birthdate", "dateofbirth", "dob", "born", "tanggallahir", "tgllahir")),
}


@dataclass(frozen=True, slots=True)
class ClientPreview:
    """The clients of a table as they would be made; `known` rows have a code that is there."""

    drafts: tuple[ClientDraft, ...]
    known: int
    problems: tuple[RowProblem, ...]


def preview_clients(vault: OpenVault, data: bytes) -> ClientPreview:
    """Read a table whose headings name the columns; nothing is written."""
    table = read_table(data)
    columns = _columns(table)
    drafts: list[ClientDraft] = []
    problems: list[RowProblem] = []
    seen: set[str] = set()
    known = 0
    for row in table.rows:
        try:
            draft = _draft(vault, table, row, columns)
        except Problem as problem:
            problems.append(RowProblem(row.line, problem))
            continue
        if draft.code and (draft.code.upper() in seen or _is_known(vault, draft.code)):
            known += 1
            continue
        seen.add(draft.code.upper())
        drafts.append(draft)
    return ClientPreview(tuple(drafts), known, tuple(problems))


def import_clients(
    vault: OpenVault, preview: ClientPreview, *, leave_out_problems: bool = False
) -> ImportResult:
    """Make every client of the preview in parts, all or none; `undo_import` is the way back."""
    if preview.problems and not leave_out_problems:
        raise Problem(IMPORT_HAS_ERRORS, count=len(preview.problems))
    if not preview.drafts:
        raise Problem(IMPORT_EMPTY)
    made: list[ClientId] = []

    def make(draft: ClientDraft, conn: Connection) -> list[Wrote]:
        del conn
        made.append(create_client(vault, draft)[0])
        return [("client", made[-1])]

    def finish(conn: Connection, batch: str) -> None:
        counts: dict[str, str | int] = {"clients": len(made)}
        append_audit(conn, vault.clock, "import.clients", "import", batch, counts)

    steps = [partial(make, draft) for draft in preview.drafts]
    batch = write_staged(vault.store, "import.clients", steps, finish, keep=True)
    left_out = len(preview.problems)
    return ImportResult(batch, tuple(made), 0, preview.known, left_out, Changed.CLIENTS)


def _columns(table: Table) -> dict[str, int]:
    plain = [_NOISE.sub("", heading.casefold()) for heading in table.headings]
    found = {
        field: next((at for at, heading in enumerate(plain) if heading in names), -1)
        for field, names in _HEADINGS.items()
    }
    if found["name"] < 0:
        raise Problem(IMPORT_NO_NAMES)
    return found


def _draft(vault: OpenVault, table: Table, row: Row, columns: dict[str, int]) -> ClientDraft:
    if len(row.cells) != len(table.headings):
        raise Problem(ROW_CELLS, given=len(row.cells), expected=len(table.headings))
    cells = {
        field: "" if at < 0 or is_empty(row.cells[at]) else tidy_text(row.cells[at])
        for field, at in columns.items()
    }
    if not cells["name"]:
        raise Problem(CLIENT_NEEDS_NAME)
    born = date_of(cells["birth"]) if cells["birth"] else None
    if cells["birth"] and born is None:
        raise Problem(ROW_DATE, column=table.headings[columns["birth"]])
    if born is not None and born > vault.clock.today():
        raise Problem(BIRTH_DATE_AHEAD)
    code = (code_of(cells["code"]) or "") if cells["code"] else ""
    number = phone(cells["phone"])
    return ClientDraft(full_name=cells["name"], code=code, phone=number, birth_date=born)


def _is_known(vault: OpenVault, code: str) -> bool:
    with vault.store.reading("import.preview") as conn:
        return clients_db.client_by_code(conn, code) is not None
