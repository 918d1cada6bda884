# SPDX-License-Identifier: Apache-2.0
"""Which session, and which parts of its note go on the summary. Process notes are no part."""

from __future__ import annotations

from collections.abc import Collection
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.audience import Reader
from desktop.domain.formats import clock_time, weekday_date
from desktop.domain.ids import ClientId, SessionId
from desktop.domain.session import SessionLine
from desktop.services.notes import note_of
from desktop.services.report_inputs import note_parts
from desktop.services.sessions import list_sessions
from desktop.ui.base.desk import Desk
from desktop.ui.base.translate import translate
from desktop.ui.common.check import CheckBox
from desktop.ui.common.layout import column
from desktop.ui.common.select import Select
from desktop.ui.common.text import Text
from desktop.ui.reports.words import CONTEXT, READERS

_MOST = 100
GOALS, ADDENDA = "rated_goals", "addenda"
"""Names of the two ticks, in what is kept of the form."""


class SessionParts(QWidget):
    """`changed` when another session, reader or part was chosen; `reader_chosen` before it."""

    changed = Signal()
    reader_chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._heading_boxes: dict[str, CheckBox] = {}
        self.session_select = Select(self.tr("Session"))
        readers = [(translate(CONTEXT, source), one) for one, source in READERS.items()]
        self.reader_select = Select(
            self.tr("For whom is this paper"),
            readers,
            self.tr("Only the sections this reader may see. Set it on the heading in the note."),
        )
        self.nothing = Text("", "small", "text2", wrap=True)
        self.goals = CheckBox(self.tr("Goals rated in this session"))
        self.addenda = CheckBox(self.tr("Addenda to the note"))
        self._parts = column(gap=0)
        title = Text(self.tr("On the paper"), "small", "text2", weight=500)
        boxes = column(self.nothing, self._parts, self.goals, self.addenda, gap=0)
        self.setLayout(
            column(self.session_select, self.reader_select, column(title, boxes, gap=4), gap=16)
        )
        self.session_select.changed.connect(self._session_chosen)
        self.reader_select.changed.connect(self._reader_chosen)
        for box in (self.goals, self.addenda):
            box.setChecked(True)
            box.toggled.connect(self.changed)

    def show_client(self, client: ClientId, session: SessionId | None = None) -> None:
        """Offer the sessions of a client, newest first; the chosen one stays chosen."""
        before = session if session is not None else self.session()
        lines = list_sessions(self._desk.vault, client, limit=_MOST)
        self.session_select.set_options([(self._words(line), line.id) for line in lines])
        if before is not None and any(line.id == before for line in lines):
            self.session_select.set_value(before)
        self._show_headings()

    def session(self) -> SessionId | None:
        """The session chosen; None when there is none."""
        value = self.session_select.value()
        return SessionId(value) if isinstance(value, int) else None

    def reader(self) -> Reader:
        """For whom the paper is made."""
        return Reader(str(self.reader_select.value()))

    def headings(self) -> frozenset[str] | None:
        """The headings ticked; None for all, also of a note without headings."""
        ticked = frozenset(text for text, box in self._heading_boxes.items() if box.isChecked())
        return None if len(ticked) == len(self._heading_boxes) else ticked

    def without(self) -> tuple[str, ...]:
        """What is not ticked beside the headings."""
        boxes = {GOALS: self.goals, ADDENDA: self.addenda}
        return tuple(name for name, box in boxes.items() if not box.isChecked())

    def without_headings(self) -> tuple[str, ...]:
        """The headings not ticked."""
        return tuple(text for text, box in self._heading_boxes.items() if not box.isChecked())

    def restore(
        self, reader: str, without: Collection[str], without_headings: Collection[str]
    ) -> None:
        """Put back the reader and the ticks, for the session on view."""
        known = next((one for one in Reader if one == reader), None)
        if known is not None:
            self.reader_select.set_value(known)
        self._show_headings()
        self.goals.setChecked(GOALS not in without)
        self.addenda.setChecked(ADDENDA not in without)
        for text, box in self._heading_boxes.items():
            box.setChecked(text not in without_headings)

    def _words(self, line: SessionLine) -> str:
        start = line.starts_at.astimezone(ZoneInfo(line.zone))
        language = self._desk.language
        day, time = weekday_date(start.date(), language), clock_time(start, language)
        if line.number is None:
            return self.tr("{day}, {time}").format(day=day, time=time)
        return self.tr("Session {number} · {day}, {time}").format(
            number=line.number, day=day, time=time
        )

    def _session_chosen(self) -> None:
        self._show_headings()
        self.changed.emit()

    def _reader_chosen(self) -> None:
        self._show_headings()
        self.reader_chosen.emit()
        self.changed.emit()

    def _show_headings(self) -> None:
        session = self.session()
        note = note_of(self._desk.vault, session) if session is not None else None
        headings = list(dict(note_parts(note.body if note else "", self.reader())))
        self.nothing.setText(
            self.tr("The note has nothing this reader may see.") if not headings else ""
        )
        self.nothing.setVisible(not headings)
        if headings == list(self._heading_boxes):
            return
        unticked = {text for text, box in self._heading_boxes.items() if not box.isChecked()}
        for box in self._heading_boxes.values():
            self._parts.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._heading_boxes = {heading: self._box(heading) for heading in headings}
        for heading, box in self._heading_boxes.items():
            box.setChecked(heading not in unticked)
            box.toggled.connect(self.changed)
            self._parts.addWidget(box)

    def _box(self, heading: str) -> CheckBox:
        return CheckBox(heading or self.tr("Text before the first heading"))
