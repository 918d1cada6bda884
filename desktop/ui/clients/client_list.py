# SPDX-License-Identifier: Apache-2.0
"""The left side of the clients: search, filters, the list, and what else can be done there."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.client import ClientFilter, ClientStatus
from desktop.domain.formats import whole
from desktop.domain.ids import ClientId
from desktop.services.clients import count_clients
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import WAITING, Area, Place
from desktop.ui.booking.enquiry_dialog import EnquiryDialog
from desktop.ui.clients.client_rows import ClientListView, Wanted
from desktop.ui.clients.list_filter import ListFilter, Narrowed
from desktop.ui.common.button import IconButton
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.flow import flow
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.pill import Chip
from desktop.ui.common.popover import Menu
from desktop.ui.common.search_field import SearchField
from desktop.ui.theme.icons import icon
from desktop.ui.theme.look import look


class Group(Enum):
    """What the filter chips stand for."""

    ACTIVE = frozenset({ClientStatus.ACTIVE})
    WAITING = frozenset({ClientStatus.INQUIRY, ClientStatus.WAITING})
    PAUSED = frozenset({ClientStatus.PAUSED})
    CLOSED = frozenset({ClientStatus.CLOSED})
    ALL = frozenset(ClientStatus)


class ClientListPane(QWidget):
    """`chosen(client)` follows the selection, `opened(client)` Enter; `add_requested(name)`.

    A search looks everywhere until a chip narrows it down; browsing is always within one group.
    """

    chosen = Signal(object)
    opened = Signal(object)
    add_requested = Signal(str)
    import_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.can_import = False
        self._group, self._narrowed, self._text = Group.ACTIVE, False, ""
        self.search = SearchField(self.tr("Search clients…"))
        self._chips = {
            Group.ACTIVE: Chip(self.tr("Active"), checked=True, tight=True),
            Group.WAITING: Chip(self.tr("Waiting"), tight=True),
            Group.PAUSED: Chip(self.tr("Paused"), tight=True),
            Group.CLOSED: Chip(self.tr("Closed"), tight=True),
            Group.ALL: Chip(self.tr("All"), tight=True),
        }
        self.filter = ListFilter(desk)
        self._counted = ElidedText("", "caption", "text2")
        self.list = ClientListView(desk, self.tr("Clients"))
        self._none = EmptyState("search", "", "", "plus")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._none)
        self.more = IconButton("ellipsis", self.tr("More for the list of clients"))
        self._lay()
        self._connect()
        self._load()

    def reload(self, *, all_of_it: bool = False) -> None:
        """Count, and show what the records say now; `all_of_it` where clients came or went."""
        self._count()
        self.list.refresh(all_of_it=all_of_it or not self.list.clients.rowCount())
        self._show_none(self.search.text().strip())

    def show_client(self, client: ClientId, status: ClientStatus) -> None:
        """Choose a client's row, in the group where it stands."""
        hidden = self.list.clients.place_of(client) < 0
        if hidden and not self.search.text():
            self.browse(status)
        self.list.choose(client)

    def browse(self, status: ClientStatus) -> None:
        """Show the group of a status, without a search and a filter."""
        self.search.clear()
        self.filter.set_narrowed(Narrowed())
        self._group = next(group for group in Group if status in group.value)
        self._check()
        self._load()

    def first(self) -> ClientId | None:
        """The first client of the list as it stands."""
        return self.list.clients.client_at(0)

    def sizeHint(self) -> QSize:
        """Return the narrow width."""
        return QSize(268, 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface and the line at the right."""
        del event
        painter, c = QPainter(self), look().colors
        area = QRectF(self.rect())
        painter.fillRect(area, QColor(c.surface))
        painter.fillRect(QRectF(area.right() - 1, 0, 1, area.height()), QColor(c.border))
        painter.end()

    def _lay(self) -> None:
        head = row(self.search, self.more, gap=4, margins=(0, 0, 8, 0))
        head.setStretch(0, 1)
        chips = flow(list(self._chips.values()), gap=5)
        counted = row(self._counted, self.filter.button, gap=4, margins=(4, 0, 12, 0))
        counted.setStretch(0, 1)
        inner = column(head, 4, chips, self.filter, counted, gap=8, margins=(16, 20, 4, 4))
        top = boxed(inner)
        body = column(top, self._stack, gap=0, margins=(0, 0, 1, 8))
        body.setStretch(1, 1)
        self.setLayout(body)

    def _connect(self) -> None:
        self.search.searched.connect(self._searched)
        self.search.down_pressed.connect(self._to_list)
        self.search.returnPressed.connect(self._enter)
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self.opened)
        self.filter.changed.connect(self._load)
        self._none.action_requested.connect(self._add_sought)
        self.more.clicked.connect(self._open_menu)
        for chip in self._chips.values():
            chip.clicked.connect(self._chip_clicked)

    def _chip_clicked(self) -> None:
        sender = self.sender()
        self._group = next(group for group, chip in self._chips.items() if chip is sender)
        self._narrowed = bool(self.search.text())
        self._check()
        self._load()

    def _searched(self, text: str) -> None:
        if text == self._text:
            return  # the field asks once when it is built
        if not text:
            self._narrowed = False
        self._check()
        self._load()

    def _check(self) -> None:
        all_over = bool(self.search.text()) and not self._narrowed
        for group, chip in self._chips.items():
            chip.setChecked(group is self._group and not all_over)

    def _load(self) -> None:
        text = self._text = self.search.text().strip()
        everywhere = bool(text) and not self._narrowed
        anywhere = everywhere or self._group is Group.ALL
        now = self.filter.narrowed
        wanted = ClientFilter(
            text, None if anywhere else self._group.value, now.tag, now.service, now.attention
        )
        self.list.show_clients(Wanted(wanted, self.filter.sort))
        self._show_none(text)

    def _show_none(self, text: str) -> None:
        number = self.list.clients.rowCount()
        empty = number == 0
        one = self.tr("1 client · {sort}").format(sort=self.filter.sort_words().lower())
        many = self.tr("{count} clients · {sort}").format(
            count=whole(number, self.desk.language), sort=self.filter.sort_words().lower()
        )
        self._counted.setText(one if number == 1 else many)
        self._stack.setCurrentIndex(int(empty))
        if not empty:
            return
        if text:
            sentence = self.tr("Not found. Add client “{name}”?").format(name=text)
            self._none.set_sentence(sentence, self.tr("Add client"))
        elif self.filter.narrowed != Narrowed():
            self._none.set_sentence(self.tr("No client fits these filters."))
        else:
            self._none.set_sentence(self.tr("Nobody stands here now."))

    def _count(self) -> None:
        counts = count_clients(self.desk.vault)
        titles = {
            Group.ACTIVE: self.tr("Active {count}"),
            Group.WAITING: self.tr("Waiting {count}"),
            Group.PAUSED: self.tr("Paused {count}"),
            Group.CLOSED: self.tr("Closed {count}"),
            Group.ALL: self.tr("All {count}"),
        }
        for group, chip in self._chips.items():
            number = sum(counts[status] for status in group.value)
            chip.setText(titles[group].format(count=whole(number, self.desk.language)))
            chip.updateGeometry()

    def _add_sought(self) -> None:
        self.add_requested.emit(self.search.text().strip())

    def _to_list(self) -> None:
        if self.list.clients.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.list.clients.index(0))

    def _enter(self) -> None:
        if not self.list.clients.rowCount():
            self._add_sought()
            return
        self._to_list()
        self.opened.emit(self.list.key())

    def _open_menu(self) -> None:
        menu = Menu(self.tr("More for the list of clients"), self)
        add = menu.addAction(icon("user-plus"), self.tr("Add client"))
        add.triggered.connect(self._add)
        call = menu.addAction(icon("phone"), self.tr("New enquiry"))
        call.triggered.connect(self._new_enquiry)
        waiting = menu.addAction(icon("users-round"), self.tr("Waiting list"))
        waiting.triggered.connect(self._waiting_list)
        if self.can_import:
            importing = menu.addAction(icon("upload"), self.tr("Import clients…"))
            importing.triggered.connect(self.import_requested)
        trash = menu.addAction(icon("trash-2"), self.tr("Open trash"))
        trash.triggered.connect(self._open_trash)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _open_trash(self) -> None:
        self.desk.go(Place(Area.SETTINGS, tab="trash"))

    def _new_enquiry(self) -> None:
        EnquiryDialog(self.desk, parent=self.window()).open()

    def _waiting_list(self) -> None:
        self.desk.go(Place(Area.CALENDAR, tab=WAITING))

    def _add(self) -> None:
        self.add_requested.emit("")
