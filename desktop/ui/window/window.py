# SPDX-License-Identifier: Apache-2.0
"""The one window: first run, lock screen, or the desk."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.problems import Problem
from desktop.domain.problems.vault import KEYS_DAMAGED
from desktop.ui.base.clipboard import ClipboardGuard
from desktop.ui.base.translate import translate
from desktop.ui.window.host import Host
from desktop.ui.window.lock_view import LockView
from desktop.ui.window.preload import Preload
from desktop.ui.window.start import Start
from desktop.ui.window.unlocking import Unlocking

if TYPE_CHECKING:
    from desktop.services.vault import OpenVault
    from desktop.ui.window.at_desk import AtDesk
    from desktop.ui.window.beginning import Beginning
    from desktop.ui.window.problem_door import ProblemDoor

APP_NAME = "Teduh"
LEAST_WIDTH, LEAST_HEIGHT = 960, 640


class Window(Host):
    """Carries the program's name only as its title; knows which of its three faces it shows."""

    unlocked = Signal()

    def __init__(self, start: Start) -> None:
        super().__init__()
        self.start = start
        self.at_desk: AtDesk | None = None
        self.beginning: Beginning | None = None
        self._lock: LockView | None = None
        self._face: QWidget | None = None
        self._door: ProblemDoor | None = None
        self._closing = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setWindowTitle(APP_NAME)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        settings = start.settings.current
        self.resize(settings.window_width, settings.window_height)
        self._clipboard = ClipboardGuard(QGuiApplication.clipboard(), self)
        self._preload = Preload(start.preload, self)
        self._unlocking = Unlocking(start.folder, start.clock, start.tasks, self._preload)
        self._unlocking.opened.connect(self.enter)
        self._unlocking.refused.connect(self._refused)

    @property
    def lock_view(self) -> LockView | None:
        """The lock screen, while it is shown."""
        return self._lock

    def show_lock(self) -> None:
        """Show the lock screen of the vault."""
        hint = ""
        if self.start.demo_passphrase:
            hint = self.tr("Demo data. Passphrase: {passphrase}").format(
                passphrase=self.start.demo_passphrase
            )
        lock = LockView(self.start.locked_at, hint)
        lock.passphrase_given.connect(self._unlocking.try_passphrase)
        lock.recovery_key_given.connect(self._unlocking.try_recovery_key)
        lock.restore_requested.connect(self._restore)
        lock.repair_requested.connect(self._repair)
        self.put(lock)
        self._lock = lock
        lock.focus_first()

    def show_first_run(self) -> None:
        """Begin with an empty practice."""
        from desktop.ui.common.spoken import speak
        from desktop.ui.window.beginning import Beginning

        speak()
        self.beginning = Beginning(self)
        self.beginning.show()

    def show_demo_making(self) -> None:
        """Make a demonstration practice, then show its lock screen."""
        from desktop.ui.window.demo_face import DemoMaking

        DemoMaking(self).start()

    def enter(self, vault: OpenVault) -> None:
        """Show the desk of an open vault, where the therapist was."""
        from desktop.ui.common.spoken import speak
        from desktop.ui.window.at_desk import AtDesk

        speak()
        self._preload.finish()
        self.at_desk = AtDesk(self, vault)
        self.at_desk.show()
        self._lock = None
        self.beginning = None
        self.unlocked.emit()

    def put(self, face: QWidget) -> None:
        """Replace what the window shows."""
        if self._face is not None:
            self._layout.removeWidget(self._face)
            self._face.hide()
            self._face.deleteLater()
        self._face = face
        self._layout.addWidget(face)

    def show_problem(self, problem: Problem) -> None:
        """Show a problem over whatever the window shows."""
        from desktop.ui.window.problem_door import ProblemDoor

        if self.at_desk is not None:
            self.at_desk.door.show(problem)
            return
        if self._door is None:
            self._door = ProblemDoor(self)
        self._door.show(problem)

    def clear_clipboard(self) -> None:
        """Empty the clipboard if what is in it came from Teduh."""
        self._clipboard.clear()

    def left(self) -> None:
        """The open vault has been closed."""
        self.at_desk = None

    def restart(self, arguments: Sequence[str] = ()) -> None:
        """Close everything and start the program anew; only L0 data is handed over."""
        self.clear_clipboard()
        self._remember_size()
        self.start.tasks.close()
        self.start.relaunch([*self.start.arguments, *arguments])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save and close the vault; what cannot be saved is asked about, never lost silently."""
        if self.at_desk is not None:
            self._closing = False
            self.at_desk.part(self._close_desk, self.tr("Close anyway"))
            if self.at_desk is not None:
                event.ignore()
                self._closing = True
                return
        self.clear_clipboard()
        self._remember_size()
        self.start.tasks.close()
        event.accept()

    def _close_desk(self, saved: bool) -> None:
        del saved
        if self.at_desk is not None:
            self.at_desk.close()
            self.at_desk = None
        if self._closing:
            self._closing = False
            self.close()

    def _refused(self, problem: Problem) -> None:
        if self._lock is not None:
            self._lock.refuse(problem.sentence(translate))
            if problem.text.code == KEYS_DAMAGED.code:
                self._lock.offer_repair()

    def _restore(self) -> None:
        from desktop.ui.window.beginning import offer_restore

        offer_restore(self)

    def _repair(self) -> None:
        from desktop.ui.window.beginning import repair_key_file

        try:
            done = repair_key_file(self)
        except Problem as problem:
            self._refused(problem)
            return
        if done and self._lock is not None:
            self._lock.tell(self.tr("The key file is repaired. Type your passphrase."))

    def _remember_size(self) -> None:
        values: dict[str, object] = {"window_maximized": self.isMaximized()}
        if not self.isMaximized() and not self.isFullScreen():
            values |= {"window_width": self.width(), "window_height": self.height()}
        # The size is no reason to hold up closing when the disk refuses.
        with contextlib.suppress(Problem):
            self.start.settings.change(**values)
