# SPDX-License-Identifier: Apache-2.0
"""No control without a name: whoever cannot see it has nothing else to know it by."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def name_it(widget: QWidget, name: str) -> None:
    """Give a widget its accessible name; a ValueError when there is nothing to say."""
    widget.setAccessibleName(needed(name, widget))


def needed(words: str, widget: QWidget) -> str:
    """Return `words`; a ValueError when they are blank."""
    if not words.strip():
        raise ValueError(f"{type(widget).__name__} needs a name")
    return words
