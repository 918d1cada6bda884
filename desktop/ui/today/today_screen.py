# SPDX-License-Identifier: Apache-2.0
"""Today: the sessions of the day with the one that is running, and what needs attention."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.domain.attention import AttentionItem, AttentionKind
from desktop.domain.changed import Changed
from desktop.domain.formats import weekday_date
from desktop.domain.today import TodayRow
from desktop.services.tasks import get_task
from desktop.services.today import today
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.base.screen import Screen
from desktop.ui.booking.appointment_dialog import AppointmentDialog
from desktop.ui.common.button import Button
from desktop.ui.common.layout import Item, Scroll, boxed, column, row
from desktop.ui.common.page_header import PageHeader
from desktop.ui.common.search_button import SearchButton
from desktop.ui.common.text import SectionTitle
from desktop.ui.common.themed import Themed
from desktop.ui.tasks.own_tasks_dialog import OwnTasksDialog
from desktop.ui.tasks.task_dialog import TaskDialog
from desktop.ui.theme.look import look
from desktop.ui.today.attention_card import AttentionCard
from desktop.ui.today.attention_dialog import AttentionDialog
from desktop.ui.today.day_card import DayCard
from desktop.ui.today.row_acts import open_row_menu, start_note
from desktop.ui.today.side_cards import BackupCard, TomorrowCard
from desktop.ui.today.today_words import day_subline, destination

_MINUTE_MS = 60_000
_TWO_COLUMNS, _ROOMY = 820, 1000


class _Head(Themed, QWidget):
    """The heading of a column; both are of one height."""

    def __init__(self, *items: Item) -> None:
        super().__init__()
        self.setLayout(row(*items, gap=8))
        self.start_theme()

    def restyle(self) -> None:
        """Take the height from the look."""
        self.setFixedHeight(look().heights.small)


class TodayScreen(Screen):
    """Drawn again each minute while on view, so that "in progress" stays true."""

    CARES = (
        Changed.SESSIONS
        | Changed.APPOINTMENTS
        | Changed.NOTES
        | Changed.RISK
        | Changed.BACKUPS
        | Changed.CLIENTS
        | Changed.EPISODES
        | Changed.ADMINISTRATIONS
        | Changed.GOALS
        | Changed.TASKS
        | Changed.THREADS
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.day = DayCard(desk)
        self.attention = AttentionCard(desk)
        self.backup = BackupCard(desk)
        self.tomorrow = TomorrowCard(desk)
        self.search_button = SearchButton(self.tr("Search or command"), "Ctrl+K")
        self.schedule = Button(self.tr("Schedule session"), "secondary", "calendar-plus")
        self.header = PageHeader("", "", (self.search_button, self.schedule))
        self.tasks = Button(self.tr("My tasks"), "link", "list-checks")
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._lay()
        self._connect()

    def place(self) -> Place:
        """There is only one day."""
        return Place(Area.TODAY)

    def reload(self) -> None:
        """Read the day again."""
        desk = self.desk
        found = today(desk.vault)
        title = weekday_date(found.day, desk.language, long=True)
        self.header.set_title(title, day_subline(found, desk))
        self.day.show_day(found)
        self.attention.show_items(found.attention, found.attention_total)
        self.backup.show_state(found.backup)
        self.backup.setVisible(not found.backup.stale)  # then it stands above
        following = found.day + timedelta(days=1)
        self.tomorrow.show_rows(found.tomorrow, weekday_date(following, desk.language))

    def focus_first(self) -> None:
        """The row where work is; Enter starts its note."""
        self.day.focus_present()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter starts the note of the present row, wherever the keyboard is."""
        present = self.day.present()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and present is not None:
            present.setFocus(Qt.FocusReason.OtherFocusReason)
            present.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the clock."""
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop following."""
        super().hideEvent(event)
        self._minute.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= look().px(_TWO_COLUMNS)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() is not way:
            self._columns.setDirection(way)
        roomy = self.width() >= look().px(_ROOMY)
        for place, share in enumerate((2, 1) if roomy else (5, 3)):
            self._columns.setStretch(place, share if wide else 0)

    def open_appointment_form(self) -> None:
        """Open the form for an appointment."""
        AppointmentDialog(self.desk, parent=self).open()

    def open_own_tasks(self) -> None:
        """Open the list of the therapist's own tasks."""
        OwnTasksDialog(self.desk, self).open()

    def _lay(self) -> None:
        sessions = _Head(SectionTitle(self.tr("Today's sessions")), None)
        waiting = _Head(SectionTitle(self.tr("Needs attention")), None, self.tasks)
        left = column(sessions, self.day, None, gap=8)
        side = column(waiting, self.attention, 8, self.backup, 8, self.tomorrow, None, gap=8)
        self._columns = row(boxed(left), boxed(side), gap=24)
        self._columns.setStretch(0, 2)
        self._columns.setStretch(1, 1)
        page = column(self.header, self._columns, None, gap=16, margins=(32, 26, 20, 32))
        self.setLayout(column(Scroll(boxed(page), steady=True)))

    def _connect(self) -> None:
        self._minute.timeout.connect(self.reload)
        self.schedule.clicked.connect(self.open_appointment_form)
        self.search_button.clicked.connect(self.desk.palette_requested)
        self.day.schedule_requested.connect(self.open_appointment_form)
        self.day.note_requested.connect(self._note)
        self.day.client_requested.connect(self._client)
        self.day.menu_requested.connect(self._menu)
        self.attention.chosen.connect(self._look_at)
        self.attention.all_requested.connect(self._see_all)
        self.backup.chosen.connect(self._to_backup)
        self.tasks.clicked.connect(self.open_own_tasks)

    def _note(self, chosen: TodayRow) -> None:
        start_note(self.desk, chosen)

    def _client(self, chosen: TodayRow) -> None:
        self.desk.go(Place(Area.CLIENTS, client=chosen.client_id))

    def _menu(self, chosen: TodayRow, anchor: QWidget) -> None:
        open_row_menu(self.desk, chosen, anchor)

    def _look_at(self, item: AttentionItem) -> None:
        if item.kind is AttentionKind.TASK_DUE:
            self._look_at_task(item)
        elif item.count > 1:
            self._see(item.kind)
        else:
            self.desk.go(destination(item))

    def _look_at_task(self, item: AttentionItem) -> None:
        if item.count > 1 or item.task_id is None:
            self.open_own_tasks()
        else:
            task = get_task(self.desk.vault, item.task_id)
            TaskDialog(self.desk, task=task, parent=self).open()

    def _see_all(self) -> None:
        self._see(None)

    def _see(self, first: AttentionKind | None) -> None:
        dialog = AttentionDialog(self.desk, first, self)
        dialog.item_chosen.connect(self._look_at)
        dialog.open()

    def _to_backup(self) -> None:
        self.desk.go(Place(Area.BACKUP))
