# SPDX-License-Identifier: Apache-2.0
"""One record of each kind that can be moved to the trash, and every row of a vault to compare."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import uuid4

from desktop.db.setdigest import tables
from desktop.db.tasks import TASK
from desktop.domain.administration import AdministrationDraft
from desktop.domain.client import Contact, ContactRole
from desktop.domain.goal import GoalDraft
from desktop.domain.i18n import Language
from desktop.domain.ids import ClientId, ContactId, GoalId, MeasureId, SessionId, TaskId
from desktop.domain.risk import RiskCheckState
from desktop.domain.supervision import SupervisionDraft
from desktop.domain.task import Doer, Task
from desktop.domain.trash import TrashKind
from desktop.services.administrations import record
from desktop.services.clients import list_clients, set_tags
from desktop.services.contacts import save_contact
from desktop.services.enquiries import create_enquiry
from desktop.services.goals import create_goal, list_goals, rate_goal
from desktop.services.note_templates import add_template
from desktop.services.notes import leave_note, open_note, save_draft, save_process_note
from desktop.services.purge import BETWEEN_RUNS, purge
from desktop.services.risk import set_risk_check
from desktop.services.sessions import draft_for, list_sessions, new_session
from desktop.services.signing import sign_note
from desktop.services.snippets import add_snippet
from desktop.services.supervision import add_question
from desktop.services.threads import add_thread
from desktop.services.transcripts import attach_transcript
from desktop.services.trash import list_trash, move_to_trash
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from tests.support.builders import a_client, a_session, an_appointment, an_episode

WORD = "kerinduan"
Rows = dict[str, list[tuple[Any, ...]]]
_QUIET = {"audit_event", "desk_state"}


def rows_of(vault: OpenVault, *, without: tuple[str, ...] = ("updated_at",)) -> Rows:
    """Every row of every table but the trail, without the moments of the last change."""
    found: Rows = {}
    with vault.store.reading() as conn:
        for table in tables(conn):
            if table.name not in _QUIET:
                kept = ", ".join(name for name in table.columns if name not in without)
                query = " ".join(("SELECT", kept, "FROM", table.name))
                found[table.name] = sorted(conn.execute(query), key=repr)
    return found


def a_note(vault: OpenVault, session: SessionId, body: str, *, signed: bool = False) -> None:
    """The note of a session, written, left, and signed where asked for."""
    note = open_note(vault, session)
    save_draft(vault, note.id, body)
    leave_note(vault, note.id)
    if signed:
        sign_note(vault, note.id)


def a_full_session(vault: OpenVault, client: ClientId, *, signed: bool = False) -> SessionId:
    """A session from an appointment, with note, process note, risk check and transcript."""
    planned = an_appointment(vault, client, vault.clock.now())
    session, _ = new_session(vault, client, draft_for(vault, client, planned))
    a_note(vault, session, f"Klien bercerita tentang {WORD} pada ibunya.", signed=signed)
    save_process_note(vault, session, "Saya ikut sedih.")
    set_risk_check(vault, session, RiskCheckState.NONE_REPORTED, "ditanya langsung")
    attach_transcript(vault, session, "Transkrip", "kata " * 9000)
    return session


def a_goal(vault: OpenVault, client: ClientId) -> GoalId:
    """A goal with a rating."""
    goal, _ = create_goal(vault, an_episode(vault, client), GoalDraft(title="Tidur tujuh jam"))
    rate_goal(vault, goal, date(2026, 2, 1), value=4)
    return goal


def a_form(vault: OpenVault, client: ClientId, total: float = 7) -> int:
    """A filled-in form without a risk item."""
    draft = AdministrationDraft(MeasureId("gad-7"), date(2026, 3, 1), total_only=total)
    return record(vault, client, draft)[0].id


def a_contact(vault: OpenVault, client: ClientId) -> ContactId:
    """A mother to call."""
    made = Contact(
        ContactId(0), "", client, ContactRole.PARENT, "Ibu Sri", "", "", "", True, False, ""
    )
    return save_contact(vault, made)[0]


def a_task(vault: OpenVault, client: ClientId | None) -> TaskId:
    """Something to do, stored without its service."""
    now, doer = vault.clock.now(), Doer.CLIENT if client else Doer.THERAPIST
    made = Task(
        TaskId(0), f"task-{client}", doer, client, None, "Menulis jurnal", "", "", None, None, "",
        None, now, now, None,
    )  # fmt: skip
    with vault.store.writing() as conn:
        return TaskId(conn.execute(TASK.insert, TASK.values(made)).lastrowid or 0)


def a_document(vault: OpenVault, client: ClientId) -> int:
    """A transcript of a session that stays."""
    return attach_transcript(vault, a_session(vault, client), "Rekaman", "ya " * 30_000)[0]


def an_enquiry(vault: OpenVault, client: ClientId) -> int:
    """A first call."""
    del client
    return create_enquiry(vault, "Bapak Joko")[0]


def a_thread(vault: OpenVault, client: ClientId) -> int:
    """Something left open."""
    return add_thread(vault, client, "Hasil tes darah")[0]


def a_question(vault: OpenVault, client: ClientId | None) -> int:
    """Something to ask in supervision."""
    return add_question(vault, SupervisionDraft("Kapan merujuk?", client))[0]


def a_template(vault: OpenVault, client: ClientId) -> int:
    """A template of one's own."""
    del client
    return add_template(vault, "Kunjungan rumah", "## Rumah", Language.INDONESIAN)[0]


