# SPDX-License-Identifier: Apache-2.0
"""The top of the note: who, which session, saved or not, history, context, signing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.base.desk import Desk
from desktop.ui.common.button import Button, IconButton
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.layout import column, row
from desktop.ui.common.paint import smooth
from desktop.ui.common.pill import Pill
from desktop.ui.notes.attendance import AttendanceButton
from desktop.ui.notes.line_button import LineButton
from desktop.ui.notes.save_label import SaveLabel
from desktop.ui.theme.look import look

_PILL_IN_WORDS_FROM = 820


class NoteHeader(QWidget):
    """One bar across the screen. It only asks; the screen acts."""

    back_requested = Signal()
    session_requested = Signal()
    print_requested = Signal()
    history_requested = Signal()
    context_toggled = Signal(bool)
    sign_requested = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.back = IconButton("chevron-left", self.tr("Back"))
        self.name = ElidedText("", "h3")
        self.name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.pill = Pill("", "warn")
        self.session = LineButton(self.tr("Edit session details"))
        self.attendance = AttendanceButton(desk)
        self.saved = SaveLabel(desk)
        self.print = IconButton("printer", self.tr("Session summary for…"), shortcut="Ctrl+P")
        self.history = IconButton("history", self.tr("Version history"))
        self.context = IconButton(
            "panel-right", self.tr("Context"), shortcut="Ctrl+Shift+P", checkable=True
        )
        self.sign = Button(self.tr("Sign"), "primary", "signature")
        self.sign.setShortcut("Ctrl+Return")
        self.sign.setToolTip("Ctrl+Enter")
        first = row(self.name, self.pill, None, gap=12)
        second = row(self.session, self.attendance, None, gap=4)
        words = column(first, second, gap=1)
        line = row(
            self.back,
            words,
            self.saved,
            4,
            self.print,
            self.history,
            self.context,
            4,
            self.sign,
            gap=6,
            margins=(8, 8, 24, 8),
        )
        line.setStretch(1, 1)
        self.setLayout(line)
        self._connect()

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_requested)
        self.session.clicked.connect(self.session_requested)
        self.print.clicked.connect(self.print_requested)
        self.history.clicked.connect(self.history_requested)
        self.context.toggled.connect(self.context_toggled)
        self.sign.clicked.connect(self.sign_requested)

    def show_session(self, name: str, line: str, *, risks: int) -> None:
        """Whose session it is; a pill while something waits for an assessment."""
        self.name.setText(name)
        self.session.set_words(line)
        self.pill.setVisible(risks > 0)
        self._show_pill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the pill keeps its sign only."""
        super().resizeEvent(event)
        self._show_pill()

    def _show_pill(self) -> None:
        words = self.tr("Needs follow-up")
        self.pill.setAccessibleName(words)
        self.pill.setToolTip(words)
        narrow = self.width() < look().px(_PILL_IN_WORDS_FROM)
        self.pill.set_state("" if narrow else words, "warn", "triangle-alert")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar and the line under it."""
        del event
        painter, c, area = smooth(self), look().colors, QRectF(self.rect())
        painter.fillRect(area, QColor(c.surface))
        painter.fillRect(QRectF(0, area.height() - 1, area.width(), 1), QColor(c.border))
        painter.end()
