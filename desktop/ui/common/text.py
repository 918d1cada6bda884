# SPDX-License-Identifier: Apache-2.0
"""Text in a type role and a colour role; plain text always, whatever it contains."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.ui.common.themed import Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look


class Text(Themed, QLabel):
    """A label. `role` is a key of tokens.TYPE, `tone` a colour role of tokens.Colors.

    `wrap` sets several lines at the line height of the role. `weight` overrides the role's.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "text",
        *,
        weight: int | None = None,
        wrap: bool = False,
        tabular: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._tone, self._weight, self._tabular = role, tone, weight, tabular
        self._plain = text
        self.setTextFormat(Qt.TextFormat.RichText if wrap else Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred, policy.Preferred if wrap else policy.Fixed)
        if wrap:
            self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.start_theme()

    def text(self) -> str:
        """Return the text as it was given."""
        return self._plain

    def setText(self, text: str) -> None:
        """Show other text."""
        self._plain = text
        super().setText(self._html() if self.wordWrap() else text)

    def set_tone(self, tone: str) -> None:
        """Show the text in another colour role."""
        if tone != self._tone:
            self._tone = tone
            self.restyle()

    def restyle(self) -> None:
        """Take font and colour from the look."""
        self.setFont(font(self._role, self._weight, tabular=self._tabular))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, QColor(look().colors.role(self._tone)))
        self.setPalette(palette)
        self.setText(self._plain)

    def sizeHint(self) -> QSize:
        """Return Qt's size, at least one line of the role high."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), look().line(self._role)))

    def _html(self) -> str:
        lines = _escaped(self._plain).replace("\n", "<br>")
        return f'<div style="line-height:{look().line(self._role)}px">{lines}</div>'


class SectionTitle(Text):
    """The heading of a section or card (16/24, 600)."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "h3", parent=parent)


def _escaped(text: str) -> str:
    """Text as Qt's rich text shows it letter by letter; three signs are all it takes."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
