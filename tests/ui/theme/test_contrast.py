# SPDX-License-Identifier: Apache-2.0
"""Every pair of colours that meets on screen is readable (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

import pytest

from desktop.ui.theme.tokens import DARK, LIGHT, Colors, Fill

THEMES = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("canvas", "surface", "sunken", "nav", "selected", "accent_soft", "hover")
KINDS = ("danger", "warn", "ok", "info", "neutral")


def luminance(color: str) -> float:
    """Relative luminance of "#RRGGBB"."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@THEMES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", ["text", "text2", "text3", "accent", "link"])
def test_text_is_readable_on_every_ground(colors: Colors, ground: str, ink: str) -> None:
    assert contrast(getattr(colors, ink), getattr(colors, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("mark", ["border_strong", "accent"])
def test_borders_and_focus_stand_out(colors: Colors, ground: str, mark: str) -> None:
    assert contrast(getattr(colors, mark), getattr(colors, ground)) >= 3


@THEMES
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("ground", ["own", "canvas", "surface", "nav"])
def test_messages_are_readable(colors: Colors, kind: str, ground: str) -> None:
    fill: Fill = getattr(colors, kind)
    behind = fill.ground if ground == "own" else getattr(colors, ground)
    assert contrast(fill.text, behind) >= 4.5


@THEMES
@pytest.mark.parametrize("kind", KINDS)
def test_ordinary_text_is_readable_on_message_grounds(colors: Colors, kind: str) -> None:
    assert contrast(colors.text, getattr(colors, kind).ground) >= 4.5


@THEMES
@pytest.mark.parametrize("fill", ["accent", "accent_hover", "accent_pressed"])
def test_primary_buttons_are_readable(colors: Colors, fill: str) -> None:
    assert contrast(colors.on_accent, getattr(colors, fill)) >= 4.5


@THEMES
def test_events_are_readable(colors: Colors) -> None:
    assert min(contrast(fill.text, fill.ground) for fill in colors.events.values()) >= 4.5


@THEMES
@pytest.mark.parametrize("ink", ["text", "text2"])
def test_bands_carry_text(colors: Colors, ink: str) -> None:
    assert min(contrast(getattr(colors, ink), band) for band in colors.bands) >= 4.5


@THEMES
def test_series_stand_out_on_the_surface(colors: Colors) -> None:
    assert min(contrast(line, colors.surface) for line in colors.series) >= 4.5


@THEMES
def test_the_line_stands_out_on_every_band(colors: Colors) -> None:
    assert min(contrast(colors.accent, band) for band in colors.bands) >= 3
