# SPDX-License-Identifier: Apache-2.0
"""Writing session notes: opened, saved as they are typed, left; kept in versions; process notes."""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from desktop.db import note_versions, notes, process_notes, search
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.db.note_versions import NewVersion
from desktop.db.rows import moment_text
from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId, NoteId, NoteVersionId, SessionId
from desktop.domain.note import Note, NoteState, NoteVersionLine, ProcessNote, VersionReason
from desktop.domain.note_text import check_section
from desktop.domain.note_work import Saved, UnsignedNote
from desktop.domain.problems import Problem
from desktop.domain.problems.notes import (
    NOTE_MISSING,
    NOTE_SIGNED,
    SESSION_MISSING,
    VERSION_DAMAGED,
    VERSION_MISSING,
)
from desktop.services.vault import OpenVault


def open_note(vault: OpenVault, session: SessionId, template: str = "") -> Note:
    """The note of a session; a first draft named after `template` is made when there is none."""
    with vault.store.reading("note.open") as conn:
        note = notes.note_of_session(conn, session)
    return note or _new_note(vault, session, template)


def _new_note(vault: OpenVault, session: SessionId, template: str) -> Note:
    check_section(template)
    with vault.store.writing("note.open") as conn:
        owner = notes.session_owner(conn, session)
        if owner is None:
            raise Problem(SESSION_MISSING)
        note = _empty_note(session, owner.client_id, template, vault.clock.now())
        key = notes.insert_note(conn, note)
        append_audit(conn, vault.clock, "note.open", "note", note.uuid)
        return _present(conn, key)


def _empty_note(session: SessionId, client: ClientId, template: str, now: datetime) -> Note:
    return Note(
        id=NoteId(0),
        uuid=str(uuid4()),
        session_id=session,
        client_id=client,
        template=template,
        body="",
        state=NoteState.DRAFT,
        signed_at=None,
        signed_by="",
        signature="",
        previous_signature="",
        created_at=now,
        updated_at=now,
    )


def get_note(vault: OpenVault, note: NoteId) -> Note:
    """The note as it is stored; Problem when it is not there."""
    with vault.store.reading("note.get") as conn:
        return _present(conn, note)


def note_of(vault: OpenVault, session: SessionId) -> Note | None:
    """The note of a session, or None; nothing is made."""
    with vault.store.reading("note.get") as conn:
        return notes.note_of_session(conn, session)


def save_draft(vault: OpenVault, note: NoteId, body: str) -> Saved:
    """Keep the text exactly, in one UPDATE and without an audit event: it runs as one types."""
    check_section(body)
    now = vault.clock.now()
    with vault.store.writing("note.save") as conn:
        if not notes.save_body(conn, note, body, moment_text(now)):
            raise _why_not_draft(conn, note)
    return Saved(now, Changed.NOTES)


def set_template(vault: OpenVault, note: NoteId, template: str) -> Changed:
    """Name the template a draft is written in; its text stays as it is."""
    check_section(template)
    with vault.store.writing("note.template") as conn:
        if not notes.set_template(conn, note, template, moment_text(vault.clock.now())):
            raise _why_not_draft(conn, note)
        append_audit(conn, vault.clock, "note.template", "note", _present(conn, note).uuid)
    return Changed.NOTES


def leave_note(vault: OpenVault, note: NoteId) -> Changed:
    """Keep a version and bring the index up to date, if the text changed since the last time."""
    with vault.store.writing("note.leave") as conn:
        present = _present(conn, note)
        kept = _keep_version(vault, conn, present, VersionReason.LEFT)
        indexed = search.index_note(conn, note, present.client_id, present.body)
        if kept or indexed:
            append_audit(conn, vault.clock, "note.leave", "note", present.uuid)
    return Changed.NOTES if kept or indexed else Changed.NOTHING


def snapshot(vault: OpenVault, note: NoteId, reason: VersionReason) -> Changed:
    """Keep a version of the text now; a text equal to the newest version makes none."""
    with vault.store.writing("note.snapshot") as conn:
        present = _present(conn, note)
        if not _keep_version(vault, conn, present, reason):
            return Changed.NOTHING
        append_audit(conn, vault.clock, "note.version", "note", present.uuid)
    return Changed.NOTES


def _keep_version(vault: OpenVault, conn: Connection, note: Note, reason: VersionReason) -> bool:
    if not note.body and not note_versions.versions(conn, note.id):
        return False
    at = moment_text(vault.clock.now())
    return note_versions.add_version(conn, NewVersion(str(uuid4()), note.id, note.body, reason, at))


def list_versions(vault: OpenVault, note: NoteId) -> tuple[NoteVersionLine, ...]:
    """Every version that was kept, newest first, without the texts."""
    with vault.store.reading("note.versions") as conn:
        return note_versions.versions(conn, note)


def version_body(vault: OpenVault, version: NoteVersionId) -> str:
    """The exact text of a version; Problem when it is gone or no longer what was kept."""
    with vault.store.reading("note.version") as conn:
        found = note_versions.version_body(conn, version)
    if found is None:
        raise Problem(VERSION_MISSING)
    body, intact = found
    if not intact:
        raise Problem(VERSION_DAMAGED)
    return body


def previous_note(vault: OpenVault, session: SessionId) -> Note | None:
    """The written note of the nearest earlier session of the same client."""
    with vault.store.reading("note.previous") as conn:
        return notes.previous_note(conn, session)


def unsigned_notes(vault: OpenVault, limit: int = 50) -> tuple[UnsignedNote, ...]:
    """Written drafts of all clients, the last touched first."""
    with vault.store.reading("note.unsigned") as conn:
        return notes.unsigned(conn, limit)


def get_process_note(vault: OpenVault, session: SessionId) -> ProcessNote | None:
    """The therapist's own note of a session, or None."""
    with vault.store.reading("process_note.get") as conn:
        return process_notes.get(conn, session)


def save_process_note(vault: OpenVault, session: SessionId, body: str) -> Saved:
    """Keep the therapist's own note exactly; like a draft, it leaves no audit event per save."""
    check_section(body)
    now = vault.clock.now()
    with vault.store.writing("process_note.save") as conn:
        if notes.session_owner(conn, session) is None:
            raise Problem(SESSION_MISSING)
        process_notes.save(conn, session, str(uuid4()), body, moment_text(now))
    return Saved(now, Changed.NOTES)


def _present(conn: Connection, note: NoteId) -> Note:
    found = notes.get_note(conn, note)
    if found is None:
        raise Problem(NOTE_MISSING)
    return found


def _why_not_draft(conn: Connection, note: NoteId) -> Problem:
    return Problem(NOTE_MISSING if notes.get_note(conn, note) is None else NOTE_SIGNED)
