# SPDX-License-Identifier: Apache-2.0
"""Back and forward."""

from __future__ import annotations

from desktop.ui.base.place import Area, Place, place_from_text
from desktop.ui.window.history import History

TODAY = Place(Area.TODAY)
CLIENT = Place(Area.CLIENTS, client=3, tab="goals")
NOTE = Place(Area.NOTE, client=3, session=9)


def test_back_returns_to_the_place_before() -> None:
    history = History()
    history.visit(TODAY)
    history.visit(CLIENT)
    assert history.back() == TODAY
    assert history.forward() == CLIENT


def test_the_ends_hold() -> None:
    history = History()
    history.visit(TODAY)
    assert history.back() is None
    assert history.forward() is None
    assert history.current == TODAY


def test_a_visit_forgets_what_lay_forward() -> None:
    history = History()
    for place in (TODAY, CLIENT):
        history.visit(place)
    history.back()
    history.visit(NOTE)
    assert history.forward() is None
    assert history.back() == TODAY


def test_the_same_place_twice_is_one_step() -> None:
    history = History()
    history.visit(TODAY)
    history.visit(TODAY)
    assert history.back() is None


def test_a_place_survives_as_text() -> None:
    assert place_from_text(CLIENT.to_text()) == CLIENT


def test_a_place_nobody_knows_is_none() -> None:
    assert place_from_text('{"area": "moon"}') is None
    assert place_from_text("") is None
