# SPDX-License-Identifier: Apache-2.0
"""One row of the day: time, a shape on the rail for its state, who, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.today import TodayRow, TodayState
from desktop.ui.base.desk import Desk
from desktop.ui.base.names import shown_name_of
from desktop.ui.common.button import IconButton, LateButton
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.paint import centered_icon, dot, ring, smooth
from desktop.ui.common.pill import Pill
from desktop.ui.common.themed import Focusable, Themed
from desktop.ui.theme.icons import BOLD
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CHIP
from desktop.ui.today.brief import Brief, BriefBox
from desktop.ui.today.today_words import row_subline, state_words, times

_TIME_LEFT, _TIME_WIDE, _RAIL_WIDE = 20, 56, 56
_HAND, _ARROW = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
_TONES = {TodayState.NO_NOTE: "warn", TodayState.NOW: "accent"}
_WRITES = (TodayState.NO_NOTE, TodayState.NOW, TodayState.DONE)


class DayRow(Focusable, Themed, QWidget):
    """`note_requested(row)` by its button or Enter; `menu_requested(row)` for everything else."""

    note_requested = Signal(object)
    client_requested = Signal(object)
    menu_requested = Signal(object, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.row: TodayRow | None = None
        self._ends, self._line = (True, True), False
        self._start = ElidedText("", "body", weight=600, tabular=True)
        self._end = ElidedText("", "small", "text2", tabular=True)
        self.name = ElidedText("", "body", weight=600)
        self._pill = Pill("", "plain")
        self._below = ElidedText("", "small", "text2")
        self._state = ElidedText("", "small", "text2", weight=500)
        self._state_under = ElidedText("", "small", "text2", weight=500)
        self.button = LateButton(compact=True)
        self.more = IconButton("ellipsis", self.tr("More"), small=True)
        self._brief = BriefBox()
        self._lay()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self._note)
        self.more.clicked.connect(self._menu)
        self.start_theme()

    def show_row(
        self, row: TodayRow, brief: Brief | None, *, first: bool, last: bool, line: bool
    ) -> None:
        """Show a row; only a running one has a brief and the primary button."""
        self.row, self._ends, self._line = row, (first, last), line
        start, end = times(row, self.desk)
        running = row.state is TodayState.NOW
        self._start.setText(start)
        self._end.setText(end)
        who = shown_name_of(self.desk, row.client_id, row.client_name)
        self.name.setText(who)
        self._below.setText(row_subline(row, self.desk))
        said = state_words(row, self.desk)
        self._pill.set_state(said, "plain")
        self._state.setText("" if running else said)
        self._state_under.setText(said)
        tone = _TONES.get(row.state, "text2")
        self._state.set_tone(tone)
        self._state_under.set_tone(tone)
        self._show_button(row)
        self._place_state()
        self.setCursor(_HAND if row.state is TodayState.DONE else _ARROW)
        self._brief.setVisible(brief is not None and running)
        if brief is not None:
            self._brief.show_brief(brief)
        self.more.set_name(self.tr("More for {name}").format(name=who))
        parts = (f"{start}–{end}", who, self._below.text(), said)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the state goes under the other words."""
        super().resizeEvent(event)
        self._place_state()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A row that is over opens its note; elsewhere the button begins one."""
        super().mouseReleaseEvent(event)
        done = self.row is not None and self.row.state is TodayState.DONE
        left = event.button() is Qt.MouseButton.LeftButton
        if done and left and self.rect().contains(event.position().toPoint()):
            self._note()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter starts or opens the note; the menu key opens the menu."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._note()
        elif event.key() == Qt.Key.Key_Menu:
            self._menu()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Everything else."""
        event.accept()
        self._menu()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tint of a running row, the rail, its shape, and the line under the row."""
        del event
        if self.row is None:
            return
        painter, c = smooth(self), look().colors
        running = self.row.state is TodayState.NOW
        if running:
            painter.fillRect(self.rect(), QColor(c.accent_soft))
            painter.fillRect(QRectF(0, 0, 3, self.height()), QColor(c.accent))
        elif self._line:
            left = self._words_left()
            line = QRectF(left, self.height() - 1, self.width() - left - 20, 1)
            painter.fillRect(line, QColor(c.border))
        self._draw_rail(painter)
        if self.ring_shown:
            ring(painter, QRectF(self.rect()).adjusted(3, 2, -3, -2), RADIUS_CHIP)
        painter.end()

    def _lay(self) -> None:
        clock = boxed(column(self._start, self._end, gap=1))
        clock.setFixedWidth(look().px(_TIME_WIDE))
        clock.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._clock = clock
        title = row(self.name, self._pill, None, gap=10)
        title.setStretch(0, 0)
        words = boxed(column(title, self._below, self._state_under, gap=1))
        self._head = row(clock, words, self._state, self.button, self.more, gap=12)
        self._head.setStretch(1, 1)
        self._gap = look().px(_RAIL_WIDE)
        self._head.insertSpacing(1, self._gap - 12)
        inset = row(self._brief, gap=0)
        self._inset = inset
        self.setLayout(column(self._head, inset, gap=8, margins=(_TIME_LEFT, 10, 16, 10)))

    def restyle(self) -> None:
        """Make room for the clock times at the present text size."""
        self._clock.setFixedWidth(look().px(_TIME_WIDE))
        self._inset.setContentsMargins(self._words_left() - _TIME_LEFT, 0, 4, 4)

    def _words_left(self) -> int:
        return _TIME_LEFT + look().px(_TIME_WIDE) + self._gap

    def _place_state(self) -> None:
        said, running = bool(self._state_under.text()), self._is_running()
        buttons = [each for each in (self.button, self.more) if not each.isHidden()]
        beside = [self._clock, *buttons, self._pill if running else self._state]
        wide = sum(each.sizeHint().width() + 12 for each in beside) + self._gap + 2 * _TIME_LEFT
        below = 0 if running else self._below.sizeHint().width()
        narrow = wide + max(self.name.sizeHint().width(), below) > self.width()
        self._pill.setVisible(running and not narrow)
        self._state.setVisible(said and not running and not narrow)
        self._state_under.setVisible(said and narrow)

    def _is_running(self) -> bool:
        return self.row is not None and self.row.state is TodayState.NOW

    def _show_button(self, shown: TodayRow) -> None:
        running, signed = shown.state is TodayState.NOW, shown.signed_at is not None
        primary = running and not signed
        signed_and_over = signed and not running
        self.button.setVisible(shown.state in _WRITES and not signed_and_over)
        self.button.set_icon("pen-line" if primary else None)
        if signed or shown.state is TodayState.DONE:
            self.button.set_kind("secondary" if running else "link")
            self.button.setText(self.tr("Open note"))
            return
        self.button.set_kind("primary" if running else "secondary")
        if running:
            words = self.tr("Continue note") if shown.written else self.tr("Start note")
            self.button.setText(words)
        else:
            self.button.setText(self.tr("Write note"))

    def _draw_rail(self, painter: QPainter) -> None:
        c = look().colors
        x = _TIME_LEFT + look().px(_TIME_WIDE) + self._gap / 2
        head = self._head.geometry()
        y = head.center().y() + 0.5
        first, last = self._ends
        top, bottom = (y if first else 0), (y if last else self.height())
        painter.fillRect(QRectF(x - 1, top, 2, bottom - top), QColor(c.border))
        self._draw_shape(painter, QPointF(x, y))

    def _draw_shape(self, painter: QPainter, at: QPointF) -> None:
        c = look().colors
        state = self.row.state if self.row else TodayState.NEXT
        area = QRectF(at.x() - 7, at.y() - 7, 14, 14)
        if state is TodayState.DONE:
            dot(painter, at, 10, fill=c.ok.ground, border=c.ok.text, width=1.5)
            centered_icon(painter, "check", c.ok.text, area, 12, BOLD)
        elif state is TodayState.ABSENT:
            dot(painter, at, 10, fill=c.neutral.ground, border=c.border_strong, width=1.5)
            centered_icon(painter, "x", c.text2, area, 12, BOLD)
        elif state is TodayState.NO_NOTE:
            dot(painter, at, 7, fill=c.surface, border=c.warn.text)
        elif state is TodayState.NOW:
            dot(painter, at, 10, fill=c.surface, border=c.accent)
            dot(painter, at, 4, fill=c.accent)
        else:
            dot(painter, at, 7, fill=c.surface, border=c.border_strong)

    def _note(self) -> None:
        if self.row is not None:
            wanted = self.note_requested if self.row.state in _WRITES else self.client_requested
            wanted.emit(self.row)

    def _menu(self) -> None:
        if self.row is not None:
            self.menu_requested.emit(self.row, self.more)
