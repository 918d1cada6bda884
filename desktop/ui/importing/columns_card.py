# SPDX-License-Identifier: Apache-2.0
"""The second step: what each column holds. Guessed first, corrected by the therapist."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.client_import import SEVERAL, ClientField, ClientMapping, ClientPlan
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_detail
from desktop.ui.common.card import Card
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.segmented import Segmented
from desktop.ui.common.select import Combo
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.importing.words import FIELDS, field_name
from desktop.ui.theme.look import look

_CHOICE, _TWO_BESIDE, _AT_ONCE = 230, 900, 5


class ColumnsCard(Card):
    """One drop-down for each column; `changed` when any meaning changes.

    They are made a few at a time, so that the window stays awake; `built` when all are there.
    """

    changed = Signal()
    built = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._mapping = ClientMapping(())
        self.choices: list[Combo] = []
        self._cells: list[QWidget] = []
        self._plan: ClientPlan | None = None
        self._maker = QTimer(self)
        self._maker.setInterval(0)
        self._maker.timeout.connect(self._make_some)
        help_text = self.tr("What each column holds. Your choices are remembered for next time.")
        self.order = Segmented(
            self.tr("Dates"), [(self.tr("Day first"), False), (self.tr("Month first"), True)]
        )
        asks = Text(
            self.tr("Is 3/4 the third of April or the fourth of March? The file does not tell."),
            "body",
            wrap=True,
        )
        self.asking = boxed(column(asks, boxed(row(self.order, None)), gap=8))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        title, said = (
            SectionTitle(self.tr("2  Columns")),
            Text(help_text, "body", "text2", wrap=True),
        )
        for part in (title, said, boxed(self._grid), self.asking):
            self.body.addWidget(part)
        self.order.changed.connect(self._order_chosen)

    def show_plan(self, plan: ClientPlan) -> None:
        """Offer the columns of a file, with what was guessed."""
        self._plan, self._mapping = plan, plan.mapping
        self._clear()
        self.show_dates(plan)
        self._maker.start()

    def show_dates(self, plan: ClientPlan) -> None:
        """Ask for the order of dates where the file does not tell."""
        self.order.set_value(self._mapping.month_first)
        self.asking.setVisible(plan.ambiguous)

    def mapping(self) -> ClientMapping:
        """What is chosen."""
        return self._mapping

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One or two columns beside each other."""
        super().resizeEvent(event)
        self._place()

    def _make_some(self) -> None:
        plan = self._plan
        if plan is None:
            return
        options: list[tuple[str, object]] = [(self.tr("– do not import –"), None)]
        options += [(field_name(self._desk, field), field) for field in FIELDS]
        done = len(self.choices)
        for at in range(done, min(done + _AT_ONCE, len(plan.headings))):
            name = plan.headings[at] or self.tr("Column {number}").format(number=at + 1)
            choice = Combo(name, options)
            choice.set_value(plan.mapping.fields[at])
            choice.setFixedWidth(look().px(_CHOICE))
            choice.chosen.connect(self._chosen)
            self.choices.append(choice)
            self._cells.append(self._cell(name, plan.sample[at], choice))
        if len(self.choices) == len(plan.headings):
            self._maker.stop()
            self._place()
            self.built.emit()

    def _cell(self, name: str, sample: tuple[str, ...], choice: Combo) -> QWidget:
        shown = " · ".join(shown_detail(self._desk, " ".join(text.split())) for text in sample)
        words = column(
            ElidedText(name, "body", weight=500),
            ElidedText(shown or self.tr("(empty)"), "small", "text2"),
            gap=0,
        )
        line = row(words, choice, gap=12)
        line.setStretch(0, 1)
        return boxed(line)

    def _clear(self) -> None:
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells.clear()
        self.choices.clear()

    def _place(self) -> None:
        beside = 2 if self.width() >= look().px(_TWO_BESIDE) else 1
        down = -(-len(self._cells) // beside)
        for at, cell in enumerate(self._cells):
            self._grid.addWidget(cell, at % down, at // down)
        for at in range(2):
            self._grid.setColumnStretch(at, int(at < beside))

    def _chosen(self, field: object) -> None:
        sender = self.sender()
        at = self.choices.index(sender) if isinstance(sender, Combo) else -1
        taken = ClientField(str(field)) if field else None
        fields = list(self._mapping.fields)
        if taken is not None and taken not in SEVERAL and taken in fields:
            other = fields.index(taken)
            fields[other] = None
            self.choices[other].set_value(None)
        fields[at] = taken
        self._mapping = replace(self._mapping, fields=tuple(fields))
        self.changed.emit()

    def _order_chosen(self, month_first: object) -> None:
        self._mapping = replace(self._mapping, month_first=bool(month_first))
        self.changed.emit()
