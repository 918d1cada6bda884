# SPDX-License-Identifier: Apache-2.0
"""One passing message at the bottom of the window, with one action."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from desktop.ui.common.announce import announce
from desktop.ui.common.button import IconButton, LateButton
from desktop.ui.common.layout import row
from desktop.ui.common.motion import fade_in
from desktop.ui.common.paint import box, smooth
from desktop.ui.common.text import Text
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CONTROL

SECONDS = 8
_BOTTOM, _SIDES = 24, 16
ABOVE_BUTTONS = "toast_lift"
"""A property of a window: so many px at its bottom are left free, for its buttons."""


class ToastHost(QWidget):
    """Build one per window. `show_toast` replaces what is shown; hover or focus stops the clock.

    The same act must also stand elsewhere (Ctrl+Z): a toast is never the only way.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._home = self._window = window
        self._act: Callable[[], None] | None = None
        self._lift = 0
        self._back: QWidget | None = None
        self._text = Text("", "body", weight=500)
        self._button = LateButton("link")
        self._button.clicked.connect(self._do)
        close = IconButton("x", self.tr("Close message"), small=True)
        close.clicked.connect(self.dismiss)
        self._close = close
        self.setLayout(row(self._text, self._button, close, gap=10, margins=(16, 8, 8, 8)))
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SECONDS * 1000)
        self._clock.timeout.connect(self.dismiss)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        window.installEventFilter(self)
        self.hide()

    def text(self) -> str:
        """Return the message shown last."""
        return self._text.text()

    def show_toast(
        self,
        text: str,
        action: str = "",
        act: Callable[[], None] | None = None,
        *,
        spoken: str = "",
    ) -> None:
        """Show "Noun past-participle" and at most one action for 8 s, and have it spoken."""
        self._act = act
        self._text.setText(text)
        self._button.setText(action)
        self._stand_over(self._front())
        self._place()
        self.raise_()
        fade_in(self)
        self._clock.start()
        announce(self, spoken or text)

    def lift(self, by: int) -> None:
        """Stand so many px higher: something lies at the bottom of the window."""
        self._lift = by
        if not self.isHidden():
            self._place()

    def take_focus(self, reason: Qt.FocusReason) -> bool:
        """Give the keyboard to its action; it returns when the toast goes. False when hidden."""
        if self.isHidden():
            return False
        self._back = QApplication.focusWidget()
        wanted = self._close if self._button.isHidden() else self._button
        wanted.setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def stay(self) -> None:
        """Keep what is shown until it is dismissed."""
        self._clock.stop()

    def dismiss(self) -> None:
        """Take the toast away."""
        self._clock.stop()
        self._act = None
        now, back = QApplication.focusWidget(), self._back
        inside = now is not None and self.isAncestorOf(now)
        self._back = None
        if inside and back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom centre of a window that changes its size; outlive a dialog."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        elif watched is self._window is not self._home and event.type() == QEvent.Type.Hide:
            shown = not self.isHidden()
            self._stand_over(self._front())
            self._place()
            self.setVisible(shown)
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stop the clock."""
        super().enterEvent(event)
        self._clock.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Start the clock again."""
        super().leaveEvent(event)
        now = QApplication.focusWidget()
        if now is None or not self.isAncestorOf(now):
            self._clock.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and edge."""
        del event
        c, painter = look().colors, smooth(self)
        area = QRectF(self.rect())
        box(painter, area, fill=c.surface, border=c.border_strong, radius=RADIUS_CONTROL + 2)
        painter.end()

    def _front(self) -> QWidget:
        """The dialog that lies over the window: what is behind it can be neither seen nor hit."""
        dialogs = self._home.window().findChildren(QDialog)
        shown = [each for each in dialogs if each.isVisible() and each.isWindow()]
        return shown[-1] if shown else self._home

    def _stand_over(self, window: QWidget) -> None:
        if window is self._window:
            return
        if self._window is not self._home:
            self._window.removeEventFilter(self)
        self._window = window
        self.setParent(window)
        if window is not self._home:
            window.installEventFilter(self)

    def _place(self) -> None:
        window = self._window
        room = window.width() - 2 * _SIDES
        self._text.setWordWrap(False)
        self.setMaximumWidth(room)
        if self.sizeHint().width() > room:
            self._text.setWordWrap(True)
        self.adjustSize()
        left = (window.width() - self.width()) // 2
        lift = self._lift if window is self._home else window.property(ABOVE_BUTTONS) or 0
        self.move(max(left, 0), window.height() - self.height() - _BOTTOM - lift)

    def _do(self) -> None:
        act = self._act
        self.dismiss()
        if act is not None:
            act()

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        if not self.isVisible():
            return
        if new is not None and self.isAncestorOf(new):
            self._clock.stop()
        elif not self.underMouse() and not self._clock.isActive():
            self._clock.start()
