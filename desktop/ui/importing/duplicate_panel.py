# SPDX-License-Identifier: Apache-2.0
"""One row that looks like a client: both side by side, and what becomes of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.client_import import Act, Choice, ClientField, Difference, Duplicate
from desktop.ui.base.desk import Desk
from desktop.ui.common.card import Card
from desktop.ui.common.check import Radio
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.reflow import Reflow
from desktop.ui.common.segmented import Segmented
from desktop.ui.common.text import Text
from desktop.ui.importing.words import ACTS, act_words, field_name, shown_value
from desktop.ui.theme.look import look

_LABEL = 150


class DuplicatePanel(Card):
    """`changed(row, choice)` when the therapist decides."""

    changed = Signal(int, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(ground="sunken", padding=16, parent=parent)
        self._desk = desk
        self._found: Duplicate | None = None
        self._taken: set[ClientField] = set()
        self.who = Text("", "body", weight=500, wrap=True)
        self.act = Segmented(self.tr("What to do"), [(act_words(desk, act), act) for act in ACTS])
        self.fills = Text("", "body", "text2", wrap=True)
        self.lines: list[DifferenceLine] = []
        self._lines = column(gap=8)
        self._both = boxed(self._lines)
        for part in (self.who, boxed(row(self.act, None)), self.fills, self._both):
            self.body.addWidget(part)
        self.act.changed.connect(self._act_chosen)

    def show_duplicate(self, found: Duplicate, choice: Choice, who: str) -> None:
        """Show a pair and what is chosen for it."""
        self._found, self._taken = found, set(choice.taken)
        self.who.setText(who)
        self.act.set_value(choice.act)
        self._show_fills(found)
        for line in self.lines:
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [DifferenceLine(self._desk, one) for one in found.differences]
        for line in self.lines:
            line.set_taken(taken=line.field in self._taken)
            line.changed.connect(self._line_chosen)
            self._lines.addWidget(line)
        self._show_act(choice.act)

    def _show_fills(self, found: Duplicate) -> None:
        names = ", ".join(field_name(self._desk, field) for field in found.fills)
        text = self.tr("Empty fields that are filled: {fields}.").format(fields=names)
        self.fills.setText(text if names else self.tr("No empty field is filled by this row."))

    def _show_act(self, act: Act) -> None:
        self.fills.setVisible(act is Act.MERGE)
        self._both.setVisible(act is Act.MERGE and bool(self.lines))

    def _act_chosen(self, act: object) -> None:
        if isinstance(act, Act):
            self._show_act(act)
            self._tell(act)

    def _line_chosen(self) -> None:
        self._taken = {line.field for line in self.lines if line.taken()}
        self._tell(Act.MERGE)

    def _tell(self, act: Act) -> None:
        if self._found is not None:
            taken = frozenset(self._taken) if act is Act.MERGE else frozenset()
            self.changed.emit(self._found.row, Choice(act, taken))


class DifferenceLine(QWidget):
    """A field with two values: what stands there, and what the list says."""

    changed = Signal()

    def __init__(self, desk: Desk, found: Difference) -> None:
        super().__init__()
        self.field = found.field
        label = Text(field_name(desk, found.field), "small", "text2", weight=500)
        label.setFixedWidth(look().px(_LABEL))
        kept = shown_value(desk, found.field, found.kept)
        given = shown_value(desk, found.field, found.given)
        if found.field is ClientField.NOTE:
            self.keep, self.take = (
                Radio(self.tr("Keep the present remark")),
                Radio(self.tr("Keep both")),
            )
        else:
            keep, take = self.tr("Keep “{value}”"), self.tr("Take “{value}”")
            self.keep = Radio(keep.format(value=kept))
            self.take = Radio(take.format(value=given))
        self.keep.setChecked(True)
        self.setLayout(column(Reflow(label, self.keep, self.take, gap=12, down_gap=2, stretch=-1)))
        self.take.toggled.connect(self._toggled)

    def taken(self) -> bool:
        """Whether the value of the list is taken."""
        return self.take.isChecked()

    def set_taken(self, *, taken: bool) -> None:
        """Choose without `changed`."""
        self.take.blockSignals(True)
        (self.take if taken else self.keep).setChecked(True)
        self.take.blockSignals(False)

    def _toggled(self, _on: bool) -> None:
        self.changed.emit()
