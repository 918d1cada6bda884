# SPDX-License-Identifier: Apache-2.0
"""Importing a table of scores: choose the file, say what the columns mean, look, import."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.import_result import ImportResult, ScorePreview, import_words
from desktop.domain.imports import ScorePlan
from desktop.domain.problems import Problem
from desktop.domain.progress import Cancelled, Progress
from desktop.services.imports import import_scores, preview_scores, undo_import
from desktop.system.files import read_at_most
from desktop.ui.base.desk import Desk, LongWork
from desktop.ui.common.button import Button
from desktop.ui.common.dialog import Dialog, DialogScroll
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.text import Text
from desktop.ui.measures.import_mapping import MappingForm
from desktop.ui.measures.import_preview import PreviewPane

_WIDTH = 760
_WAIT_MS = 150
_LIMIT = 64 * 1024 * 1024
_CONTEXT = "ImportScores"
_TITLE = QT_TRANSLATE_NOOP("ImportScores", "Importing scores.")
_DONE = QT_TRANSLATE_NOOP("ImportScores", "{scores} scores imported, {clients} new clients")
_TAKING_BACK = QT_TRANSLATE_NOOP("ImportScores", "Taking the import back.")
_TAKEN_BACK = QT_TRANSLATE_NOOP("ImportScores", "Import taken back")


class ImportScoresDialog(Dialog):
    """Nothing is written before Import; the import itself runs in the worker and can be undone."""

    previewed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Import scores"),
            self.tr("A CSV table with one row for each time a client filled in the measures."),
            confirm=self.tr("Import"),
            parent=parent,
        )
        self._desk = desk
        self._data = b""
        self._preview: ScorePreview | None = None
        self._round = 0
        self.choose = Button(self.tr("Choose file…"), "secondary", "folder-open")
        self.file = Text("", "small", "text2")
        self.mapping = MappingForm(desk)
        self.pane = PreviewPane(desk)
        self._scroll = DialogScroll(boxed(column(self.mapping, self.pane, None, gap=16)), self)
        self.body.addLayout(row(self.choose, self.file, None, gap=12))
        self.body.addLayout(self._scroll.in_margin())
        self.body.addWidget(self.pane.summary)
        self.set_width(_WIDTH)
        self.mapping.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._look)
        self.choose.clicked.connect(self._choose)
        self.mapping.changed.connect(self._timer.start)
        self.pane.leave_out.toggled.connect(self._allow)
        self.confirm_button.setEnabled(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def open_data(self, data: bytes, name: str) -> None:
        """Take the bytes of a table; its columns are guessed."""
        self._data = data
        self.file.setText(name)
        self._run(guess=True)

    def accept(self) -> None:
        """Close, and import in the worker."""
        plan = self._preview.plan if self._preview else None
        if plan is None or not self.confirm_button.isEnabled():
            return
        desk = self._desk
        super().accept()
        start_import(desk, plan, leave_out=self.pane.leave_out.isChecked())

    def _choose(self) -> None:
        title, patterns = self.tr("Choose a table"), self.tr("Tables (*.csv *.tsv *.txt)")
        path = self._desk.prompts.open_file(self, title, patterns)
        if path is None:
            return
        try:
            data = read_at_most(path, _LIMIT)
        except OSError:
            text = self.tr("The file {file} could not be read. Nothing was imported.")
            self.pane.say_missing("danger", text.format(file=path.name))
            return
        self.open_data(data, path.name)

    def _look(self) -> None:
        if self._data:
            self._run(guess=False)

    def _run(self, *, guess: bool) -> None:
        """Read the table in the worker; only the newest answer counts."""
        self._round += 1
        vault, data = self._desk.vault, self._data
        mapping = None if guess else self.mapping.mapping()
        times = self.mapping.time_points()
        if not guess and mapping is None:
            self._show_nothing(self.tr("Choose the column with the client code."))
            return

        def job(_progress: Progress, _cancelled: Cancelled) -> object:
            return preview_scores(vault, data, mapping, times)

        done = partial(self._previewed, self._round, guess)
        self._desk.tasks.run(self, job, done, partial(self._failed, self._round))

    def _previewed(self, turn: int, guessed: bool, result: object) -> None:
        if turn != self._round or not isinstance(result, ScorePreview):
            return
        self._preview = result
        if guessed:
            self.mapping.show_headings(result.headings, result.mapping)
            self.mapping.show()
        self.pane.show_preview(result)
        self._allow()
        self.fit()
        self.previewed.emit()

    def _failed(self, turn: int, error: BaseException) -> None:
        if turn != self._round:
            return
        if not isinstance(error, Problem):
            raise error
        self._preview = None
        self.pane.say_missing("danger", error.sentence(self._desk.translate))
        self._allow()
        self.fit()
        self.previewed.emit()

    def _show_nothing(self, text: str) -> None:
        self._preview = None
        self.pane.say_missing("info", text)
        self._allow()
        self.fit()
        self.previewed.emit()

    def _allow(self) -> None:
        plan = self._preview.plan if self._preview else None
        ready = plan is not None and bool(plan.administrations)
        if plan is not None and plan.problems:
            ready = ready and self.pane.leave_out.isChecked()
        self.confirm_button.setEnabled(ready)


def start_import(desk: Desk, plan: ScorePlan, *, leave_out: bool) -> None:
    """Import in the worker, with a strip that can be cancelled; the toast undoes it."""
    vault, words = desk.vault, import_words(desk.translate, desk.language)

    def job(progress: Progress, cancelled: Cancelled) -> object:
        return import_scores(
            vault, plan, progress, cancelled, leave_out_problems=leave_out, words=words
        )

    title = desk.translate(_CONTEXT, _TITLE)
    touches = Changed.CLIENTS | Changed.EPISODES | Changed.ADMINISTRATIONS
    desk.work(LongWork(title, job, partial(_imported, desk), owner=desk, touches=touches))


def _imported(desk: Desk, result: object) -> None:
    if not isinstance(result, ImportResult):
        raise TypeError(type(result).__name__)
    desk.notify(result.changed)
    text = desk.translate(_CONTEXT, _DONE)
    said = text.format(scores=result.administrations, clients=len(result.clients))
    undo = partial(undo_import, desk.vault, result.batch)
    taking_back = desk.translate(_CONTEXT, _TAKING_BACK)
    desk.toast(said, desk.long_undo(taking_back, undo, desk.translate(_CONTEXT, _TAKEN_BACK)))
