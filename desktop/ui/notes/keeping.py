# SPDX-License-Identifier: Apache-2.0
"""What is stored of one session's notes: made at the first key, kept in versions while written."""

from __future__ import annotations

from datetime import datetime, timedelta

from desktop.domain.ids import NoteId, SessionId
from desktop.domain.note import Note, NoteState, VersionReason
from desktop.domain.note_work import Saved
from desktop.domain.problems import Problem
from desktop.domain.problems.notes import NOTE_EMPTY
from desktop.domain.written import WrittenKind
from desktop.services.indexing import leave_text
from desktop.services.notes import (
    get_process_note,
    leave_note,
    note_of,
    open_note,
    save_draft,
    save_process_note,
    set_template,
    snapshot,
)
from desktop.services.reflections import save_reflection
from desktop.services.signing import sign_note
from desktop.services.vault import OpenVault

VERSION_EVERY = timedelta(minutes=10)


class Keeping:
    """The note and process note of the session on screen; nothing is made by looking.

    `preset` is the key of the template a note begins with at its first key.
    """

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault
        self.session = SessionId(0)
        self.note: Note | None = None
        self.preset = ""
        self._written = self._process_written = False
        self._version_due: datetime | None = None

    @property
    def signed(self) -> bool:
        """Whether the note is only to be read."""
        return self.note is not None and self.note.state is NoteState.SIGNED

    @property
    def body(self) -> str:
        """The stored text of the session note."""
        return self.note.body if self.note else ""

    def open(self, session: SessionId) -> None:
        """Turn to a session, or read the same one again."""
        if session != self.session:
            self._written, self._version_due = False, None
        self.session = session
        self.note = note_of(self._vault, session)

    def process(self) -> tuple[str, datetime | None]:
        """The process note's text and when it was saved."""
        kept = get_process_note(self._vault, self.session)
        return (kept.body, kept.updated_at) if kept else ("", None)

    def write(self, body: str) -> Saved:
        """Keep the session note; a version is made after every ten minutes of writing."""
        note = self.note or open_note(self._vault, self.session, self.preset)
        self.note = note
        saved = save_draft(self._vault, note.id, body)
        self._written = True
        if self._version_due is None:
            self._version_due = saved.at + VERSION_EVERY
        elif saved.at >= self._version_due:
            snapshot(self._vault, note.id, VersionReason.INTERVAL)
            self._version_due = saved.at + VERSION_EVERY
        return saved

    def write_process(self, body: str) -> Saved:
        """Keep the process note."""
        self._process_written = True
        return save_process_note(self._vault, self.session, body)

    def write_reflection(self, body: str) -> Saved:
        """Keep the therapist's reflection."""
        return save_reflection(self._vault, self.session, body)

    def write_reflection_of(self, session: int, body: str) -> None:
        """Keep the reflection on a session that is not on screen."""
        save_reflection(self._vault, SessionId(session), body)

    def write_of(self, session: int, body: str) -> None:
        """Keep the note of a session that is not on screen."""
        note = open_note(self._vault, SessionId(session))
        save_draft(self._vault, note.id, body)
        leave_note(self._vault, note.id)

    def write_process_of(self, session: int, body: str) -> None:
        """Keep the process note of a session that is not on screen."""
        save_process_note(self._vault, SessionId(session), body)
        leave_text(self._vault, WrittenKind.PROCESS_NOTE, session)

    def keep_version(self, reason: VersionReason) -> None:
        """Keep what is written now as a version, before it is replaced."""
        if self.note is not None and not self.signed:
            snapshot(self._vault, self.note.id, reason)

    def use_template(self, key: str) -> None:
        """Note down which template the text was begun with."""
        note = self.note or open_note(self._vault, self.session, key)
        set_template(self._vault, note.id, key)
        self.note = note_of(self._vault, self.session)

    def sign(self) -> NoteId:
        """Sign the note as it is stored."""
        if self.note is None:
            raise Problem(NOTE_EMPTY)
        sign_note(self._vault, self.note.id)
        self._written = False
        return self.note.id

    def left(self) -> None:
        """The therapist goes elsewhere: a version, and the words become findable."""
        if self._process_written:
            leave_text(self._vault, WrittenKind.PROCESS_NOTE, self.session)
            self._process_written = False
        if self._written and self.note is not None and not self.signed:
            leave_note(self._vault, self.note.id)
            self._written, self._version_due = False, None
