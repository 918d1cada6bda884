# SPDX-License-Identifier: Apache-2.0
"""Moving in: file, columns and check in one view; nothing is written before Import."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.client_import import ClientMapping, ClientPlan
from desktop.domain.formats import whole
from desktop.domain.problems import Problem
from desktop.domain.progress import CONTEXT as PROGRESS
from desktop.domain.progress import Stopped
from desktop.services.client_imports import PHONE_WORDS, ClientFile, past_imports
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.base.screen import Screen
from desktop.ui.common.button import Button
from desktop.ui.common.layout import BAR, Divider, Scroll, boxed, column, row
from desktop.ui.common.page_header import PageHeader
from desktop.ui.common.progress import ProgressStrip
from desktop.ui.common.text import Text
from desktop.ui.importing.acts import Look, Looked, start_import, start_undo
from desktop.ui.importing.check_card import CheckCard
from desktop.ui.importing.columns_card import ColumnsCard
from desktop.ui.importing.file_card import FileCard
from desktop.ui.importing.past_card import PastCard

_WAIT_MS = 120
_SIDE = 32


class ImportClientsScreen(Screen):
    """`looked` when a file has been read, or could not be."""

    CARES = Changed.CLIENTS
    looked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._path: Path | None = None
        self._file: ClientFile | None = None
        self._plan: ClientPlan | None = None
        self._round = self._ticket = 0
        self.header = PageHeader(
            self.tr("Import clients"),
            self.tr("Move in with the list you have. Nothing is written before you choose Import."),
            back=self.tr("Clients"),
        )
        self.file = FileCard(desk)
        self.columns = ColumnsCard(desk)
        self.check = CheckCard(desk)
        self.past = PastCard(desk)
        self.strip = ProgressStrip()
        self.summary = Text("", "body", wrap=True)
        self.import_button = Button(self.tr("Import"), "primary", "upload")
        self.summary.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._lay()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._shown = QTimer(self)
        self._shown.setSingleShot(True)
        self._connect()
        self.clear()

    def place(self) -> Place:
        """The screen has no places within."""
        return Place(Area.IMPORT_CLIENTS)

    def reload(self) -> None:
        """Read the list of earlier imports again, and compare with who is there now."""
        self.past.show_past(past_imports(self.desk.vault))
        if self._file is not None and self._plan is not None:
            self._look(self._plan.mapping)

    def focus_first(self) -> None:
        """The button that chooses the file."""
        self.file.choose.setFocus()

    def clear(self) -> None:
        """No file."""
        self._file = self._plan = None
        self.file.clear()
        self._show_steps(there=False)

    def open_path(self, path: Path) -> None:
        """Take a file; its columns are guessed."""
        self._path, self._file, self._plan = path, None, None
        self.check.problems.clear()
        self._look(None)

    def import_now(self) -> None:
        """Write what is shown, in the worker, and go back to the clients."""
        if self._plan is None or not self.import_button.isEnabled():
            return
        name = self._path.name if self._path else ""
        choices, wrong = self.check.duplicates.choices, self.check.wrong()
        start_import(self.desk, self._plan, choices, wrong, name)
        self.clear()
        self.desk.go(Place(Area.CLIENTS))

    def _lay(self) -> None:
        parts = (self.header, self.file, self.columns, self.check, self.past, None)
        page = column(*parts, gap=16, margins=(_SIDE, 24, _SIDE - BAR, 24))
        self._scroll = Scroll(boxed(page), steady=True)
        foot = row(self.summary, self.import_button, gap=16, margins=(_SIDE, 12, _SIDE, 12))
        foot.setStretch(0, 1)
        strip = row(self.strip, margins=(_SIDE, 0, _SIDE, 12))
        self._foot = boxed(column(Divider(), foot, gap=0))
        self.setLayout(column(self._scroll, boxed(strip), self._foot, gap=0))

    def _connect(self) -> None:
        self.header.back_requested.connect(self._back)
        self.file.choose_requested.connect(self._choose)
        self.file.sheet_chosen.connect(self._sheet_chosen)
        self.columns.built.connect(self._columns_built)
        self._shown.timeout.connect(self._show_fresh)
        self.columns.changed.connect(self._timer.start)
        self._timer.timeout.connect(self._mapped)
        self.check.changed.connect(self._show_counts)
        self.past.undo_requested.connect(self._undo)
        self.strip.cancel_requested.connect(self._cancel)
        self.import_button.clicked.connect(self.import_now)

    def _back(self) -> None:
        self.desk.go(Place(Area.CLIENTS))

    def _undo(self, batch: str) -> None:
        start_undo(self.desk, batch)

    def _choose(self) -> None:
        title, patterns = (
            self.tr("Choose a list"),
            self.tr("Lists (*.xlsx *.xlsm *.csv *.tsv *.txt)"),
        )
        path = self.desk.prompts.open_file(self, title, patterns)
        if path is not None:
            self.open_path(path)

    def _sheet_chosen(self, sheet: int) -> None:
        self._file = None
        self._look(None, sheet)

    def _mapped(self) -> None:
        self._look(self.columns.mapping())

    def _look(self, mapping: ClientMapping | None, sheet: int = 0) -> None:
        """Read and compare in the worker; only the newest answer counts."""
        self.desk.tasks.cancel(self._ticket)
        self._round += 1
        self.import_button.setEnabled(False)
        self.strip.start(self.tr("Reading the list"))
        phone_words = self.desk.translate("ImportClients", PHONE_WORDS)
        job = Look(self.desk.vault, self._path, self._file, sheet, mapping, phone_words)
        done = partial(self._looked, self._round, mapping is None)
        failed = partial(self._failed, self._round)
        self._ticket = self.desk.tasks.run(self, job, done, failed, self._progressed)

    def _progressed(self, share: float, stage: str) -> None:
        self.strip.set_progress(round(share * 100), 100)
        self.strip.set_text(self.desk.translate(PROGRESS, stage))

    def _looked(self, turn: int, guessed: bool, result: object) -> None:
        if turn != self._round or not isinstance(result, Looked):
            return
        self.strip.finish()
        self._file, self._plan = result.file, result.plan
        name = self._path.name if self._path else ""
        self.file.show_file(name, result.plan, len(result.file.table.rows))
        if guessed:
            self.columns.show_plan(result.plan)
        else:
            self.columns.show_dates(result.plan)
            self._show_check(fresh=False)

    def _columns_built(self) -> None:
        self.columns.show()
        self._shown.start()

    def _show_fresh(self) -> None:
        self._show_check(fresh=True)

    def _show_check(self, *, fresh: bool) -> None:
        if self._plan is None:
            return
        self.check.show_plan(self._plan, fresh=fresh)
        self._show_steps(there=True)
        self._show_counts()
        self.looked.emit()

    def _failed(self, turn: int, error: BaseException) -> None:
        if turn != self._round:
            return
        self.strip.finish()
        if isinstance(error, Stopped):
            self.clear()
        elif isinstance(error, Problem):
            self._refuse(error.sentence(self.desk.translate))
        elif isinstance(error, OSError):
            text = self.tr("The file {file} could not be read. Nothing was imported.")
            self._refuse(text.format(file=self._path.name if self._path else ""))
        else:
            raise error
        self.looked.emit()

    def _refuse(self, text: str) -> None:
        self._file = self._plan = None
        self.file.clear()
        self._show_steps(there=False)
        self.file.refuse(text)

    def _cancel(self) -> None:
        self.desk.tasks.cancel(self._ticket)

    def _show_steps(self, *, there: bool) -> None:
        self.columns.setVisible(there)
        self.check.setVisible(there)
        self._foot.setVisible(there)

    def _show_counts(self) -> None:
        counts, language = self.check.counts(), self.desk.language
        decided = self.check.is_decided()
        text = self.tr("{new} new, {merged} merged, {skipped} skipped, {left_out} left out.")
        asks = self.tr("Choose what happens to the rows with problems.")
        self.summary.setText(
            asks
            if not decided
            else text.format(
                new=whole(counts.new, language),
                merged=whole(counts.merged, language),
                skipped=whole(counts.skipped, language),
                left_out=whole(counts.left_out, language),
            )
        )
        writes = counts.new + counts.merged
        words = self.tr("Import {count} clients").format(count=whole(writes, language))
        self.import_button.setText(words)
        self.import_button.setAccessibleName(words)
        self.import_button.setEnabled(bool(writes) and decided)
