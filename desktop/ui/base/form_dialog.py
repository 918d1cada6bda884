# SPDX-License-Identifier: Apache-2.0
"""A form over the window: what is wrong stands inside it, and nothing typed is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.problems import Problem
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import Kind
from desktop.ui.common.dialog import MAX_WIDTH, Dialog
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import Item, Scroll, boxed, column
from desktop.ui.theme.look import look

_WINDOW_EDGE = 205
_LOW = 220
_SIDES = 24


class FormDialog(Dialog):
    """Override `save()`, which writes and returns what changed; a Problem keeps the form open.

    `unfit()` names the first field whose entry cannot be read. `saved` comes after closing.
    `long` puts the fields into a scroll area. The dialog deletes itself when closed.
    """

    saved = Signal()

    def __init__(
        self,
        desk: Desk,
        title: str,
        sentence: str = "",
        *items: Item,
        confirm: str,
        kind: Kind = "primary",
        long: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, sentence, confirm=confirm, kind=kind, parent=parent)
        self.desk = desk
        self._message = InlineMessage("danger", "")
        self._message.hide()
        fields = column(*items, gap=16, margins=(0, 0, 10, 4) if long else 0)
        if long:
            self._scroll: FormScroll | None = FormScroll(boxed(fields))
            self.body.addWidget(self._scroll)
        else:
            self._scroll = None
            self.body.addLayout(fields)
        self.body.addWidget(self._message)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def save(self) -> Changed:
        """Write what was typed."""
        return Changed.NOTHING

    def unfit(self) -> FieldFrame | None:
        """Return the first field that cannot be read."""
        return None

    def accept(self) -> None:
        """Save and close; or say what is wrong and stay."""
        wrong = self.unfit()
        if wrong is not None:
            wrong.setFocus()
            if self._scroll is not None:
                self._scroll.ensureWidgetVisible(wrong)
            return
        try:
            changed = self.save()
        except Problem as problem:
            self._message.show_message("danger", problem.sentence(self.desk.translate))
            self._fit()
            return
        super().accept()
        self.desk.notify(changed)
        self.saved.emit()

    def problem_text(self) -> str:
        """Return what stands in the way, empty while nothing does."""
        return self._message.text()

    def keep_in_view(self, widget: QWidget) -> None:
        """Scroll a long form to one of its fields."""
        if self._scroll is not None:
            self._scroll.ensureWidgetVisible(widget, 0, 40)

    def showEvent(self, event: QShowEvent) -> None:
        """A long form is as high as the window allows."""
        window = self.parentWidget()
        if self._scroll is not None and window is not None:
            self._scroll.fit_into(window.window().height())
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            self.body.invalidate()
            layout.invalidate()
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))


class FormScroll(Scroll):
    """As high as its fields, but never higher than the window leaves room for."""

    def __init__(self, content: QWidget) -> None:
        super().__init__(content)
        self._content = content
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit_into(self, height: int) -> None:
        """Use what a window of `height` leaves."""
        layout, width = self._content.layout(), MAX_WIDTH - 2 * _SIDES
        wanted = layout.totalHeightForWidth(width) + 4 if layout is not None else 0
        self.setFixedHeight(max(min(wanted, height - look().px(_WINDOW_EDGE)), look().px(_LOW)))
