# SPDX-License-Identifier: Apache-2.0
"""What was done, said in a toast, and the way back: one act after the other by Ctrl+Z."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.ui.base.desk import Desk, Notice
from desktop.ui.common.toast import ToastHost

_KEPT = 20


class Notices(QObject):
    """Of one view. The acts go with it: nothing can be taken back after locking."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self.toast = ToastHost(over)
        self._acts: list[Notice] = []
        desk.notice_requested.connect(self.show)

    @property
    def sentences(self) -> list[str]:
        """What can be taken back, the last act first."""
        return [act.text for act in reversed(self._acts)]

    def show(self, notice: Notice) -> None:
        """Say it; keep its way back."""
        if notice.undo is None:
            self.toast.show_toast(notice.text)
            return
        self._acts.append(notice)
        del self._acts[:-_KEPT]
        undo = partial(self._take_back, notice)
        spoken = self.tr("{text}. Ctrl+Z takes it back.").format(text=notice.text)
        self.toast.show_toast(notice.text, self.tr("Undo"), undo, spoken=spoken)

    def undo_last(self) -> None:
        """Take back the last act that offered it; say so where there is none."""
        if self._acts:
            self._take_back(self._acts[-1])
        else:
            self.toast.show_toast(self.tr("There is nothing to undo."))

    def focus(self) -> bool:
        """Give the keyboard to the toast; False where none is shown."""
        return self.toast.take_focus(Qt.FocusReason.ShortcutFocusReason)

    def _take_back(self, notice: Notice) -> None:
        # By identity: two equal sentences are two acts.
        at = next((n for n, act in enumerate(self._acts) if act is notice), None)
        undo: Callable[[], Changed] | None = notice.undo
        if at is None or undo is None:
            return
        del self._acts[at]
        self.toast.dismiss()
        changes: list[Changed] = []

        def act() -> Changed:
            changes.append(undo())
            return changes[-1]

        # An undo of many records only begins here, and tells itself when it is done.
        if self._desk.attempt(act) and changes != [Changed.NOTHING]:
            self.toast.show_toast(self.tr("Taken back: {what}").format(what=notice.text))
