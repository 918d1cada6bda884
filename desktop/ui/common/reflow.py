# SPDX-License-Identifier: Apache-2.0
"""Parts side by side that stand below each other where there is too little room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_Flag = QSizePolicy.PolicyFlag


class Reflow(QWidget):
    """A row while all parts have the room they need, else a column.

    `stretch` is the part that takes what is left over (-1: all alike). `below` is a width in px
    under which it is a column in any case.
    """

    def __init__(
        self,
        *parts: QWidget,
        gap: int = 16,
        down_gap: int | None = None,
        stretch: int = 0,
        below: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        gaps = (gap, gap if down_gap is None else down_gap)
        self._turning = _Turning(parts, gaps, stretch, below)
        self.setLayout(self._turning)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def stacked(self) -> bool:
        """Whether it is a column now."""
        return self._turning.direction() is _DOWN


class _Turning(QBoxLayout):
    """Chooses its direction by the width it is given; asking for a height turns nothing."""

    def __init__(
        self, parts: Sequence[QWidget], gaps: tuple[int, int], stretch: int, below: int
    ) -> None:
        super().__init__(_ACROSS)
        self._parts, self._gaps, self._below = parts, gaps, below
        self._grow = [part for index, part in enumerate(parts) if stretch in (index, -1)]
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gaps[0])
        for part in parts:
            self.addWidget(part, 1 if part in self._grow else 0)

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt calls it
        """As narrow as the widest part."""
        shown = self._shown()
        wide = max((_least(part) for part in shown), default=0)
        return QSize(wide, max((part.minimumSizeHint().height() for part in shown), default=0))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt calls it
        """It grows when it becomes a column."""
        return True

    def minimumHeightForWidth(self, width: int) -> int:  # noqa: N802 - Qt calls it
        """Nothing is ever cut."""
        return self.heightForWidth(width)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt calls it
        """The height in the direction that this width asks for."""
        shown = self._shown()
        between = max(len(shown) - 1, 0)
        if self._wanted(width) is _DOWN:
            return sum(_tall(part, width) for part in shown) + self._gaps[1] * between
        grow = [part for part in shown if part in self._grow]
        kept = sum(part.sizeHint().width() for part in shown if part not in grow)
        share = (width - kept - self._gaps[0] * between) // max(len(grow), 1)
        return max((_tall(part, share if part in grow else -1) for part in shown), default=0)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt calls it
        """Turn where the room asks for it, then lay out."""
        direction = self._wanted(rect.width())
        if direction is not self.direction():
            self.setDirection(direction)
            self.setSpacing(self._gaps[direction is _DOWN])
            for part in self._parts:
                self.setAlignment(part, self._side(part, direction))
                self.setStretchFactor(part, int(direction is _ACROSS and part in self._grow))
        super().setGeometry(rect)

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _wanted(self, width: int) -> QBoxLayout.Direction:
        widths = [_least(part) for part in self._shown()]
        needed = sum(widths) + self._gaps[0] * max(len(widths) - 1, 0)
        return _DOWN if width < max(needed, self._below) else _ACROSS

    def _side(self, part: QWidget, direction: QBoxLayout.Direction) -> Qt.AlignmentFlag:
        left = direction is _DOWN and not _has(part, _Flag.GrowFlag)
        return Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag(0)


def _has(part: QWidget, flag: QSizePolicy.PolicyFlag) -> bool:
    return bool(part.sizePolicy().horizontalPolicy().value & flag.value)


def _least(part: QWidget) -> int:
    """What a part needs without cutting; one that does not shrink needs its whole width."""
    hint = part.minimumSizeHint() if _has(part, _Flag.ShrinkFlag) else part.sizeHint()
    return max(hint.width(), part.minimumWidth())


def _tall(part: QWidget, width: int) -> int:
    """The height of a part at a width; one that does not grow, or -1, has its own width."""
    if width < 0 or not _has(part, _Flag.GrowFlag):
        width = part.sizeHint().width()
    width, layout = min(width, part.maximumWidth()), part.layout()
    asked = part if layout is None else layout
    if not asked.hasHeightForWidth():
        return max(part.sizeHint().height(), 0)
    if layout is not None:
        return max(layout.totalHeightForWidth(width), part.minimumHeight())
    return max(part.heightForWidth(width), part.minimumHeight())
