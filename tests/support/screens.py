# SPDX-License-Identifier: Apache-2.0
"""The screenshots of docs/screens: `python -m tests.support.screens docs/screens`."""

from __future__ import annotations

import io
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import product
from pathlib import Path
from typing import cast

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.domain.i18n import Language
from desktop.system.settings import Theme
from desktop.ui.theme.look import look
from tests.support.sights import faces, sights
from tests.support.whole_desk import Variant, WholeDesk, a_whole_desk, settle

SIZE = (1280, 800)
_COLOURS = 64
MOST_BYTES = 12_000_000
_NEAREST = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
_Colour = tuple[int, int, int]


def take(folder: Path, variants: Sequence[Variant], names: Sequence[str] = ()) -> int:
    """Write `<screen>_<language>_<theme>.png` for each variant; returns how many there are."""
    application = QApplication.instance() or QApplication(["teduh"])
    assert isinstance(application, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    taken = 0
    for variant in variants:
        # Always the same path, because some screens show it.
        home = Path(tempfile.gettempdir()) / "Teduh"
        shutil.rmtree(home, ignore_errors=True)
        with a_whole_desk(application, home) as desk:
            desk.wear(variant)
            for sight in (*sights(), *faces()):
                if names and sight.name not in names:
                    continue
                with sight.shown(desk) as root:
                    name = f"{sight.name}_{variant.language}_{variant.theme}.png"
                    (folder / name).write_bytes(_small(_picture(desk, root)))
                    taken += 1
        shutil.rmtree(home)
    return taken


def _picture(desk: WholeDesk, root: QWidget) -> QPixmap:
    """The window; a dialog stands in its middle on a plain ground, which keeps the file small."""
    _quiet(root)
    if root is desk.window or root.width() >= desk.window.width():
        return root.grab()
    under = QPixmap(desk.window.size())
    under.fill(QColor(look().colors.border))
    painter = QPainter(under)
    left = (desk.window.width() - root.width()) // 2
    painter.drawPixmap(left, (desk.window.height() - root.height()) // 2, root.grab())
    painter.end()
    return under


def _quiet(root: QWidget) -> None:
    """Without the blinking cursor, which would make each picture another one."""
    if isinstance(root, QDialog):
        root.setFocus()
    QApplication.setCursorFlashTime(0)
    settle()


def _small(picture: QPixmap) -> bytes:
    """As a PNG of few colours: those used most, exactly; letters' edges take the nearest."""
    plain = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = (plain.width(), plain.height())
    full = Image.frombytes(
        "RGB", size, bytes(plain.constBits()), "raw", "RGB", plain.bytesPerLine()
    )
    counts = full.getcolors(plain.width() * plain.height()) or []
    kept = [cast("_Colour", each) for _, each in sorted(counts, reverse=True)[:_COLOURS]]
    table = [QColor(*each).rgb() for each in kept]
    # Qt finds the nearest colour; Pillow, with a palette given, only one near it.
    few = plain.convertToFormat(QImage.Format.Format_Indexed8, table, _NEAREST)
    small = Image.frombytes("P", size, bytes(few.constBits()), "raw", "P", few.bytesPerLine())
    small.putpalette([part for each in kept for part in each])
    out = io.BytesIO()
    small.save(out, "PNG", optimize=True)
    return out.getvalue()


def main(arguments: Sequence[str]) -> int:
    """Take them all; further arguments name the only sights wanted."""
    folder, names = Path(arguments[0]), arguments[1:]
    looks = product(Language, (Theme.LIGHT, Theme.DARK))
    variants = [Variant(language, theme, 100, *SIZE) for language, theme in looks]
    begun = time.time()
    taken = take(folder, variants, names)
    gone = 0 if names else prune(folder, begun)
    size = sum(path.stat().st_size for path in folder.glob("*.png"))
    sys.stdout.write(f"{taken} pictures in {folder}, {gone} old ones taken away, {size} bytes\n")
    return 0 if size <= MOST_BYTES else 1


def prune(folder: Path, begun: float) -> int:
    """Take away pictures older than `begun`: of sights that are no more; returns how many."""
    old = [path for path in folder.glob("*.png") if path.stat().st_mtime < begun - 1]
    for path in old:
        path.unlink()
    return len(old)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    raise SystemExit(main(sys.argv[1:]))
