# SPDX-License-Identifier: Apache-2.0
"""Under the note: was risk asked about, which techniques, how long."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIntValidator, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from desktop.domain.risk import RiskCheckState
from desktop.services.sessions import MINUTES
from desktop.ui.common.card import Card
from desktop.ui.common.check import Radio
from desktop.ui.common.dress import dress
from desktop.ui.common.icon_view import IconView
from desktop.ui.common.layout import Divider, column, row
from desktop.ui.common.text import Text
from desktop.ui.common.text_area import GrowingEdit
from desktop.ui.common.themed import Themed
from desktop.ui.theme.look import look

_PAUSE_MS = 800
_ONE_LINE_FROM = 590


class RiskRow(QWidget):
    """Not asked, asked and none reported, or reported with words. Starts as not asked."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choices = {
            RiskCheckState.NOT_ASKED: Radio(self.tr("Not asked")),
            RiskCheckState.NONE_REPORTED: Radio(self.tr("Asked, none reported")),
            RiskCheckState.REPORTED: Radio(self.tr("Reported")),
        }
        for radio in self.choices.values():
            radio.toggled.connect(self._toggled)
        self.words = GrowingEdit(self.tr("What was reported and what was done"), 2, 6)
        self.words.setPlaceholderText(self.tr("What was reported and what was done"))
        self.words.textChanged.connect(self._typed)
        self.words.installEventFilter(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self._shown: tuple[RiskCheckState, str] = (RiskCheckState.NOT_ASKED, "")
        icon, heading = IconView("shield-check"), Text(self.tr("Risk check"), "body", weight=600)
        title, choices = row(icon, heading, None, gap=10), row(*self.choices.values(), None, gap=12)
        self._line = row(title, choices, gap=24)
        self._line.setStretch(1, 1)
        self.setLayout(column(self._line, self.words, gap=10))
        self.words.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the choices stand under the heading."""
        super().resizeEvent(event)
        narrow = self.width() < look().px(_ONE_LINE_FROM)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(down if narrow else across)
        self._line.setSpacing(6 if narrow else 24)

    def show_check(self, state: RiskCheckState, words: str) -> None:
        """Show what is stored."""
        self._pause.stop()
        self._shown = (state, words)
        for choice, radio in self.choices.items():
            radio.blockSignals(True)
            radio.setChecked(choice is state)
            radio.blockSignals(False)
        if self.words.toPlainText() != words:
            self.words.blockSignals(True)
            self.words.setPlainText(words)
            self.words.blockSignals(False)
        self.words.setVisible(state is RiskCheckState.REPORTED)

    def enter(self) -> None:
        """Put the keyboard on what is chosen: arrows choose, a letter is not needed."""
        chosen = next(radio for radio in self.choices.values() if radio.isChecked())
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def typing(self) -> bool:
        """Whether words wait to be saved."""
        return self._pause.isActive()

    def value(self) -> tuple[RiskCheckState, str]:
        """What is chosen and written."""
        state = next(one for one, radio in self.choices.items() if radio.isChecked())
        return state, self.words.toPlainText()

    def flush(self) -> None:
        """Tell what is not saved yet."""
        self._pause.stop()
        if self.value() != self._shown:
            self._shown = self.value()
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the words saves them."""
        if watched is self.words and event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)

    def _toggled(self, on: bool) -> None:
        if on:
            reported = self.choices[RiskCheckState.REPORTED].isChecked()
            self.words.setVisible(reported)
            if reported:
                self.words.setFocus()
            self.flush()

    def _typed(self) -> None:
        self._pause.start()


class WorkRow(Themed, QWidget):
    """Techniques in words, and minutes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.techniques = QLineEdit()
        self.minutes = QLineEdit()
        for edit, name in (
            (self.techniques, self.tr("Techniques")),
            (self.minutes, self.tr("Minutes")),
        ):
            dress(edit)
            edit.setAccessibleName(name)
            edit.editingFinished.connect(self.flush)
        self.techniques.setPlaceholderText(self.tr("For example cognitive restructuring, exposure"))
        self.minutes.setValidator(QIntValidator(*MINUTES, self.minutes))
        self._shown = ("", 0)
        label = Text(self.tr("Techniques"), "body", weight=600)
        label.setBuddy(self.techniques)
        unit = Text(self.tr("minutes"), "body", "text2")
        line = row(label, 12, self.techniques, 4, self.minutes, unit, gap=8)
        line.setStretch(2, 1)
        self.setLayout(line)
        self.start_theme()

    def restyle(self) -> None:
        """Give the minutes the room that the text size asks for."""
        self.minutes.setFixedWidth(look().px(68))

    def typing(self) -> bool:
        """Whether somebody is at it."""
        return self.techniques.hasFocus() or self.minutes.hasFocus()

    def show_work(self, techniques: str, minutes: int) -> None:
        """Show what is stored."""
        self._shown = (techniques, minutes)
        self.techniques.setText(techniques)
        self.minutes.setText(str(minutes))

    def value(self) -> tuple[str, int]:
        """What is typed; minutes left empty stay as they were."""
        typed = self.minutes.text()
        return self.techniques.text().strip(), int(typed) if typed else self._shown[1]

    def flush(self) -> None:
        """Tell what is not saved yet."""
        if self.value() != self._shown:
            self._shown = self.value()
            self.changed.emit()


class RiskCard(Card):
    """Both rows on one card."""

    def __init__(self) -> None:
        self._session = 0
        self.risk = RiskRow()
        self.work = WorkRow()
        super().__init__(self.risk, Divider(), self.work, gap=12, padding=(20, 14, 20, 14))

    def show_session(
        self, session: int, risk: tuple[RiskCheckState, str], work: tuple[str, int]
    ) -> None:
        """Show what is stored of a session; what is being typed of the same one stays."""
        other, self._session = session != self._session, session
        if other or not self.risk.typing():
            self.risk.show_check(*risk)
        if other or not self.work.typing():
            self.work.show_work(*work)

    def flush(self) -> None:
        """Tell everything that is not saved yet."""
        self.risk.flush()
        self.work.flush()
