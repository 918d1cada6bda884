# SPDX-License-Identifier: Apache-2.0
"""Fields, dates, choices: what is typed is what comes out."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.domain.i18n import Language
from desktop.ui.common.button import Button, IconButton
from desktop.ui.common.check import CheckBox
from desktop.ui.common.date_field import DateField, TimeField
from desktop.ui.common.field import Field
from desktop.ui.common.gas_strip import GasStrip
from desktop.ui.common.month_grid import MonthGrid
from desktop.ui.common.month_popup import MonthPopup
from desktop.ui.common.passphrase import PassphraseField
from desktop.ui.common.search_field import SearchField
from desktop.ui.common.segmented import Segmented
from desktop.ui.common.select import Select
from desktop.ui.common.text_area import TextArea
from tests.support.listening import child

TODAY = date(2026, 11, 22)
pytestmark = [
    pytest.mark.usefixtures("theme"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # no screen
]


def test_an_icon_button_without_a_name_is_refused() -> None:
    with pytest.raises(ValueError, match="name"):
        IconButton("sun", " ")


def test_an_icon_button_tells_its_shortcut(qtbot: QtBot) -> None:
    button = IconButton("lock", "Kunci", shortcut="Ctrl+L")
    qtbot.addWidget(button)
    assert button.toolTip() == "Kunci (Ctrl+L)"


def test_a_bare_box_without_a_name_is_refused() -> None:
    with pytest.raises(ValueError, match="name"):
        CheckBox(name="")


def test_enter_presses_a_button(qtbot: QtBot) -> None:
    button = Button("Simpan hasil", "primary")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_an_error_describes_the_editor(qtbot: QtBot) -> None:
    field = Field("Nama", "Seperti ditulis klien")
    qtbot.addWidget(field)
    field.set_error("Nama masih kosong.")
    assert field.edit.accessibleDescription() == "Nama masih kosong."


def test_help_returns_after_an_error(qtbot: QtBot) -> None:
    field = Field("Nama", "Seperti ditulis klien")
    qtbot.addWidget(field)
    field.set_error("Nama masih kosong.")
    field.set_error("")
    assert field.edit.accessibleDescription() == "Seperti ditulis klien"


def test_a_passphrase_keeps_its_blanks(qtbot: QtBot) -> None:
    field = PassphraseField("Frasa sandi")
    qtbot.addWidget(field)
    QTest.keyClicks(field.edit, " rumah teduh ")
    assert field.text() == " rumah teduh "


def test_a_shown_passphrase_hides_when_it_leaves_the_screen(qtbot: QtBot) -> None:
    field = PassphraseField("Frasa sandi")
    qtbot.addWidget(field)
    field.show()
    child(field, IconButton).click()
    field.hide()
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password


def test_capitals_without_shift_mean_caps_lock(qtbot: QtBot) -> None:
    field = PassphraseField("Frasa sandi")
    qtbot.addWidget(field)
    typed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "A")
    with qtbot.waitSignal(field.edit.caps_seen) as seen:
        field.edit.keyPressEvent(typed)
    assert seen.args == [True]


def test_a_typed_date_is_shown_with_its_weekday(qtbot: QtBot) -> None:
    field = DateField("Tanggal", TODAY, Language.INDONESIAN)
    qtbot.addWidget(field)
    QTest.keyClicks(field.edit, "24 nov")
    with qtbot.waitSignal(field.changed) as heard:
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert (heard.args, field.edit.text()) == ([date(2026, 11, 24)], "Sel, 24 Nov 2026")


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("22/11/2026", date(2026, 11, 22)),
        ("22 nov", date(2026, 11, 22)),
        ("besok", date(2026, 11, 23)),
        ("tomorrow", date(2026, 11, 23)),
        ("3 des 26", date(2026, 12, 3)),
    ],
)
def test_a_date_is_typed_as_people_write(qtbot: QtBot, typed: str, understood: date) -> None:
    field = DateField("Tanggal", TODAY, Language.INDONESIAN)
    qtbot.addWidget(field)
    QTest.keyClicks(field.edit, typed)
    assert field.value() == understood


@pytest.fixture
def month(qtbot: QtBot) -> DateField:
    """A date field with its calendar open at 24 November."""
    field = DateField("Tanggal", TODAY, Language.INDONESIAN)
    qtbot.addWidget(field)
    field.show()
    field.set_value(date(2026, 11, 24))
    QTest.keyClick(field.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    return field


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, date(2026, 11, 23)),
        (Qt.Key.Key_Down, date(2026, 12, 1)),
        (Qt.Key.Key_PageUp, date(2026, 10, 24)),
        (Qt.Key.Key_Home, TODAY),
    ],
)
def test_a_date_is_chosen_from_the_calendar(
    qtbot: QtBot, month: DateField, key: Qt.Key, day: date
) -> None:
    grid = child(month, MonthGrid)
    QTest.keyClick(grid, key)
    with qtbot.waitSignal(month.changed) as heard:
        QTest.keyClick(grid, Qt.Key.Key_Return)
    assert (heard.args, month.value()) == ([day], day)


def test_escape_leaves_the_date_as_it_was(month: DateField) -> None:
    popup = child(month, MonthPopup)
    QTest.keyClick(popup.grid, Qt.Key.Key_Right)
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert (popup.isVisible(), month.value()) == (False, date(2026, 11, 24))


def test_a_click_chooses_a_day(qtbot: QtBot, month: DateField) -> None:
    grid = child(month, MonthGrid)
    with qtbot.waitSignal(month.changed) as heard:
        QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(6 * 36 + 18, 24 + 18))
    assert heard.args == [date(2026, 11, 1)]


def test_nonsense_is_no_date(qtbot: QtBot) -> None:
    field = DateField("Tanggal", TODAY, Language.INDONESIAN)
    qtbot.addWidget(field)
    QTest.keyClicks(field.edit, "31 feb")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert (field.value(), bool(field.error)) == (None, True)


def test_a_typed_time_is_understood(qtbot: QtBot) -> None:
    field = TimeField("Jam", Language.INDONESIAN)
    qtbot.addWidget(field)
    QTest.keyClicks(field.edit, "1430")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert (field.value(), field.edit.text()) == (time(14, 30), "14.30")


def test_search_waits_for_a_pause(qtbot: QtBot) -> None:
    field = SearchField("Cari klien…")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.searched, check_params_cb=lambda text: text == "ayu"):
        QTest.keyClicks(field, "ayu")


def test_escape_empties_the_search(qtbot: QtBot) -> None:
    field = SearchField("Cari klien…")
    qtbot.addWidget(field)
    field.setText("ayu")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_a_select_gives_values(qtbot: QtBot) -> None:
    select = Select("Jenis layanan", [("Konseling", "c"), ("Psikoterapi", "p")])
    qtbot.addWidget(select)
    select.set_value("p")
    assert select.value() == "p"


def test_segments_tell_the_value(qtbot: QtBot) -> None:
    segments = Segmented("Tampilan", [("Hari", 1), ("Minggu", 7)])
    qtbot.addWidget(segments)
    with qtbot.waitSignal(segments.changed) as heard:
        segments.findChildren(type(segments._group.button(1)))[1].click()
    assert heard.args == [7]


def test_a_text_area_grows(qtbot: QtBot) -> None:
    area = TextArea("Keluhan utama", min_lines=2)
    qtbot.addWidget(area)
    area.show()
    before = area.edit.height()
    area.set_text("satu\ndua\ntiga\nempat")
    assert area.edit.height() > before


def test_arrows_choose_a_level(qtbot: QtBot) -> None:
    strip = GasStrip("Capaian", 0, editable=True)
    qtbot.addWidget(strip)
    with qtbot.waitSignal(strip.chosen) as heard:
        QTest.keyClick(strip, Qt.Key.Key_Left)
    assert heard.args == [-1]
