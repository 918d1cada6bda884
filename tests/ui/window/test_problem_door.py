# SPDX-License-Identifier: Apache-2.0
"""One door: one problem at a time, each once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.problems import Problem
from desktop.domain.problems.care import RECORD_GONE
from desktop.domain.problems.storage import VAULT_DAMAGED
from desktop.ui.theme.manager import ThemeManager
from desktop.ui.window.problem_door import ProblemDoor
from tests.support.whole_desk import settle


@pytest.fixture
def window(theme: ThemeManager) -> Iterator[QWidget]:
    """Something to show problems over."""
    del theme
    made = QWidget()
    made.resize(960, 640)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    settle()


def shown(window: QWidget) -> list[QDialog]:
    """The dialogs on view."""
    settle()
    return [each for each in window.findChildren(QDialog) if each.isVisible()]


def test_two_problems_are_shown_one_after_the_other(window: QWidget) -> None:
    door = ProblemDoor(window)
    door.show(Problem(VAULT_DAMAGED))
    door.show(Problem(RECORD_GONE))
    (first,) = shown(window)
    name = first.accessibleName()
    first.accept()
    (second,) = shown(window)
    assert second.accessibleName() != name
    second.accept()
    assert shown(window) == []


def test_the_same_problem_twice_is_shown_once(window: QWidget) -> None:
    door = ProblemDoor(window)
    for _ in range(3):
        door.show(Problem(VAULT_DAMAGED))
    (only,) = shown(window)
    only.accept()
    assert shown(window) == []
