# SPDX-License-Identifier: Apache-2.0
"""One quiet line: whether everything is saved. A button only while something is not."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.common.announce import announce
from desktop.ui.common.named import name_it
from desktop.ui.common.paint import box, centered_icon, ring, smooth, text_width, words
from desktop.ui.common.themed import Focusable, Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import ICON

_PAD, _GAP, _HIGH, _SIDE = 12, 12, 32, 16


class SaveLine(Focusable, Themed, QAbstractButton):
    """Icon and words, folded the icon alone. `clicked` tries again, while `wrong`."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._folded, self.wrong = "check", False, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_state(text)
        self.start_theme()

    def show_state(self, text: str, icon: str = "check", *, wrong: bool = False) -> None:
        """Say how it stands; what goes wrong is spoken at once."""
        if wrong and not self.wrong:
            announce(self, text, urgent=True)
        self._icon, self.wrong = icon, wrong
        self.setText(text)
        name_it(self, text)
        self.setToolTip(text)
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.StrongFocus if wrong else policy.NoFocus)
        pointing, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(pointing if wrong else arrow)
        self.updateGeometry()
        self.update()

    def set_folded(self, folded: bool) -> None:
        """Show only the icon."""
        self._folded = folded
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return one line, two where the words need them."""
        return QSize(40, look().px(_HIGH) + (self._lines() - 1) * look().line("caption"))

    def minimumSizeHint(self) -> QSize:
        """Never lower."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.wrong:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon and words."""
        del event
        c, painter, area = look().colors, smooth(self), QRectF(self.rect())
        if self.wrong:
            box(painter, area, fill=c.danger.ground)
        if self.ring_shown:
            ring(painter, area)
        ink = c.danger.text if self.wrong else c.text2
        side = look().px(ICON)
        spot = area if self._folded else QRectF(_PAD, 0, side, area.height())
        centered_icon(painter, self._icon, ink, spot, look().px(_SIDE))
        if not self._folded:
            self._draw_words(painter, _PAD + side + _GAP, ink)
        painter.end()

    def _draw_words(self, painter: QPainter, left: float, ink: str) -> None:
        wide, high = self.width() - left - 4, look().line("caption")
        lines = self._broken(wide)
        top = (self.height() - len(lines) * high) / 2
        for number, line in enumerate(lines):
            room = QRectF(left, top + number * high, wide, high)
            words(painter, room, line, font("caption"), ink)

    def _lines(self) -> int:
        left = _PAD + look().px(ICON) + _GAP
        return 1 if self._folded else len(self._broken(max(self.width(), 120) - left - 4))

    def _broken(self, wide: float) -> list[str]:
        """The words in lines; a sentence after the first begins a line of its own where it must."""
        text = self.text()
        if text_width(text, font("caption")) <= wide:
            return [text]
        first, stop, rest = text.partition(". ")
        return [first + stop.strip(), rest] if rest else [text]
