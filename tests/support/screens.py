# SPDX-License-Identifier: Apache-2.0
"""The screenshots of docs/screens: `python -m tests.support.screens docs/screens`."""

from __future__ import annotations

import io
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from itertools import product
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.domain.i18n import Language
from desktop.system.settings import Theme
from tests.support.sights import faces, sights
from tests.support.whole_desk import Variant, WholeDesk, a_whole_desk, settle

SIZE = (1280, 800)
_COLOURS = 128
_SCRIM = QColor(20, 25, 27, 110)


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
    """The window; a dialog stands in its middle over a scrim."""
    _quiet(root)
    if root is desk.window or root.width() >= desk.window.width():
        return root.grab()
    under = desk.window.grab()
    painter = QPainter(under)
    painter.fillRect(under.rect(), _SCRIM)
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
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    image = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
    few = image.quantize(_COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    out = io.BytesIO()
    few.save(out, "PNG", optimize=True)
    return out.getvalue()


def main(arguments: Sequence[str]) -> int:
    """Take them all; further arguments name the only sights wanted."""
    pairs = product(Language, (Theme.LIGHT, Theme.DARK))
    variants = [Variant(language, theme, 100, *SIZE) for language, theme in pairs]
    taken = take(Path(arguments[0]), variants, arguments[1:])
    sys.stdout.write(f"{taken} pictures in {arguments[0]}\n")
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    raise SystemExit(main(sys.argv[1:]))
