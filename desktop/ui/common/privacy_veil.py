# SPDX-License-Identifier: Apache-2.0
"""The privacy veil over one window: no lock, only cover from other people's eyes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.ui.common.announce import announce
from desktop.ui.common.button import Button
from desktop.ui.common.card import Card
from desktop.ui.common.icon_view import IconView
from desktop.ui.common.layout import column, row
from desktop.ui.common.named import name_it
from desktop.ui.common.text import Text
from desktop.ui.common.themed import Themed
from desktop.ui.theme.look import look

_WIDTH = 400
_EDGE = 16
_ROOMY = 300
_KEYS = Qt.Key
_NO_LIFT = frozenset(
    {
        _KEYS.Key_Control,
        _KEYS.Key_Shift,
        _KEYS.Key_Alt,
        _KEYS.Key_AltGr,
        _KEYS.Key_Meta,
        _KEYS.Key_Super_L,
        _KEYS.Key_Super_R,
        _KEYS.Key_CapsLock,
        _KEYS.Key_NumLock,
        _KEYS.Key_ScrollLock,
        _KEYS.Key_Print,
        _KEYS.Key_SysReq,
        _KEYS.Key_VolumeDown,
        _KEYS.Key_VolumeMute,
        _KEYS.Key_VolumeUp,
        _KEYS.Key_unknown,
    }
)
"""Pressed without a wish to look at anything, or the beginning of a shortcut."""
_OF_BUTTONS = frozenset(
    {_KEYS.Key_Tab, _KEYS.Key_Backtab, _KEYS.Key_Return, _KEYS.Key_Enter, _KEYS.Key_Space}
)


class PrivacyVeil(Themed, QWidget):
    """Covers `window` at once and, where `speaks`, says what it is and how to go on.

    `lifted` by any key or by its button; `lock_requested` by Ctrl+L or its other button. Keys,
    clicks and drops end here. `set_picture` gives it the covered window to show; once the window
    has another size or theme, that gives way to a plain ground.
    """

    lifted = Signal()
    lock_requested = Signal()

    def __init__(self, window: QWidget, *, speaks: bool) -> None:
        super().__init__(window)
        self._picture: QPixmap | None = None
        self._shown_at = window.size()
        name_it(self, self.tr("Privacy veil"))
        self._sentence = self.tr(
            "Names, notes and scores are covered. This is not a lock: anybody at this computer can "
            "lift the veil. To lock, press {keys}."
        ).format(keys=QKeySequence("Ctrl+L").toString(QKeySequence.SequenceFormat.NativeText))
        self.setAccessibleDescription(self._sentence)
        self.lift_button = Button(self.tr("Lift veil"), "primary", "eye")
        self.lock_button = Button(self.tr("Lock"), "secondary", "lock")
        self.card = self._new_card()
        self.speaks = speaks
        self.setLayout(column(None, row(None, self.card, None), None))
        self.card.setVisible(speaks)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lift_button.clicked.connect(self.lifted)
        self.lock_button.clicked.connect(self.lock_requested)
        for watched in (window, self.lift_button, self.lock_button):
            watched.installEventFilter(self)
        self.setGeometry(window.rect())
        self.start_theme()

    def rise(self) -> None:
        """Be there, over everything."""
        self.show()
        self.raise_()

    def take_keyboard(self) -> None:
        """Where keys go from now on; a screen reader says what has happened."""
        (self.lift_button if self.speaks else self).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self.accessibleName()}. {self._sentence}")

    def set_picture(self, picture: QPixmap) -> None:
        """Show the covered window, which has the size of the veil."""
        self._picture, self._shown_at = picture, self.size()
        self.update()

    def meet(self, event: QKeyEvent) -> None:
        """Act on a key, wherever it was meant to go."""
        if event.key() in _NO_LIFT:
            return
        held = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if held and event.key() == _KEYS.Key_L:
            self.lock_requested.emit()
        else:
            self.lifted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the whole window, and over whatever is added to it."""
        window = self.parentWidget()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _OF_BUTTONS or watched is window:
                return False
            self.meet(event)
            return True
        if watched is window:
            if event.type() == QEvent.Type.Resize:
                self.setGeometry(window.rect())
            elif event.type() == QEvent.Type.ChildPolished:
                self.raise_()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing goes through."""
        event.accept()
        self.meet(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is little room."""
        super().resizeEvent(event)
        self._about.setVisible(self.height() >= look().px(_ROOMY))
        self._fit_card()

    def restyle(self) -> None:
        """A picture of another theme is of no use."""
        self._fit_card()
        if self._dark is not look().colors.dark:
            self._picture = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the covered window, or only its ground."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look().colors.canvas))
        if self._picture is not None and self.size() == self._shown_at:
            painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _fit_card(self) -> None:
        self.card.setFixedWidth(max(min(look().px(_WIDTH), self.width() - 2 * _EDGE), 1))

    def _new_card(self) -> Card:
        self._dark = look().colors.dark
        self._about = Text(self._sentence, "body", "text2", wrap=True)
        title = Text(self.tr("Privacy veil"), "h2")
        buttons = row(self.lift_button, self.lock_button, None, gap=8)
        head = row(IconView("eye-off", "accent", beside="h2"), title, None, gap=12)
        return Card(head, self._about, buttons, gap=14, padding=(24, 20, 24, 20))
