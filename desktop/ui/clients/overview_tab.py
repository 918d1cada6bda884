# SPDX-License-Identifier: Apache-2.0
"""The overview of a client: the service, goals, last note, scores, what comes, open risks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.domain.changed import Changed
from desktop.domain.goal import GoalStatus
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import SessionId
from desktop.domain.risk import RiskFlag
from desktop.services.appointments import upcoming
from desktop.services.contacts import list_contacts
from desktop.services.episodes import current_episode
from desktop.services.goals import list_goals
from desktop.services.risk import open_flags
from desktop.ui.base.client_card import CardFactory
from desktop.ui.base.client_tab import ClientTab, TabFactory
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.booking.appointment_dialog import AppointmentDialog
from desktop.ui.clients.contact_dialog import ContactDialog
from desktop.ui.clients.episode_dialog import EpisodeDialog
from desktop.ui.clients.lines_card import LinesCard
from desktop.ui.clients.note_card import NoteCard
from desktop.ui.clients.overview_words import (
    GOALS_SHOWN,
    appointment_line,
    contact_line,
    goal_line,
)
from desktop.ui.clients.service_card import ServiceCard
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.layout import Scroll, boxed, column, row
from desktop.ui.risk.assessment_dialog import AssessmentDialog
from desktop.ui.risk.flag_words import flag_words
from desktop.ui.tasks.tasks_card import TasksCard
from desktop.ui.theme.look import look

_TWO_COLUMNS = 660
_APPOINTMENTS = 3
_CONTACTS = 4
_GOAL_ORDER = (GoalStatus.ACTIVE, GoalStatus.ACHIEVED, GoalStatus.PAUSED)


class OverviewTab(ClientTab):
    """Cards that are filled in place for each client."""

    CARES = (
        Changed.EPISODES
        | Changed.SESSIONS
        | Changed.NOTES
        | Changed.GOALS
        | Changed.ADMINISTRATIONS
        | Changed.APPOINTMENTS
        | Changed.RISK
        | Changed.CLIENTS
        | Changed.TASKS
    )

    def __init__(self, desk: Desk, scores: CardFactory, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._flags: tuple[RiskFlag, ...] = ()
        self.risk = InlineMessage("danger", "", self.tr("Write assessment"))
        self.service = ServiceCard(desk)
        self.goals = LinesCard(self.tr("Goals"), self.tr("All goals"))
        self.note = NoteCard(desk)
        self.scores = scores(desk)
        self.tasks = TasksCard(desk)
        self.coming = LinesCard(self.tr("Next appointment"), self.tr("Schedule"), "plus")
        self.contacts = LinesCard(self.tr("Contacts"), self.tr("Add"), "plus")
        left = column(self.scores, self.goals, self.note, None, gap=16)
        right = column(self.tasks, self.coming, self.contacts, None, gap=16)
        self._columns = row(boxed(left), boxed(right), gap=16)
        self._columns.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._columns.setStretch(0, 1)
        self._columns.setStretch(1, 1)
        cards = column(
            self.risk, self.service, self._columns, None, gap=16, margins=(24, 18, 12, 24)
        )
        self.setLayout(column(Scroll(boxed(cards), steady=True)))
        self._connect()

    def reload(self) -> None:
        """Read everything of the client and fill the cards."""
        desk, client = self.desk, self.client
        self._show_risk()
        self.service.show_overview(current_episode(desk.vault, client))
        self._show_goals()
        self.note.show_client(client)
        self.scores.show_client(client)
        self.tasks.show_client(client)
        coming = upcoming(desk.vault, client, _APPOINTMENTS)
        lines = [appointment_line(each, desk) for each in coming]
        self.coming.set_lines(lines, self.tr("Not scheduled"))
        people = list_contacts(desk.vault, client)[:_CONTACTS]
        self.contacts.set_lines(
            [contact_line(each, desk) for each in people], self.tr("No contact noted")
        )

    def focus_first(self) -> None:
        """What is most pressing: the risk, else the stages, else opening a service."""
        for widget in (self.risk.button, self.service.stages, self.service.begin):
            if widget.isVisible():
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= look().px(_TWO_COLUMNS)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() is not way:
            self._columns.setDirection(way)

    def _connect(self) -> None:
        self.risk.action_requested.connect(self._assess)
        self.service.open_requested.connect(self._open_service)
        self.goals.action_requested.connect(self._to_goals)
        self.coming.action_requested.connect(self._schedule)
        self.contacts.action_requested.connect(self._add_contact)
        self.note.open_requested.connect(self._open_note)

    def _show_risk(self) -> None:
        self._flags = open_flags(self.desk.vault, self.client)
        self.risk.setVisible(bool(self._flags))
        if self._flags:
            head = self.tr("Needs follow-up")
            text = "\n".join([head, *(flag_words(self.desk, flag) for flag in self._flags)])
            if text != self.risk.text():
                self.risk.show_message("danger", text, self.tr("Write assessment"))

    def _show_goals(self) -> None:
        found = list_goals(self.desk.vault, self.client)
        ordered = sorted(found, key=lambda each: _GOAL_ORDER.index(each.goal.status))
        lines = [goal_line(each, self.desk) for each in ordered[:GOALS_SHOWN]]
        self.goals.set_lines(lines, self.tr("No goal yet"))

    def _assess(self) -> None:
        AssessmentDialog(self.desk, self.client, self._flags, parent=self).open()

    def _open_service(self) -> None:
        EpisodeDialog(self.desk, self.client, parent=self).open()

    def _schedule(self) -> None:
        AppointmentDialog(self.desk, client=self.client, parent=self).open()

    def _add_contact(self) -> None:
        ContactDialog(self.desk, self.client, parent=self).open()

    def _to_goals(self) -> None:
        self.desk.go(Place(Area.CLIENTS, client=self.client, tab="goals"))

    def _open_note(self, session: SessionId) -> None:
        self.desk.go(Place(Area.NOTE, client=self.client, session=session))


def overview_tab(scores: CardFactory) -> TabFactory:
    """The overview, with the card of scores that is given."""

    def make(desk: Desk) -> OverviewTab:
        return OverviewTab(desk, scores)

    title = QT_TRANSLATE_NOOP("OverviewTab", "Overview")
    return TabFactory("overview", "OverviewTab", title, make)
