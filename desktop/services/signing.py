# SPDX-License-Identifier: Apache-2.0
"""Signing notes, undoing a signature at once, addenda, and checking the chain of signatures."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

from desktop.db import notes, search
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.db.note_versions import NewVersion, add_version
from desktop.db.practice import read_practice
from desktop.db.rows import moment_of, moment_text
from desktop.domain.changed import Changed
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import NoteId
from desktop.domain.note import Addendum, Note, NoteState, VersionReason
from desktop.domain.note_text import check_section
from desktop.domain.practice import NoteLock, Practice
from desktop.domain.problems import Problem
from desktop.domain.problems.notes import (
    ADDENDUM_EMPTY,
    NOTE_EMPTY,
    NOTE_LOCKED,
    NOTE_MISSING,
    NOTE_NOT_SIGNED,
    NOTE_SIGNED,
    UNDO_TOO_LATE,
)
from desktop.domain.progress import Cancelled, Progress, never, silent, stop_if
from desktop.domain.signing import ChainReport, SignatureFault, Signed, SignedKind, signature
from desktop.services.vault import OpenVault

CHECKING = QT_TRANSLATE_NOOP("Progress", "Checking the signatures")
_TOLD = 500
UNDO_SECONDS = 60
"""The undo is on screen for 8 seconds, longer while it has focus; later it is history."""


def sign_note(vault: OpenVault, note: NoteId) -> Changed:
    """Sign the draft as it is: its text is kept as a version, indexed, and chained."""
    now = vault.clock.now()
    at = moment_text(now)
    with vault.store.writing("note.sign") as conn:
        present = _of_state(conn, note, NoteState.DRAFT, NOTE_SIGNED)
        if not present.body.strip():
            raise Problem(NOTE_EMPTY)
        owner = notes.session_owner(conn, present.session_id)
        head, by = notes.signing_head(conn), notes.therapist_name(conn)
        made = signature(
            Signed(
                SignedKind.NOTE,
                present.uuid,
                owner.uuid if owner else "",
                present.body,
                now,
                by,
                head,
            )
        )
        reason = VersionReason.SIGNED
        add_version(conn, NewVersion(str(uuid4()), note, present.body, reason, at))
        search.index_note(conn, note, present.client_id, present.body)
        notes.sign(conn, note, at, by, made, head)
        notes.set_signing_head(conn, made)
        append_audit(conn, vault.clock, "note.sign", "note", present.uuid, {"signature": made})
    return Changed.NOTES


def undo_signing(vault: OpenVault, note: NoteId) -> Changed:
    """Make the note signed last a draft again; refused later, or once it has an addendum."""
    with vault.store.writing("note.unsign") as conn:
        present = _of_state(conn, note, NoteState.SIGNED, NOTE_NOT_SIGNED)
        if not _can_undo(vault, conn, present):
            raise Problem(UNDO_TOO_LATE)
        notes.unsign(conn, note)
        notes.set_signing_head(conn, present.previous_signature)
        append_audit(conn, vault.clock, "note.unsign", "note", present.uuid)
    return Changed.NOTES


def can_take_back(vault: OpenVault, note: NoteId) -> bool:
    """Whether a signed note may be made a draft again, as the practice chose to lock notes."""
    with vault.store.reading("note.can_take_back") as conn:
        present = notes.get_note(conn, note)
        return present is not None and _is_unlocked(vault, conn, present)


def take_back(vault: OpenVault, note: NoteId) -> Changed:
    """Make a signed note that is not locked a draft again; the trail keeps its signature.

    The signature stays a link of the chain, so what was signed after it can still be checked.
    """
    with vault.store.writing("note.take_back") as conn:
        present = _of_state(conn, note, NoteState.SIGNED, NOTE_NOT_SIGNED)
        if not _is_unlocked(vault, conn, present):
            raise Problem(NOTE_LOCKED)
        detail = {"signature": present.signature, "previous": present.previous_signature}
        notes.unsign(conn, note)
        append_audit(conn, vault.clock, notes.TAKEN_BACK, "note", present.uuid, dict(detail))
    return Changed.NOTES


def _is_unlocked(vault: OpenVault, conn: Connection, note: Note) -> bool:
    if note.signed_at is None or notes.addenda(conn, note.id):
        return False
    practice = read_practice(conn) or Practice()
    hours = (vault.clock.now() - note.signed_at).total_seconds() / 3600
    return practice.note_lock is NoteLock.OFF or (
        practice.note_lock is NoteLock.AFTER_HOURS and 0 <= hours < practice.note_lock_hours
    )


def _can_undo(vault: OpenVault, conn: Connection, note: Note) -> bool:
    if note.signed_at is None or notes.signing_head(conn) != note.signature:
        return False
    age = (vault.clock.now() - note.signed_at).total_seconds()
    return abs(age) <= UNDO_SECONDS and not notes.addenda(conn, note.id)


def add_addendum(vault: OpenVault, note: NoteId, body: str) -> tuple[int, Changed]:
    """Add a signed and chained text to a signed note; its id."""
    check_section(body)
    if not body.strip():
        raise Problem(ADDENDUM_EMPTY)
    with vault.store.writing("note.addendum") as conn:
        present = _of_state(conn, note, NoteState.SIGNED, NOTE_NOT_SIGNED)
        addendum = _signed_addendum(vault, conn, present, body)
        key = notes.insert_addendum(conn, addendum)
        notes.set_signing_head(conn, addendum.signature)
        search.index_note(conn, note, present.client_id, present.body)
        detail = {"signature": addendum.signature}
        append_audit(conn, vault.clock, "note.addendum", "note", present.uuid, dict(detail))
    return key, Changed.NOTES


def _signed_addendum(vault: OpenVault, conn: Connection, note: Note, body: str) -> Addendum:
    now, head, by = vault.clock.now(), notes.signing_head(conn), notes.therapist_name(conn)
    uuid = str(uuid4())
    signed = Signed(SignedKind.ADDENDUM, uuid, note.uuid, body, now, by, head)
    return Addendum(0, uuid, note.id, body, now, by, signature(signed), head)


def list_addenda(vault: OpenVault, note: NoteId) -> tuple[Addendum, ...]:
    """The addenda of a note, oldest first."""
    with vault.store.reading("note.addenda") as conn:
        return notes.addenda(conn, note)


def verify_signatures(vault: OpenVault) -> tuple[SignatureFault, ...]:
    """Every signed text that was altered, or that the chain from the newest does not reach."""
    return check_chain(vault).faults


def check_chain(
    vault: OpenVault, progress: Progress = silent, cancelled: Cancelled = never
) -> ChainReport:
    """Check every signed text and its place in the chain; raises Stopped when cancelled.

    Reads in slices, so it can run in the worker while notes are being written.
    """
    with vault.store.reading("signing.head") as conn:
        head, total = notes.signing_head(conn), notes.count_signed(conn)
    faults: list[SignatureFault] = []
    links: dict[str, tuple[str, SignedKind, str]] = {}
    for number, (signed, stored) in enumerate(_all_signed(vault)):
        if number % _TOLD == 0:
            stop_if(cancelled)
            progress(min(number / max(total, 1), 1.0), CHECKING)
        if signature(signed) != stored:
            faults.append(SignatureFault(signed.kind, signed.uuid, altered=True))
        links[stored] = (signed.previous, signed.kind, signed.uuid)
    checked, taken_back = len(links), _taken_back(vault)
    while head in links or head in taken_back:
        head = links.pop(head)[0] if head in links else taken_back.pop(head)
    faults += [SignatureFault(kind, uuid, altered=False) for _, kind, uuid in links.values()]
    return ChainReport(checked, tuple(faults))


def _taken_back(vault: OpenVault) -> dict[str, str]:
    """Signatures of notes that were made drafts again, each with the one before it."""
    found: dict[str, str] = {}
    for rows in vault.store.read_slices(notes.TAKEN_BACK_EVENTS):
        for row in rows:
            detail = json.loads(row[1])
            found[detail["signature"]] = detail["previous"]
    return found


def _all_signed(vault: OpenVault) -> Iterator[tuple[Signed, str]]:
    for kind, sql in (
        (SignedKind.NOTE, notes.SIGNED_NOTES),
        (SignedKind.ADDENDUM, notes.SIGNED_ADDENDA),
    ):
        for rows in vault.store.read_slices(sql):
            for row in rows:
                yield _signed_row(kind, row), row[6]


def _signed_row(kind: SignedKind, row: Any) -> Signed:
    _, uuid, owner, body, at, by, _, previous = row
    return Signed(kind, uuid, owner, body, moment_of(at), by, previous)


def _of_state(conn: Connection, note: NoteId, state: NoteState, otherwise: Any) -> Note:
    found = notes.get_note(conn, note)
    if found is None:
        raise Problem(NOTE_MISSING)
    if found.state is not state:
        raise Problem(otherwise)
    return found
