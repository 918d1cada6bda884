# SPDX-License-Identifier: Apache-2.0
"""The trash: what is moved there is hidden everywhere else, and comes back just as it was."""

from __future__ import annotations

from desktop.db import appointments, episodes, sessions, writing_aids
from desktop.db import trash as db
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.db.desk_state import read_state
from desktop.domain.changed import Changed
from desktop.domain.ids import AdministrationId, ClientId, SessionId
from desktop.domain.problems import Problem
from desktop.domain.problems.aids import KEYWORD_TAKEN
from desktop.domain.problems.care import RECORD_GONE
from desktop.domain.session import AppointmentStatus
from desktop.domain.trash import TrashKind, TrashLine
from desktop.services.vault import OpenVault

PURGING = "trash.purging"
"""The key of the desk's state that names what is being destroyed: it is not listed any more."""

CHANGED = {
    TrashKind.CLIENT: Changed.CLIENTS
    | Changed.SESSIONS
    | Changed.APPOINTMENTS
    | Changed.RISK
    | Changed.NOTES
    | Changed.TASKS
    | Changed.THREADS
    | Changed.SUPERVISION
    | Changed.REFLECTIONS,
    TrashKind.SESSION: Changed.SESSIONS
    | Changed.APPOINTMENTS
    | Changed.NOTES
    | Changed.RISK
    | Changed.REFLECTIONS,
    TrashKind.GOAL: Changed.GOALS,
    TrashKind.ADMINISTRATION: Changed.ADMINISTRATIONS | Changed.RISK,
    TrashKind.CONTACT: Changed.CLIENTS,
    TrashKind.DOCUMENT: Changed.DOCUMENTS,
    TrashKind.TASK: Changed.TASKS,
    TrashKind.ENQUIRY: Changed.ENQUIRIES | Changed.CLIENTS,
    TrashKind.THREAD: Changed.THREADS,
    TrashKind.SUPERVISION: Changed.SUPERVISION,
    TrashKind.NOTE_TEMPLATE: Changed.TEMPLATES,
    TrashKind.SNIPPET: Changed.TEMPLATES,
}


def move_to_trash(vault: OpenVault, kind: TrashKind, number: int) -> Changed:
    """Hide a record and what belongs to it; RECORD_GONE when it is not there, or there already.

    The appointment of a session is planned again.
    """
    with vault.store.writing(f"{kind}.trash") as conn:
        uuid, since = _facts(conn, kind, number)
        if since is not None:
            raise Problem(RECORD_GONE)
        db.set_trashed(conn, kind, number, vault.clock.now())
        _settle(conn, kind, number, AppointmentStatus.HELD, AppointmentStatus.PLANNED)
        append_audit(conn, vault.clock, f"{kind}.trash", kind, uuid)
    return CHANGED[kind]


def restore(vault: OpenVault, kind: TrashKind, number: int) -> Changed:
    """Take a record out of the trash with all that belongs to it; nothing when it is not in it.

    A client that is in the trash too stays there, and hides the record until it is restored.
    """
    with vault.store.writing(f"{kind}.untrash") as conn:
        uuid, since = _facts(conn, kind, number)
        if read_state(conn, PURGING) == purging_text(kind, number):
            raise Problem(RECORD_GONE)
        if since is None:
            return Changed.NOTHING
        if kind is TrashKind.SNIPPET:
            _require_free_keyword(conn, number)
        db.set_trashed(conn, kind, number, None)
        _settle(conn, kind, number, AppointmentStatus.PLANNED, AppointmentStatus.HELD)
        append_audit(conn, vault.clock, f"{kind}.untrash", kind, uuid)
    return CHANGED[kind]


def restore_with_client(vault: OpenVault, line: TrashLine) -> Changed:
    """Take a record and the client it belongs to out of the trash."""
    with vault.store.writing("trash.restore_both"):
        changed = restore(vault, line.kind, line.id)
        if line.client_id is not None:
            changed |= restore(vault, TrashKind.CLIENT, ClientId(line.client_id))
    return changed


def move_back_with_client(vault: OpenVault, line: TrashLine) -> Changed:
    """What undoes `restore_with_client`."""
    with vault.store.writing("trash.move_both"):
        changed = move_to_trash(vault, line.kind, line.id)
        if line.client_id is not None:
            changed |= move_to_trash(vault, TrashKind.CLIENT, line.client_id)
    return changed


def list_trash(
    vault: OpenVault,
    kind: TrashKind | None = None,
    *,
    after: TrashLine | None = None,
    limit: int = 100,
) -> tuple[TrashLine, ...]:
    """A page of what is in the trash, the last moved there first; `after` is the last line so far.

    A session lists without its note, a client without all that belongs to it: they go with it.
    """
    with vault.store.reading("trash.list") as conn:
        lines = db.listed(conn, kind, db.cursor_of(after) if after else db.FIRST, limit)
        going = read_state(conn, PURGING)
    return tuple(line for line in lines if purging_text(line.kind, line.id) != going)


def require_present(
    vault: OpenVault,
    client: ClientId,
    session: SessionId | None = None,
    form: AdministrationId | None = None,
) -> None:
    """Raise RECORD_GONE when one of them, or the client of the session, is in the trash or gone."""
    wanted: list[tuple[TrashKind, int | None]] = [
        (TrashKind.SESSION, session),
        (TrashKind.ADMINISTRATION, form),
        (TrashKind.CLIENT, client),
    ]
    with vault.store.reading("trash.present") as conn:
        if session:
            held = sessions.session(conn, session)
            wanted.append((TrashKind.CLIENT, held.client_id if held else None))
        for kind, number in wanted:
            if number and _facts(conn, kind, number)[1] is not None:
                raise Problem(RECORD_GONE)


def purging_text(kind: TrashKind, number: int) -> str:
    """How the desk's state names a record that is being destroyed."""
    return f"{kind}:{number}"


def _facts(conn: Connection, kind: TrashKind, number: int) -> tuple[str, str | None]:
    found = db.facts(conn, kind, number)
    if found is None:
        raise Problem(RECORD_GONE)
    return found


def _require_free_keyword(conn: Connection, number: int) -> None:
    one = writing_aids.snippet(conn, number)
    if one is not None and writing_aids.with_keyword(conn, one.keyword) is not None:
        raise Problem(KEYWORD_TAKEN, keyword=one.keyword)


def _settle(
    conn: Connection,
    kind: TrashKind,
    number: int,
    was: AppointmentStatus,
    now: AppointmentStatus,
) -> None:
    """A session also counts in its episode, and stands for its appointment."""
    if kind is not TrashKind.SESSION:
        return
    session = sessions.session(conn, SessionId(number))
    if session is None:
        raise Problem(RECORD_GONE)
    episodes.summarise(conn, session.episode_id)
    planned = session.appointment_id and appointments.appointment(conn, session.appointment_id)
    if planned and planned.status is was and not sessions.stands_elsewhere(conn, session):
        appointments.set_status(conn, planned.id, now)
