# SPDX-License-Identifier: Apache-2.0
"""A client, a service, a note that is kept, found again, and still there after a lock."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.domain.ids import ClientId
from desktop.domain.note import NoteState
from desktop.services.clients import list_clients
from desktop.services.notes import note_of
from desktop.services.sessions import list_sessions
from desktop.ui.base.place import Area, Place
from desktop.ui.clients.clients_screen import ClientsScreen
from desktop.ui.common.search_field import SearchField
from desktop.ui.notes.editor import MarkdownEditor
from desktop.ui.notes.note_screen import NoteScreen
from desktop.ui.notes.notes_screen import NotesScreen
from tests.journeys.rig import Rig, type_text

TEXT = "Tidur 6–7 jam; berangkat kerja lewat jalan biasa.\n\n- [ ] jurnal pikiran  "


def add_client(rig: Rig, name: str) -> ClientId:
    """The first client, through the form."""
    rig.go(Place(Area.CLIENTS))
    rig.press("NoClients", "Add client")
    rig.type_into(rig.say("PersonFields", "Full name"), name)
    rig.press("ClientDialog", "Add client")
    (client,) = [line for line in list_clients(rig.open_vault) if line.name == name]
    return client.id


def open_service(rig: Rig) -> None:
    """Open the service the form suggests."""
    rig.press("ServiceCard", "Open service")
    rig.press("EpisodeDialog", "Open service")


def write_note(rig: Rig, text: str) -> None:
    """Start a note with the button of the client page and type."""
    rig.press("ClientHeader", "New note")
    rig.screen(NoteScreen)
    editor = rig.all(MarkdownEditor)[0]
    editor.setFocus()
    type_text(editor, text)
    rig.settle()


def body_of(rig: Rig, client: ClientId) -> str:
    """What the vault holds of the newest note."""
    session = list_sessions(rig.open_vault, client)[0]
    note = note_of(rig.open_vault, session.id)
    assert note is not None
    return note.body


def test_from_a_new_client_to_a_note_found_again(rig: Rig) -> None:
    rig.at_the_desk()
    client = add_client(rig, "Ayu Lestari")
    assert rig.place().client == client
    open_service(rig)
    write_note(rig, TEXT.replace("\n\n- [ ]", " -"))
    rig.go(Place(Area.NOTES))
    assert "Tidur 6–7 jam" in body_of(rig, client)
    field = rig.screen(NotesScreen).findChild(SearchField)
    assert field is not None
    field.setFocus()
    rig.keys("tidur")
    rig.until(lambda: rig.screen(NotesScreen).list.model().rowCount() == 1)
    rig.key(Qt.Key.Key_Down)
    rig.key(Qt.Key.Key_Return)
    rig.until(lambda: rig.place().area is Area.NOTE)


def test_a_draft_is_kept_by_a_lock_in_mid_sentence(rig: Rig) -> None:
    window = rig.at_the_desk()
    client = add_client(rig, "Bima")
    open_service(rig)
    write_note(rig, "Kalimat yang belum sel")
    assert window.at_desk is not None
    window.at_desk.lock()
    rig.until(lambda: rig.restarts)
    window = rig.start(locked_at="14.26")
    rig.type_into(rig.say("LockView", "Passphrase"), "ombak biru kopi tubruk")
    rig.key(Qt.Key.Key_Return)
    rig.until(lambda: window.at_desk is not None)
    assert rig.place().area is Area.NOTE
    assert body_of(rig, client) == "Kalimat yang belum sel"
    assert rig.all(MarkdownEditor)[0].exact_text() == "Kalimat yang belum sel"


def test_signing_and_taking_it_back(rig: Rig) -> None:
    rig.at_the_desk()
    client = add_client(rig, "Citra")
    open_service(rig)
    write_note(rig, "Sesi pertama.")
    rig.press("NoteHeader", "Sign")
    rig.press("SignDialog", "Sign")
    session = list_sessions(rig.open_vault, client)[0]
    signed = note_of(rig.open_vault, session.id)
    assert signed is not None
    assert signed.state is NoteState.SIGNED
    rig.press("Notices", "Undo")
    again = note_of(rig.open_vault, session.id)
    assert again is not None
    assert again.state is NoteState.DRAFT


def test_a_name_not_found_is_offered_as_a_new_client(rig: Rig) -> None:
    rig.at_the_desk()
    add_client(rig, "Dimas")
    screen = rig.screen(ClientsScreen)
    field = screen.findChild(SearchField)
    assert field is not None
    field.setFocus()
    rig.keys("Zulaikha")
    rig.wait_for("ClientListPane", "Add client")
    rig.press("ClientListPane", "Add client")
    rig.press("ClientDialog", "Add client")
    assert any(line.name == "Zulaikha" for line in list_clients(rig.open_vault))
