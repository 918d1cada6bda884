# SPDX-License-Identifier: Apache-2.0
"""The form as it is typed from paper: cells above, the same items as rows below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.measures.words import answered_text
from desktop.ui.base.desk import Desk
from desktop.ui.common.check import CheckBox
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.icon_view import IconView
from desktop.ui.common.key_hint import KeyHint
from desktop.ui.common.layout import Divider, boxed, column, row
from desktop.ui.common.text import Text
from desktop.ui.measures.answer_rows import AnswerRows
from desktop.ui.measures.digit_cells import DigitCells
from desktop.ui.measures.entry_state import Answers, EntryState


class EntrySheet(QWidget):
    """Answers of one form. `changed` whenever one is given or taken."""

    changed = Signal()
    save_requested = Signal()

    def __init__(self, desk: Desk, state: EntryState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.state = state
        self.cells = DigitCells(state)
        self.rows = AnswerRows(state, desk.language)
        self.count = Text("", "body", weight=600)
        self.done = IconView("circle-check", "ok", 18)
        self.twice = CheckBox(self.tr("Type twice"))
        self.matching = Text("", "small", "text2")
        counted = boxed(row(self.done, self.count, gap=6))
        top = FlowLayout(Text(self.tr("Type the numbers in order"), "body", weight=600))
        top.push_right()
        for widget in (self.twice, counted):
            top.addWidget(widget)
        cells = column(
            top, self.cells, self.matching, self._keys(), gap=10, margins=(24, 16, 24, 14)
        )
        info = IconView("info", "text2", 16, beside="small")
        words = Text(self._foot(), "small", "text2", wrap=True)
        foot = row(info, words, gap=8, margins=(24, 12, 24, 14))
        foot.setStretch(1, 1)
        self.setLayout(column(cells, Divider(), self.rows, foot, gap=0))
        self.cells.typed.connect(self._typed)
        self.cells.moved.connect(self.rows.refresh)
        self.cells.save_requested.connect(self.save_requested)
        self.rows.answered.connect(self._typed)
        self.twice.toggled.connect(self._second)
        self.setFocusProxy(self.cells)
        self._show_count()

    def fill(self, answers: Answers) -> None:
        """Show answers typed before."""
        self.state.answers[:] = answers
        self.state.move(self.state.answered)
        self._typed()

    def _keys(self) -> QWidget:
        measure = self.state.measure
        hints = (
            ((str(measure.answer_low), str(measure.answer_high)), self.tr("answer and go on")),
            (("⌫",), self.tr("go back")),
            (("Tab",), self.tr("to the list")),
            (("Enter",), self.tr("save")),
        )
        line = FlowLayout(gap=16, line_gap=6)
        for keys, text in hints:
            caps: list[QWidget] = [KeyHint(key) for key in keys]
            if len(caps) == 2:
                caps.insert(1, Text("–", "small", "text2"))
            line.addWidget(boxed(row(*caps, Text(text, "small", "text2"), gap=6)))
        made = QWidget()
        made.setLayout(line)
        return made

    def _foot(self) -> str:
        if self.state.measure.topics:
            return self.tr(
                "The topics are our own words. Ask the questions from the original sheet."
            )
        return self.tr("Read the items from the original sheet; they are numbered here only.")

    def _typed(self) -> None:
        self.cells.refresh()
        self.rows.refresh()
        self._show_count()
        self.changed.emit()

    def _second(self, started: bool) -> None:
        self.state.start_second(started)
        self._typed()
        self.cells.setFocus()

    def _show_count(self) -> None:
        state = self.state
        full = state.answered == state.count
        self.done.setVisible(full)
        self.count.set_tone("ok" if full else "text2")
        self.count.setText(answered_text(state.answered, state.count, self._desk.translate))
        self.matching.setVisible(state.second is not None)
        differing = ", ".join(str(item) for item in state.differing)
        if differing:
            self.matching.set_tone("danger")
            text = self.tr("Item {items} differs. Choose the right answer in the list.")
            self.matching.setText(text.format(items=differing))
            return
        self.matching.set_tone("ok" if state.matching == state.count else "text2")
        text = self.tr("Typed again: {n} of {count} match")
        self.matching.setText(text.format(n=state.matching, count=state.count))
