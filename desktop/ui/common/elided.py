# SPDX-License-Identifier: Apache-2.0
"""One line of text that is cut with … instead of pushing its neighbours away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.common.paint import smooth, text_width, words
from desktop.ui.common.themed import Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look

_NARROW = 48


class ElidedText(Themed, QWidget):
    """A line in a type and colour role; what is cut stands in the tooltip and is spoken whole.

    `whole` says more than the line does: then it is the tooltip, always, and the description.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "text",
        *,
        weight: int | None = None,
        tabular: bool = False,
        whole: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._role, self._tone = text, role, tone
        self._weight, self._tabular, self._whole = weight, tabular, whole
        self.setAccessibleDescription(whole)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.start_theme()
        self.setText(text)

    def text(self) -> str:
        """Return the whole text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show other text."""
        self._text = text
        self.setAccessibleName(text)
        self._tip()
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: str) -> None:
        """Show the text in another colour role."""
        self._tone = tone
        self.update()

    def restyle(self) -> None:
        """Take the font from the look."""
        self.setFont(font(self._role, self._weight, tabular=self._tabular))

    def sizeHint(self) -> QSize:
        """Return room for the whole line."""
        return QSize(text_width(self._text, self.font()) + 2, look().line(self._role))

    def minimumSizeHint(self) -> QSize:
        """It can always be cut."""
        wide = min(self.sizeHint().width(), _NARROW)
        return QSize(wide, look().line(self._role))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tooltip is there only while something is cut."""
        super().resizeEvent(event)
        self._tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        del event
        painter = smooth(self)
        ink = look().colors.role(self._tone)
        words(painter, QRectF(self.rect()), self._text, self.font(), ink)
        painter.end()

    def _tip(self) -> None:
        cut = self.sizeHint().width() > self.width() + 2
        self.setToolTip(self._whole or (self._text if cut else ""))
