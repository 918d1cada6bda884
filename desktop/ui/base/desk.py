# SPDX-License-Identifier: Apache-2.0
"""The desk: what a screen is handed to read and write records and to reach the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.changed import Changed
from desktop.domain.i18n import Language
from desktop.domain.problems import Problem
from desktop.domain.progress import Cancelled, Progress
from desktop.ui.base.place import Place
from desktop.ui.base.prompts import Prompts
from desktop.ui.base.saving import Saving
from desktop.ui.base.tasks import Tasks
from desktop.ui.base.translate import translate

if TYPE_CHECKING:
    from desktop.services.vault import OpenVault
    from desktop.system.clock import Clock
    from desktop.system.live_settings import LiveSettings

Job = Callable[[Progress, Cancelled], object]


@dataclass(frozen=True, slots=True)
class Notice:
    """A toast: a past-participle sentence and, where it can be taken back, how."""

    text: str
    undo: Callable[[], Changed] | None = None


@dataclass(frozen=True, slots=True)
class LongWork:
    """Work that shows in the progress strip. `title` says what is happening, as a sentence.

    `touches`: what a screen may have read meanwhile and what is gone again when the work fails.
    `cancellable`: whether the job looks at `cancelled()`; else no way to stop it is shown.
    """

    title: str
    job: Job
    done: Callable[[object], None]
    owner: QObject
    failed: Callable[[BaseException], None] | None = None
    touches: Changed = Changed.NOTHING
    cancellable: bool = True


class Desk(QObject):
    """One per open vault. Screens read `vault`, call services, then tell `notify(changed)`.

    Signals are the only way up: the window connects them; a screen never looks for the window.
    """

    changed = Signal(object)
    place_requested = Signal(object)
    notice_requested = Signal(object)
    problem_raised = Signal(object)
    work_requested = Signal(object)
    back_requested = Signal()
    palette_requested = Signal()
    setting_changed = Signal(str)
    restart_requested = Signal()

    def __init__(
        self,
        vault: OpenVault,
        tasks: Tasks,
        prompts: Prompts,
        settings: LiveSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.vault = vault
        self.tasks = tasks
        self.prompts = prompts
        self.settings = settings
        self.saving = Saving(self)
        self.initials: dict[str, str] = {}
        """What the privacy veil shows instead of a name that is on view; kept by `names`."""

    @property
    def clock(self) -> Clock:
        """The clock of the open vault."""
        return self.vault.clock

    @property
    def language(self) -> Language:
        """The language on screen."""
        return self.settings.current.language

    def translate(self, context: str, source: str) -> str:
        """A text of the domain in the language on screen."""
        return translate(context, source)

    def notify(self, changed: Changed) -> None:
        """Tell every visible screen what kinds of record were touched."""
        if changed is not Changed.NOTHING:
            self.saving.written(self.clock.now())
            self.changed.emit(changed)

    def go(self, place: Place) -> None:
        """Ask the window to show a place."""
        self.place_requested.emit(place)

    def back(self) -> None:
        """Ask the window to return to the place before."""
        self.back_requested.emit()

    def toast(self, text: str, undo: Callable[[], Changed] | None = None) -> None:
        """Say what has been done, with one way back (also Ctrl+Z)."""
        self.notice_requested.emit(Notice(text, undo))

    def long_undo(self, title: str, act: Callable[[], Changed], said: str) -> Callable[[], Changed]:
        """For `toast`: an undo of many records, in the worker with its strip; then `said`."""

        def done(changed: object) -> None:
            if isinstance(changed, Changed):
                self.notify(changed)
            self.toast(said)

        def job(progress: Progress, cancelled: Cancelled) -> object:
            del progress, cancelled
            return act()

        def begin() -> Changed:
            self.work(LongWork(title, job, done, owner=self, cancellable=False))
            return Changed.NOTHING

        return begin

    def problem(self, problem: Problem) -> None:
        """Show a problem kindly; the one door for all screens."""
        self.problem_raised.emit(problem)

    def attempt(self, act: Callable[[], Changed]) -> bool:
        """Do an act that returns Changed; tell the screens, or show its Problem. True when done."""
        try:
            changed = act()
        except Problem as problem:
            self.problem(problem)
            return False
        self.notify(changed)
        return True

    def change_setting(self, name: str, value: object) -> None:
        """Set one field of `desktop.system.settings.Settings`; the window applies it at once."""
        try:
            self.settings.change(**{name: value})
        except Problem as problem:
            self.problem(problem)
        self.setting_changed.emit(name)

    def work(self, work: LongWork) -> None:
        """Start long work with its strip; a failure without `failed` goes to the problem door."""
        self.work_requested.emit(work)
