# SPDX-License-Identifier: Apache-2.0
"""The contrast of two colours (WCAG 2.2), and which colours of a theme meet on screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from desktop.ui.theme.tokens import Colors, Fill

TEXT, MARK = 4.5, 3.0
GROUNDS = ("canvas", "surface", "sunken", "nav", "selected", "accent_soft", "hover")
KINDS = ("danger", "warn", "ok", "info", "neutral")
INKS = ("accent", "border_strong", "link", "on_accent", "text", "text2", "text3")
Pair = tuple[str, str, str, float]
"""What it is, ink and ground as "#RRGGBB", and the least contrast."""


def luminance(color: str) -> float:
    """Relative luminance of "#RRGGBB"."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def pairs(colors: Colors) -> Iterator[Pair]:
    """Every pair that the components draw."""
    yield from _on_grounds(colors)
    yield from _on_fills(colors)
    yield from _on_bands(colors)
    yield from _buttons(colors)
    yield from _marks(colors)


def faint(colors: Colors) -> list[str]:
    """The pairs that are too close to each other, worded."""
    found = []
    for what, ink, ground, least in pairs(colors):
        ratio = contrast(ink, ground)
        if ratio < least:
            found.append(f"{what}: {ink} on {ground} is {ratio:.2f}, not {least}")
    return found


def _on_grounds(c: Colors) -> Iterator[Pair]:
    """Ordinary text, links, help; words in the colour of a message outside its own ground."""
    for ground in GROUNDS:
        for ink in ("text", "text2", "text3", "accent", "link"):
            yield f"{ink} on {ground}", c.role(ink), c.role(ground), TEXT
    for kind in KINDS:
        for ground in ("canvas", "surface", "nav"):
            yield f"{kind} on {ground}", c.role(kind), c.role(ground), TEXT
    for kind in ("danger", "warn", "ok"):  # the line under a field in a sunken form
        yield f"{kind} on sunken", c.role(kind), c.sunken, TEXT


def _on_fills(c: Colors) -> Iterator[Pair]:
    """Pills, messages, toasts, events of the calendar."""
    for kind in KINDS:
        fill: Fill = getattr(c, kind)
        yield f"{kind} pill", fill.text, fill.ground, TEXT
        yield f"message on {kind}", c.text, fill.ground, TEXT
    yield "accent pill", c.accent, c.accent_soft, TEXT
    yield "toast", c.text, c.surface, TEXT
    yield "toast action", c.link, c.surface, TEXT
    for name, event in c.events.items():
        yield f"event {name}", event.text, event.ground, TEXT


def _on_bands(c: Colors) -> Iterator[Pair]:
    for place, band in enumerate(c.bands):
        for ink in ("text", "text2"):
            yield f"{ink} on band {place}", c.role(ink), band, TEXT
        yield f"line on band {place}", c.accent, band, MARK


def _buttons(c: Colors) -> Iterator[Pair]:
    for fill in ("accent", "accent_hover", "accent_pressed"):
        yield f"primary button {fill}", c.on_accent, c.role(fill), TEXT
    yield "danger button", c.danger.text, c.surface, TEXT
    yield "danger button under the mouse", c.danger.text, c.danger.ground, TEXT
    for ground in ("sunken", "canvas", "surface", "nav"):
        yield f"disabled on {ground}", c.text3, c.role(ground), TEXT


def _marks(c: Colors) -> Iterator[Pair]:
    """Edges of controls, the ring of the focus, lines of charts."""
    for ground in GROUNDS:
        yield f"edge of a control on {ground}", c.border_strong, c.role(ground), MARK
        yield f"ring on {ground}", c.accent, c.role(ground), MARK
    for kind in KINDS:
        yield f"ring on {kind}", c.accent, getattr(c, kind).ground, MARK
        yield f"edge of a button on {kind}", c.border_strong, getattr(c, kind).ground, MARK
    yield "edge of a wrong field", c.danger.text, c.surface, MARK
    for place, line in enumerate(c.series):
        yield f"line {place}", line, c.surface, TEXT
    for name, event in c.events.items():
        yield f"ring on event {name}", c.accent, event.ground, MARK
        yield f"bar of event {name}", event.text, c.surface, MARK


def with_ink(colors: Colors, name: str, ink: str) -> Colors:
    """The same theme with another colour in one place: of a field, or of the text of a fill."""
    old = getattr(colors, name)
    changed: dict[str, Any] = {name: Fill(old.ground, ink) if isinstance(old, Fill) else ink}
    return replace(colors, **changed)
