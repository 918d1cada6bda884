# SPDX-License-Identifier: Apache-2.0
"""Lucide icons and the Teduh arch, drawn in a token colour at the exact size of the screen.

QtSvg takes 1.3 ms to import and 0.2 ms for an icon, so there is no painter of our own.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.system.resources import resource_folder
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import ICON

STROKE, BOLD = 1.75, 2.75
_RATIOS = (1.0, 1.5, 2.0)


@lru_cache(maxsize=256)
def _svg(name: str) -> str:
    path = resource_folder() / "icons" / f"{name}.svg"
    return path.read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def _renderer(name: str, color: str, stroke: float) -> QSvgRenderer:
    drawn = _svg(name).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QSvgRenderer(QByteArray(drawn.replace("currentColor", color).encode()))


def draw_icon(
    painter: QPainter, name: str, color: str, rect: QRectF, stroke: float = STROKE
) -> None:
    """Draw an icon in `color` ("#RRGGBB") into `rect`; small marks take the BOLD stroke."""
    _renderer(name, color, stroke).render(painter, rect)


@lru_cache(maxsize=1024)
def icon_pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return a pixmap of `size` logical px for a screen of that device pixel ratio."""
    side = round(size * ratio)
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_icon(painter, name, color, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, role: str = "text", size: int = ICON) -> QIcon:
    """Return a lucide icon in a colour role of the present theme, grey when disabled.

    It keeps its colour: fetch it again after a theme change (the components of ui.common do).
    """
    colors = look().colors
    made = QIcon()
    for mode, color in (
        (QIcon.Mode.Normal, colors.role(role)),
        (QIcon.Mode.Disabled, colors.text3),
    ):
        for ratio in _RATIOS:
            made.addPixmap(icon_pixmap(name, QColor(color).name(), size, ratio), mode)
    return made
