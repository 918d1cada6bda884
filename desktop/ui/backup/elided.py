# SPDX-License-Identifier: Apache-2.0
"""One line of text that may be cut, with the whole of it as tooltip."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.common.paint import smooth, words
from desktop.ui.common.text import Text
from desktop.ui.theme.look import look


class ElidedText(Text):
    """Takes any width down to 40 px and cuts its words with … there; `whole` is the tooltip."""

    def __init__(
        self,
        text: str,
        role: str = "body",
        tone: str = "text",
        *,
        whole: str = "",
        weight: int | None = None,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, tone, weight=weight, tabular=tabular, parent=parent)
        self._ink = tone
        self.setToolTip(whole or text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(whole)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(look().px(40), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, cut where it must be."""
        del event
        painter, color = smooth(self), look().colors.role(self._ink)
        words(painter, QRectF(self.rect()), self.text(), self.font(), color)
        painter.end()
