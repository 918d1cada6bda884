# SPDX-License-Identifier: Apache-2.0
"""Five levels from 1 to 5; choosing the chosen one again takes it away."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop.ui.common.gas_strip import GasStrip


class LevelStrip(GasStrip):
    """As the strip of goal attainment, with words of its own for each level."""

    LEVELS: ClassVar[tuple[int, ...]] = (1, 2, 3, 4, 5)
    CLEARS: ClassVar[bool] = True

    def __init__(
        self,
        name: str,
        words: Callable[[int], str],
        level: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._words = words
        super().__init__(name, level, editable=True, parent=parent)

    def words_of(self, level: int) -> str:
        """Return number and words of a level."""
        return f"{level}, {self._words(level)}"

    def _cell(self, level: int) -> str:
        return str(level)
