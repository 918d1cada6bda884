# SPDX-License-Identifier: Apache-2.0
"""Every version that was kept of a note, what differs from now, and taking one back."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.domain.formats import date_time, whole
from desktop.domain.ids import NoteVersionId
from desktop.domain.note import NoteVersionLine
from desktop.domain.problems import Problem
from desktop.services.notes import version_body
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import IconButton
from desktop.ui.common.card import Card
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.layout import column, row
from desktop.ui.common.list_view import ListView, Row
from desktop.ui.common.segmented import Segmented
from desktop.ui.common.text import Text
from desktop.ui.notes.line_diff import first_lines, line_diff
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
        self.before = IconButton("chevron-up", self.tr("Change before (Alt+↑)"))
        self.after = IconButton("chevron-down", self.tr("Next change (Alt+↓)"))
        self.before.clicked.connect(self._back)
        self.after.clicked.connect(self._forward)
        for keys, act in (("Alt+Up", self._back), ("Alt+Down", self._forward)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self._changes: list[int] = []
        self._change = -1
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
        head = row(self.mode, None, self.before, self.after, gap=4)
        right = column(head, self.summary, Card(self.view, padding=12), gap=8)
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
                self.tr(
                    "Struck through (−): only in this version. Underlined (+): only in the note "
                    "now. ± marks a line in which words differ."
                )
            )
        if self.mode.value() == "text" or same:
            self._changes = []
            self.view.show_text(self.chosen_text)
        else:
            lines = line_diff(self.chosen_text, self._now)
            self._changes, self._change = first_lines(lines), -1
            self.view.show_diff(lines)
        for button in (self.before, self.after):
            button.setEnabled(bool(self._changes))

    def _back(self) -> None:
        self._to_change(self._change - 1)

    def _forward(self) -> None:
        self._to_change(self._change + 1)

    def _to_change(self, wanted: int) -> None:
        if self._changes:
            self._change = min(max(wanted, 0), len(self._changes) - 1)
            self.view.show_line(self._changes[self._change])
