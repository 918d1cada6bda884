# SPDX-License-Identifier: Apache-2.0
"""The window while a vault is open: saving the place, locking, language, backup state, keys."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.changed import Changed
from desktop.domain.formats import clock_time
from desktop.domain.problems import Problem
from desktop.services.practice import get_state, set_state
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import PLACE, Area, Place, place_from_text
from desktop.ui.base.spot import Spot, return_to, spot_from_text, spot_of
from desktop.ui.theme.manager import Mode
from desktop.ui.theme.tokens import Density
from desktop.ui.window.backup_status import backup_status
from desktop.ui.window.capture_block import CaptureBlock
from desktop.ui.window.desk_view import DeskView
from desktop.ui.window.host import Host
from desktop.ui.window.idle import IdleWatch
from desktop.ui.window.indexing import Indexing
from desktop.ui.window.new_secrets import NewSecrets
from desktop.ui.window.parting import Parting
from desktop.ui.window.problem_door import ProblemDoor
from desktop.ui.window.purging import Purging
from desktop.ui.window.recent import Recent
from desktop.ui.window.shell import DeskShell
from desktop.ui.window.veiling import Veiling

if TYPE_CHECKING:
    from desktop.services.vault import OpenVault

_SPOT, _RECENT = "spot", "recent"
_QUIET_MS = 500


class AtDesk(QObject):
    """Owns the open vault until it is locked or closed."""

    def __init__(self, window: Host, vault: OpenVault) -> None:
        super().__init__(window)
        self._window, self.vault = window, vault
        start = window.start
        self.desk = Desk(vault, start.tasks, start.prompts, start.settings, self)
        self._door = ProblemDoor(window)
        self.idle = IdleWatch(start.settings.current.lock_minutes, start.clock, self)
        self.idle.set_rest_minutes(start.settings.current.veil_minutes)
        self.veiling = Veiling(self.desk, self)
        self._left_at = Spot()
        self._capture = CaptureBlock(wanted=start.settings.current.block_capture, parent=self)
        self._rebuild_later = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._rebuild_later.timeout.connect(self.rebuild)
        self._recent = Recent(get_state(vault, _RECENT))
        self.view = self._new_view()
        self.desk.problem_raised.connect(self._door.show)
        self.desk.changed.connect(self._changed)
        self.parting = Parting(window, self._keep)
        self._purging = Purging(self.desk, self)
        self._indexing = Indexing(self.desk, self)
        self._connect_privacy()
        self.desk.setting_changed.connect(self.apply_setting)
        self.desk.restart_requested.connect(self._restored)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self.application_state)

    def _connect_privacy(self) -> None:
        idle, veiling = self.idle, self.veiling
        idle.idle.connect(self.lock_left)
        idle.lock_pressed.connect(self.lock)
        idle.side_button.connect(self._side)
        idle.resting.connect(veiling.rise)
        idle.veil_pressed.connect(veiling.toggle)
        veiling.about_to_rise.connect(self._before_veil)
        veiling.lifted.connect(idle.touch)
        veiling.lock_requested.connect(self.lock)

    @property
    def door(self) -> ProblemDoor:
        """Where problems are shown."""
        return self._door

    def show(self) -> None:
        """Show the place the therapist was at; a record that is gone leads to Today."""
        self._window.put(self.view)
        self._go_or_today(place_from_text(get_state(self.vault, PLACE)))
        self._return_to(spot_from_text(get_state(self.vault, _SPOT)))
        self._show_backup_state()
        for warning in self.vault.warnings:
            self._door.show(warning)
        if self.vault.must_change_passphrase:
            secrets = NewSecrets(self.desk, self._window, self)
            secrets.lock_requested.connect(self.lock)
            secrets.start()

    def rebuild(self) -> None:
        """Build the window again at the same place: after a change of language.

        Not while a text waits to be saved or work is going on: both belong to the present screens.
        """
        busy = self._window.start.tasks.busy() or self.veiling.up
        if self.view.keep() is not None or busy:
            self._rebuild_later.start()
            return
        place, spot = self.view.place(), self._spot()
        self.view = self._new_view()
        self._window.put(self.view)
        self._go_or_today(place)
        self._return_to(spot)
        self._show_backup_state()

    def lock(self) -> None:
        """Save draft and place, close the vault, and start the program anew at its lock screen."""
        # Not at once: the button that asked for it must not be deleted under its own signal.
        QTimer.singleShot(0, self, self._lock_now)

    def part(self, go: Callable[[bool], None], anyway: str) -> None:
        """Save everything, then `go(True)`; where that fails the therapist decides."""
        self._left_at = self._spot()
        self.parting.part(go, anyway)

    def close(self) -> None:
        """Save draft and place, take the screens away, and close the vault."""
        if not self.vault.closed:
            self.view.leave()
            place = self.view.place()
            self._window.start.tasks.close()
            # The place is no reason to stay when the disk refuses.
            with contextlib.suppress(Problem):
                set_state(self.vault, PLACE, place.to_text())
                set_state(self.vault, _SPOT, self._left_at.to_text())
                set_state(self.vault, _RECENT, self._recent.to_text())
        self._take_screens_away()
        self.vault.close()

    def _spot(self) -> Spot:
        screen = self.view.present()
        return spot_of(screen, self.veiling.focused) if screen is not None else Spot()

    def _return_to(self, spot: Spot) -> None:
        screen = self.view.present()
        if screen is not None:
            return_to(screen, spot)

    def _take_screens_away(self) -> None:
        self.veiling.drop()
        # A form that is open over the window goes too: nothing of a client stays on screen.
        for dialog in self._window.findChildren(QDialog):
            dialog.hide()
            dialog.deleteLater()
        # Deleted now and not later: no timer or list may ask a closed vault for anything.
        self._window.put(QWidget())
        shiboken6.delete(self.view)
        self.deleteLater()

    def _keep(self) -> Problem | None:
        return None if self.vault.closed else self.view.keep()

    def _lock_now(self) -> None:
        # From under the veil nothing may come to light, whoever locks.
        self._lock(away=self.veiling.up)

    def lock_left(self) -> None:
        """Lock because nobody is there; nothing of a client stays on screen, saved or not."""
        self._lock(away=True)

    def _lock(self, *, away: bool) -> None:
        if not shiboken6.isValid(self.view):
            return  # the system tells it more than once
        self._left_at = self._spot()
        self.veiling.drop()
        self.parting.part(self._leave_desk, self.tr("Lock anyway"), away=away)

    def _before_veil(self) -> None:
        self.view.keep()
        if not self.veiling.returns_by_itself:
            self._window.clear_clipboard()

    def _leave_desk(self, saved: bool) -> None:
        now = self._window.start.clock
        moment = clock_time(now.local(now.now()), self.desk.language)
        self.close()
        self._window.left()
        # The lock screen calls the draft saved; it must not where that is not so.
        self._window.restart(["--locked-at", moment] if saved else [])

    def apply_setting(self, name: str) -> None:
        """Apply a setting at once."""
        start = self._window.start
        settings = start.settings.current
        match name:
            case "language":
                start.catalogue.speak(settings.language)
                self.rebuild()
            case "theme":
                start.theme.set_mode(Mode(settings.theme))
            case "text_percent":
                start.theme.set_text_percent(settings.text_percent)
            case "density":
                start.theme.set_density(Density(settings.density))
            case "reduced_motion":
                start.theme.set_reduced_motion(settings.reduced_motion)
            case "lock_minutes":
                self.idle.set_minutes(settings.lock_minutes)
            case "block_capture":
                self._capture.set_wanted(settings.block_capture)
            case "veil_minutes":
                self.idle.set_rest_minutes(settings.veil_minutes)
            case "hide_names":
                self.view.read_again()

    def _restored(self) -> None:
        # The vault was closed and replaced: there is nothing left to save.
        self._window.left()
        self._window.restart()

    def _new_view(self) -> DeskView:
        view = DeskView(self.desk, self._window.start.screens())
        view.lock_requested.connect(self.lock)
        view.veil_requested.connect(self.veiling.toggle)
        DeskShell(view, self._recent)
        return view

    def _go_or_today(self, place: Place | None) -> None:
        try:
            self.view.go(place or Place(Area.TODAY))
        except Problem:
            self.view.go(Place(Area.TODAY))

    def _side(self, forward: bool) -> None:
        (self.view.forward if forward else self.view.back)()

    def _changed(self, changed: Changed) -> None:
        if changed & Changed.BACKUPS:
            self._show_backup_state()

    def _show_backup_state(self) -> None:
        text, tone = backup_status(self.desk)
        self.view.set_backup_status(text, tone)

    def application_state(self, state: Qt.ApplicationState) -> None:
        """Save when another program is gone to, and perhaps cover what stays on the screen."""
        if shiboken6.isValid(self.view):
            self.view.leave()
        if state == Qt.ApplicationState.ApplicationActive:
            if self.veiling.up and self.veiling.returns_by_itself:
                self.veiling.lift()
        elif self.desk.settings.current.veil_when_inactive:
            self.veiling.rise(returns_by_itself=True)
