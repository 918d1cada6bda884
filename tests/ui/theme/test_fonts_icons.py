# SPDX-License-Identifier: Apache-2.0
"""Fonts cover what is written; icons are sharp and coloured."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetrics

from desktop.system.resources import resource_folder
from desktop.ui.theme.fonts import font, key_font
from desktop.ui.theme.icons import icon, icon_pixmap
from desktop.ui.theme.manager import ThemeManager

FOLDER = resource_folder()


def test_inter_is_what_is_drawn(theme: ThemeManager) -> None:
    assert QFontInfo(font()).family() == "Inter"


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_every_weight_is_there(theme: ThemeManager, weight: int) -> None:
    assert QFontInfo(font("body", weight)).weight() == weight


def test_inter_has_the_marks_we_write(theme: ThemeManager) -> None:
    metrics = QFontMetrics(font())
    assert all(metrics.inFontUcs4(ord(mark)) for mark in "→↑↓✓≥≤−×±●○△◇“”…–·")


def test_tabular_digits_are_equally_wide(theme: ThemeManager) -> None:
    metrics = QFontMetrics(font("small", tabular=True))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0808")


def test_ordinary_digits_are_not_tabular(theme: ThemeManager) -> None:
    metrics = QFontMetrics(font("small"))
    assert metrics.horizontalAdvance("1111") < metrics.horizontalAdvance("0808")


def test_recovery_keys_have_a_slashed_zero(theme: ThemeManager) -> None:
    assert [tag.toString().data() for tag in key_font().featureTags()].count(b"zero") == 1


def test_large_letters_stand_closer(theme: ThemeManager) -> None:
    assert font("h1").letterSpacing() == pytest.approx(-0.3, abs=0.01)


def test_noto_fonts_are_loaded(theme: ThemeManager) -> None:
    families = {"Noto Sans", "Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math"}
    assert families <= set(QFontDatabase.families())


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_have_the_pixels_of_the_screen(theme: ThemeManager, ratio: float) -> None:
    pixmap = icon_pixmap("sun", "#1F6F6B", 20, ratio)
    assert pixmap.size() == QSize(round(20 * ratio), round(20 * ratio))


@pytest.mark.parametrize("name", sorted(p.stem for p in (FOLDER / "icons").glob("*.svg")))
def test_every_icon_draws_something(theme: ThemeManager, name: str) -> None:
    image = icon_pixmap(name, "#1F6F6B", 20, 1.0).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(20) for y in range(20))


def test_an_icon_is_grey_when_disabled(theme: ThemeManager) -> None:
    made = icon("circle")
    normal = made.pixmap(QSize(20, 20), 1.0).toImage()
    off = made.pixmap(QSize(20, 20), 1.0, made.Mode.Disabled).toImage()
    assert normal != off


def test_the_lock_screen_needs_little() -> None:
    code = (
        "import sys, desktop.ui.theme.manager, desktop.ui.theme.fonts, desktop.ui.common.logo,"
        "desktop.ui.common.button, desktop.ui.common.passphrase;"
        "print(len([m for m in sys.modules if m.startswith('desktop.')]),"
        "any(m in sys.modules for m in ('desktop.ui.common.list_view', 'desktop.domain.formats')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    count, extra = done.stdout.split()
    assert (int(count) <= 26, extra) == (True, "False")
