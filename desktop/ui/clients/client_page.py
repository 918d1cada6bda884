# SPDX-License-Identifier: Apache-2.0
"""The page of one client: head, tabs, and the tab that is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId
from desktop.services.appointments import upcoming
from desktop.services.clients import get_client
from desktop.services.episodes import current_episode
from desktop.services.preparation import client_alerts
from desktop.ui.base.client_tab import ClientTab, TabFactory
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Place
from desktop.ui.clients.client_header import ClientHeader, Head
from desktop.ui.common.layout import boxed, column
from desktop.ui.common.tabs import Tabs

HEAD_CARES = (
    Changed.CLIENTS
    | Changed.EPISODES
    | Changed.SESSIONS
    | Changed.APPOINTMENTS
    | Changed.RISK
    | Changed.NOTES
    | Changed.ADMINISTRATIONS
)


class ClientPage(QWidget):
    """Shows one client after another; a tab is built when first opened, then kept."""

    def __init__(
        self, desk: Desk, factories: Sequence[TabFactory], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.client = ClientId(0)
        self._factories = tuple(factories)
        self._built: dict[int, ClientTab] = {}
        self.header = ClientHeader(desk)
        titles = [(desk.translate(each.context, each.source), "") for each in self._factories]
        self.tabs = Tabs(self.tr("Client record"), titles)
        self._stack = QStackedWidget()
        top = boxed(column(self.header, self.tabs, gap=14, margins=(24, 22, 24, 0)))
        body = column(top, self._stack, gap=0)
        body.setStretch(1, 1)
        self.setLayout(body)
        self.tabs.currentChanged.connect(self._tab_changed)

    def panes(self) -> Sequence[QWidget]:
        """Head, tabs, and what the tab shows."""
        return (self.header, self.tabs, self._stack)

    def show_client(self, client: ClientId, place: Place | None = None) -> None:
        """Show a client, in the tab and at the record `place` names, else in the open tab.

        Raises Problem when there is no such record.
        """
        head = self._read(client)
        self.leave()
        self.client = client
        self.header.show_head(head)
        if place is not None:
            self._choose_tab(place.tab)
        self._present()
        tab = self.tab()
        if place is not None and tab is not None:
            tab.show_place(place)

    def tab(self) -> ClientTab | None:
        """The tab that is open, None before the first."""
        return self._built.get(self.tabs.currentIndex())

    def tab_key(self) -> str:
        """Its name in a place."""
        return self._factories[self.tabs.currentIndex()].key if self._factories else ""

    def refresh(self, changed: Changed) -> None:
        """Draw again what shows records of these kinds."""
        if not self.client:
            return
        if changed & HEAD_CARES:
            self.header.show_head(self._read(self.client))
        tab = self.tab()
        if tab is not None and tab.CARES & changed:
            tab.reload()

    def leave(self) -> None:
        """Have the open tab save."""
        tab = self.tab()
        if tab is not None and tab.client:
            tab.leave()

    def focus_content(self) -> None:
        """Put the keyboard into the open tab."""
        tab = self.tab()
        if tab is not None:
            tab.focus_first()

    def _read(self, client: ClientId) -> Head:
        vault = self.desk.vault
        following = upcoming(vault, client, 1)
        return Head(
            client=get_client(vault, client),
            episode=current_episode(vault, client),
            following=following[0] if following else None,
            alerts=client_alerts(vault, client),
        )

    def _choose_tab(self, key: str) -> None:
        keys = [each.key for each in self._factories]
        if key in keys:
            self.tabs.blockSignals(True)
            self.tabs.setCurrentIndex(keys.index(key))
            self.tabs.blockSignals(False)

    def _tab_changed(self) -> None:
        before = self._stack.currentWidget()
        if isinstance(before, ClientTab) and before.client:
            before.leave()
        if self.client:
            self._present()

    def _present(self) -> None:
        index = self.tabs.currentIndex()
        tab = self._built.get(index)
        if tab is None:
            tab = self._built[index] = self._factories[index].make(self.desk)
            self._stack.addWidget(tab)
        tab.show_client(self.client)
        self._stack.setCurrentWidget(tab)
