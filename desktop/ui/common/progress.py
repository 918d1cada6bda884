# SPDX-License-Identifier: Apache-2.0
"""How far something is: long work, and a value between nothing and its target."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.common.announce import announce
from desktop.ui.common.button import Button
from desktop.ui.common.layout import column, row
from desktop.ui.common.named import name_it
from desktop.ui.common.paint import box, smooth
from desktop.ui.common.text import Text
from desktop.ui.theme.look import look

_BAR = 6


class Meter(QWidget):
    """A bar filled from the left; `share` is 0–1. Always put the value in words beside it."""

    def __init__(self, name: str, share: float = 0.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_it(self, name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_share(share)

    def set_share(self, share: float) -> None:
        """Fill to `share`; values outside 0–1 are brought to the nearest end."""
        self._share = min(max(share, 0.0), 1.0)
        self.update()

    def sizeHint(self) -> QSize:
        """Return 6 px, any width."""
        return QSize(80, _BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw trough and filling."""
        del event
        c, painter, area = look().colors, smooth(self), QRectF(self.rect())
        box(painter, area, fill=c.border, radius=_BAR / 2)
        if self._share > 0:
            area.setWidth(max(area.width() * self._share, _BAR))
            box(painter, area, fill=c.accent, radius=_BAR / 2)
        painter.end()


class ProgressStrip(QWidget):
    """What is happening, how far it is, and a way to stop it. Hidden until `start`."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Text("", "small", weight=500)
        self._percent = Text("", "small", "text2", tabular=True)
        self._meter = Meter(self.tr("Progress"))
        self._cancel = Button(self.tr("Cancel"), "secondary", compact=True)
        self._cancel.clicked.connect(self.cancel_requested)
        self._stopping = False
        words = row(self._text, None, self._percent)
        line = row(column(words, self._meter, gap=6), self._cancel, gap=16)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.hide()

    def start(self, text: str, *, cancellable: bool = True) -> None:
        """Say what begins; the bar is empty."""
        self._stopping = False
        self._text.setText(text)
        self._cancel.setVisible(cancellable)
        self._cancel.setEnabled(True)
        self.set_progress(0, 1)
        self.show()
        announce(self, text)

    def stop_soon(self, text: str) -> None:
        """Cancelling was asked for: say so; it cannot be asked for twice."""
        self._stopping = True
        self._text.setText(text)
        self._cancel.setEnabled(False)
        announce(self, text)

    def set_progress(self, done: int, total: int) -> None:
        """Show `done` of `total` steps."""
        share = done / total if total else 1.0
        self._meter.set_share(share)
        self._percent.setText(f"{round(share * 100)}%")

    def set_text(self, text: str) -> None:
        """Say what is happening now."""
        if not self._stopping:
            self._text.setText(text)

    def finish(self, text: str = "") -> None:
        """Hide the strip; `text` is spoken."""
        self.hide()
        if text:
            announce(self, text)
