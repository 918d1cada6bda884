# SPDX-License-Identifier: Apache-2.0
"""Fields are dressed when they are first shown, and lists made when they are first opened."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.ui.common.dress import dress
from desktop.ui.common.field import Field
from desktop.ui.common.select import Select
from desktop.ui.theme import qss
from desktop.ui.theme.look import look
from desktop.ui.theme.manager import Mode, ThemeManager

pytestmark = [
    pytest.mark.usefixtures("theme"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # no screen
]


def test_a_field_is_dressed_when_it_is_shown(qtbot: QtBot) -> None:
    field = Field("Nama")
    qtbot.addWidget(field)
    before = field.edit.styleSheet()
    field.show()
    assert (before, field.edit.styleSheet()) == ("", qss.field_sheet(look()))


def test_what_is_shown_already_is_dressed_at_once(qtbot: QtBot) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.show()
    dress(edit)
    assert edit.styleSheet() == qss.field_sheet(look())


def test_a_new_theme_dresses_it_again(qtbot: QtBot, theme: ThemeManager) -> None:
    field = Field("Nama")
    qtbot.addWidget(field)
    field.show()
    light = field.edit.styleSheet()
    theme.set_mode(Mode.DARK)
    assert field.edit.styleSheet() == qss.field_sheet(look()) != light


def test_a_drop_down_is_as_wide_as_its_words(qtbot: QtBot) -> None:
    select = Select("Jenis", [("A", 1)])
    qtbot.addWidget(select)
    select.show()
    narrow = select.combo.sizeHint().width()
    select.set_options([("Konseling berjangka panjang sekali", 1)])
    assert select.combo.sizeHint().width() > narrow * 2


def test_a_field_without_help_has_no_line_below(qtbot: QtBot) -> None:
    plain, helped = Field("Nama"), Field("Nama", "Seperti ditulis klien.")
    for field in (plain, helped):
        qtbot.addWidget(field)
        field.show()
    assert plain.sizeHint().height() < helped.sizeHint().height()
    plain.set_error("Nama diperlukan.")
    assert plain.error == "Nama diperlukan."
    assert plain.sizeHint().height() >= helped.sizeHint().height()
