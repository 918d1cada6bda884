# SPDX-License-Identifier: Apache-2.0
"""Every version that was kept of a note, what differs from now, and taking one back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.formats import date_time, whole
from desktop.domain.ids import NoteVersionId
from desktop.domain.note import NoteVersionLine
from desktop.domain.problems import Problem
from desktop.services.notes import version_body
from desktop.ui.base.desk import Desk
from desktop.ui.common.card import Card
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.layout import column, row
from desktop.ui.common.list_view import ListView, Row
from desktop.ui.common.segmented import Segmented
from desktop.ui.common.text import Text
from desktop.ui.notes.line_diff import line_diff
from desktop.ui.notes.read_view import ReadView
from desktop.ui.notes.words import reason_word
from desktop.ui.theme.look import look

_WIDTH, _HEIGHT, _LIST = 860, 560, 270


class HistoryDialog(Dialog):
    """Accepted: `chosen_text` is to be put in place of the draft (one step of undo)."""

    def __init__(
        self,
        desk: Desk,
        versions: tuple[NoteVersionLine, ...],
        now: str,
        parent: QWidget,
        *,
        writable: bool,
    ) -> None:
        super().__init__(
            self.tr("Version history"),
            self.tr("Versions are kept while you write, when you leave the note and on signing."),
            confirm=self.tr("Put back this version"),
            cancel=self.tr("Close"),
            parent=parent,
        )
        self._desk, self._now, self.chosen_text = desk, now, ""
        self._writable = writable
        self.versions = ListView(self.tr("Versions"))
        self.view = ReadView(self.tr("What the version says"))
        self.mode = Segmented(
            self.tr("Show"),
            [(self.tr("Differences from now"), "diff"), (self.tr("Whole text"), "text")],
        )
        self.summary = Text("", "small", "text2", wrap=True)
        self._lay_out(parent)
        self.versions.chosen.connect(self._show_version)
        self.mode.changed.connect(self._show_version)
        self.confirm_button.setVisible(writable)
        self.versions.set_rows([self._row(one) for one in versions])
        if not versions:
            self.summary.setText(self.tr("No version has been kept yet."))
            self.confirm_button.setEnabled(False)
        else:
            self.versions.setCurrentIndex(self.versions.rows.index(0))

    def _lay_out(self, parent: QWidget) -> None:
        scale = look().scale
        room = parent.window().size()
        self.setFixedWidth(min(round(_WIDTH * scale), room.width() - 40))
        self.setFixedHeight(min(round(_HEIGHT * scale), room.height() - 40))
        self.versions.setFixedWidth(min(look().px(_LIST), room.width() // 3))
        right = column(self.mode, self.summary, Card(self.view, padding=12), gap=8)
        right.setStretch(2, 1)
        line = row(self.versions, right, gap=16)
        line.setStretch(1, 1)
        self.body.addLayout(line)
        layout = self.layout()
        if layout is not None:
            layout.setStretch(2, 1)  # type: ignore[attr-defined] # a QVBoxLayout

    def _row(self, line: NoteVersionLine) -> Row:
        language, clock = self._desk.language, self._desk.clock
        title = self.tr("Version {number}").format(number=line.number)
        words = self.tr("{characters} characters, {reason}").format(
            characters=whole(line.characters, language),
            reason=reason_word(self._desk, line.reason),
        )
        moment = date_time(clock.local(line.made_at), language)
        return Row(line.id, f"{title} · {moment}", words)

    def _show_version(self) -> None:
        key = self.versions.key()
        if not isinstance(key, int):
            return
        try:
            self.chosen_text = version_body(self._desk.vault, NoteVersionId(key))
        except Problem as problem:
            self.chosen_text = ""
            self.view.show_text("")
            self.summary.setText(problem.sentence(self._desk.translate))
            self.confirm_button.setEnabled(False)
            return
        self._show_text()

    def _show_text(self) -> None:
        same = self.chosen_text == self._now
        self.confirm_button.setEnabled(not same)
        if same:
            self.summary.setText(self.tr("This version says the same as the note now."))
        else:
            self.summary.setText(
                self.tr("Lines with − stand only in this version, lines with + only in the note.")
            )
        if self.mode.value() == "text" or same:
            self.view.show_text(self.chosen_text)
        else:
            self.view.show_diff(line_diff(self.chosen_text, self._now))
