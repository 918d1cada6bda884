# SPDX-License-Identifier: Apache-2.0
"""Inter on screen: three weights before the lock screen, the rest afterwards."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import TYPE

FAMILIES = ("Inter", "Noto Sans", "Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math")
_CORE = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold")
_REST = (
    "Inter-Bold",
    "Inter-Italic",
    "Inter-SemiBoldItalic",
    "NotoSans-Regular",
    "NotoSans-Bold",
    "NotoSansSymbols-Regular",
    "NotoSansSymbols2-Regular",
    "NotoSansMath-Regular",
)
_SPACED_FROM = 20


def load_core_fonts(folder: Path) -> None:
    """Load what the lock screen shows from `folder` (resources/fonts)."""
    _load(folder, _CORE)


def load_other_fonts(folder: Path) -> None:
    """Load bold, italic and the Noto fallbacks; call once the lock screen is up."""
    _load(folder, _REST)


def other_font_loads(folder: Path) -> tuple[Callable[[], None], ...]:
    """The same in steps, one for each file."""
    return tuple(partial(_load, folder, (name,)) for name in _REST)


def _load(folder: Path, names: tuple[str, ...]) -> None:
    for name in names:
        QFontDatabase.addApplicationFont(str(folder / f"{name}.ttf"))
    _make.cache_clear()


def font(role: str = "body", weight: int | None = None, *, tabular: bool = False) -> QFont:
    """Return the font of a type role at the present text size.

    `tabular` gives digits one width: for time columns, table numbers and axis labels only.
    """
    style = TYPE[role]
    return QFont(_make(look().px(style.size), weight or style.weight, tabular))


def key_font(role: str = "h3") -> QFont:
    """Return the font of recovery keys: equal digits, slashed zero, wide spacing."""
    made = font(role, 600, tabular=True)
    made.setFeature(QFont.Tag("zero"), 1)
    made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2)
    return made


@lru_cache(maxsize=64)
def _make(size: int, weight: int, tabular: bool) -> QFont:
    made = QFont()
    made.setFamilies(list(FAMILIES))
    made.setPixelSize(size)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if size >= _SPACED_FROM:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.3)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
