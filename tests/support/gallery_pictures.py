# SPDX-License-Identifier: Apache-2.0
"""Reference pictures of the gallery: `python -m tests.support.gallery_pictures` renews them.

A reference is a page at a quarter of its size: each pixel is the mean of 4×4. Compared are means of
2×2 of those, so that hinting and smoothing of letters do not count, but a box, a colour or an icon
does.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.i18n import Language
from desktop.system.resources import resource_folder
from desktop.ui.gallery.window import PAGES, Page, shown_page
from desktop.ui.theme.fonts import load_core_fonts, load_other_fonts
from desktop.ui.theme.manager import Mode, ThemeManager
from tests.support.measure_samples import ROOT

FOLDER = ROOT / "tests" / "ui" / "gallery_references"
MODES = (Mode.LIGHT, Mode.DARK)
_SHRINK = 4
_BLOCK = 2
LEAST = 7
"""How far the means of a block must lie apart, of 255, to be another picture."""
PATCH = 2
"""How many blocks beside each other must differ."""


@dataclass(frozen=True, slots=True)
class Difference:
    """How many blocks differ, and where the first of them lies, in px of the page."""

    blocks: int
    left: int
    top: int

    def __bool__(self) -> bool:
        return self.blocks >= PATCH


def picture(app: QApplication, page: Page) -> Image.Image:
    """A page in the present look, as a reference is kept."""
    shown = shown_page(app, page)
    try:
        return shrunk(shown)
    finally:
        shown.close()
        shown.deleteLater()


def shrunk(widget: QWidget) -> Image.Image:
    """A quarter of each side of what a widget shows."""
    return whole(widget).reduce(_SHRINK)


def whole(widget: QWidget) -> Image.Image:
    """What a widget shows."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    data = bytes(image.constBits())
    size, step = (image.width(), image.height()), image.bytesPerLine()
    return Image.frombytes("RGB", size, data, "raw", "RGB", step)


def differing(one: Image.Image, other: Image.Image) -> Difference:
    """Compare two shrunk pictures; another size is another picture."""
    if abs(one.width - other.width) > 1 or abs(one.height - other.height) > 1:
        return Difference(10_000, 0, min(one.height, other.height) * _SHRINK)
    size = (min(one.width, other.width), min(one.height, other.height))
    parts = [each.crop((0, 0, *size)).reduce(_BLOCK) for each in (one, other)]
    apart = ImageChops.difference(*parts)
    red, green, blue = apart.split()
    worst = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    seen = worst.point(lambda value: 255 if value > LEAST else 0)
    paired = seen.filter(ImageFilter.RankFilter(3, 9 - PATCH))
    both = ImageChops.multiply(seen, paired)
    box = both.getbbox()
    count = sum(both.histogram()[1:])
    left, top = (box[0], box[1]) if box else (0, 0)
    return Difference(count, left * _SHRINK * _BLOCK, top * _SHRINK * _BLOCK)


def reference(page: Page, mode: Mode) -> Path:
    """Where the picture of a page is kept."""
    return FOLDER / f"{page.key}_{mode}.png"


def renew(app: QApplication, theme: ThemeManager, folder: Path = FOLDER) -> int:
    """Write all of them anew, and take away those of pages that are gone; returns how many."""
    folder.mkdir(parents=True, exist_ok=True)
    kept = set()
    for mode in MODES:
        theme.set_mode(mode)
        for page in PAGES:
            path = folder / reference(page, mode).name
            picture(app, page).save(path, "PNG", optimize=True)
            kept.add(path)
    for path in set(folder.glob("*.png")) - kept:
        path.unlink()
    return len(kept)


def main() -> int:
    """Renew them all."""
    from tests.journeys.rig import the_catalogue

    app = QApplication.instance() or QApplication(["teduh"])
    assert isinstance(app, QApplication)
    for load in (load_core_fonts, load_other_fonts):
        load(resource_folder() / "fonts")
    the_catalogue().speak(Language.INDONESIAN)
    count = renew(app, ThemeManager(app, mode=Mode.LIGHT, reduced_motion=True))
    sys.stdout.write(f"{count} pictures in {FOLDER}\n")
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    raise SystemExit(main())
