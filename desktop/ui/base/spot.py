# SPDX-License-Identifier: Apache-2.0
"""Where exactly on a screen the therapist is: scroll, cursor, selection, focus. Numbers only."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)


@dataclass(frozen=True, slots=True)
class Spot:
    """Each part of the screen is named by its way down to it: kinds and numbers of widgets.

    A part that is not there any more, or is built otherwise since, is passed over.
    """

    scrolled: dict[str, int] = field(default_factory=dict)
    cursors: dict[str, tuple[int, int]] = field(default_factory=dict)
    focus: str = ""

    def to_text(self) -> str:
        """JSON for the vault's desk state."""
        return json.dumps([self.scrolled, self.cursors, self.focus])


def spot_from_text(text: str) -> Spot:
    """What `to_text` wrote; the beginning of everything where it cannot be read."""
    try:
        scrolled, cursors, focus = json.loads(text)
        return Spot(
            {str(way): int(value) for way, value in scrolled.items()},
            {str(way): (int(start), int(end)) for way, (start, end) in cursors.items()},
            str(focus),
        )
    except (ValueError, TypeError, AttributeError):
        return Spot()


def spot_of(screen: QWidget, focused: QWidget | None) -> Spot:
    """Where the therapist is on a screen, with the keyboard at `focused`."""
    scrolled, cursors, focus = {}, {}, ""
    for way, part in _parts(screen):
        if part is focused:
            focus = way
        if isinstance(part, QAbstractScrollArea) and part.verticalScrollBar().value():
            scrolled[way] = part.verticalScrollBar().value()
        if isinstance(part, QPlainTextEdit | QTextEdit) and not part.isReadOnly():
            cursor = part.textCursor()
            if cursor.position() or cursor.hasSelection():
                cursors[way] = (cursor.anchor(), cursor.position())
    return Spot(scrolled, cursors, focus)


def return_to(screen: QWidget, spot: Spot) -> None:
    """Go back there, as soon as the screen has been laid out."""
    QTimer.singleShot(0, screen, partial(_return, screen, spot))


def _return(screen: QWidget, spot: Spot) -> None:
    parts = dict(_parts(screen))
    for way, (anchor, position) in spot.cursors.items():
        part = parts.get(way)
        if isinstance(part, QPlainTextEdit | QTextEdit):
            _select(part, anchor, position)
    focused = parts.get(spot.focus)
    if focused is not None and focused.isVisible() and focused.isEnabled():
        focused.setFocus(Qt.FocusReason.OtherFocusReason)
    _scroll(screen, spot)
    QTimer.singleShot(0, screen, partial(_scroll, screen, spot))  # lines have been broken anew


def _scroll(screen: QWidget, spot: Spot) -> None:
    parts = dict(_parts(screen))
    for way, value in spot.scrolled.items():
        part = parts.get(way)
        if isinstance(part, QAbstractScrollArea):
            _Scroll(part.verticalScrollBar(), value)


def _parts(screen: QWidget) -> Iterator[tuple[str, QWidget]]:
    """Everything visible below a screen, with its way."""
    waiting: list[tuple[str, QWidget]] = [("", screen)]
    while waiting:
        way, part = waiting.pop()
        yield way, part
        numbers: dict[str, int] = {}
        for child in part.children():
            # Hidden ones do not count: pages that are built when first shown may be among them.
            if isinstance(child, QWidget) and not child.isWindow() and not child.isHidden():
                kind = type(child).__name__
                number = numbers[kind] = numbers.get(kind, -1) + 1
                waiting.append((f"{way}/{kind}{number}", child))


def _select(edit: QPlainTextEdit | QTextEdit, anchor: int, position: int) -> None:
    end = edit.document().characterCount() - 1
    cursor = edit.textCursor()
    cursor.setPosition(min(anchor, end))
    cursor.setPosition(min(position, end), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


class _Scroll(QObject):
    """Scrolls a bar to a value now, or when what is scrolled has become long enough for it."""

    def __init__(self, bar: QScrollBar, value: int) -> None:
        super().__init__(bar)
        self._bar, self._value = bar, value
        bar.setValue(value)
        if bar.value() == value:
            self.deleteLater()
            return
        bar.rangeChanged.connect(self._again)
        bar.actionTriggered.connect(self.deleteLater)  # whoever scrolls now is not led away

    def _again(self) -> None:
        self._bar.setValue(self._value)
        if self._bar.value() == self._value:
            self.deleteLater()
