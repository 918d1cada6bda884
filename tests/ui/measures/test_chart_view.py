# SPDX-License-Identifier: Apache-2.0
"""The chart under keys, mouse and assistive technology."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.chart import ChartModel
from desktop.domain.chart_build import ChartEntry, ChartEvent, ChartOptions, build_chart
from desktop.domain.i18n import Language, untranslated
from desktop.services.measure_library import measure_library
from desktop.ui.measures.chart_view import ChartView
from desktop.ui.theme.manager import Mode, ThemeManager

FIRST = date(2026, 7, 3)


def a_model(*totals: float | None) -> ChartModel:
    """PHQ-9 every second week from session 1 on."""
    entries = [
        ChartEntry(FIRST + timedelta(days=14 * place), total, place + 1, place + 1)
        for place, total in enumerate(totals)
    ]
    options = ChartOptions(events=(ChartEvent(FIRST, "New medicine"),))
    measure = measure_library().get("phq-9")
    return build_chart(measure, entries, options, untranslated, Language.ENGLISH)


@pytest.fixture
def view(qtbot: QtBot, theme: ThemeManager) -> ChartView:
    """18, 15, a gap, 9, 6."""
    del theme
    made = ChartView(a_model(18, 15, None, 9, 6))
    qtbot.addWidget(made)
    made.resize(900, 420)
    made.show()
    made.setFocus()
    return made


def test_the_latest_point_is_chosen_first(view: ChartView) -> None:
    assert view.current == 3


@pytest.mark.parametrize(
    ("key", "wanted"),
    [(Qt.Key.Key_Left, 2), (Qt.Key.Key_Home, 0), (Qt.Key.Key_Right, 3), (Qt.Key.Key_End, 3)],
)
def test_keys_walk(qtbot: QtBot, view: ChartView, key: Qt.Key, wanted: int) -> None:
    QTest.keyClick(view, key)
    assert view.current == wanted


def test_the_value_is_the_point_in_words(qtbot: QtBot, view: ChartView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Home)
    face = QAccessible.queryAccessibleInterface(view)
    assert face.role() == QAccessible.Role.Chart
    assert face.text(QAccessible.Text.Value) == "3 July, session 1, 18, moderately severe"


def test_its_description_is_the_summary(view: ChartView) -> None:
    face = QAccessible.queryAccessibleInterface(view)
    assert "Down 12 points" in face.text(QAccessible.Text.Description)


def test_the_mouse_picks_the_nearest_point(qtbot: QtBot, view: ChartView) -> None:
    middle = view.point_area(1).center()
    QTest.mouseMove(view, middle + QPoint(6, 10))
    assert view.current == 1


def test_the_chosen_form_stays_chosen(qtbot: QtBot, view: ChartView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Home)
    view.set_model(a_model(18, 15, None, 9, 6, 4), keep=True)
    assert view.current == 0


def test_no_scores_says_so(qtbot: QtBot, theme: ThemeManager) -> None:
    del theme
    empty = ChartView(a_model())
    qtbot.addWidget(empty)
    assert (empty.current, empty.value_text()) == (-1, "No scores yet")
    assert not empty.grab().isNull()


def test_the_image_is_twice_as_sharp(view: ChartView) -> None:
    image = view.image(600, 300)
    assert (image.width(), image.height(), image.devicePixelRatio()) == (1200, 600, 2)


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize("percent", [90, 150])
@pytest.mark.parametrize("width", [480, 1160])
def test_it_draws_at_every_size(
    view: ChartView, theme: ThemeManager, mode: Mode, percent: int, width: int
) -> None:
    theme.set_mode(mode)
    theme.set_text_percent(percent)
    view.resize(width, 300)
    assert not view.grab().isNull()


def test_faces_of_gone_charts_are_let_go(qtbot: QtBot, theme: ThemeManager) -> None:
    del theme
    for _ in range(50):
        holder = QWidget()
        chart = ChartView(a_model(5, 6))
        chart.setParent(holder)
        assert QAccessible.queryAccessibleInterface(chart).role() == QAccessible.Role.Chart
        holder.deleteLater()
        del chart, holder
        qtbot.wait(0)
