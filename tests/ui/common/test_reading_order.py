# SPDX-License-Identifier: Apache-2.0
"""Tab goes as one reads, whatever was built first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.common.button import Button
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.field import Field
from desktop.ui.common.layout import column
from desktop.ui.common.reading_order import reading_order

pytestmark = [
    pytest.mark.usefixtures("theme"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # no screen
]


@pytest.fixture
def dialog(qtbot: QtBot) -> Dialog:
    """Two fields, of which the lower was built first."""
    lower, upper = Field("Bawah"), Field("Atas")
    made = Dialog("Isian", "", upper, lower, confirm="Simpan")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    upper.edit.setFocus()
    return made


def walked(window: QWidget, steps: int, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    """What has the focus after each step."""
    names = []
    for _ in range(steps):
        at = QApplication.focusWidget()
        assert at is not None
        QTest.keyClick(at, key)
        now = window.focusWidget()
        assert now is not None
        names.append(now.accessibleName() or str(now.property("text")))
    return names


def test_tab_follows_the_layout_and_goes_round(dialog: Dialog) -> None:
    assert walked(dialog, 4) == ["Bawah", "Cancel", "Simpan", "Atas"]


def test_backtab_goes_the_other_way(dialog: Dialog) -> None:
    assert walked(dialog, 2, Qt.Key.Key_Backtab) == ["Simpan", "Cancel"]


def test_what_cannot_be_used_is_passed_over(dialog: Dialog) -> None:
    dialog.cancel_button.setEnabled(False)
    assert walked(dialog, 2) == ["Bawah", "Simpan"]


def test_what_came_later_stands_where_it_is_seen(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    lines = column(Button("Satu"), Button("Tiga"))
    holder.setLayout(lines)
    lines.insertWidget(1, Button("Dua"))
    holder.show()
    assert [widget.property("text") for widget in reading_order(holder)] == ["Satu", "Dua", "Tiga"]
