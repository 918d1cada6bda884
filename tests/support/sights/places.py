# SPDX-License-Identifier: Apache-2.0
"""Each place and each tab of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.ui.base.place import WAITING, Area, Place
from desktop.ui.importing.import_screen import ImportClientsScreen
from desktop.ui.measures.chart_screen import ChartScreen
from desktop.ui.notes.note_screen import NoteScreen
from desktop.ui.notes.notes_screen import NotesScreen
from desktop.ui.reports.reports_screen import ReportsScreen
from desktop.ui.settings.settings_screen import Section
from tests.support.sights.base import (
    Sight,
    at,
    note_at,
    of_measure,
    screen_at,
    settings_at,
    tab_of,
)
from tests.support.sights.beside import BESIDE_PLACES
from tests.support.whole_desk import WholeDesk, wait_until

_TABS = ("overview", "sessions", "goals", "measures", "schedule", "details")
_LIST = (
    b"Kode;Nama lengkap;No. HP;Tanggal lahir;JK;Pekerjaan;Status;Hobi\n"
    b"R-1;Rini Wulandari;081234500001;3/4/1990;P;guru;aktif;catur\n"
    b"R-2;Slamet;081234500002;5/6/1985;L;petani;selesai;\n"
    b"R-3;Yohana Tobing;;7/8/2001;P;;aktif;renang\n"
)
_DOUBTFUL = _LIST + (
    b"R-4;Ayu Lestari;0812;1/1/2999;P;dosen;aktif;\n;;0812345;;;;;\n"
    b"K-2026-001;Ayu Lestari;081234500009;;P;dosen;jeda;\nR-6;Slamet;081234500002;;;;;\n"
)


def places() -> Iterator[Sight]:
    yield at("today", lambda desk: Place(Area.TODAY))
    for tab in _TABS:
        yield at(f"client_{tab}", partial(tab_of, tab=tab))
    yield at("client_risk", _risk)
    yield at("note", partial(note_at, signed=False))
    yield Sight("process_note", _process_note)
    for name, place in BESIDE_PLACES.items():
        yield at(name, place)
    yield at("note_signed", partial(note_at, signed=True))
    yield at("calendar", lambda desk: Place(Area.CALENDAR, tab="week"))
    yield at("calendar_day", lambda desk: Place(Area.CALENDAR, tab="day"))
    yield at("calendar_waiting", lambda desk: Place(Area.CALENDAR, tab=WAITING))
    yield at("calendar_agenda", lambda desk: Place(Area.CALENDAR, tab="agenda"))
    yield at("notes", lambda desk: Place(Area.NOTES))
    yield Sight("notes_search", partial(_search, text="tidur"))
    yield Sight("notes_no_hit", partial(_search, text="xylofon"))
    yield at("measures", lambda desk: Place(Area.MEASURES))
    yield at("entry", lambda desk: of_measure(desk, Area.MEASURE_ENTRY))
    yield at("entry_total", lambda desk: of_measure(desk, Area.MEASURE_ENTRY, "total"))
    yield at("chart", lambda desk: of_measure(desk, Area.CHART))
    yield Sight("chart_table", _chart_table)
    yield Sight("reports", _reports)
    yield Sight("import_clients", _move_in)
    yield Sight("import_clients_wrong", partial(_move_in, table=_DOUBTFUL))
    yield at("backup", lambda desk: Place(Area.BACKUP))
    for section in Section:
        yield at(f"settings_{section}", partial(settings_at, section=section))


def _search(desk: WholeDesk, text: str) -> QWidget:
    screen = screen_at(desk, Place(Area.NOTES), NotesScreen)
    screen.search.setText(text)
    screen.reload()
    return desk.window


def _risk(desk: WholeDesk) -> Place:
    return Place(Area.CLIENTS, client=desk.risk_client, tab="overview")


def _process_note(desk: WholeDesk) -> QWidget:
    note = screen_at(desk, note_at(desk, signed=False), NoteScreen)
    note.writing.show_tab(1)
    return desk.window


def _chart_table(desk: WholeDesk) -> QWidget:
    chart = screen_at(desk, of_measure(desk, Area.CHART), ChartScreen)
    chart.bar.table.click()
    return desk.window


def _reports(desk: WholeDesk) -> QWidget:
    reports = screen_at(desk, Place(Area.REPORTS, client=desk.client), ReportsScreen)
    wait_until(lambda: reports._made is not None and reports._made.data)
    return desk.window


def _move_in(desk: WholeDesk, table: bytes = _LIST) -> QWidget:
    moving = screen_at(desk, Place(Area.IMPORT_CLIENTS), ImportClientsScreen)
    path = desk.vault.folder.parent / "klien.csv"
    path.write_bytes(table)
    moving.open_path(path)
    wait_until(lambda: moving.check.isVisible() and not moving.strip.isVisible())
    return desk.window
