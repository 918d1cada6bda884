# SPDX-License-Identifier: Apache-2.0
"""Stands where a screen could not read its records."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from desktop.domain.problems import Problem
from desktop.domain.problems.care import RECORD_GONE
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.base.screen import Screen
from desktop.ui.common.error_state import ErrorState
from desktop.ui.common.layout import column


def is_gone(problem: Problem) -> bool:
    """Whether trying again is of no use: the record is in the trash or erased."""
    return problem.text.code == RECORD_GONE.code


class FailedScreen(Screen):
    """Keeps the place, so that going back, locking and trying again lead there."""

    retry_requested = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._place = Place(Area.TODAY)
        self.state = ErrorState(self.tr("Try again"))
        self.state.retry_requested.connect(self._retry)
        self.setLayout(column(self.state))

    def show_failure(self, place: Place, problem: Problem) -> None:
        """Say why `place` cannot be shown."""
        self._place = place
        translate = self.desk.translate
        self.state.show_error(problem.what(translate), problem.do(translate))

    def show_place(self, place: Place) -> None:
        """Stay as it is."""

    def place(self) -> Place:
        """The place that could not be shown."""
        return self._place

    def focus_first(self) -> None:
        """Trying again."""
        self.state.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retry(self) -> None:
        self.retry_requested.emit(self._place)
