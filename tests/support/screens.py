# SPDX-License-Identifier: Apache-2.0
"""The screenshots of docs/screens: `python -m tests.support.screens docs/screens`."""

from __future__ import annotations

import io
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.domain.i18n import Language
from desktop.system.settings import Theme
from desktop.ui.theme.look import look
from tests.support.sights import faces, sights
from tests.support.whole_desk import Variant, WholeDesk, a_whole_desk, settle

SIZE = (1280, 800)
_COLOURS = 64
MOST_BYTES = 6_000_000
SHOWN = ((Language.INDONESIAN, Theme.LIGHT), (Language.ENGLISH, Theme.DARK))
"""Each language and each theme once: all four pairs of so many screens would be too large."""


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
    counts = Counter(_pixels(plain))
    kept = [colour for colour, _count in counts.most_common(_COLOURS)]
    place = {colour: _nearest(colour, kept) for colour in counts}
    few = Image.new("P", (plain.width(), plain.height()))
    few.putpalette(b"".join(kept))
    few.putdata([place[pixel] for pixel in _pixels(plain)])
    out = io.BytesIO()
    few.save(out, "PNG", optimize=True)
    return out.getvalue()


def _pixels(image: QImage) -> Iterator[bytes]:
    data, wide = bytes(image.constBits()), image.width() * 3
    for row in range(image.height()):
        start = row * image.bytesPerLine()
        line = data[start : start + wide]
        yield from (line[at : at + 3] for at in range(0, wide, 3))


def _nearest(colour: bytes, kept: Sequence[bytes]) -> int:
    away = [sum((a - b) ** 2 for a, b in zip(colour, own, strict=True)) for own in kept]
    return away.index(min(away))


def main(arguments: Sequence[str]) -> int:
    """Take them all; further arguments name the only sights wanted."""
    folder, names = Path(arguments[0]), arguments[1:]
    variants = [Variant(language, theme, 100, *SIZE) for language, theme in SHOWN]
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
