# SPDX-License-Identifier: Apache-2.0
"""The navigation at the left: 208 px, or 56 px of icons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.common.layout import column, row
from desktop.ui.common.logo import Logo
from desktop.ui.common.named import name_it
from desktop.ui.common.nav_item import NavItem
from desktop.ui.common.save_line import SaveLine
from desktop.ui.common.text import Text
from desktop.ui.common.themed import Themed
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import NAV_NARROW, NAV_WIDE


class NavRail(Themed, QWidget):
    """Logo, places, at the bottom backup, settings, lock, and `foot`. `chosen(key)` at a click.

    The rail marks a place only by `set_current`, so a refused move leaves it as it was.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        app_name: str,
        places: Sequence[NavItem],
        bottom: Sequence[NavItem],
        foot: SaveLine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        name_it(self, name)
        self._items = (*places, *bottom)
        self._foot = foot
        self._folded = False
        self._current = ""
        self._app_name = Text(app_name, "h3")
        head = row(10, Logo(), self._app_name, None, gap=12)
        below = () if foot is None else (foot,)
        items = (*places, None, *bottom, *below)
        self._column = column(head, 14, *items, gap=4, margins=(12, 18, 12, 8))
        self.setLayout(self._column)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        for item in self._items:
            item.clicked.connect(self._clicked)
        self.start_theme()

    def set_current(self, key: str) -> None:
        """Mark the place now on screen; an unknown key marks none."""
        self._current = key
        for item in self._items:
            item.setChecked(item.key == key)

    @property
    def current(self) -> str:
        """The key of the place now on screen."""
        return self._current

    def set_folded(self, folded: bool) -> None:
        """Show only icons, or words again."""
        self._folded = folded
        self._app_name.setVisible(not folded)
        side = 8 if folded else 12
        self._column.setContentsMargins(side, 18, side, 8)
        for item in self._items:
            item.set_folded(folded)
        if self._foot is not None:
            self._foot.set_folded(folded)
        self.restyle()

    def item(self, key: str) -> NavItem:
        """Return the item with `key`; KeyError when there is none."""
        return {item.key: item for item in self._items}[key]

    def restyle(self) -> None:
        """Take the width from the look."""
        self.setFixedWidth(look().px(NAV_NARROW if self._folded else NAV_WIDE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move between places, Enter goes there."""
        item = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(item, NavItem):
            item.click()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and edge."""
        c, painter = look().colors, QPainter(self)
        painter.fillRect(event.rect(), QColor(c.nav))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(c.border))
        painter.end()

    def _clicked(self) -> None:
        item = self.sender()
        if isinstance(item, NavItem):
            self.set_current(self._current)
            self.chosen.emit(item.key)
