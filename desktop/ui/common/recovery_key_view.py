# SPDX-License-Identifier: Apache-2.0
"""The recovery key on screen: a QR code and six numbered groups, some of them covered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.common.layout import Divider, row
from desktop.ui.common.named import name_it
from desktop.ui.common.paint import box
from desktop.ui.common.text import Text
from desktop.ui.theme.fonts import key_font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CARD, RADIUS_CONTROL

_COVER = "●●●●●●"
_QR_SIDE = 144
_QR_PAD = 14


class QrCode(QWidget):
    """A QR code, dark on white in both themes, drawn as squares and never written to a file."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        import segno  # drawn here only

        self._rows = [bytes(line) for line in segno.make(text, error="m", micro=False).matrix]
        name_it(self, name)
        fixed = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        fixed.setRetainSizeWhenHidden(True)
        self.setSizePolicy(fixed)

    def sizeHint(self) -> QSize:
        """Return the square."""
        side = look().px(_QR_SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the modules on whole pixels, so that every reader sees sharp edges."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        box(painter, area, fill="#FFFFFF", border=look().colors.border, radius=RADIUS_CONTROL)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        inner = self.width() - 2 * look().px(_QR_PAD)
        step = inner / len(self._rows)
        start = (self.width() - inner) / 2
        for y, line in enumerate(self._rows):
            for x, dark in enumerate(line):
                if dark:
                    left, top = round(start + x * step), round(start + y * step)
                    right, bottom = round(start + (x + 1) * step), round(start + (y + 1) * step)
                    painter.fillRect(left, top, right - left, bottom - top, QColor("#1F2A2E"))
        painter.end()


class _Characters(Text):
    """Six characters of a key, evenly wide, zero with a slash."""

    def restyle(self) -> None:
        """Take colour from the look, and the font of keys."""
        super().restyle()
        self.setFont(key_font("h3"))


class _Group(QWidget):
    """One numbered group of six characters."""

    def __init__(self, number: int, characters: str) -> None:
        super().__init__()
        self._characters = characters
        self._shown = _Characters(characters, "h3")
        self.setAccessibleName(self.tr("Group {number}").format(number=number))
        digit = Text(str(number), "caption", "text2", weight=500)
        self.setLayout(row(digit, None, self._shown, gap=12, margins=(0, 8, 0, 8)))

    def cover(self, covered: bool) -> None:
        """Hide the characters behind dots, or show them."""
        self._shown.setText(_COVER if covered else self._characters)


class RecoveryKeyView(QWidget):
    """QR code and groups in one sunken box."""

    def __init__(self, text: str, groups: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = [_Group(number, group) for number, group in enumerate(groups, 1)]
        self._qr = QrCode(text, self.tr("Recovery key as a QR code"))
        layout = QHBoxLayout()
        layout.setContentsMargins(16, 16, 24, 16)
        layout.setSpacing(24)
        layout.addWidget(self._qr)
        layout.addLayout(self._grid(), 1)
        self.setLayout(layout)

    def cover(self, numbers: Sequence[int]) -> None:
        """Cover the groups of these numbers (1–6), and the QR code, which holds them too."""
        self._qr.setVisible(not numbers)
        for number, group in enumerate(self._groups, 1):
            group.cover(number in numbers)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = look().colors
        area = QRectF(self.rect())
        box(painter, area, fill=colors.canvas, border=colors.border, radius=RADIUS_CARD)
        painter.end()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(0)
        grid.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        for index, group in enumerate(self._groups):
            line, side = divmod(index, 2)
            grid.addWidget(group, line * 2, side)
            if line < 2:
                grid.addWidget(Divider(), line * 2 + 1, side)
        return grid
