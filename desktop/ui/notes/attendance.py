# SPDX-License-Identifier: Apache-2.0
"""What became of the session: one click from the note's header, with a reason where it failed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.ids import SessionId
from desktop.domain.session import HELD, Attendance
from desktop.domain.session_words import attendance_label
from desktop.services.sessions import draft_of, get_session, update_session
from desktop.services.undo import way_back
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.common.button import Button
from desktop.ui.common.field import Field
from desktop.ui.common.popover import Menu


class AttendanceButton(Button):
    """Says what became of the session; its menu changes that. Key: Ctrl+Alt+A."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("…", "quiet", "chevron-down", compact=True, trailing=True)
        self._desk = desk
        self._session, self._now = SessionId(0), Attendance.ATTENDED
        self.setShortcut("Ctrl+Alt+A")
        self.setToolTip("Ctrl+Alt+A")
        self.clicked.connect(self.open_menu)

    def show_session(self, session: SessionId, now: Attendance) -> None:
        """Show what became of a session."""
        self._session, self._now = session, now
        said = attendance_label(now, self._desk.translate)
        self.setText(said[:1].upper() + said[1:])
        self.setShortcut("Ctrl+Alt+A")
        self.setAccessibleName(self.tr("Attendance: {state}").format(state=said))

    def build_menu(self) -> Menu:
        """Return the ways a session can go; held ones first."""
        menu = Menu(self.tr("Attendance"), self)
        group = QActionGroup(menu)
        for number, one in enumerate(Attendance, start=1):
            if one not in HELD and not menu.property("split"):
                menu.addSeparator()
                menu.setProperty("split", True)
            said = attendance_label(one, self._desk.translate)
            action = menu.addAction(self.tr("&{number}  {state}").format(number=number, state=said))
            action.setCheckable(True)
            action.setChecked(one is self._now)
            action.triggered.connect(partial(self.choose, one))
            group.addAction(action)
        return menu

    def open_menu(self) -> None:
        """Open it under the button."""
        menu = self.build_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def choose(self, wanted: Attendance) -> None:
        """Keep what became of it; where nobody was seen, ask why."""
        if wanted not in HELD:
            ReasonDialog(self._desk, self._session, wanted, self.window()).open()
            return
        before = get_session(self._desk.vault, self._session)
        draft = replace(draft_of(before), attendance=wanted)
        if self._desk.attempt(partial(update_session, self._desk.vault, self._session, draft)):
            self._desk.toast(self.tr("Attendance kept"), way_back(self._desk.vault, before))


class ReasonDialog(FormDialog):
    """The reason may stay empty: Enter is enough."""

    def __init__(
        self, desk: Desk, session: SessionId, wanted: Attendance, parent: QWidget | None = None
    ) -> None:
        self._before, self._wanted = get_session(desk.vault, session), wanted
        self.reason = Field(
            self.tr("Reason"),
            text=self._before.attendance_reason,
            placeholder=self.tr("For example: ill, called at 8"),
        )
        said = attendance_label(wanted, desk.translate)
        super().__init__(
            desk,
            said[:1].upper() + said[1:],
            self.tr("A session that was not held needs no note and does not count."),
            self.reason,
            confirm=self.tr("Save attendance"),
            parent=parent,
        )
        self.saved.connect(self._say)
        self.reason.setFocus()

    def save(self) -> Changed:
        """Write what became of the session, and why."""
        draft = replace(
            draft_of(self._before), attendance=self._wanted, attendance_reason=self.reason.text()
        )
        return update_session(self.desk.vault, self._before.id, draft)

    def _say(self) -> None:
        self.desk.toast(self.tr("Attendance kept"), way_back(self.desk.vault, self._before))
