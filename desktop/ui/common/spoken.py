# SPDX-License-Identifier: Apache-2.0
"""What our own widgets are to a screen reader: a role, a state, and an act that really acts.

Qt takes a painted widget for a filler, and its own act of a button that can be checked changes the
check without `clicked`, so that nothing would happen. Here every act is a click.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget
from shiboken6 import isValid

_Role = QAccessible.Role
ROLES = {
    "NavRail": _Role.PageTabList,
    "NavItem": _Role.PageTab,
    "Segmented": _Role.Grouping,
    "_Segment": _Role.RadioButton,
    "_Choice": _Role.RadioButton,
    "Radio": _Role.RadioButton,
    "CheckBox": _Role.CheckBox,
    "Chip": _Role.CheckBox,
    "_ButtonBase": _Role.Button,
    "LineButton": _Role.Button,
    "NoticeRow": _Role.Button,
    "EntryRow": _Role.Button,
    "EventBlock": _Role.Button,
    "WeekGrid": _Role.Grouping,
    "WeekHead": _Role.StaticText,
    "SearchButton": _Role.Button,
    "SaveLine": _Role.Button,
    "Overlay": _Role.Dialog,
    "ElidedText": _Role.StaticText,
    "ScorePill": _Role.StaticText,
    "KeyHint": _Role.StaticText,
    "StepDots": _Role.StaticText,
    "GasStrip": _Role.Slider,
    "MonthGrid": _Role.Grouping,
    "Meter": _Role.Graphic,
    "QrCode": _Role.Graphic,
    "Sparkline": _Role.Graphic,
    "StageLine": _Role.Graphic,
    "TrackBar": _Role.Graphic,
    "ToastHost": _Role.AlertMessage,
}
"""Class -> role. A subclass is what its nearest class here is."""


class Face(QAccessibleWidget):
    """A widget to assistive technology."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._widget = widget

    def _button(self) -> QAbstractButton | None:
        widget = self._widget
        return widget if isValid(widget) and isinstance(widget, QAbstractButton) else None

    def text(self, kind: QAccessible.Text) -> str:
        """The name, which a button has in its words."""
        said = super().text(kind)
        button = self._button()
        if kind == QAccessible.Text.Name and not said and button is not None:
            return button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        return said

    def state(self) -> QAccessible.State:
        """Checked, or the place where one is."""
        state, button = super().state(), self._button()
        if button is None or not button.isCheckable():
            return state
        if self.role() == QAccessible.Role.PageTab:
            state.selectable, state.selected = True, button.isChecked()
        else:
            state.checkable, state.checked = True, button.isChecked()
        return state

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt calls it
        """A button is pressed; anything else can take the focus."""
        names = list(super().actionNames())
        if self._button() is not None and self._widget.isEnabled():
            names.insert(0, QAccessibleActionInterface.pressAction())
        return names

    def doAction(self, name: str) -> None:  # noqa: N802 - Qt calls it
        """Press as the mouse does."""
        button = self._button()
        if button is not None and name == QAccessibleActionInterface.pressAction():
            button.click()
        else:
            super().doAction(name)


class _Faces:
    """Qt owns the interfaces, Python must keep their other half as long as they live."""

    installed = False
    kept: list[Face] = []  # noqa: RUF012 - one list for the process, as Qt has one factory
    sweep_at = 256


def speak() -> None:
    """Have Qt ask us about our widgets; once per process."""
    if not _Faces.installed:
        QAccessible.installFactory(_make)
        _Faces.installed = True


def _make(key: str, owner: QObject) -> QAccessibleInterface | None:
    role = ROLES.get(key)
    if role is None or not isinstance(owner, QWidget):
        return None
    if len(_Faces.kept) >= _Faces.sweep_at:
        _Faces.kept = [face for face in _Faces.kept if isValid(face)]
        _Faces.sweep_at = max(256, 2 * len(_Faces.kept))
    face = Face(owner, role)
    _Faces.kept.append(face)
    return face
