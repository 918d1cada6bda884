# SPDX-License-Identifier: Apache-2.0
"""What narrows the list of clients down, and how it is sorted: a menu, and chips to take off."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from desktop.domain.client import ClientSort
from desktop.domain.episode import Service
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.record_words import service_label
from desktop.services.clients import list_tags
from desktop.services.practice import get_state, set_state
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import IconButton
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.pill import Chip
from desktop.ui.common.popover import Menu
from desktop.ui.theme.icons import icon

CONTEXT = "ListFilter"
SORTS = {
    ClientSort.NAME: QT_TRANSLATE_NOOP("ListFilter", "By name"),
    ClientSort.LAST: QT_TRANSLATE_NOOP("ListFilter", "By last session"),
    ClientSort.NEXT: QT_TRANSLATE_NOOP("ListFilter", "By next appointment"),
    ClientSort.NEWEST: QT_TRANSLATE_NOOP("ListFilter", "Newest first"),
}
_SORT_KEY = "clients.sort"


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Conditions besides the group and the search."""

    tag: str = ""
    service: Service | None = None
    attention: bool = False


class ListFilter(QWidget):
    """The chips of what is set; hidden while nothing is. `changed` when it is another one.

    The order is kept in the vault, so that it is the same after a restart.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.narrowed = Narrowed()
        kept = get_state(desk.vault, _SORT_KEY)
        self.sort = ClientSort(kept) if kept in list(ClientSort) else ClientSort.NAME
        self.button = IconButton("funnel", self.tr("Filter and sort"), small=True)
        self._line = FlowLayout(gap=5)
        self.setLayout(self._line)
        self.button.clicked.connect(self._open_menu)
        self.hide()

    def set_narrowed(self, narrowed: Narrowed) -> None:
        """Set other conditions."""
        self.narrowed = narrowed
        self._show_chips()
        self.changed.emit()

    def set_sort(self, sort: ClientSort) -> None:
        """Sort otherwise."""
        self.sort = sort
        set_state(self.desk.vault, _SORT_KEY, sort.value)
        self.changed.emit()

    def sort_words(self) -> str:
        """By what is sorted."""
        return self.desk.translate(CONTEXT, SORTS[self.sort])

    def chips(self) -> list[Chip]:
        """Return the conditions on view; a click takes one off."""
        items = (self._line.itemAt(place) for place in range(self._line.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [chip for chip in widgets if isinstance(chip, Chip)]

    def build_menu(self) -> Menu:
        """Return everything that can be set."""
        menu = Menu(self.button.accessibleName(), self)
        now = self.narrowed
        attention = menu.addAction(self.tr("Needs attention"))
        attention.setCheckable(True)
        attention.setChecked(now.attention)
        attention.triggered.connect(partial(self._set, replace(now, attention=not now.attention)))
        services = self._inner(menu, self.tr("Service"), "briefcase")
        for service in Service:
            words = service_label(service, self.desk.translate)
            self._offer(services, words, now.service is service, replace(now, service=service))
        tags = list_tags(self.desk.vault)
        if tags:
            inner = self._inner(menu, self.tr("Tag"), "tag")
            for tag in tags:
                self._offer(inner, tag, now.tag == tag, replace(now, tag=tag))
        self._add_sorts(menu)
        if now != Narrowed():
            menu.addSeparator()
            menu.addAction(self.tr("Clear filters")).triggered.connect(
                partial(self._set, Narrowed())
            )
        return menu

    def _add_sorts(self, menu: Menu) -> None:
        inner = self._inner(menu, self.tr("Sort"), "arrow-down-up")
        group = QActionGroup(inner)
        for sort, source in SORTS.items():
            action = inner.addAction(self.desk.translate(CONTEXT, source))
            action.setCheckable(True)
            action.setChecked(sort is self.sort)
            action.triggered.connect(partial(self._sort_chosen, sort))
            group.addAction(action)

    def _inner(self, menu: Menu, title: str, image: str) -> Menu:
        inner = Menu(title, menu)
        inner.setTitle(title)
        inner.setIcon(icon(image))
        menu.addMenu(inner)
        return inner

    def _offer(self, menu: Menu, words: str, checked: bool, narrowed: Narrowed) -> None:
        action = menu.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(checked)
        action.triggered.connect(partial(self._set, narrowed))

    def _open_menu(self) -> None:
        menu = self.build_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _set(self, narrowed: Narrowed, _checked: bool = False) -> None:
        self.set_narrowed(narrowed)

    def _sort_chosen(self, sort: ClientSort, _checked: bool = False) -> None:
        self.set_sort(sort)

    def _show_chips(self) -> None:
        for chip in self.chips():
            self._line.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        now = self.narrowed
        shown = [
            (self.tr("Needs attention") if now.attention else "", replace(now, attention=False)),
            (
                service_label(now.service, self.desk.translate) if now.service else "",
                replace(now, service=None),
            ),
            (now.tag, replace(now, tag="")),
        ]
        for words, without in shown:
            if words:
                chip = Chip(words, removable=True, tight=True)
                chip.setAccessibleName(self.tr("Take off: {filter}").format(filter=words))
                chip.clicked.connect(partial(self._set, without))
                self._line.addWidget(chip)
        self.setVisible(bool(self.chips()))
