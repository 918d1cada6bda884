# SPDX-License-Identifier: Apache-2.0
"""What opens over a note."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.sign_checks import SignCheck
from desktop.domain.written import WrittenHit, WrittenKind
from desktop.services.transcripts import documents_of_session
from desktop.ui.notes.found_dialog import FoundDialog
from desktop.ui.notes.note_screen import NoteScreen
from desktop.ui.notes.sign_dialog import SignDialog
from desktop.ui.notes.transcript import TranscriptOffer
from tests.support.sights.base import (
    Sight,
    desk_of,
    note_at,
    over,
    screen_at,
    top_dialog,
)
from tests.support.whole_desk import WholeDesk


def note_dialogs() -> Iterator[Sight]:
    yield Sight("session", lambda desk: _on_note(desk, lambda note: note._edit_session()))
    yield Sight("addendum", lambda desk: _on_note(desk, lambda note: note._add_addendum()))
    yield Sight("history", lambda desk: _on_note(desk, lambda note: note._open_history()))
    yield Sight("transcript", _transcript)
    yield over("before_signing", _before_signing)
    yield Sight("mental_status", lambda desk: _on_note(desk, lambda note: note._pick_status()))
    yield over("found", _found)
    yield over("transcript_offer", lambda desk, top: TranscriptOffer(desk_of(desk), 250_000, top))


def _found(desk: WholeDesk, top: QWidget) -> QDialog:
    text = "Takut ditolak saat bicara di rapat; menghindar sejak minggu lalu."
    hit = WrittenHit(
        kind=WrittenKind.RISK,
        record=1,
        client_id=desk.client,
        client_name="Ayu Lestari",
        session_id=desk.session,
        at=desk.vault.clock.now(),
        zone="Asia/Jakarta",
        snippet=text,
        marks=(),
    )
    return FoundDialog(desk_of(desk), hit, text, "rapat", top)


def _before_signing(desk: WholeDesk, top: QWidget) -> QDialog:
    return SignDialog(desk_of(desk), tuple(SignCheck), top)


def _on_note(desk: WholeDesk, act: Callable[[NoteScreen], None]) -> QWidget:
    act(screen_at(desk, note_at(desk, signed=True), NoteScreen))
    return top_dialog(desk)


def _transcript(desk: WholeDesk) -> QWidget:
    line = documents_of_session(desk.vault, desk.session)[0]
    return _on_note(desk, lambda note: note.open_transcript(line))
