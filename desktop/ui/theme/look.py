# SPDX-License-Identifier: Apache-2.0
"""The look now on screen: colours, text size and density together.

There is one per process, as there is one palette and style sheet of QApplication; only
`ThemeManager` puts a new one. Widgets read it when they paint and when the style changes.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from desktop.ui.theme.tokens import HEIGHTS, LIGHT, MOTION_MS, TYPE, Colors, Density, Heights


@dataclass(frozen=True, slots=True)
class Look:
    """Tokens at one text size (90–150 %)."""

    colors: Colors = LIGHT
    scale: float = 1.0
    density: Density = Density.COMFORTABLE
    reduced_motion: bool = False

    def px(self, size: float) -> int:
        """Return a size that grows with the text."""
        return round(size * self.scale)

    def line(self, role: str) -> int:
        """Return the line height of a type role in px."""
        return self.px(TYPE[role].line)

    @property
    def heights(self) -> Heights:
        """Heights of controls and rows at this density and text size."""
        base = HEIGHTS[self.density]
        return Heights(*(self.px(getattr(base, field.name)) for field in fields(Heights)))

    @property
    def motion_ms(self) -> int:
        """Length of a fade or a move; 0 when the person asked for less motion."""
        return 0 if self.reduced_motion else MOTION_MS


class _Current:
    look = Look()


def look() -> Look:
    """Return the look now on screen."""
    return _Current.look


def put_look(new: Look) -> None:
    """Replace the look; for `ThemeManager`, which then repaints everything."""
    _Current.look = new
