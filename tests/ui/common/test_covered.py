# SPDX-License-Identifier: Apache-2.0
"""The covered picture of a window tells nothing that stood in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.common.check import CheckBox
from desktop.ui.common.covered import covered_picture
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.paint import smooth
from desktop.ui.theme.look import look
from desktop.ui.theme.manager import ThemeManager

Look = Callable[..., QImage]


class Bar(QWidget):
    """As long as what it stands for, in a colour that judges."""

    def __init__(self, share: float, tone: str = "danger") -> None:
        super().__init__()
        self.share, self.tone = share, tone

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        painter = smooth(self)
        ink = QColor(look().colors.role(self.tone))
        painter.fillRect(QRectF(0, 0, self.width() * self.share, 8), ink)
        painter.fillRect(QRectF(0, 40, self.width(), 60), ink)
        painter.end()


class TellingBar(Bar):
    """Covered as a whole."""

    SHAPE_TELLS = True


@pytest.fixture
def look_at(qtbot: QtBot, theme: ThemeManager) -> Look:
    """Show one widget and take its covered picture."""
    del theme

    def take(widget: QWidget, initials: Mapping[str, str] | None = None) -> QImage:
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(300, 120)
        widget.setParent(window)
        widget.setGeometry(10, 10, 280, 100)
        window.show()
        return covered_picture(window, [widget], initials or {}).toImage()

    return take


def test_two_texts_of_one_width_look_the_same(look_at: Look) -> None:
    assert look_at(QLabel("18")) == look_at(QLabel("24"))


def test_a_digit_looks_like_two(look_at: Look) -> None:
    assert look_at(QLabel("9")) == look_at(QLabel("10"))


def test_there_is_a_block_where_there_was_text(look_at: Look) -> None:
    assert look_at(QLabel("18")) != look_at(QLabel(""))


def test_names_with_the_same_initials_look_the_same(look_at: Look) -> None:
    names = {"Ayu Lestari": "A. L.", "Adi Lukman": "A. L.", "Bagas Pratama": "B. P."}
    ayu, adi, bagas = (look_at(ElidedText(name), names) for name in names)
    assert (ayu == adi, ayu == bagas) == (True, False)


def test_a_name_that_is_not_known_is_a_block(look_at: Look) -> None:
    assert look_at(QLabel("iiii")) == look_at(QLabel("iiii"), {"Ayu": "K-1"})


def test_an_answer_cannot_be_told(look_at: Look) -> None:
    ticked = CheckBox("Ya")
    ticked.setChecked(True)
    assert look_at(ticked) == look_at(CheckBox("Ya"))


def test_neither_length_nor_colour_of_a_bar_can_be_told(look_at: Look) -> None:
    assert look_at(Bar(0.2, "danger")) == look_at(Bar(0.9, "ok"))


def test_what_tells_by_its_shape_is_covered_as_a_whole(look_at: Look) -> None:
    assert look_at(TellingBar(0.2)) == look_at(TellingBar(0.9))


def test_a_ground_that_means_nothing_stays(look_at: Look) -> None:
    assert look_at(Bar(0.2, "surface")) != look_at(Bar(0.2, "sunken"))
