# SPDX-License-Identifier: Apache-2.0
"""A desk that remembers what screens asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from desktop.domain.administration import Administration
from desktop.domain.ids import MeasureId
from desktop.ui.base.desk import Desk

PHQ = MeasureId("phq-9")
Kind = TypeVar("Kind", bound=QObject)
Fill = Callable[..., Administration]


class Listening(Desk):
    """Keeps the places, notices, problems and works that were asked for."""

    def listen(self) -> None:
        """Start keeping."""
        self.places: list[object] = []
        self.notices: list[object] = []
        self.problems: list[object] = []
        self.works: list[object] = []
        self.backs = 0
        self.place_requested.connect(self.places.append)
        self.notice_requested.connect(self.notices.append)
        self.problem_raised.connect(self.problems.append)
        self.work_requested.connect(self.works.append)
        self.back_requested.connect(self._back)

    def _back(self) -> None:
        self.backs += 1


def child(parent: QObject, kind: type[Kind]) -> Kind:
    """The one of this kind below `parent`."""
    found = parent.findChild(kind)
    assert found is not None, kind.__name__
    return found
