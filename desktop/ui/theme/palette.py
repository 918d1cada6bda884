# SPDX-License-Identifier: Apache-2.0
"""QPalette from the tokens."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from desktop.ui.theme.tokens import Colors

_Role = QPalette.ColorRole


def palette(colors: Colors) -> QPalette:
    """Return the application palette of one theme."""
    made = QPalette()
    roles = {
        _Role.Window: colors.canvas,
        _Role.WindowText: colors.text,
        _Role.Base: colors.surface,
        _Role.AlternateBase: colors.sunken,
        _Role.Text: colors.text,
        _Role.PlaceholderText: colors.text3,
        _Role.Button: colors.surface,
        _Role.ButtonText: colors.text,
        _Role.BrightText: colors.danger.text,
        _Role.Highlight: colors.selected,
        _Role.HighlightedText: colors.text,
        _Role.Accent: colors.accent,
        _Role.Link: colors.link,
        _Role.LinkVisited: colors.link,
        _Role.ToolTipBase: colors.surface,
        _Role.ToolTipText: colors.text,
        _Role.Light: colors.surface,
        _Role.Midlight: colors.sunken,
        _Role.Mid: colors.border,
        _Role.Dark: colors.border_strong,
        _Role.Shadow: colors.text2,
    }
    for role, color in roles.items():
        made.setColor(role, QColor(color))
    for role in (_Role.Text, _Role.ButtonText, _Role.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors.text3))
    return made
