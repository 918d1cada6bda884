# SPDX-License-Identifier: Apache-2.0
"""The left side of an entry: way of entering, details, and the cells or the total."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.administration import Administration, AdministrationDraft, AnswerSource
from desktop.domain.ids import SessionId
from desktop.domain.measures.model import Measure
from desktop.domain.measures.scoring import Incomplete, Score
from desktop.ui.base.desk import Desk
from desktop.ui.common.card import Card
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import column
from desktop.ui.common.segmented import Segmented
from desktop.ui.measures.entry_details import EntryDetails
from desktop.ui.measures.entry_sheet import EntrySheet
from desktop.ui.measures.entry_state import EntryState, Unsaved
from desktop.ui.measures.total_entry import TotalEntry

TOTAL, _ITEMS = "total", "items"


class EntryForm(QWidget):
    """Everything typed of one form. `changed` after each act; `draft()` is what would be saved.

    `mode` is for the page to place.
    """

    changed = Signal()
    save_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._measure: Measure | None = None
        self.message = InlineMessage("danger", "")
        self.historic = InlineMessage("info", "")
        for widget in (self.message, self.historic):
            widget.hide()
        modes = ((self.tr("Item by item"), _ITEMS), (self.tr("Total only"), TOTAL))
        self.mode = Segmented(self.tr("Way of entering"), modes)
        self.details = EntryDetails(desk)
        self.sheet: EntrySheet | None = None
        self.total: TotalEntry | None = None
        self._entry = Card(gap=0, padding=1)
        details = Card(self.details, gap=12, padding=(24, 12, 24, 14))
        parts = (self.message, self.historic, self._entry, details)
        self.setLayout(column(*parts, None, gap=12))
        self.mode.changed.connect(self._mode_changed)
        self.details.changed.connect(self.changed)
        self.details.edited.connect(self.changed)

    @property
    def total_only(self) -> bool:
        """Whether a total is entered instead of answers."""
        return self.sheet is None or self.mode.value() == TOTAL

    def start(
        self, measure: Measure, form: Administration | None, day: date, *, total_only: bool
    ) -> None:
        """Begin a new form, or the correction of `form`."""
        self._measure = measure
        self.message.hide()
        self._remove_old()
        answers = list(form.answers) if form else []
        if measure.item_count:
            state = EntryState(measure, answers, position=len(answers))
            self.sheet = EntrySheet(self._desk, state)
            self.sheet.changed.connect(self._edited)
            self.sheet.save_requested.connect(self.save_requested)
            self._entry.body.addWidget(self.sheet)
        self.total = TotalEntry(self._desk, measure)
        self._entry.body.addWidget(self.total)
        alone = form is not None and not form.answers
        if form is not None and alone:
            self.total.show_total(form.total)
        self.total.changed.connect(self._edited)
        self.total.save_requested.connect(self.save_requested)
        self.mode.setVisible(measure.item_count > 0)
        only = alone or total_only or measure.item_count == 0
        self.mode.set_value(TOTAL if only else _ITEMS)
        informant = form.informant if form else measure.informant
        self.details.show_values(day, informant, form.note if form else "")
        self._show_mode()

    def result(self) -> Score | Incomplete | None:
        """What the engine says so far."""
        if self.total_only:
            return self.total.current() if self.total else None
        return self.sheet.state.result() if self.sheet else None

    def day(self) -> date | None:
        """When it was filled in; None when the date cannot be read."""
        return self.details.day.value()

    def draft(self, session: SessionId | None) -> AdministrationDraft | None:
        """What is to be saved; None with the reason on the page."""
        day, measure = self.day(), self._measure
        if day is None or measure is None:
            self.details.day.set_error(self.tr("Enter the day on which it was filled in."))
            self.details.day.setFocus()
            return None
        draft = AdministrationDraft(
            measure.id,
            day,
            informant=self.details.who(),
            session_id=session,
            note=self.details.note.text(),
        )
        return self._with_total(draft) if self.total_only else self._with_answers(draft)

    def kept(self, place: tuple[int, str, int]) -> Unsaved:
        """What is typed, for later."""
        answers = () if self.total_only or not self.sheet else tuple(self.sheet.state.answers)
        total = self.total.total.text() if self.total and self.total_only else ""
        return Unsaved(*place, answers, total, self.details.note.text())

    def restore(self, kept: Unsaved) -> None:
        """Show what was typed before."""
        if self.sheet is not None and len(kept.answers) == self.sheet.state.count:
            self.mode.set_value(_ITEMS)
            self.sheet.fill(kept.answers)
        elif kept.total and self.total is not None:
            self.mode.set_value(TOTAL)
            self.total.total.set_text(kept.total)
        self.details.note.set_text(kept.note)
        self._show_mode()
        text = self.tr("This entry is not saved yet. Go on, or save it.")
        self.message.show_message("info", text)

    def focus_first(self) -> None:
        """Start typing."""
        if self.sheet is not None and not self.total_only:
            self.sheet.cells.setFocus()
        elif self.total is not None:
            self.total.total.edit.setFocus()

    def _with_answers(self, draft: AdministrationDraft) -> AdministrationDraft | None:
        if self.sheet is None:
            return None
        if not self.sheet.state.settled:
            text = self.tr("The two rounds do not match yet. Finish the second one or untick it.")
            self.message.show_message("warn", text)
            return None
        return replace(draft, answers=tuple(self.sheet.state.answers))

    def _with_total(self, draft: AdministrationDraft) -> AdministrationDraft | None:
        if self.total is None:
            return None
        found = self.total.current()
        if found is not None:
            return replace(draft, total_only=found.total, source=AnswerSource.TOTAL_ONLY)
        if not self.total.total.error:
            self.total.total.set_error(self.tr("Enter the total from the sheet."))
        self.total.total.edit.setFocus()
        return None

    def _remove_old(self) -> None:
        for old in (self.sheet, self.total):
            if old is not None:
                self._entry.body.removeWidget(old)
                old.hide()
                old.deleteLater()
        self.sheet = None

    def _mode_changed(self) -> None:
        self._show_mode()
        self._edited()
        self.focus_first()

    def _show_mode(self) -> None:
        if self.sheet is not None:
            self.sheet.setVisible(not self.total_only)
        if self.total is not None:
            self.total.setVisible(self.total_only)

    def _edited(self) -> None:
        self.message.hide()
        self.changed.emit()
