# SPDX-License-Identifier: Apache-2.0
"""What costs time once, done while the key is worked out: fonts, Qt's classes, the first layout.

Imported by the preload, which then runs `NEEDED` always and `SPARE` only while there is time.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Iterator
from functools import partial

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

from desktop.services.measure_library import measure_library
from desktop.system.resources import resource_folder
from desktop.ui.common.button import Button, IconButton
from desktop.ui.common.card import Card
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.layout import Item, Scroll, boxed, column
from desktop.ui.common.list_view import ListView
from desktop.ui.common.nav_item import NavItem
from desktop.ui.common.nav_rail import NavRail
from desktop.ui.common.page_header import PageHeader
from desktop.ui.common.pill import Pill
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.theme.fonts import other_font_loads
from desktop.ui.theme.tokens import TYPE

_LETTERS = string.ascii_letters + string.digits + string.punctuation
_ICONS = ("sun", "users", "file-text", "clipboard-list", "chart-line", "database", "settings")


class _Onlooker(QObject):
    """Meets the objects that Qt makes for itself, which PySide then gives their classes."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look, and let it pass."""
        del watched, event
        return False


def _words() -> Iterator[Item]:
    for role in TYPE:
        yield Text(_LETTERS, role)
        yield ElidedText(_LETTERS, role, weight=600)
    yield Text(_LETTERS, wrap=True)


def _page() -> QWidget:
    header = PageHeader(_LETTERS, _LETTERS, (Button(_LETTERS, "secondary", "calendar-plus"),))
    card = Card(SectionTitle(_LETTERS), *_words(), Pill(_LETTERS, "plain"))
    return Scroll(boxed(column(header, card, Button(_LETTERS), IconButton("search", _LETTERS))))


def _rail() -> QWidget:
    return NavRail(_LETTERS, _LETTERS, [NavItem(icon, icon, _LETTERS) for icon in _ICONS], ())


def _build_and_delete(make: Callable[[], QWidget]) -> None:
    """Laid out and painted into a picture that nobody sees."""
    application = QCoreApplication.instance()
    onlooker, made = _Onlooker(), make()
    if application is not None:
        application.installEventFilter(onlooker)
    made.resize(made.sizeHint())
    made.grab()
    shiboken6.delete(made)
    shiboken6.delete(onlooker)


def _read_measures() -> None:
    measure_library()


_MAKERS: tuple[Callable[[], QWidget], ...] = (
    _page,
    _rail,
    partial(EmptyState, _ICONS[0], _LETTERS, _LETTERS),
    partial(ListView, _LETTERS),
)
NEEDED: tuple[Callable[[], None], ...] = other_font_loads(resource_folder() / "fonts")
SPARE: tuple[Callable[[], None], ...] = (
    *(partial(_build_and_delete, make) for make in _MAKERS),
    _read_measures,
)
