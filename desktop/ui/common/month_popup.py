# SPDX-License-Identifier: Apache-2.0
"""A month under the field it was asked for."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.domain.i18n import Language
from desktop.ui.common.button import Button, IconButton
from desktop.ui.common.layout import column, row
from desktop.ui.common.month_grid import MonthGrid
from desktop.ui.common.named import name_it
from desktop.ui.common.paint import box, smooth
from desktop.ui.common.text import Text
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CONTROL


class MonthPopup(QFrame):
    """Month before, its name, month after, the days, today. Esc or a click elsewhere closes it."""

    chosen = Signal(object)

    def __init__(
        self, name: str, today: date, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        name_it(self, name)
        self._today = today
        self.grid = MonthGrid(name, today, language)
        self._month = Text("", "body", weight=600)
        self.before = IconButton("chevron-left", self.tr("Month before"), small=True)
        self.after = IconButton("chevron-right", self.tr("Month after"), small=True)
        self.today = Button(self.tr("Today"), "link")
        head = row(self._month, None, self.before, self.after, gap=4, margins=(8, 0, 0, 0))
        self.setLayout(column(head, self.grid, row(self.today, None), gap=8, margins=12))
        self.before.clicked.connect(self._go_before)
        self.after.clicked.connect(self._go_after)
        self.today.clicked.connect(self._choose_today)
        self.grid.month_changed.connect(self._say_month)
        self.grid.chosen.connect(self._choose)
        self._say_month()

    def open_at(self, anchor: QWidget, day: date | None) -> None:
        """Show it under `anchor`, or above where there is no room, standing on `day` or today."""
        self.grid.show_day(day or self._today, self._today)
        self.adjustSize()
        below = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        screen = QGuiApplication.screenAt(below) or anchor.screen()
        room = screen.availableGeometry()
        if below.y() + self.height() > room.bottom():
            below.setY(anchor.mapToGlobal(QPoint(0, -4)).y() - self.height())
        below.setX(max(room.left(), min(below.x(), room.right() - self.width())))
        self.move(below.x(), max(below.y(), room.top()))
        self.show()
        self.grid.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes without a choice."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and edge."""
        del event
        c, painter = look().colors, smooth(self)
        painter.fillRect(self.rect(), c.surface)
        area = QRectF(self.rect())
        box(painter, area, fill=c.surface, border=c.border_strong, radius=RADIUS_CONTROL / 4)
        painter.end()

    def _go_before(self) -> None:
        self.grid.step_month(-1)

    def _go_after(self) -> None:
        self.grid.step_month(1)

    def _choose_today(self) -> None:
        self._choose(self._today)

    def _choose(self, day: date) -> None:
        self.close()
        self.chosen.emit(day)

    def _say_month(self) -> None:
        self._month.setText(self.grid.month_words())
