# SPDX-License-Identifier: Apache-2.0
"""A score with the name of its band: never a number or a colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.common.paint import CENTER, box, smooth, text_width, words
from desktop.ui.common.themed import Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look


class ScorePill(Themed, QWidget):
    """`words` such as "6 · ringan" on the band's own ground; `band` counts from 0, low first."""

    SHAPE_TELLS = True

    def __init__(self, text: str, band: int, bands: int = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_score(text, band, bands)
        self.start_theme()

    def set_score(self, text: str, band: int, bands: int = 5) -> None:
        """Show another score. `bands` spreads the five grounds over how many the measure has."""
        self._text, self._shade = text, band_shade(band, bands)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the words."""
        wide = text_width(self._text, font("caption", 600)) + 2 * look().px(10)
        return QSize(wide, look().heights.pill)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and words."""
        del event
        c, painter, area = look().colors, smooth(self), QRectF(self.rect())
        ground = c.bands[self._shade]
        box(painter, area, fill=ground, border=c.border, radius=area.height() / 2)
        words(painter, area, self._text, font("caption", 600), c.text, CENTER)
        painter.end()


def band_shade(band: int, bands: int) -> int:
    """Return which of the five band grounds (0–4) the band has among `bands`."""
    if bands <= 1:
        return 0
    return round(band * 4 / (bands - 1))
