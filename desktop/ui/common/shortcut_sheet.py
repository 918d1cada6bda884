# SPDX-License-Identifier: Apache-2.0
"""All shortcuts by group on one sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.ui.common.button import IconButton
from desktop.ui.common.key_hint import KeyHint, native_keys
from desktop.ui.common.layout import Scroll, boxed, column, row
from desktop.ui.common.named import name_it
from desktop.ui.common.ringed import RingedArea
from desktop.ui.common.text import Text
from desktop.ui.theme.look import look

_SIDE, _TWO_COLUMNS, _GAP = 24, 640, 40


@dataclass(frozen=True, slots=True)
class KeyLine:
    """What some keys do; `keys` are alternatives."""

    words: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Lines under a heading."""

    title: str
    lines: tuple[KeyLine, ...]


class ShortcutSheet(QWidget):
    """Two columns where there is room, one else; scrolled by the keyboard. `close_requested`."""

    close_requested = Signal()

    def __init__(
        self, title: str, groups: Sequence[KeyGroup], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        name_it(self, title)
        close = IconButton("x", self.tr("Close"), small=True)
        close.clicked.connect(self.close_requested)
        head = row(Text(title, "h2"), None, close, gap=12)
        head.setContentsMargins(_SIDE, 18, 16, 0)
        half = _half(groups)
        self._columns = row(gap=_GAP)
        for part in (groups[:half], groups[half:]):
            self._columns.addWidget(boxed(column(*map(_group, part), None, gap=20)), 1)
        self._page = boxed(self._columns)
        self._columns.setContentsMargins(_SIDE, 4, _SIDE, 20)
        self.pages = _Pages(title, groups, self._page)
        self.setLayout(column(head, self.pages, gap=12))

    def sizeHint(self) -> QSize:
        """Return as high as all lines are, the overlay cuts it."""
        high = self._page.sizeHint().height() + look().px(28) + 36
        return QSize(look().px(_TWO_COLUMNS), high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two are too narrow."""
        super().resizeEvent(event)
        self.arrange(self.width())

    def arrange(self, width: int) -> None:
        """Be laid out for a width."""
        two = width >= look().px(_TWO_COLUMNS)
        way = QBoxLayout.Direction.LeftToRight if two else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)
        self._columns.setSpacing(_GAP if two else 20)


class _Pages(RingedArea, Scroll):
    """Takes the keyboard itself: arrows, Page and Home scroll; says everything as one text."""

    def __init__(self, title: str, groups: Sequence[KeyGroup], page: QWidget) -> None:
        super().__init__(page)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(title)
        spoken = (f"{each.title}. {_spoken(each)}" for each in groups)
        self.setAccessibleDescription(" ".join(spoken))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End too, which Qt leaves out."""
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in ends:
            bar.setValue(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


def _half(groups: Sequence[KeyGroup]) -> int:
    """How many groups go left, so that both columns are about as long."""
    sizes = [len(each.lines) + 2 for each in groups]
    ways = range(1, len(groups) + 1)
    return min(ways, key=lambda cut: abs(sum(sizes[:cut]) - sum(sizes[cut:])), default=0)


def _spoken(group: KeyGroup) -> str:
    return " ".join(f"{each.words}: {_keys(each)}." for each in group.lines)


def _keys(line: KeyLine) -> str:
    return ", ".join(map(native_keys, line.keys))


def _group(group: KeyGroup) -> QWidget:
    title = Text(group.title, "small", "text2", weight=600)
    return boxed(column(title, *map(_line, group.lines), gap=6))


def _line(line: KeyLine) -> QWidget:
    parts = row(Text(line.words, "body", wrap=True), *map(KeyHint, line.keys), gap=8)
    parts.setStretch(0, 1)
    made = boxed(parts)
    made.setAccessibleName(f"{line.words}: {_keys(line)}")
    made.setMinimumHeight(look().px(26))
    return made
