# SPDX-License-Identifier: Apache-2.0
"""A row of controls that goes on in the next line where it is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class FlowLayout(QLayout):
    """Items left to right, wrapped; those after `push_right()` stand at the right of their line."""

    def __init__(self, *widgets: QWidget, gap: int = 12, line_gap: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap, self._line_gap = gap, line_gap
        self._right_from = 1_000
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def push_right(self) -> None:
        """Items added from now on stand at the right."""
        self._right_from = len(self._items)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt calls it
        """Take an item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt calls it
        """An item, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt calls it
        """Remove an item."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt calls it
        """No wish to grow."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt calls it
        """Narrow means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt calls it
        """The height of all lines."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt calls it
        """Put the items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """One line."""
        sizes = [item.sizeHint() for item in self._shown()]
        wide = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt calls it
        """The widest item."""
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if lines[-1] and used + wide > width:
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += wide + self._gap
        return lines

    def _place(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        right = set(map(id, self._items[self._right_from :]))
        for line in self._lines(rect.width()):
            high = max((item.sizeHint().height() for item in line), default=0)
            if move:
                self._put(line, QRect(rect.x(), y, rect.width(), high), right)
            y += high + self._line_gap
        return max(y - self._line_gap - rect.y(), 0)

    def _put(self, line: list[QLayoutItem], area: QRect, right: set[int]) -> None:
        total = sum(item.sizeHint().width() for item in line) + self._gap * (len(line) - 1)
        mixed = any(id(item) not in right for item in line)
        x, spare = area.x(), max(area.width() - total, 0) if mixed else 0
        for item in line:
            size = item.sizeHint()
            if id(item) in right and spare:
                x, spare = x + spare, 0
            middle = area.y() + (area.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(x, middle), size))
            x += size.width() + self._gap


def flow(widgets: Sequence[QWidget], gap: int = 8) -> QWidget:
    """Return a widget that shows `widgets` in wrapped lines."""
    holder = QWidget()
    holder.setLayout(FlowLayout(*widgets, gap=gap, line_gap=gap))
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder
