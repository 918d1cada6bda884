# SPDX-License-Identifier: Apache-2.0
"""The menu, with the round corners of a card."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.common.dress import dress
from desktop.ui.common.named import name_it


class Menu(QMenu):
    """A menu with round corners; use addAction with icon() of ui.theme.icons."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_it(self, name)
        flags = Qt.WindowType
        self.setWindowFlags(self.windowFlags() | flags.FramelessWindowHint)
        self.setWindowFlag(flags.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        dress(self)
