# SPDX-License-Identifier: Apache-2.0
"""The steps in which a planned list of clients is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from desktop.db import clients as clients_db
from desktop.db import imports as db
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.db.client_before import AFTER, BEFORE, after_text, before_text
from desktop.domain.changed import Changed
from desktop.domain.client import Client, ClientDraft, ClientStatus, Contact, ContactRole
from desktop.domain.client_import import (
    Act,
    Choice,
    ClientField,
    ClientPlan,
    ClientRow,
    Counts,
    Duplicate,
    ImportedClients,
    ImportedContact,
    PastImport,
    Wrong,
)
from desktop.domain.episode import EpisodeDraft, Service
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import ClientId, ContactId
from desktop.domain.problems import Problem
from desktop.domain.problems.care import RECORD_GONE
from desktop.domain.problems.outcomes import IMPORT_EMPTY
from desktop.domain.progress import Cancelled, Progress
from desktop.services.client_matching import compare
from desktop.services.clients import create_client, list_contacts, save_contact, set_tags
from desktop.services.episodes import open_episode
from desktop.services.staged import Step, Wrote, write_staged
from desktop.services.vault import OpenVault

WRITING = QT_TRANSLATE_NOOP("Progress", "Writing the clients")
_REMEMBERED = 500
_WAITING = (ClientStatus.INQUIRY, ClientStatus.WAITING)


def write_clients(
    vault: OpenVault,
    plan: ClientPlan,
    choices: Mapping[int, Choice],
    wrong: Wrong,
    columns: Mapping[str, str],
    file: str,
    progress: Progress,
    cancelled: Cancelled,
) -> ImportedClients:
    """Write a plan that was checked; `columns` are remembered. Raises Problem, Stopped."""
    counts = plan.counts(choices, wrong)  # here, as it goes through all rows: nobody waits for it
    writing = _Writing(vault, plan, choices, wrong, columns, file, counts)
    steps = list(writing.steps())
    if not steps:
        raise Problem(IMPORT_EMPTY)
    batch = write_staged(
        vault.store,
        "import.clients",
        steps,
        writing.finish,
        keep=True,
        progress=progress,
        stage=WRITING,
        cancelled=cancelled,
    )
    return ImportedClients(batch, writing.counts, Changed.CLIENTS | Changed.EPISODES)


@dataclass(slots=True)
class _Writing:
    """One import: a client, then what belongs to it, row by row."""

    vault: OpenVault
    plan: ClientPlan
    choices: Mapping[int, Choice]
    wrong: Wrong
    columns: Mapping[str, str]
    file: str
    counts: Counts
    made: dict[int, ClientId] = field(default_factory=dict)
    code: str = ""

    def steps(self) -> Iterator[Step]:
        """Everything to do, in the order of the list."""
        like = {one.row: one for one in self.plan.duplicates}
        for at, act in self.plan.acts(self.choices, self.wrong).items():
            row, found = self.plan.rows[at], like.get(at)
            if act is Act.SKIP:
                continue
            if found is not None and act is Act.MERGE:
                choice = self.choices.get(at) or Choice(act)
                yield partial(self._merge, at, row, found, choice)
            else:
                yield partial(self._create, at, row)
                if row.started_on is not None:
                    yield partial(self._open, at, row)
            if row.contact is not None:
                yield partial(self._add_contact, at, row.contact)

    def finish(self, conn: Connection, batch: str) -> None:
        """With the last part: the trail, the list of imports, the meaning of the columns."""
        counts = self.counts
        detail: dict[str, str | int] = {"clients": counts.new, "merged": counts.merged}
        append_audit(conn, self.vault.clock, "import.clients", "import", batch, detail)
        now = self.vault.clock.now()
        db.remember_import(conn, PastImport(batch, now, self.file, counts.new, counts.merged))
        kept = {**db.remembered_columns(conn), **self.columns}
        db.remember_columns(conn, dict(list(kept.items())[-_REMEMBERED:]))

    def _create(self, at: int, row: ClientRow, conn: Connection) -> list[Wrote]:
        code = row.draft.code
        if not code or clients_db.client_by_code(conn, code) is not None:
            code = self._next_code(conn)
        client, _ = create_client(self.vault, replace(row.draft, code=code))
        if row.tags:
            set_tags(self.vault, client, row.tags)
        self.made[at] = client
        return [("client", client), (AFTER, after_text(conn, client))]

    def _open(self, at: int, row: ClientRow, conn: Connection) -> list[Wrote]:
        if row.started_on is None:
            return []
        draft = EpisodeDraft(row.service or Service.COUNSELLING, row.started_on)
        episode, _ = open_episode(self.vault, self.made[at], draft)
        if row.draft.status in _WAITING:
            now = self.vault.clock.now()
            clients_db.set_status(conn, self.made[at], row.draft.status, now)
        return [("episode", episode), (AFTER, after_text(conn, self.made[at]))]

    def _merge(
        self, at: int, row: ClientRow, found: Duplicate, choice: Choice, conn: Connection
    ) -> list[Wrote]:
        owner = found.client or self.made.get(found.earlier, ClientId(0))
        if not owner:
            return self._create(at, row, conn)
        before = clients_db.client(conn, owner)
        if before is None or before.trashed_at is not None:
            raise Problem(RECORD_GONE)
        self.made[at] = owner
        tags = clients_db.tags(conn, owner)
        values = _merged(before, row.draft, self.plan.mapping.fields, choice)
        if not values and set(row.tags) <= set(tags):
            return []
        after = replace(before, **values | {"updated_at": self.vault.clock.now()})
        clients_db.update_client(conn, after)
        clients_db.replace_tags(conn, owner, sorted({*tags, *row.tags}))
        append_audit(conn, self.vault.clock, "client.merge", "client", before.uuid)
        return [(BEFORE, before_text(before, tags, conn))]

    def _add_contact(self, at: int, given: ImportedContact, conn: Connection) -> list[Wrote]:
        del conn
        owner = self.made[at]
        there = list_contacts(self.vault, owner)
        if any(one.name == given.name and one.phone == given.phone for one in there):
            return []
        contact = Contact(
            id=ContactId(0),
            uuid="",
            client_id=owner,
            role=ContactRole.EMERGENCY,
            name=given.name,
            relation=given.relation,
            phone=given.phone,
            email="",
            may_call=True,
            may_consent=False,
            note="",
        )
        return [("contact", save_contact(self.vault, contact)[0])]

    def _next_code(self, conn: Connection) -> str:
        """The next free one; looked up once, then counted on."""
        if self.code:
            start, number = self.code[:7], int(self.code[7:]) + 1
            self.code = f"{start}{number:03d}"
        if not self.code or clients_db.client_by_code(conn, self.code) is not None:
            self.code = clients_db.next_code(conn, self.vault.clock.today().year)
        return self.code


def _merged(
    before: Client,
    draft: ClientDraft,
    fields: tuple[ClientField | None, ...],
    choice: Choice,
) -> dict[str, Any]:
    """What changes: empty fields are filled, others only where the therapist chose so.

    Of two different notes both are kept.
    """
    fills, differences = compare(before, draft, fields)
    taken = {one.field: one.given for one in differences if one.field in choice.taken}
    values: dict[str, Any] = {one.value: getattr(draft, one.value) for one in fills}
    values |= {one.value: given for one, given in taken.items()}
    if ClientField.NOTE in taken:
        values["note"] = f"{before.note}\n{draft.note}"
    return values
