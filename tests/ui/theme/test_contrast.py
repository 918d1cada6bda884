# SPDX-License-Identifier: Apache-2.0
"""Every pair of colours that meets on screen is readable (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.ui.theme.tokens import DARK, LIGHT, Colors, Fill
from tests.support.contrast import INKS, KINDS, contrast, faint, pairs, with_ink

THEMES = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])


@THEMES
def test_no_pair_is_faint(colors: Colors) -> None:
    assert faint(colors) == []


@THEMES
def test_the_pairs_are_many(colors: Colors) -> None:
    assert len(list(pairs(colors))) > 110


def test_black_on_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_a_known_grey_is_just_readable() -> None:
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)


@THEMES
@pytest.mark.parametrize("ink", [*INKS, *KINDS])
def test_a_paler_ink_is_found(colors: Colors, ink: str) -> None:
    pale = "#5A6464" if colors.dark or ink == "on_accent" else "#9A9A9A"
    assert faint(with_ink(colors, ink, pale)) != []


@THEMES
def test_a_darker_ground_is_found(colors: Colors) -> None:
    assert len(faint(replace(colors, surface="#7A7A7A"))) > 10


@THEMES
def test_a_paler_event_is_found(colors: Colors) -> None:
    events = {**colors.events, "teal": Fill(colors.events["teal"].ground, "#8A8A8A")}
    assert faint(replace(colors, events=events)) != []


@THEMES
def test_a_paler_band_is_found(colors: Colors) -> None:
    assert faint(replace(colors, bands=("#808080", *colors.bands[1:]))) != []
