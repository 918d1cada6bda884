# SPDX-License-Identifier: Apache-2.0
"""Showing places: what fails is said in its place, back leads to where one was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.changed import Changed
from desktop.domain.problems import Problem, ProblemText
from desktop.domain.problems.care import RECORD_GONE
from desktop.domain.problems.storage import VAULT_DAMAGED
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.base.screen import Screen
from desktop.ui.common.layout import Scroll, column
from desktop.ui.window.desk_view import DeskView
from desktop.ui.window.failed_screen import FailedScreen
from desktop.ui.window.idle import IdleWatch
from tests.support.listening import Listening
from tests.support.whole_desk import settle

TODAY, NOTES = Place(Area.TODAY), Place(Area.NOTES)


class Plain(Screen):
    """Tall, and fails with `why` while there is one."""

    CARES = Changed.NOTES
    why: ProblemText | None = None
    area = Area.NOTES

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        tall = QLabel("x")
        tall.setMinimumHeight(3000)
        self.scroll_area = Scroll(tall)
        self.setLayout(column(self.scroll_area))
        self._tab = ""

    def show_place(self, place: Place) -> None:
        """Read."""
        self._tab = place.tab
        self.reload()

    def reload(self) -> None:
        """Read, or fail."""
        if self.why is not None:
            raise Problem(self.why)

    def place(self) -> Place:
        """Its area."""
        return Place(self.area, tab=self._tab)


class Other(Plain):
    """Never fails unless told."""

    area = Area.TODAY


@pytest.fixture
def view(desk: Listening) -> Iterator[DeskView]:
    """Two places, at Today."""
    made = DeskView(desk, {Area.TODAY: Other, Area.NOTES: Plain})
    made.resize(1280, 800)
    made.show()
    made.go(TODAY)
    settle()
    yield made
    Plain.why = None
    made.close()
    made.deleteLater()
    settle()


def failing(view: DeskView, why: ProblemText) -> FailedScreen | None:
    """Go where reading fails."""
    Plain.why = Other.why = None
    Plain.why, Other.why = why, None
    view.go(NOTES)
    shown = view.present()
    return shown if isinstance(shown, FailedScreen) else None


def test_a_screen_that_cannot_read_says_so_in_its_place(view: DeskView) -> None:
    failed = failing(view, VAULT_DAMAGED)
    assert failed is not None
    assert failed.state.text()
    assert view.place() == NOTES


def test_trying_again_shows_the_screen(view: DeskView) -> None:
    failed = failing(view, VAULT_DAMAGED)
    assert failed is not None
    Plain.why = None
    failed.state.button.click()
    assert isinstance(view.present(), Plain)


def test_no_dialog_stands_before_it(view: DeskView, desk: Listening) -> None:
    failing(view, VAULT_DAMAGED)
    assert desk.problems == []


def test_a_screen_that_fails_while_on_view_says_so_too(view: DeskView, desk: Listening) -> None:
    view.go(NOTES)
    Plain.why = VAULT_DAMAGED
    desk.notify(Changed.NOTES)
    assert isinstance(view.present(), FailedScreen)


def test_a_record_that_is_gone_leads_to_today(view: DeskView, desk: Listening) -> None:
    assert failing(view, RECORD_GONE) is None
    assert view.place() == TODAY
    assert len(desk.problems) == 1


def test_one_can_leave_what_failed(view: DeskView) -> None:
    failing(view, VAULT_DAMAGED)
    view.back()
    assert view.place() == TODAY


def test_back_scrolls_to_where_one_was(view: DeskView) -> None:
    view.go(NOTES)
    settle()
    screen = view.present()
    assert isinstance(screen, Plain)
    bar = screen.scroll_area.verticalScrollBar()
    bar.setValue(400)
    view.go(Place(Area.NOTES, tab="other"))
    bar.setValue(0)
    view.back()
    settle()
    assert (bar.value(), view.place()) == (400, NOTES)


@pytest.mark.parametrize(
    ("button", "forward"),
    [(Qt.MouseButton.BackButton, False), (Qt.MouseButton.ForwardButton, True)],
)
def test_the_side_buttons_of_a_mouse_are_heard_once(
    view: DeskView, desk: Listening, button: Qt.MouseButton, forward: bool
) -> None:
    idle = IdleWatch(10, desk.clock, view)
    heard: list[bool] = []
    idle.side_button.connect(heard.append)
    spot, none = QPointF(300, 300), Qt.KeyboardModifier.NoModifier
    press = QMouseEvent(QEvent.Type.MouseButtonPress, spot, spot, button, button, none)
    QApplication.sendEvent(view.present() or view, press)
    assert heard == [forward]
