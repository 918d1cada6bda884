# SPDX-License-Identifier: Apache-2.0
"""The clients: a list at the left, the page of the chosen one at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.changed import Changed
from desktop.domain.client import Client, ClientStatus
from desktop.domain.ids import ClientId
from desktop.domain.problems import Problem
from desktop.services.clients import count_clients, get_client
from desktop.services.episodes import current_episode
from desktop.ui.base.client_tab import TabFactory
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import NEW_CLIENT, NEW_NOTE, Area, Place
from desktop.ui.base.screen import Screen
from desktop.ui.clients.client_acts import change_status, move_to_trash
from desktop.ui.clients.client_dialog import ClientDialog
from desktop.ui.clients.client_list import ClientListPane
from desktop.ui.clients.client_page import ClientPage
from desktop.ui.clients.end_dialog import EndServiceDialog
from desktop.ui.clients.episode_dialog import EpisodeDialog
from desktop.ui.clients.no_clients import NoClients
from desktop.ui.common.layout import boxed, row
from desktop.ui.theme.look import look

LIST_CARES = (
    Changed.CLIENTS
    | Changed.SESSIONS
    | Changed.APPOINTMENTS
    | Changed.ADMINISTRATIONS
    | Changed.RISK
    | Changed.NOTES
    | Changed.EPISODES
)
NewNote = Callable[[Desk, ClientId], None]
_NARROW, _WIDE = 268, 320


class ClientsScreen(Screen):
    """Hears `desk.changed` itself, so that only the parts concerned are drawn again."""

    def __init__(
        self,
        desk: Desk,
        tabs: Sequence[TabFactory],
        new_note: NewNote,
        *,
        on_import: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._new_note, self._on_import = new_note, on_import
        self.list = ClientListPane(desk)
        self.page = ClientPage(desk, tabs)
        self._empty = NoClients()
        self.list.can_import = on_import is not None
        self._empty.bring.setVisible(on_import is not None)
        self._stack = QStackedWidget()
        parts = row(self.list, self.page, gap=0)
        parts.setStretch(1, 1)
        self._stack.addWidget(boxed(parts))
        self._stack.addWidget(self._empty)
        self.setLayout(row(self._stack, gap=0))
        self._connect()
        self._shortcuts()

    def show_place(self, place: Place) -> None:
        """Show the client a place names, else the one before, else the first of the list."""
        if place.tab in (NEW_CLIENT, NEW_NOTE):
            self.show_place(replace(place, tab=""))
            self._begin(place)
            return
        self.list.reload()
        client = self._present_client(ClientId(place.client or self.page.client))
        if client is None:
            # Trashed meanwhile, perhaps: the rows still on view may name that very client.
            self.list.reload(all_of_it=True)
            self._show_first()
            return
        self._stack.setCurrentIndex(0)
        self.list.show_client(client.id, client.status)
        self.page.show_client(client.id, place)

    def _begin(self, place: Place) -> None:
        if place.tab == NEW_CLIENT:
            self.new_client()
        elif place.client:
            self.start_note()

    def place(self) -> Place:
        """The client and the tab."""
        return Place(Area.CLIENTS, client=self.page.client, tab=self.page.tab_key())

    def reload(self) -> None:
        """Read everything on view again."""
        self._refresh(Changed.EVERYTHING)

    def leave(self) -> None:
        """Have the open tab save."""
        self.page.leave()

    def panes(self) -> Sequence[QWidget]:
        """The list, the client's head, the tabs, what the tab shows."""
        return (self.list, *self.page.panes())

    def focus_first(self) -> None:
        """The list, where ↑ and ↓ turn the pages."""
        if self._stack.currentIndex():
            self._empty.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.list.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def new_client(self, name: str = "") -> None:
        """Open the form for a new client."""
        dialog = ClientDialog(self.desk, name=name, parent=self)
        dialog.created.connect(self._created)
        dialog.open()

    def start_note(self) -> None:
        """Start a note for the client on view; where no service is open, open one first."""
        if not self.page.client:
            return
        if current_episode(self.desk.vault, self.page.client) is not None:
            self._new_note(self.desk, self.page.client)
            return
        dialog = EpisodeDialog(self.desk, self.page.client, parent=self)
        dialog.saved.connect(self._note_after_service)
        dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from the page back to the list; Del there moves the client to the trash."""
        chosen = self.list.list.key() if self.list.list.hasFocus() else None
        if event.key() == Qt.Key.Key_Delete and isinstance(chosen, int):
            move_to_trash(self.desk, ClientId(chosen))
        elif event.key() == Qt.Key.Key_Escape:
            self.focus_first()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list takes a quarter, within its bounds."""
        super().resizeEvent(event)
        least = min(look().px(_NARROW), _WIDE)
        self.list.setFixedWidth(min(max(self.width() // 4, least), max(_WIDE, least)))

    def _connect(self) -> None:
        self.desk.changed.connect(self._changed)
        pane, head = self.list, self.page.header
        pane.chosen.connect(self._chosen)
        pane.opened.connect(self._opened)
        pane.list.edit_requested.connect(self._edit_client)
        pane.add_requested.connect(self.new_client)
        pane.import_requested.connect(self._import)
        self._empty.add_requested.connect(self.new_client)
        self._empty.import_requested.connect(self._import)
        head.note_requested.connect(self.start_note)
        head.edit_requested.connect(self._edit)
        head.status_requested.connect(self._set_status)
        head.open_service_requested.connect(self._open_service)
        head.end_service_requested.connect(self._end_service)
        head.trash_requested.connect(self._trash)

    def _shortcuts(self) -> None:
        self.key_words("Ctrl+F; /", self.tr("Search clients"), self._search)

    def _changed(self, changed: Changed) -> None:
        if self.isVisible():
            self._refresh(changed)

    def _refresh(self, changed: Changed) -> None:
        if changed & LIST_CARES:
            self.list.reload(all_of_it=bool(changed & Changed.CLIENTS))
        client = self._present_client(self.page.client)
        if client is None:
            self._show_first()
        else:
            self._stack.setCurrentIndex(0)
            self.list.list.choose(client.id)
            self.page.refresh(changed)

    def _present_client(self, client: ClientId) -> Client | None:
        if not client:
            return None
        try:
            found = get_client(self.desk.vault, client)
        except Problem:
            return None
        return found if found.trashed_at is None else None

    def _show_first(self) -> None:
        first = self.list.first()
        self.page.client = ClientId(0)
        if first is None:
            self._show_nobody()
            return
        self._stack.setCurrentIndex(0)
        self.list.list.choose(first)
        self.page.show_client(first)

    def _show_nobody(self) -> None:
        counts = count_clients(self.desk.vault)
        status = next((status for status in ClientStatus if counts[status]), None)
        if status is None:
            self._stack.setCurrentIndex(1)
            return
        self.list.browse(status)
        self._show_first()

    def _chosen(self, client: ClientId) -> None:
        self.page.show_client(client)

    def _opened(self, client: ClientId) -> None:
        if client != self.page.client:
            self.page.show_client(client)
        self.page.focus_content()

    def _created(self, client: ClientId) -> None:
        self.list.search.clear()
        self.show_place(Place(Area.CLIENTS, client=client))

    def _edit(self) -> None:
        ClientDialog(self.desk, self.page.client, parent=self).open()

    def _edit_client(self, client: ClientId) -> None:
        ClientDialog(self.desk, client, parent=self).open()

    def _set_status(self, status: ClientStatus) -> None:
        change_status(self.desk, self.page.client, status)

    def _trash(self) -> None:
        move_to_trash(self.desk, self.page.client)

    def _open_service(self) -> None:
        EpisodeDialog(self.desk, self.page.client, parent=self).open()

    def _end_service(self) -> None:
        overview = current_episode(self.desk.vault, self.page.client)
        if overview is not None:
            EndServiceDialog(self.desk, overview.episode, parent=self).open()

    def _note_after_service(self) -> None:
        self._new_note(self.desk, self.page.client)

    def _import(self) -> None:
        if self._on_import is not None:
            self._on_import()

    def _search(self) -> None:
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()
