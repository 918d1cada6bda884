# SPDX-License-Identifier: Apache-2.0
"""Every colour, size and distance of the interface, once, as plain data without Qt.

Colours are "#RRGGBB". Sizes are pixels at 100 % text size; `Look` scales them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Fill:
    """A soft ground and the text colour that is readable on it."""

    ground: str
    text: str


@dataclass(frozen=True, slots=True)
class Colors:
    """One theme. `border` is decoration only; inputs use `border_strong` (3:1 or more)."""

    dark: bool
    canvas: str
    surface: str
    sunken: str
    nav: str
    selected: str
    border: str
    border_strong: str
    text: str
    text2: str
    text3: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_pressed: str
    accent_soft: str
    link: str
    hover: str
    danger: Fill
    warn: Fill
    ok: Fill
    info: Fill
    neutral: Fill
    bands: tuple[str, ...]
    series: tuple[str, ...]
    events: dict[str, Fill]
    scrim: tuple[int, int, int, int]

    def role(self, name: str) -> str:
        """Return the colour of a role: a field name, or danger, warn, ok, info for their text."""
        value: str | Fill = getattr(self, name)
        return value.text if isinstance(value, Fill) else value


LIGHT = Colors(
    dark=False,
    canvas="#F7F6F3",
    surface="#FFFFFF",
    sunken="#EFEDE8",
    nav="#F1EFEA",
    selected="#D6E8E6",
    border="#DDD9D1",
    border_strong="#757B7D",
    text="#1F2A2E",
    text2="#4A575C",
    text3="#566268",
    accent="#1F6F6B",
    on_accent="#FFFFFF",
    accent_hover="#185A57",
    accent_pressed="#124845",
    accent_soft="#E1EFED",
    link="#1B6661",
    hover="#E9E6E0",
    danger=Fill("#FBE9E7", "#A8322A"),
    warn=Fill("#FBF1DC", "#8A5A00"),
    ok=Fill("#E5F2E7", "#2F6B3A"),
    info=Fill("#E6EFF8", "#2B5C8A"),
    neutral=Fill("#EFEDE8", "#4A575C"),
    bands=("#EEF3F2", "#E3ECE6", "#F4ECD3", "#F3DDC6", "#EFCFC6"),
    series=("#1F6F6B", "#8A5A00", "#6A4C93", "#2B5C8A", "#A8322A"),
    events={
        "teal": Fill("#D6E8E6", "#123F3C"),
        "plum": Fill("#E9E1F1", "#43305E"),
        "sand": Fill("#F3E8CF", "#5C3C00"),
        "sky": Fill("#DEE9F4", "#1D4166"),
        "rose": Fill("#F6E0DC", "#7A211B"),
        "slate": Fill("#E4E7E8", "#333E42"),
    },
    scrim=(20, 25, 27, 110),
)

DARK = Colors(
    dark=True,
    canvas="#15191B",
    surface="#1C2123",
    sunken="#111516",
    nav="#181D1F",
    selected="#234240",
    border="#2E3538",
    border_strong="#86939A",
    text="#E8E6E1",
    text2="#B6BDBF",
    text3="#A3AFB3",
    accent="#6FC3BC",
    on_accent="#0D2422",
    accent_hover="#8AD2CC",
    accent_pressed="#A3DFDA",
    accent_soft="#1D3634",
    link="#7CCBC4",
    hover="#262C2F",
    danger=Fill("#3A2220", "#F0968D"),
    warn=Fill("#37301F", "#E5B860"),
    ok=Fill("#1F3223", "#8CCB97"),
    info=Fill("#1E2C39", "#8FBCE6"),
    neutral=Fill("#2A3033", "#B6BDBF"),
    bands=("#1E2526", "#22302A", "#3A331F", "#3F2D20", "#42262A"),
    series=("#6FC3BC", "#E5B860", "#C3A6E8", "#8FBCE6", "#F0968D"),
    events={
        "teal": Fill("#1F3F3C", "#BFE6E2"),
        "plum": Fill("#382B49", "#DCCBF0"),
        "sand": Fill("#3C321B", "#F2D9A1"),
        "sky": Fill("#20364B", "#C4DDF5"),
        "rose": Fill("#48292A", "#F7C9C3"),
        "slate": Fill("#2C3437", "#D5DBDD"),
    },
    scrim=(20, 25, 27, 110),
)

# Distances between things. They do not grow with the text.
XS, S, M, L, XL, XXL, XXXL, HUGE = 4, 8, 12, 16, 20, 24, 32, 48

RADIUS_CHIP, RADIUS_CONTROL, RADIUS_CARD = 6, 8, 12
ICON = 20
MOTION_MS = 120
MIN_TARGET = 24
NAV_WIDE, NAV_NARROW = 208, 56


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """Letter size, line height (both px) and weight (400–700)."""

    size: int
    line: int
    weight: int = 400


TYPE = {
    "caption": TypeStyle(12, 16),
    "small": TypeStyle(13, 18),
    "body": TypeStyle(14, 21),
    "reading": TypeStyle(16, 26),
    "h3": TypeStyle(16, 24, 600),
    "h2": TypeStyle(20, 28, 600),
    "h1": TypeStyle(24, 32, 600),
    "score": TypeStyle(32, 40, 600),
}


class Density(StrEnum):
    """How close rows and controls stand."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


@dataclass(frozen=True, slots=True)
class Heights:
    """Heights of controls and rows in px."""

    control: int
    small: int
    row: int
    row_tall: int
    nav: int
    nav_tall: int
    pill: int


HEIGHTS = {
    Density.COMFORTABLE: Heights(36, 32, 44, 56, 38, 50, 24),
    Density.COMPACT: Heights(32, 28, 36, 48, 34, 46, 22),
}
