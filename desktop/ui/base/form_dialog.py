# SPDX-License-Identifier: Apache-2.0
"""A form over the window: what is wrong stands inside it, and nothing typed is lost."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.problems import Problem
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import Kind
from desktop.ui.common.dialog import Dialog, DialogScroll
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import Item, boxed, column


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
        fields = column(*items, gap=16)
        self._scroll = DialogScroll(boxed(fields), self) if long else None
        self.body.addLayout(fields if self._scroll is None else self._scroll.in_margin())
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
            self.fit()
            return
        super().accept()
        self.desk.notify(changed)
        self.saved.emit()

    def problem_text(self) -> str:
        """Return what stands in the way, empty while nothing does."""
        return self._message.text()

    def keep_in_view(self, widget: QWidget) -> None:
        """Scroll a long form so that a part of it begins at the top."""
        if self._scroll is not None:
            top = widget.mapTo(self._scroll, QPoint(0, 0)).y()
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + top)
