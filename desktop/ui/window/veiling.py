# SPDX-License-Identifier: Apache-2.0
"""Raising and lifting the privacy veil over every window of the program."""

from __future__ import annotations

from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

from desktop.ui.base.desk import Desk
from desktop.ui.common.covered import covered_picture
from desktop.ui.common.nav_rail import NavRail
from desktop.ui.common.privacy_veil import PrivacyVeil

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_INPUT = _KEYS | {QEvent.Type.InputMethod, QEvent.Type.DragEnter, QEvent.Type.Drop}
_KINDS = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet, Qt.WindowType.Tool)


@dataclass(slots=True)
class _Covered:
    """A window with its veil, and what was taken from view below it."""

    window: QWidget
    veil: PrivacyVeil
    hidden: list[QWidget]
    spoken: tuple[str, str]

    def uncover(self) -> None:
        """Give the window back what it showed and said."""
        self.window.setAccessibleName(self.spoken[0])
        self.window.setAccessibleDescription(self.spoken[1])
        for widget in self.hidden:
            if shiboken6.isValid(widget):
                widget.show()
        self.veil.hide()
        self.veil.deleteLater()


class Veiling(QObject):
    """`about_to_rise` is the time to save; `lifted` comes when everything stands as it was.

    What is under a veil is hidden, not only covered: it takes no key, no click and no focus, and a
    screen reader finds nothing. It stays as it is, with cursor, selection and scroll.
    """

    about_to_rise = Signal()
    lifted = Signal()
    lock_requested = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._covered: list[_Covered] = []
        self._focused: QWidget | None = None
        self.returns_by_itself = False

    @property
    def up(self) -> bool:
        """Whether the veil is raised."""
        return bool(self._covered)

    @property
    def focused(self) -> QWidget | None:
        """Where the keyboard is, or was before the veil took it."""
        return self._focused if self.up else QApplication.focusWidget()

    @property
    def veils(self) -> list[PrivacyVeil]:
        """One for each window that is still there."""
        veils = (each.veil for each in self._covered)
        return [veil for veil in veils if shiboken6.isValid(veil)]

    def toggle(self) -> None:
        """Raise it, or lift it."""
        if self.up:
            self.lift()
        else:
            self.rise()

    def rise(self, *, returns_by_itself: bool = False) -> None:
        """Cover every window. `returns_by_itself`: the window was left, and is lifted on return."""
        if self.up:
            self.returns_by_itself &= returns_by_itself
            return
        self.returns_by_itself = returns_by_itself
        self.about_to_rise.emit()
        QToolTip.hideText()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._focused = QApplication.focusWidget()
        windows = [window for window in QApplication.topLevelWidgets() if _covers(window)]
        front = QApplication.activeModalWidget() or QApplication.activeWindow()
        speaking = front if front in windows else next(iter(windows), None)
        self._covered = made = [self._cover(window, window is speaking) for window in windows]
        for each in made:
            each.veil.rise()
            each.veil.repaint()  # before anything that takes time
        for each in made:
            parts = _content(each)
            plain = each.window.findChildren(NavRail)
            picture = covered_picture(each.window, parts, self._desk.initials, plain)
            each.veil.set_picture(picture)
            each.hidden = _hide(parts)
        application = QApplication.instance()
        if isinstance(application, QApplication) and made:
            application.installEventFilter(self)
            application.focusChanged.connect(self._focus_moved)
        self._take_keyboard()

    def lift(self) -> None:
        """Show everything as it was."""
        self._end()
        focused, self._focused = self._focused, None
        if focused is not None and shiboken6.isValid(focused) and focused.isVisible():
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self.lifted.emit()

    def drop(self) -> None:
        """The veil goes because what it covers is going, which is not shown again."""
        self._focused = None
        for each in self._covered:
            each.hidden = []
        self._end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep input from what is covered, and cover what opens meanwhile."""
        if not isinstance(watched, QWidget) or not self.up:
            return False
        kind = event.type()
        if kind in _INPUT:
            if self._is_of_veil(watched):
                return False
            if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
                self.veils[0].meet(event)
            return True
        if kind == QEvent.Type.Show and _covers(watched) and not self._knows(watched):
            self._cover_late(watched)
        if kind == QEvent.Type.Close and isinstance(watched, QDialog) and self._knows(watched):
            event.ignore()  # what is typed in a covered form is not thrown away unseen
            return True
        return False

    def _end(self) -> None:
        covered, self._covered = self._covered, []
        application = QApplication.instance()
        if isinstance(application, QApplication) and covered:
            application.removeEventFilter(self)
            application.focusChanged.disconnect(self._focus_moved)
        for each in covered:
            if shiboken6.isValid(each.window):
                each.uncover()

    def _cover(self, window: QWidget, speaks: bool) -> _Covered:
        veil = PrivacyVeil(window, speaks=speaks)
        veil.lifted.connect(self.lift)
        veil.lock_requested.connect(self.lock_requested)
        spoken = window.accessibleName(), window.accessibleDescription()
        window.setAccessibleName("")
        window.setAccessibleDescription("")
        return _Covered(window, veil, [], spoken)

    def _cover_late(self, window: QWidget) -> None:
        late = self._cover(window, speaks=True)
        self._covered.append(late)
        late.veil.rise()
        QTimer.singleShot(0, late.veil, lambda: self._hide_late(late))

    def _hide_late(self, late: _Covered) -> None:
        # Only now: it has found its size by what it shows.
        late.hidden = _hide(_content(late))
        late.veil.take_keyboard()

    def _take_keyboard(self) -> None:
        for veil in self.veils:
            if veil.speaks:
                veil.take_keyboard()

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        # Qt gives the focus also to what is hidden, when a screen below asks for it.
        del old
        if new is not None and not self._is_of_veil(new):
            self._take_keyboard()

    def _knows(self, window: QWidget) -> bool:
        return any(each.window is window for each in self._covered)

    def _is_of_veil(self, widget: QWidget) -> bool:
        return any(veil is widget or veil.isAncestorOf(widget) for veil in self.veils)


def _covers(window: QWidget) -> bool:
    return window.isWindow() and window.isVisible() and window.windowType() in _KINDS


def _content(covered: _Covered) -> list[QWidget]:
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    parts = covered.window.findChildren(QWidget, options=direct)
    own = (part for part in parts if part is not covered.veil and not part.isWindow())
    return [part for part in own if not part.isHidden()]


def _hide(parts: list[QWidget]) -> list[QWidget]:
    for part in parts:
        part.hide()
    return parts