def a_snippet(vault: OpenVault, client: ClientId) -> int:
    """A short text."""
    del client
    keyword = f"napas{uuid4().hex[:8]}"  # only one of a name may be in use
    return add_snippet(vault, keyword, "Latihan napas 4-6.")[0]


def a_client_with_forms(vault: OpenVault, client: ClientId) -> int:
    """A client nobody has met: forms, a contact, a goal, an appointment, tags, but no session."""
    a_form(vault, client)
    a_contact(vault, client)
    a_goal(vault, client)
    an_appointment(vault, client, vault.clock.now())
    set_tags(vault, client, ["kecemasan"])
    return client


Maker = Callable[[OpenVault, ClientId], int]
MAKERS: dict[TrashKind, Maker] = {
    TrashKind.CLIENT: a_client_with_forms,
    TrashKind.SESSION: a_full_session,
    TrashKind.GOAL: a_goal,
    TrashKind.ADMINISTRATION: a_form,
    TrashKind.CONTACT: a_contact,
    TrashKind.DOCUMENT: a_document,
    TrashKind.TASK: a_task,
    TrashKind.ENQUIRY: an_enquiry,
    TrashKind.THREAD: a_thread,
    TrashKind.SUPERVISION: a_question,
    TrashKind.NOTE_TEMPLATE: a_template,
    TrashKind.SNIPPET: a_snippet,
}


def a_sample(vault: OpenVault, kind: TrashKind) -> int:
    """One of a kind, of a client of its own."""
    client = a_client(vault)
    if kind in (TrashKind.SESSION, TrashKind.DOCUMENT):
        an_episode(vault, client)
    return MAKERS[kind](vault, client)


def purge_twice(vault: OpenVault, clock: FixedClock) -> None:
    """Empty the trash as the program does: a run takes what was due at one on an earlier day."""
    purge(vault)
    clock.advance(BETWEEN_RUNS)
    purge(vault)


def fill_trash(vault: OpenVault, spared: set[ClientId]) -> None:
    """Move something of every kind to the trash, of others than `spared`, unless it was done."""
    if list_trash(vault):
        return
    clients = [line.id for line in list_clients(vault) if line.id not in spared]
    with_goals = next(client for client in clients if list_goals(vault, client))
    move_to_trash(vault, TrashKind.GOAL, list_goals(vault, with_goals)[0].goal.id)
    move_to_trash(vault, TrashKind.CLIENT, with_goals)
    other = next(client for client in clients if client != with_goals)
    move_to_trash(vault, TrashKind.ADMINISTRATION, a_form(vault, other))
    move_to_trash(vault, TrashKind.CONTACT, a_contact(vault, other))
    move_to_trash(vault, TrashKind.TASK, a_task(vault, other))
    move_to_trash(vault, TrashKind.THREAD, a_thread(vault, other))
    move_to_trash(vault, TrashKind.SUPERVISION, a_question(vault, other))
    move_to_trash(vault, TrashKind.SESSION, list_sessions(vault, other)[0].id)
    move_to_trash(vault, TrashKind.ENQUIRY, an_enquiry(vault, other))
    move_to_trash(vault, TrashKind.CLIENT, a_client(vault, "Wahyuni"))
