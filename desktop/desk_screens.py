# SPDX-License-Identifier: Apache-2.0
"""Which screen stands at which place, which tabs a client page has, and who is told of what."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.ui.backup.backup_screen import BackupScreen
from desktop.ui.base.place import Area, Place
from desktop.ui.booking.schedule_tab import SCHEDULE_TAB
from desktop.ui.calendar.calendar_screen import CalendarScreen
from desktop.ui.clients.clients_screen import ClientsScreen
from desktop.ui.clients.details_tab import DETAILS_TAB
from desktop.ui.clients.overview_tab import overview_tab
from desktop.ui.goals.goals_tab import GOALS_TAB
from desktop.ui.importing.import_screen import ImportClientsScreen
from desktop.ui.measures.chart_screen import ChartScreen
from desktop.ui.measures.chart_view import ChartView
from desktop.ui.measures.entry_screen import EntryScreen
from desktop.ui.measures.measures_screen import MeasuresScreen
from desktop.ui.measures.measures_tab import MEASURES_TAB
from desktop.ui.measures.score_card import ScoreCard
from desktop.ui.notes.new_note import new_note
from desktop.ui.notes.note_screen import NoteScreen
from desktop.ui.notes.notes_screen import NotesScreen
from desktop.ui.notes.sessions_tab import SESSIONS_TAB
from desktop.ui.preparation.preparation_screen import PreparationScreen
from desktop.ui.reflection.reflection_screen import ReflectionScreen
from desktop.ui.reports.reports_screen import ReportsScreen
from desktop.ui.settings.settings_screen import SettingsScreen
from desktop.ui.supervision.supervision_screen import SupervisionScreen
from desktop.ui.today.today_screen import TodayScreen

if TYPE_CHECKING:
    from desktop.domain.ids import ClientId
    from desktop.ui.base.desk import Desk
    from desktop.ui.window.start import ScreenFactory

_TABS = (overview_tab(ScoreCard), SESSIONS_TAB, GOALS_TAB, MEASURES_TAB, SCHEDULE_TAB, DETAILS_TAB)


def screens() -> dict[Area, ScreenFactory]:
    """A factory for each place; the window builds a screen when it is first visited."""
    return {
        Area.TODAY: TodayScreen,
        Area.CLIENTS: _clients,
        Area.CALENDAR: CalendarScreen,
        Area.NOTES: NotesScreen,
        Area.NOTE: NoteScreen,
        Area.MEASURES: MeasuresScreen,
        Area.MEASURE_ENTRY: EntryScreen,
        Area.CHART: ChartScreen,
        Area.REPORTS: ReportsScreen,
        Area.BACKUP: _backup,
        Area.SETTINGS: SettingsScreen,
        Area.IMPORT_CLIENTS: ImportClientsScreen,
        Area.SUPERVISION: SupervisionScreen,
        Area.REFLECTION: _reflection,
        Area.PREPARATION: PreparationScreen,
    }


def _clients(desk: Desk) -> ClientsScreen:
    return ClientsScreen(desk, _TABS, _start_note, on_import=partial(_move_in, desk))


def _move_in(desk: Desk) -> None:
    desk.go(Place(Area.IMPORT_CLIENTS))


def _reflection(desk: Desk) -> ReflectionScreen:
    return ReflectionScreen(desk, ChartView)


def _start_note(desk: Desk, client: ClientId) -> None:
    new_note(desk, client)


def _backup(desk: Desk) -> BackupScreen:
    screen = BackupScreen(desk)
    screen.restored.connect(desk.restart_requested)
    return screen
