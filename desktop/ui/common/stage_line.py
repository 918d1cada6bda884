# SPDX-License-Identifier: Apache-2.0
"""The stages of a service: check, ring, hollow; the date under the present one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.common.named import name_it
from desktop.ui.common.paint import CENTER, centered_icon, dot, smooth, words
from desktop.ui.common.themed import Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.icons import BOLD
from desktop.ui.theme.look import look

_MIDDLE, _DOT = 13.0, 9.0


class StageState(Enum):
    """Done, where we are, or still to come."""

    DONE = auto()
    NOW = auto()
    AHEAD = auto()


@dataclass(frozen=True, slots=True)
class StageMark:
    """One stage: its name, state, a date in words under it, and the state in words for speech."""

    name: str
    state: StageState
    below: str = ""
    spoken: str = ""


class StageLine(Themed, QWidget):
    """Stages in equal columns; lines between done ones are in the accent."""

    def __init__(
        self, name: str, stages: Sequence[StageMark], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        name_it(self, name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_stages(stages)
        self.start_theme()

    def set_stages(self, stages: Sequence[StageMark]) -> None:
        """Show other stages."""
        self._stages = tuple(stages)
        spoken = (" ".join(filter(None, (s.name, s.spoken, s.below))) for s in self._stages)
        self.setAccessibleDescription(", ".join(spoken))
        self.setToolTip("\n".join(stage.name for stage in self._stages))
        self.update()

    def sizeHint(self) -> QSize:
        """Return any width, dots and two lines of words."""
        return QSize(560, 26 + 2 * look().line("caption") + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw lines, dots and words."""
        del event
        painter = smooth(self)
        wide = self.width() / max(len(self._stages), 1)
        for index, stage in enumerate(self._stages):
            middle = QPointF(wide * (index + 0.5), _MIDDLE)
            if index:
                self._draw_line(painter, middle.x() - wide, middle.x(), stage.state)
            self._draw_dot(painter, middle, stage.state)
            self._draw_words(painter, wide * index, wide, stage)
        painter.end()

    def _draw_line(self, painter: QPainter, left: float, right: float, to: StageState) -> None:
        c = look().colors
        color = c.border if to is StageState.AHEAD else c.accent
        line = QRectF(left + _DOT + 5, _MIDDLE - 1, right - left - 2 * _DOT - 10, 2)
        painter.fillRect(line, QColor(color))

    def _draw_dot(self, painter: QPainter, middle: QPointF, state: StageState) -> None:
        c = look().colors
        if state is StageState.DONE:
            dot(painter, middle, _DOT, fill=c.accent)
            area = QRectF(middle.x() - 7, middle.y() - 7, 14, 14)
            centered_icon(painter, "check", c.on_accent, area, 13, BOLD)
        elif state is StageState.NOW:
            dot(painter, middle, _DOT + 1, fill=c.surface, border=c.accent)
            dot(painter, middle, 4, fill=c.accent)
        else:
            dot(painter, middle, _DOT - 1, fill=c.surface, border=c.border_strong)

    def _draw_words(self, painter: QPainter, left: float, wide: float, stage: StageMark) -> None:
        c, line, now = look().colors, look().line("caption"), stage.state is StageState.NOW
        area = QRectF(left + 2, 26, wide - 4, line)
        face = font("caption", 600 if now else 400)
        words(painter, area, stage.name, face, c.text if now else c.text2, CENTER)
        area.translate(0, line)
        words(painter, area, stage.below, font("caption"), c.text2, CENTER)
