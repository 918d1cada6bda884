# SPDX-License-Identifier: Apache-2.0
"""A lasting message about what it stands above."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.common.announce import announce
from desktop.ui.common.button import LateButton
from desktop.ui.common.icon_view import IconView
from desktop.ui.common.layout import boxed, row
from desktop.ui.common.paint import box, smooth
from desktop.ui.common.text import Text
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CONTROL, Fill

MessageKind = Literal["info", "warn", "danger", "ok"]
_ICONS = {"info": "info", "warn": "triangle-alert", "danger": "circle-alert", "ok": "circle-check"}


class InlineMessage(QWidget):
    """Icon, sentence and at most one action on a soft ground."""

    action_requested = Signal()

    def __init__(
        self,
        kind: MessageKind,
        text: str,
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind: MessageKind = kind
        self._icon = IconView(_ICONS[kind], kind, beside="body")
        self._text = Text(text, "body", "text", wrap=True)
        self.button = LateButton(text=action, compact=True)
        self.button.clicked.connect(self.action_requested)
        words = row(self._icon, self._text, gap=12)
        words.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        words.setStretch(1, 1)
        holder = boxed(words)
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        line = row(holder, self.button, gap=12, margins=(14, 10, 14, 10))
        line.setAlignment(holder, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def text(self) -> str:
        """Return the sentence."""
        return self._text.text()

    def show_message(self, kind: MessageKind, text: str, action: str = "") -> None:
        """Say something else, show it and have it spoken."""
        self._kind = kind
        self._icon.set_icon(_ICONS[kind], kind)
        self._text.setText(text)
        self.button.setText(action)
        self.setVisible(True)
        self.update()
        announce(self, text, urgent=kind == "danger")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        del event
        fill: Fill = getattr(look().colors, self._kind)
        painter = smooth(self)
        box(painter, QRectF(self.rect()), fill=fill.ground, radius=RADIUS_CONTROL)
        painter.end()
