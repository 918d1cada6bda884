# SPDX-License-Identifier: Apache-2.0
"""Who must be told of a new look.

A style sheet on the whole application makes Qt ask every widget about every rule (250 ms with 600
widgets, at each start of a screen too), so only those who need it are told, one call each.
"""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakKeyDictionary

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

Act = Callable[[QWidget], None]
_followers: WeakKeyDictionary[QWidget, tuple[Act, ...]] = WeakKeyDictionary()


def follow(widget: QWidget, act: Act) -> None:
    """Call `act(widget)` now and at each new look, as long as the widget lives.

    `act` must be a plain function: a bound method would keep the widget alive.
    """
    _followers[widget] = (*_followers.get(widget, ()), act)
    act(widget)


def tell_all() -> None:
    """Tell every follower that lives."""
    for widget, acts in list(_followers.items()):
        for act in acts:
            if isValid(widget):
                act(widget)
