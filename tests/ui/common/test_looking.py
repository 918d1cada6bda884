# SPDX-License-Identifier: Apache-2.0
"""The look-out for faults finds what it is there to find."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.common.button import Button
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.field import Field
from desktop.ui.common.layout import column, row
from desktop.ui.common.pill import Pill
from desktop.ui.common.popover import Menu
from desktop.ui.common.text import Text
from tests.support.looks import faults

pytestmark = [
    pytest.mark.usefixtures("theme"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # no screen
]


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    """An empty window."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    return made


def kinds(holder: QWidget) -> set[str]:
    """The kinds of fault found in it."""
    holder.show()
    return {fault.kind for fault in faults(holder, indonesian=True, roomy=True)}


def test_a_sound_window_has_none(holder: QWidget) -> None:
    holder.setLayout(column(Text("Halo"), Field("Nama lengkap"), Button("Simpan"), None))
    assert kinds(holder) == set()


def test_faint_text_is_found(holder: QWidget) -> None:
    holder.setLayout(column(Text("Terlalu pucat untuk dibaca", tone="border"), None))
    assert kinds(holder) == {"faint"}


def test_faint_text_of_a_painted_widget_is_found(holder: QWidget) -> None:
    holder.setLayout(column(ElidedText("Terlalu pucat", tone="border"), None))
    assert kinds(holder) == {"faint"}


def test_a_cut_painted_word_is_found(holder: QWidget) -> None:
    pill = Pill("Perlu ditindaklanjuti")
    pill.setFixedWidth(60)
    holder.setLayout(column(row(pill, None), None))
    assert "cut" in kinds(holder)


def test_a_cut_placeholder_is_found(holder: QWidget) -> None:
    field = Field("Nama", placeholder="Kata yang sangat panjang di dalam isian yang sempit")
    field.setFixedWidth(120)
    holder.setLayout(column(field, None))
    assert kinds(holder) == {"cut"}


def test_english_is_found_in_a_menu(holder: QWidget) -> None:
    menu = Menu("Lainnya", holder)
    holder.addAction(menu.addAction("Move to trash"))
    assert kinds(holder) == {"english"}


def test_what_lies_over_another_is_found(holder: QWidget) -> None:
    QLabel("satu", holder).setGeometry(10, 10, 100, 30)
    QLabel("dua", holder).setGeometry(60, 20, 100, 30)
    assert kinds(holder) == {"overlap"}


def test_an_order_against_reading_is_found(holder: QWidget) -> None:
    lower, upper = Button("Bawah", parent=holder), Button("Atas", parent=holder)
    lower.setGeometry(10, 200, 120, 36)
    upper.setGeometry(10, 20, 120, 36)
    assert kinds(holder) == {"order"}


def test_too_small_a_target_is_found(holder: QWidget) -> None:
    button = Button("Simpan", parent=holder)
    button.setGeometry(10, 10, 100, 20)
    assert "small" in kinds(holder)
