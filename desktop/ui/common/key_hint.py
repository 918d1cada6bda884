# SPDX-License-Identifier: Apache-2.0
"""Keys drawn as keycaps."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.common.paint import CENTER, box, centered_icon, smooth, text_width, words
from desktop.ui.common.themed import Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look

_GAP, _HIGH = 4, 22
_SIGNS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
"""Keys whose cap carries a sign, the same in every language."""
_ENTER = "Return"
_ENTER_ICON = "corner-down-left"


def native_keys(keys: str) -> str:
    """A shortcut in the system's own words: ⌘K on a Mac."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys


def caps_of(keys: str) -> tuple[str, ...]:
    """What stands on each cap of a shortcut such as "Ctrl+K"."""
    native = native_keys(keys)
    plus = native.endswith("+")
    caps = [cap for cap in native.split("+") if cap] + (["+"] if plus else [])
    return tuple(_SIGNS.get(cap, cap) for cap in caps or [native])


def caps_width(caps: tuple[str, ...]) -> int:
    """How wide a row of caps is."""
    return sum(_width(cap) for cap in caps) + _GAP * (len(caps) - 1)


def draw_caps(
    painter: QPainter, left: float, middle: float, caps: tuple[str, ...], *, light: bool = False
) -> None:
    """Draw caps from `left`, centred on the height `middle`; `light` on a sunken ground."""
    c, high = look().colors, look().px(_HIGH)
    for cap in caps:
        area = QRectF(left, round(middle - high / 2), _width(cap), high)
        box(painter, area, fill=c.surface if light else c.sunken, border=c.border, radius=5)
        if cap == _ENTER:
            centered_icon(painter, _ENTER_ICON, c.text2, area, look().px(13))
        else:
            words(painter, area, cap, font("caption", 600), c.text2, CENTER)
        left += _width(cap) + _GAP


def _width(cap: str) -> int:
    least = look().px(_HIGH)
    return (
        least
        if cap == _ENTER
        else max(text_width(cap, font("caption", 600)) + look().px(12), least)
    )


class KeyHint(Themed, QWidget):
    """A shortcut such as "Ctrl+K" in the system's own words, one cap per key."""

    def __init__(self, keys: str, parent: QWidget | None = None, *, light: bool = False) -> None:
        super().__init__(parent)
        self._caps, self._light = caps_of(keys), light
        self.setAccessibleName(native_keys(keys))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.start_theme()

    def sizeHint(self) -> QSize:
        """Return room for all caps."""
        return QSize(caps_width(self._caps), look().px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the caps."""
        del event
        painter = smooth(self)
        draw_caps(painter, 0, self.height() / 2, self._caps, light=self._light)
        painter.end()
