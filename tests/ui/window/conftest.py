# SPDX-License-Identifier: Apache-2.0
"""A shell without a window around it: it remembers where commands went."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QWidget

from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from tests.support.listening import Listening


@dataclass(slots=True)
class PlainShell:
    """Every area is there but those in `missing`."""

    desk: Desk
    over: QWidget
    places: list[Place] = field(default_factory=list)
    begun: list[Place] = field(default_factory=list)
    acts: list[str] = field(default_factory=list)
    missing: set[Area] = field(default_factory=set)

    def has(self, area: Area) -> bool:
        """Whether it is not missing."""
        return area not in self.missing

    def go(self, place: Place) -> None:
        """Remember."""
        self.places.append(place)

    def begin(self, place: Place) -> None:
        """Remember."""
        self.begun.append(place)

    def do(self, act: str) -> None:
        """Remember."""
        self.acts.append(act)


@pytest.fixture
def shell(desk: Listening) -> Iterator[PlainShell]:
    """Over a window of the smallest size."""
    over = QWidget()
    over.resize(960, 640)
    over.show()
    yield PlainShell(desk, over)
    over.close()
    over.deleteLater()
