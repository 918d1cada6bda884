# SPDX-License-Identifier: Apache-2.0
"""What helps while writing: the note before, open threads, goals, tasks, scores, risk."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.domain.formats import date_short
from desktop.domain.ids import ClientId, SessionId
from desktop.services.risk import list_assessments, open_flags
from desktop.services.transcripts import documents_of_session
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import Button
from desktop.ui.common.icon_view import IconView
from desktop.ui.common.layout import Divider, Scroll, boxed, column, row
from desktop.ui.common.paint import smooth
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.notes.goals_part import GoalsPart
from desktop.ui.notes.lines import clear
from desktop.ui.notes.outlook import ScoresPart
from desktop.ui.notes.previous_note import PreviousNote
from desktop.ui.notes.questions_part import QuestionsPart
from desktop.ui.notes.tasks_part import TasksPart
from desktop.ui.notes.threads_part import ThreadsPart
from desktop.ui.risk.flag_words import flag_words
from desktop.ui.theme.look import look

WIDTH = 336
_PLAN = 200


class ContextPanel(QFrame):
    """One scroll. `copy_requested(text)` is to be inserted; `document_chosen` is a DocumentLine."""

    copy_requested = Signal(str)
    document_chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Context"))
        self._desk = desk
        self.flags = FlagsPart(desk)
        self.previous = PreviousNote(desk)
        self.threads = ThreadsPart(desk)
        self.goals = GoalsPart(desk)
        self.tasks = TasksPart(desk)
        self.scores = ScoresPart(desk)
        self.questions = QuestionsPart(desk)
        self.documents = DocumentsPart(desk)
        self.previous.copy_requested.connect(self.copy_requested)
        self.documents.chosen.connect(self.document_chosen)
        parts = column(
            self.flags,
            self.previous,
            Divider(),
            self.threads,
            Divider(),
            self.goals,
            Divider(),
            self.tasks,
            Divider(),
            self.scores,
            Divider(),
            self.questions,
            self.documents,
            None,
            gap=16,
            margins=(24, 20, 20, 20),
        )
        self.setLayout(column(Scroll(boxed(parts))))

    def show_session(self, client: ClientId, session: SessionId) -> None:
        """Read everything again for a session."""
        self.flags.show_client(client)
        self.previous.show_session(session)
        self.threads.show_session(client, session)
        self.goals.show_session(client, session)
        self.tasks.show_session(client, session)
        self.scores.show_client(client)
        self.questions.show_session(client, session)
        self.documents.show_session(session)

    def set_writable(self, writable: bool) -> None:
        """Offer copying only where there is a note to write; call it before `show_session`."""
        self.previous.set_writable(writable)

    def wanted_width(self) -> int:
        """336 px, more with larger text."""
        return look().px(WIDTH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and left edge."""
        del event
        painter, c, area = smooth(self), look().colors, QRectF(self.rect())
        painter.fillRect(area, QColor(c.surface))
        painter.fillRect(QRectF(0, 0, 1, area.height()), QColor(c.border))
        painter.end()


class FlagsPart(QWidget):
    """What waits for an assessment, and the plan of the last one; hidden when there is neither."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.lines = column(gap=6)
        self._title = SectionTitle(self.tr("Needs follow-up"))
        self.setLayout(column(self._title, self.lines, 8, Divider(), gap=8))

    def show_client(self, client: ClientId) -> None:
        """Read the open flags of a client."""
        flags = open_flags(self._desk.vault, client, 5)
        clear(self.lines)
        for flag in flags:
            line = row(IconView("triangle-alert", "warn", 16, beside="small"), gap=8)
            line.addWidget(Text(flag_words(self._desk, flag), "small", wrap=True), 1)
            self.lines.addWidget(boxed(line))
        plan = self._plan(client)
        if plan:
            self.lines.addWidget(Text(plan, "small", "text2", wrap=True))
        self._title.setText(self.tr("Needs follow-up") if flags else self.tr("Risk"))
        self.setVisible(bool(flags or plan))

    def _plan(self, client: ClientId) -> str:
        """The last assessment: when, and what was planned to keep the client safe."""
        found = list_assessments(self._desk.vault, client, 1)
        if not found:
            return ""
        day = date_short(self._desk.clock.local(found[0].made_at).date(), self._desk.language)
        plan = " ".join(found[0].plan.split())
        if not plan:
            return self.tr("Last assessment {date}").format(date=day)
        short = plan if len(plan) <= _PLAN else plan[:_PLAN].rstrip() + "…"
        return self.tr("Plan of {date}: {plan}").format(date=day, plan=short)


class DocumentsPart(QWidget):
    """Transcripts attached to the session; hidden when there are none."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.lines = column(gap=4)
        self.setLayout(column(Divider(), 8, SectionTitle(self.tr("Documents")), self.lines, gap=8))
        self._documents: dict[int, object] = {}

    def show_session(self, session: SessionId) -> None:
        """Read the documents of a session."""
        found = documents_of_session(self._desk.vault, session)
        clear(self.lines)
        self._documents = {one.id: one for one in found}
        for one in found:
            button = Button(one.title or self.tr("Transcript"), "link", "paperclip")
            button.setProperty("document", int(one.id))
            button.clicked.connect(self._clicked)
            self.lines.addWidget(boxed(row(button, None)))
        self.setVisible(bool(found))

    def _clicked(self) -> None:
        self.chosen.emit(self._documents[self.sender().property("document")])
