# SPDX-License-Identifier: Apache-2.0
"""The kinds of note; the private ones say on their tabs that they go nowhere."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.common.layout import row
from desktop.ui.common.paint import smooth
from desktop.ui.common.tabs import Tabs
from desktop.ui.common.text import Text
from desktop.ui.theme.look import look

SESSION, PROCESS, REFLECTION = 0, 1, 2


class NoteTabs(QWidget):
    """Session note | process note | reflection, with a line under all."""

    def __init__(self) -> None:
        super().__init__()
        names = [
            (self.tr("Session note"), ""),
            (self.tr("Process note"), "lock"),
            (self.tr("Reflection"), "lock"),
        ]
        self.bar = Tabs(self.tr("Kinds of note"), names)
        self.bar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.hint = Text(self.tr("not part of reports or exports"), "small", "text2")
        for private in (PROCESS, REFLECTION):
            self.bar.setTabToolTip(private, self.hint.text())
        self.setLayout(row(self.bar, self.hint, None, gap=0))
        self.setMinimumWidth(self.bar.minimumSizeHint().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hint gives way where it is narrow; the tab's tooltip keeps it."""
        super().resizeEvent(event)
        room = self.width() - self.bar.sizeHint().width()
        self.hint.setVisible(self.hint.sizeHint().width() <= room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line under the tabs."""
        del event
        painter = smooth(self)
        line = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, QColor(look().colors.border))
        painter.end()
