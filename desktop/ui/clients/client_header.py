# SPDX-License-Identifier: Apache-2.0
"""The head of a client's page: name, open risk, where the work stands, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from desktop.domain.client import Client, ClientStatus
from desktop.domain.episode import EpisodeOverview
from desktop.domain.formats import clock_time, date_long, weekday_date
from desktop.domain.preparation import ClientAlerts
from desktop.domain.session import Appointment
from desktop.services.measure_library import measure_title
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name
from desktop.ui.base.place import Area, Place
from desktop.ui.clients.episode_words import held_text
from desktop.ui.clients.words import STATUSES, word
from desktop.ui.common.button import Button, IconButton
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.pill import Pill
from desktop.ui.common.popover import Menu
from desktop.ui.common.text import Text
from desktop.ui.theme.icons import icon


@dataclass(frozen=True, slots=True)
class Head:
    """What the head says."""

    client: Client
    episode: EpisodeOverview | None
    following: Appointment | None
    alerts: ClientAlerts


class ClientHeader(QWidget):
    """Updated in place for each client; its signals say what was asked for."""

    note_requested = Signal()
    edit_requested = Signal()
    status_requested = Signal(object)
    open_service_requested = Signal()
    end_service_requested = Signal()
    trash_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._head: Head | None = None
        self.name = ElidedText("", "h1")
        self.risk, self.due, self.unsigned = Pill(""), Pill(""), Pill("")
        self._subline = Text("", "small", "text2", wrap=True)
        self.more = IconButton("ellipsis", self.tr("More for this client"))
        self.note = Button(self.tr("New note"), "primary", "plus")
        self.more.clicked.connect(self._open_menu)
        self.note.clicked.connect(self.note_requested)
        line = row(self.name, self.more, self.note, gap=12)
        line.setStretch(0, 1)
        pills = FlowLayout(self.risk, self.due, self.unsigned, gap=6)
        self._alerts = boxed(column(4, pills, gap=0))
        self.setLayout(column(line, self._subline, self._alerts, gap=2))

    def show_head(self, head: Head) -> None:
        """Show another client."""
        self._head = head
        self.name.setText(shown_name(self.desk, head.client))
        self._show_alerts(head.alerts)
        self._subline.setText(" · ".join(self._parts(head)))

    def subline(self) -> str:
        """Return where the work stands, in words."""
        return self._subline.text()

    def _show_alerts(self, alerts: ClientAlerts) -> None:
        risk = self.tr("Risk to follow up") if alerts.open_risks else ""
        self._show(self.risk, risk, "danger", "triangle-alert")
        titles = [measure_title(measure) for measure, _ in alerts.measures_due]
        due = self.tr("{count} measures due").format(count=len(titles))
        if len(titles) == 1:
            due = self.tr("{measure} due").format(measure=titles[0])
        self._show(self.due, due if titles else "", "info", "clipboard-list")
        drafts = self.tr("{count} drafts not signed").format(count=alerts.unsigned)
        one = self.tr("1 draft not signed")
        words = one if alerts.unsigned == 1 else drafts
        self._show(self.unsigned, words if alerts.unsigned else "", "warn", "file-pen")
        self._alerts.setVisible(alerts.any())

    def _show(self, pill: Pill, words: str, kind: str, image: str) -> None:
        pill.setVisible(bool(words))
        pill.set_state(words, kind, image)

    def _parts(self, head: Head) -> list[str]:
        language, translate = self.desk.language, self.desk.translate
        parts = []
        if head.client.status is not ClientStatus.ACTIVE:
            parts.append(word(STATUSES, head.client.status, translate))
        if head.episode is None:
            parts.append(self.tr("No open service"))
        else:
            started = date_long(head.episode.episode.started_on, language)
            parts.append(held_text(head.episode, translate))
            parts.append(self.tr("since {date}").format(date=started))
        parts.append(self._next(head.following))
        return parts

    def _next(self, following: Appointment | None) -> str:
        if following is None:
            return self.tr("not scheduled")
        moment, language = self.desk.clock.local(following.starts_at), self.desk.language
        return self.tr("next {date} {time}").format(
            date=weekday_date(moment.date(), language), time=clock_time(moment, language)
        )

    def _open_menu(self) -> None:
        menu = self.build_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = self.more.mapToGlobal(self.more.rect().bottomRight())
        corner.setX(corner.x() - menu.sizeHint().width())
        menu.popup(corner)

    def build_menu(self) -> Menu:
        """Return everything that can be done with this client."""
        menu = Menu(self.tr("More for this client"), self)
        edit = menu.addAction(icon("pencil"), self.tr("Edit details…"))
        edit.triggered.connect(self.edit_requested)
        prepare = menu.addAction(icon("clipboard-check"), self.tr("Prepare the session"))
        prepare.triggered.connect(self._prepare)
        self._add_statuses(menu)
        menu.addSeparator()
        if self._head is not None and self._head.episode is not None:
            end = menu.addAction(icon("square-check-big"), self.tr("End service…"))
            end.triggered.connect(self.end_service_requested)
        else:
            begin = menu.addAction(icon("plus"), self.tr("Open service…"))
            begin.triggered.connect(self.open_service_requested)
        menu.addSeparator()
        trash = menu.addAction(icon("trash-2"), self.tr("Move to trash"))
        trash.triggered.connect(self.trash_requested)
        return menu

    def _prepare(self) -> None:
        if self._head is not None:
            self.desk.go(Place(Area.PREPARATION, client=self._head.client.id))

    def _add_statuses(self, menu: Menu) -> None:
        inner = Menu(self.tr("Status"), menu)
        inner.setTitle(self.tr("Status"))
        inner.setIcon(icon("tag"))
        group = QActionGroup(inner)
        for status in ClientStatus:
            action = inner.addAction(word(STATUSES, status, self.desk.translate))
            action.setCheckable(True)
            action.setChecked(self._head is not None and self._head.client.status is status)
            action.setData(status)
            group.addAction(action)
        group.triggered.connect(self._status_chosen)
        menu.addMenu(inner)

    def _status_chosen(self, action: object) -> None:
        data = getattr(action, "data", None)
        if data is not None:
            self.status_requested.emit(ClientStatus(data()))
