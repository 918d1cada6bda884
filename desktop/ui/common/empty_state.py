# SPDX-License-Identifier: Apache-2.0
"""Nothing here yet: one sentence, one next step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.common.button import LateButton
from desktop.ui.common.icon_view import IconView
from desktop.ui.common.layout import column, row
from desktop.ui.common.text import Text
from desktop.ui.theme.look import look
from desktop.ui.theme.registry import follow

_WIDE, _GAP, _SIDE, _EDGE = 420, 14, 24, 32
_BEFORE_STRETCHES = 100


class EmptyState(QWidget):
    """Icon, sentence and at most one action, centred; `action_requested` when it is chosen."""

    action_requested = Signal()

    def __init__(
        self,
        icon: str,
        sentence: str,
        action: str = "",
        action_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sentence = Text(sentence, "body", "text2", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setMinimumWidth(240)
        self.button = LateButton("secondary", action_icon or None, text=action)
        self.button.clicked.connect(self.action_requested)
        self._icon = shown = IconView(icon, "text3", 40)
        # Between stretches, not aligned: an aligned label gets the height of a wider one.
        line = row(None, self._sentence, None, gap=0)
        line.setStretch(1, _BEFORE_STRETCHES)
        layout = column(
            None, shown, line, self.button, None, gap=_GAP, margins=(24, _EDGE, 24, _EDGE)
        )
        for item in (shown, self.button):
            layout.setAlignment(item, Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(layout)
        follow(self, _fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words come before the picture where there is no room for both."""
        super().resizeEvent(event)
        self._fit_icon()

    def _fit_icon(self) -> None:
        words = self._sentence.heightForWidth(self._sentence.width())
        act = 0 if self.button.isHidden() else self.button.sizeHint().height() + _GAP
        needed = 2 * _EDGE + self._icon.sizeHint().height() + _GAP + words + act
        self._icon.setVisible(self.height() >= needed)

    def fit_sentence(self) -> None:
        """Be as wide as is good to read in the present size of text."""
        self._sentence.setMaximumWidth(look().px(_WIDE))

    def set_sentence(self, sentence: str, action: str = "") -> None:
        """Say something else, with another action or none."""
        self._sentence.setText(sentence)
        self._fit_icon()
        self.button.setText(action)


def _fit(state: QWidget) -> None:
    if isinstance(state, EmptyState):
        state.fit_sentence()
