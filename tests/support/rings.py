# SPDX-License-Identifier: Apache-2.0
"""Whether the keyboard's place can be seen: pixels before and after a widget takes the focus."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PIL import Image, ImageChops
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop.ui.common.reading_order import reading_order
from tests.support.contrast import MARK, contrast

LEAST = 60
"""How many pixels must change; two lines of 30 px."""
_AROUND = 6


def unseen(root: QWidget) -> Iterator[str]:
    """What takes the focus by Tab without a visible sign."""
    root.activateWindow()
    for widget in reading_order(root):
        _bring_into_sight(widget)
        widget.clearFocus()
        QApplication.processEvents()
        area = _area(widget, root)
        before = _picture(root, area)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if turned(before, _picture(root, area)) < LEAST:
            said = widget.accessibleName() or str(widget.property("text") or "")
            yield f"{type(widget).__name__} {said[:40]!r}"
        widget.clearFocus()


def turned(before: Image.Image, after: Image.Image) -> int:
    """How many pixels changed so much that the change itself is seen (WCAG 2.4.13, 3:1)."""
    box = ImageChops.difference(before, after).getbbox()
    if box is None:
        return 0
    old, new = (bytes(each.crop(box).tobytes()) for each in (before, after))
    threes = range(0, len(old), 3)
    pairs = Counter((old[at : at + 3], new[at : at + 3]) for at in threes)
    return sum(
        count for (one, other), count in pairs.items() if one != other and _apart(one, other)
    )


def _apart(one: bytes, other: bytes) -> bool:
    return contrast(f"#{one.hex()}", f"#{other.hex()}") >= MARK


def _bring_into_sight(widget: QWidget) -> None:
    at = widget.parentWidget()
    while at is not None:
        if isinstance(at, QScrollArea):
            at.ensureWidgetVisible(widget)
        at = at.parentWidget()


def _area(widget: QWidget, root: QWidget) -> QRect:
    corner = widget.mapTo(root, QPoint(0, 0)) if widget is not root else QPoint(0, 0)
    around = QRect(corner, widget.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    return around.intersected(root.rect())


def _picture(root: QWidget, area: QRect) -> Image.Image:
    image = root.grab(area).toImage().convertToFormat(QImage.Format.Format_RGB888)
    size, step = (image.width(), image.height()), image.bytesPerLine()
    return Image.frombytes("RGB", size, bytes(image.constBits()), "raw", "RGB", step)
