# SPDX-License-Identifier: Apache-2.0
"""The card that holds one step: title, sentence, content, and the way back and on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.common.button import Button
from desktop.ui.common.card import Card
from desktop.ui.common.layout import Divider, Scroll, boxed, column, row
from desktop.ui.common.logo import Logo
from desktop.ui.common.step_dots import StepDots
from desktop.ui.common.text import Text
from desktop.ui.theme.look import look

STEPS = 3
_WIDTH = 560


class StepFrame(QWidget):
    """One step. `content` is what the step asks; `on` the words of the primary button."""

    back = Signal()
    on = Signal()

    def __init__(
        self,
        step: int,
        title: str,
        sentence: str,
        content: QWidget,
        *,
        on: str,
        footnote: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.back_button = Button(self.tr("Back"), "quiet")
        self.on_button = Button(on, "primary")
        self.back_button.setVisible(step > 1)
        self.back_button.clicked.connect(self.back)
        self.on_button.clicked.connect(self.on)
        card = Card(padding=0)
        page = self._page(step, title, sentence, content)
        card.body.addWidget(page)
        card.body.addWidget(Divider())
        card.body.addWidget(self._foot(step))
        card.setFixedWidth(look().px(_WIDTH))
        note = Text(footnote, "small", "text2")
        # Centred by stretches: an alignment would keep wrapped text from growing the card.
        middle = column(24, row(None, card, None), 12, row(None, note, None), 24, gap=0)
        inner = boxed(column(None, middle, None, gap=0))
        self._scroll = Scroll(inner)
        self.setLayout(column(self._scroll, gap=0))
        self._content, self._around = content, (page, card, inner)
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Words that now take another line make the card grow at once."""
        if watched is self._content and event.type() is QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self, self._grow)
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        # Qt keeps the heights it worked out for the widgets between the words and the scroll area.
        for widget in self._around:
            layout = widget.layout()
            if layout is not None:
                layout.invalidate()
                layout.activate()
        QCoreApplication.sendEvent(self._scroll, QEvent(QEvent.Type.LayoutRequest))

    def _page(self, step: int, title: str, sentence: str, content: QWidget) -> QWidget:
        count = self.tr("Step {step} of {steps}").format(step=step, steps=STEPS)
        head = row(Logo(22), Text("Teduh", "h3"), None, Text(count, "small", "text2"), gap=10)
        return boxed(
            column(
                head,
                20,
                Text(title, "h1"),
                4,
                Text(sentence, "body", "text2", wrap=True),
                16,
                content,
                gap=4,
                margins=(40, 24, 40, 24),
            )
        )

    def _foot(self, step: int) -> QWidget:
        dots = StepDots(STEPS, step - 1)
        return boxed(
            row(self.back_button, None, dots, None, self.on_button, margins=(28, 14, 40, 14))
        )
