# SPDX-License-Identifier: Apache-2.0
"""Lists, navigation, toasts, dialogs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.common.dialog import Dialog, DialogScroll
from desktop.ui.common.layout import boxed, column
from desktop.ui.common.list_delegate import ROW_ROLE, is_cut
from desktop.ui.common.list_view import ListView, Row
from desktop.ui.common.nav_item import NavItem
from desktop.ui.common.nav_rail import NavRail
from desktop.ui.common.progress import ProgressStrip
from desktop.ui.common.score import band_shade
from desktop.ui.common.text import Text
from desktop.ui.common.toast import ToastHost
from desktop.ui.common.track_bar import _apart

pytestmark = [
    pytest.mark.usefixtures("theme"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # no screen
]
ROWS = [Row(1, "Ayu Lestari", "Besok 10.00"), Row(2, "Bagas Pratama", mark="x", mark_name="Risiko")]


@pytest.fixture
def people(qtbot: QtBot) -> ListView:
    """Two clients."""
    view = ListView("Klien")
    qtbot.addWidget(view)
    view.set_rows(ROWS)
    return view


def test_down_chooses_the_next_row(people: ListView, qtbot: QtBot) -> None:
    people.choose(1)
    with qtbot.waitSignal(people.chosen) as heard:
        QTest.keyClick(people, Qt.Key.Key_Down)
    assert heard.args == [2]


def test_enter_opens_a_row(people: ListView, qtbot: QtBot) -> None:
    people.choose(2)
    with qtbot.waitSignal(people.opened) as heard:
        QTest.keyClick(people, Qt.Key.Key_Return)
    assert heard.args == [2]


def test_new_rows_keep_the_choice(people: ListView) -> None:
    people.choose(2)
    people.set_rows(list(reversed(ROWS)))
    assert people.key() == 2


def test_a_chosen_row_is_selected(people: ListView) -> None:
    people.choose(2)
    assert [index.row() for index in people.selectedIndexes()] == [1]


def test_a_mark_is_spoken(people: ListView) -> None:
    spoken = people.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Bagas Pratama, Risiko"


def test_text_shows_markup_as_typed(qtbot: QtBot) -> None:
    label = Text("<b>a & b</b>", wrap=True)
    qtbot.addWidget(label)
    assert label.text() == "<b>a & b</b>"


def test_the_rail_marks_only_what_it_is_told(qtbot: QtBot) -> None:
    items = [NavItem("a", "sun", "Hari ini"), NavItem("b", "users", "Klien")]
    rail = NavRail("Tempat", "Teduh", items, [])
    qtbot.addWidget(rail)
    rail.set_current("a")
    with qtbot.waitSignal(rail.chosen) as heard:
        items[1].click()
    assert (heard.args, items[1].isChecked()) == (["b"], False)


def test_a_folded_rail_is_56_wide(qtbot: QtBot) -> None:
    rail = NavRail("Tempat", "Teduh", [NavItem("a", "sun", "Hari ini")], [])
    qtbot.addWidget(rail)
    rail.set_folded(True)
    assert rail.width() == 56


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """An empty shown window."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def test_a_newer_toast_takes_the_place(window: QWidget) -> None:
    host = ToastHost(window)
    host.show_toast("Klien diarsipkan")
    host.show_toast("Sesi dipindahkan")
    assert host.text() == "Sesi dipindahkan"


def test_a_toast_acts_and_goes(window: QWidget) -> None:
    host, done = ToastHost(window), []
    host.show_toast("Klien diarsipkan", "Urungkan", lambda: done.append(True))
    host._button.click()
    assert (done, host.isVisible()) == ([True], False)


def test_a_toast_stands_at_the_bottom_centre(window: QWidget) -> None:
    host = ToastHost(window)
    host.show_toast("Klien diarsipkan")
    assert abs(host.geometry().center().x() - 400) <= 1
    assert host.geometry().bottom() < 600


def test_escape_cancels_a_dialog(qtbot: QtBot, window: QWidget) -> None:
    dialog = Dialog("Arsipkan klien", "Catatan tetap ada.", confirm="Arsipkan klien", parent=window)
    dialog.open()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_enter_does_not_confirm_danger(qtbot: QtBot, window: QWidget) -> None:
    dialog = Dialog("Musnahkan", confirm="Musnahkan", kind="danger", parent=window)
    dialog.open()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.reject()


def test_a_dialog_gives_the_focus_back(qtbot: QtBot, window: QWidget) -> None:
    opener = QLineEdit(window)
    opener.show()
    window.activateWindow()
    opener.setFocus()
    dialog = Dialog("Arsipkan klien", confirm="Arsipkan klien", parent=window)
    dialog.open()
    dialog.reject()
    qtbot.waitUntil(opener.hasFocus)


def test_progress_is_hidden_until_it_starts(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.start("Memeriksa cadangan")
    strip.finish()
    assert not strip.isVisible()


@pytest.mark.parametrize(("band", "bands", "shade"), [(0, 5, 0), (4, 5, 4), (1, 2, 4), (0, 1, 0)])
def test_bands_spread_over_five_grounds(band: int, bands: int, shade: int) -> None:
    assert band_shade(band, bands) == shade


def test_words_under_near_marks_stand_apart() -> None:
    lefts = _apart([100, 104, 110], [40, 40, 40], 400)
    assert all(b - a >= 49 for a, b in pairwise(lefts))


@pytest.fixture
def over(window: QWidget) -> Iterator[Dialog]:
    """A dialog over the window."""
    made = Dialog("Tugas saya", confirm="Tambah", parent=window)
    made.open()
    yield made
    made.close()


def test_a_toast_stands_in_the_dialog_that_is_open(window: QWidget, over: Dialog) -> None:
    host = ToastHost(window)
    host.show_toast("Tugas ditandai selesai", "Urungkan")
    assert host.window() is over
    assert host.geometry().bottom() < over.confirm_button.geometry().top()


def test_a_toast_outlives_the_dialog(window: QWidget, over: Dialog) -> None:
    host = ToastHost(window)
    host.show_toast("Tugas ditandai selesai", "Urungkan")
    over.reject()
    assert host.window() is window
    assert host.isVisible()


def test_a_toast_goes_back_to_the_dialog_below(window: QWidget, over: Dialog) -> None:
    upper = Dialog("Tugas baru", confirm="Simpan", parent=window)
    upper.open()
    host = ToastHost(window)
    host.show_toast("Tugas ditambahkan", "Urungkan")
    upper.accept()
    assert host.window() is over


def test_a_long_form_ends_where_the_buttons_end(window: QWidget) -> None:
    inside = QWidget()
    dialog = Dialog("Klien baru", confirm="Simpan", parent=window)
    dialog.body.addLayout(DialogScroll(boxed(column(inside)), dialog).in_margin())
    dialog.open()
    QApplication.processEvents()
    right = inside.mapTo(dialog, inside.rect().topRight()).x()
    dialog.close()
    assert right == dialog.confirm_button.geometry().right()


def test_a_row_tells_what_it_cuts(people: ListView) -> None:
    row = people.rows.index(0).data(ROW_ROLE)
    assert people.rows.index(0).data(Qt.ItemDataRole.ToolTipRole) == "Ayu Lestari\nBesok 10.00"
    assert [is_cut(width, row) for width in (40, 400)] == [True, False]
