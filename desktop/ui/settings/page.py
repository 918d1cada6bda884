# SPDX-License-Identifier: Apache-2.0
"""What the settings screen expects of a page, and a labelled line on it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.ui.base.desk import Desk
from desktop.ui.common.card import Card
from desktop.ui.common.layout import Item, boxed, column
from desktop.ui.common.reflow import Reflow
from desktop.ui.common.text import SectionTitle, Text
from desktop.ui.theme.look import look

_WORDS = 200


class SettingsPage(QWidget):
    """One section. Built when first shown; `reload` reads again, `keep` saves what is typed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def reload(self) -> None:
        """Show what is true now."""

    def keep(self) -> None:
        """Save what is typed and not yet saved."""


def section(title: str, about: str, *items: Item) -> Card:
    """A card with a heading, a sentence where one helps, and items."""
    heading = SectionTitle(title)
    sentence = Text(about, "small", "text2", wrap=True)
    sentence.setVisible(bool(about))
    return Card(column(heading, sentence, gap=4), *items, gap=14, padding=(24, 18, 24, 20))


def choice(title: str, widget: QWidget, about: str = "") -> QWidget:
    """Words at the left, the choice at the right."""
    sentence = Text(about, "small", "text2", wrap=True)
    sentence.setVisible(bool(about))
    words = column(None, Text(title, "body", weight=500, wrap=True), sentence, None, gap=0)
    said = boxed(words)
    said.setMinimumWidth(look().px(_WORDS))
    return Reflow(said, widget, gap=16, down_gap=8)
