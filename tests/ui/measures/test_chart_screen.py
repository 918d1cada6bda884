# SPDX-License-Identifier: Apache-2.0
"""The page of one measure over time."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.chart import ChartAxis
from desktop.domain.ids import ClientId, MeasureId
from desktop.ui.base.place import Area, Place
from desktop.ui.base.prompts import ScriptedPrompts
from desktop.ui.measures.chart_screen import ChartScreen
from tests.support.listening import Fill, Listening


@pytest.fixture
def screen(qtbot: QtBot, desk: Listening, ayu: ClientId, fill: Fill) -> ChartScreen:
    """PHQ-9 18 then 6, and one GAD-7."""
    fill(date(2026, 7, 3), answers=(2,) * 9)
    fill(date(2026, 8, 3), answers=(1, 1, 1, 1, 1, 1, 0, 0, 0), note="New medicine\nmore")
    fill(date(2026, 8, 3), 9, MeasureId("gad-7"))
    made = ChartScreen(desk)
    qtbot.addWidget(made)
    made.resize(1224, 800)
    made.show_place(Place(Area.CHART, client=ayu, measure="phq-9"))
    made.show()
    made.focus_first()
    return made


def test_the_finding_is_the_title(screen: ChartScreen) -> None:
    assert screen.heading.title.text().startswith("Down 12 points since 3 July 2026 (improved)")


def test_the_read_out_follows_the_keys(qtbot: QtBot, screen: ChartScreen) -> None:
    QTest.keyClick(screen.view, Qt.Key.Key_Left)
    assert screen.read_out.score.text() == "Score 18, moderately severe"
    assert "Item 9" in screen.read_out.risk.text()


def test_a_note_on_a_form_is_a_flag(screen: ChartScreen) -> None:
    assert screen.view.model is not None
    assert [flag.label for flag in screen.view.model.flags] == ["New medicine"]


def test_events_can_be_hidden(screen: ChartScreen) -> None:
    screen.bar.events.click()
    assert screen.view.model is not None
    assert screen.view.model.flags == ()


def test_the_corridor_can_be_hidden(screen: ChartScreen) -> None:
    screen.bar.corridor.click()
    assert screen.view.model is not None
    assert screen.view.model.corridor is None


def test_another_measure_can_be_chosen(screen: ChartScreen) -> None:
    screen.bar.measures.changed.emit(1)
    assert screen.place().measure == "gad-7"


def test_the_table_says_the_same(screen: ChartScreen) -> None:
    screen.bar.table.click()
    model = screen.table.model()
    cells = [model.index(1, column).data() for column in (0, 2)]
    assert cells == ["3 Aug 2026", "6"]


def test_the_image_reaches_the_clipboard(screen: ChartScreen) -> None:
    screen.bar.copy.click()
    assert not QGuiApplication.clipboard().image().isNull()


def test_the_table_is_saved_without_a_name(
    screen: ChartScreen, desk: Listening, tmp_path: Path
) -> None:
    path = tmp_path / "phq-9.csv"
    desk.prompts = ScriptedPrompts(path)
    screen.bar.save_table_requested.emit()
    assert path.read_text(encoding="utf-8-sig").splitlines()[1].startswith("3 Jul 2026,,18")


def test_the_image_is_saved(screen: ChartScreen, desk: Listening, tmp_path: Path) -> None:
    path = tmp_path / "phq-9.png"
    desk.prompts = ScriptedPrompts(path)
    screen.bar.save_image_requested.emit()
    assert path.read_bytes().startswith(b"\x89PNG")


def test_the_way_back_leads_to_the_client(
    qtbot: QtBot, screen: ChartScreen, desk: Listening, ayu: ClientId
) -> None:
    QTest.mouseClick(screen.heading.back, Qt.MouseButton.LeftButton)
    assert desk.places == [Place(Area.CLIENTS, client=ayu, tab="measures")]


def test_how_it_is_looked_at_comes_back(qtbot: QtBot, desk: Listening, screen: ChartScreen) -> None:
    screen.bar.table.click()
    screen.bar.events.click()
    screen.bar.axis.set_value(ChartAxis.DATE)
    again = ChartScreen(desk)
    qtbot.addWidget(again)
    again.show_place(screen.place())
    assert again.place() == screen.place()
    assert again.bar.options() == "table date corridor"


def test_another_chart_is_looked_at_the_same_way(screen: ChartScreen, ayu: ClientId) -> None:
    screen.bar.table.click()
    screen.show_place(Place(Area.CHART, client=ayu, measure="gad-7"))
    assert screen.bar.table.isChecked()
