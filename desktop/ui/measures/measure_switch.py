# SPDX-License-Identifier: Apache-2.0
"""Which measure is charted: names with the marker of their line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from desktop.ui.common.layout import row
from desktop.ui.common.paint import LEFT, box, ring, smooth, text_width, words
from desktop.ui.common.themed import Focusable, Themed
from desktop.ui.measures.markers import draw_marker, series_color
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CHIP, RADIUS_CONTROL

_EDGE = 3


class _Choice(Focusable, Themed, QAbstractButton):
    def __init__(self, text: str, series: int) -> None:
        super().__init__()
        self._series = series
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.start_theme()

    def restyle(self) -> None:
        self.setFont(font("small", 500))

    def sizeHint(self) -> QSize:
        wide = text_width(self.text(), self.font()) + 2 + look().px(16) + look().px(26)
        return QSize(wide, look().heights.control - 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        c, painter, area = look().colors, smooth(self), QRectF(self.rect())
        if self.isChecked():
            box(painter, area, fill=c.surface, border=c.border_strong, radius=RADIUS_CHIP)
        if self.ring_shown:
            ring(painter, area, RADIUS_CHIP)
        ground = c.surface if self.isChecked() else c.sunken
        spot = QPointF(look().px(18), area.center().y())
        border = series_color(self._series)
        draw_marker(painter, spot, look().px(4), self._series, fill=ground, border=border)
        ink = c.text if self.isChecked() else c.text2
        words(painter, area.adjusted(look().px(29), 0, 0, 0), self.text(), self.font(), ink, LEFT)
        painter.end()


class MeasureSwitch(QWidget):
    """One of the client's measures; `changed` carries the index. Arrow keys move."""

    changed = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._titles: tuple[tuple[str, int], ...] = ()
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.changed)
        self._line = row(gap=0, margins=_EDGE)
        self.setLayout(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_titles(self, titles: Sequence[tuple[str, int]]) -> None:
        """Offer other measures: (title, series)."""
        if tuple(titles) == self._titles:
            return
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._line.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._titles = tuple(titles)
        for index, (title, series) in enumerate(titles):
            choice = _Choice(title, series)
            choice.setAccessibleName(f"{self.accessibleName()}: {title}")
            self._group.addButton(choice, index)
            self._line.addWidget(choice)

    def choose(self, index: int) -> None:
        """Choose without `changed`."""
        button = self._group.button(index)
        if button is not None:
            button.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right choose the next one."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        button = self._group.button(self._group.checkedId() + step) if step else None
        if button is None:
            super().keyPressEvent(event)
            return
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the trough."""
        del event
        c, painter = look().colors, smooth(self)
        box(painter, QRectF(self.rect()), fill=c.sunken, border=c.border, radius=RADIUS_CONTROL)
        painter.end()
