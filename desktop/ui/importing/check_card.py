# SPDX-License-Identifier: Apache-2.0
"""The third step: what an import would do, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.client_import import (
    Act,
    ClientField,
    ClientPlan,
    ClientRow,
    Counts,
    Wrong,
)
from desktop.ui.base.desk import Desk
from desktop.ui.common.card import Card
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import boxed, column
from desktop.ui.common.rows_table import RowsTable
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.importing.duplicates_part import DuplicatesPart
from desktop.ui.importing.problems_part import ProblemsPart
from desktop.ui.importing.words import FIELDS, field_name, shown_value

_ROWS = 7
_NAME = ClientField.FULL_NAME
_OF_DRAFT = frozenset(tuple(ClientField)[:20])


class CheckCard(Card):
    """`changed` when a choice changes what would be written."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, gap=20)
        self._desk = desk
        self._plan: ClientPlan | None = None
        self._stored: StoredRows | None = None
        self.missing = InlineMessage("info", "")
        self.problems = ProblemsPart(desk)
        self.duplicates = DuplicatesPart(desk)
        self.table = RowsTable(self.tr("New clients as they will be stored"))
        said = Text(self.tr("New clients as they will be stored"), "body", weight=600)
        self.whole = Text("", "body", "text2", wrap=True, selectable=True)
        self._rows = boxed(column(said, self.table, self.whole, gap=8))
        title = SectionTitle(self.tr("3  Check"))
        for part in (title, self.missing, self.problems, self.duplicates, self._rows):
            self.body.addWidget(part)
        self.table.current_changed.connect(self._show_whole)
        self.problems.changed.connect(self._problems_changed)
        self.duplicates.changed.connect(self._duplicates_changed)

    def show_plan(self, plan: ClientPlan, *, fresh: bool) -> None:
        """Show what would be written; a `fresh` file takes nothing over from the one before."""
        self._plan = plan
        self.problems.show_plan(plan)
        self.duplicates.show_plan(plan, self.wrong(), fresh=fresh)
        self._show_rows(plan)
        self.missing.hide()
        if not plan.named:
            self.missing.show_message(
                "info", self.tr("Choose the column that holds the name or the alias.")
            )
        elif not plan.rows:
            self.missing.show_message("info", self.tr("There is no row under the headings."))

    def counts(self) -> Counts:
        """How many rows become what, as chosen now."""
        if self._plan is None:
            return Counts(0, 0, 0, 0)
        return self._plan.counts(self.duplicates.choices, self.wrong())

    def wrong(self) -> Wrong:
        """What becomes of rows with problems."""
        return self.problems.wrong()

    def is_decided(self) -> bool:
        """Whether nothing stands in the way."""
        wrong = self._plan is not None and any(row.problems for row in self._plan.rows)
        return not wrong or self.wrong() is not Wrong.STOP

    def _problems_changed(self) -> None:
        if self._plan is not None:
            self.duplicates.show_plan(self._plan, self.wrong())
            self._show_rows(self._plan)
        self.changed.emit()

    def _duplicates_changed(self) -> None:
        if self._plan is not None:
            self._show_rows(self._plan)
        self.changed.emit()

    def _show_rows(self, plan: ClientPlan) -> None:
        fields = [field for field in FIELDS if field in plan.mapping.fields]
        acts = plan.acts(self.duplicates.choices, self.wrong())
        rows = [plan.rows[at] for at, act in acts.items() if act is Act.NEW]
        self._rows.setVisible(bool(rows))
        self._stored = StoredRows(self._desk, rows, fields)
        headings = (self.tr("Line"), self.tr("Name"), self.tr("What is stored"))
        self.table.set_rows(headings, self._stored)
        self.table.fit_rows(_ROWS)
        self.table.setCurrentIndex(self.table.rows.index(0, 0))

    def _show_whole(self, at: int) -> None:
        if self._stored is not None:
            self.whole.setText(self._stored.whole(at))


class StoredRows:
    """The table's rows, worded when they are looked at."""

    def __init__(
        self, desk: Desk, rows: Sequence[ClientRow], fields: Sequence[ClientField]
    ) -> None:
        self._desk, self._given, self._fields = desk, rows, fields
        self._last = -1
        self._cells: Sequence[str] = ()

    def __len__(self) -> int:
        return len(self._given)

    def __getitem__(self, at: int) -> Sequence[str]:
        """The table asks for each cell by itself, one row after another."""
        if at != self._last:
            self._last, self._cells = at, self._worded(at)
        return self._cells

    def _worded(self, at: int) -> Sequence[str]:
        row = self._given[at]
        rest = [one for one in self._fields if one is not _NAME]
        values = (shown_value(self._desk, one, _value(row, one)) for one in rest)
        name = shown_value(self._desk, _NAME, row.draft.full_name)
        return (str(row.line), name, " · ".join(value for value in values if value))

    def whole(self, at: int) -> str:
        """Every field of a row that holds anything, with its name."""
        row, desk = self._given[at], self._desk
        values = [(one, shown_value(desk, one, _value(row, one))) for one in self._fields]
        parts = (f"{field_name(desk, one)}: {value}" for one, value in values if value)
        return " · ".join(parts)


def _value(row: ClientRow, field: ClientField) -> object:
    if field in _OF_DRAFT:
        return getattr(row.draft, field.value)
    if field is ClientField.TAGS:
        return ", ".join(row.tags)
    if field is ClientField.STARTED_ON:
        return row.started_on
    if field is ClientField.SERVICE:
        return row.service
    contact = row.contact
    if contact is None:
        return ""
    name = field.value.removeprefix("contact_")
    return getattr(contact, name)
