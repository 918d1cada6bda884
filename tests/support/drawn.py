# SPDX-License-Identifier: Apache-2.0
"""What is really drawn: lines of painted widgets that are cut, and text too close to its ground."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListView,
    QTabBar,
    QTableView,
    QWidget,
)

from desktop.ui.common import paint
from tests.support.contrast import TEXT, contrast

_STEP = 2
_LEAST_SIDE = 6
_WIDEST = 160


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text on screen: by whom, in which colour, where in the window."""

    widget: QWidget
    text: str
    shown: str
    ink: str
    area: QRect


@contextmanager
def _recording(root: QWidget) -> Iterator[list[Line]]:
    lines: list[Line] = []
    real = paint.fitted

    def fitted(painter: QPainter, area: QRectF, text: str) -> str:
        shown = real(painter, area, text)
        device = painter.device()
        if isinstance(device, QWidget) and text and (device is root or root.isAncestorOf(device)):
            # Only moves are made in a widget's painter, and redirection to a picture adds its own.
            place = painter.worldTransform().mapRect(area).toRect()
            place.moveTopLeft(place.topLeft() + device.mapTo(root, QPoint(0, 0)))
            lines.append(Line(device, text, shown, painter.pen().color().name(), place))
        return shown

    paint.fitted = fitted
    try:
        yield lines
    finally:
        paint.fitted = real


def photograph(root: QWidget) -> tuple[QImage, list[Line]]:
    """A picture of a window, and every line that painted widgets and labels wrote on it."""
    with _recording(root) as lines:
        image = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    lines += [*_labels(root), *_edits(root)]
    return image, [line for line in lines if root.rect().intersects(line.area)]


def _at(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def _labels(root: QWidget) -> Iterator[Line]:
    for label in root.findChildren(QLabel):
        if label.isVisible() and label.text() and type(label).__name__ != "Pill":
            role = QPalette.ColorRole.WindowText
            group = (
                QPalette.ColorGroup.Active if label.isEnabled() else QPalette.ColorGroup.Disabled
            )
            ink = label.palette().color(group, role).name()
            yield Line(label, label.text(), label.text(), ink, _at(label, root))


def _edits(root: QWidget) -> Iterator[Line]:
    for edit in root.findChildren(QLineEdit):
        text = edit.text() or edit.placeholderText()
        if edit.isVisible() and text:
            wanted = QPalette.ColorRole.Text if edit.text() else QPalette.ColorRole.PlaceholderText
            ink = edit.palette().color(wanted).name()
            yield Line(edit, text, text, ink, _at(edit, root).adjusted(4, 4, -4, -4))


def cut_lines(lines: list[Line]) -> Iterator[Line]:
    """Lines of which a part is not shown."""
    yield from (line for line in lines if line.shown != line.text)


def faint_lines(root: QWidget, image: QImage, lines: list[Line]) -> Iterator[str]:
    """Text that has less than 4.5:1 against what is most of its ground."""
    judged: dict[tuple[str, str], Line] = {}
    for line in lines:
        seen = _seen(line, root)
        if min(seen.width(), seen.height()) >= _LEAST_SIDE:
            judged.setdefault((line.ink, _ground(image, seen, line.ink)), line)
    for (ink, ground), line in judged.items():
        ratio = contrast(ink, ground)
        if ground and ratio < TEXT:
            who = f"{type(line.widget).__name__} {line.text[:40]!r}"
            yield f"{who}: {ink} on {ground} is {ratio:.2f}"


def _seen(line: Line, root: QWidget) -> QRect:
    """The part of it that no scroll area hides."""
    area, at = QRect(line.area), line.widget
    while at is not root:
        parent = at.parentWidget()
        if parent is None:
            break
        area = area.intersected(_at(parent, root)) if not at.isWindow() else area
        at = parent
    return area.intersected(root.rect())


def _ground(image: QImage, area: QRect, ink: str) -> str:
    """The most frequent even colour around the letters; of the area where no pixel is all ink."""
    own, near = QColor(ink).rgb(), Counter[int]()
    right = min(area.right(), area.left() + _WIDEST)
    for y in range(area.top(), area.bottom(), _STEP):
        for x in range(area.left(), right):
            if image.pixel(x, y) == own:
                near.update(_even_beside(image, x, y, own))
    if not near:
        columns = range(area.left(), right, _STEP)
        rows = range(area.top(), area.bottom(), _STEP)
        near.update(image.pixel(x, y) for y in rows for x in columns)
        near.pop(own, None)
    return QColor(near.most_common(1)[0][0]).name() if near else ink


def _even_beside(image: QImage, x: int, y: int, own: int) -> Iterator[int]:
    """Colours left and right that nine pixels have together: no edge of a letter."""
    for way in (-1, 1):
        for away in range(2, 7):
            columns = [x + way * (away + step) for step in range(3)]
            inside = min(columns) >= 0 and max(columns) < image.width()
            if not (inside and 0 < y < image.height() - 1):
                break
            colors = {image.pixel(column, y + row) for column in columns for row in (-1, 0, 1)}
            if len(colors) == 1 and own not in colors:
                yield colors.pop()
                break


def cut_cells(root: QWidget) -> Iterator[str]:
    """Cells and heads of tables whose text is wider than their column, and words of line edits."""
    for view in root.findChildren(QTableView):
        if view.isVisible():
            yield from _cut_cells(view)
    for edit in root.findChildren(QLineEdit):
        if edit.isVisible() and not edit.text() and edit.placeholderText():
            margins = edit.textMargins()
            room = edit.width() - margins.left() - margins.right() - 24
            wanted = edit.fontMetrics().horizontalAdvance(edit.placeholderText())
            if wanted > room + 1:
                yield f"placeholder {edit.placeholderText()!r} needs {wanted}, has {room}"


def _cut_cells(view: QTableView) -> Iterator[str]:
    model, header = view.model(), view.horizontalHeader()
    for column in range(model.columnCount(QModelIndex())):
        if view.isColumnHidden(column):
            continue
        name = model.headerData(column, Qt.Orientation.Horizontal)
        wide = view.columnWidth(column)
        if header.isVisible() and header.sectionSizeHint(column) > wide + 1:
            yield f"head {name!r} needs {header.sectionSizeHint(column)}, has {wide}"
        for row in range(min(model.rowCount(QModelIndex()), 40)):
            index = model.index(row, column)
            wanted = view.sizeHintForIndex(index).width()
            if wanted > wide + 1 and not index.data(Qt.ItemDataRole.ToolTipRole):
                yield f"cell {index.data()!r} in {name!r} needs {wanted}, has {wide}"


def whole_elsewhere(line: Line) -> bool:
    """Whether what is cut can be read whole by other means: a tooltip, a screen reader."""
    at: QWidget | None = line.widget
    if isinstance(at, QTabBar):
        return line.text in [at.tabToolTip(index) for index in range(at.count())]
    for _ in range(4):
        if at is None:
            return False
        said = f"{at.toolTip()} {at.accessibleName()} {at.accessibleDescription()}"
        if line.text in said or (len(said) > len(line.text) and _shown_part(line) in said):
            return True
        view = at.parentWidget() if isinstance(at.parentWidget(), QAbstractItemView) else None
        if isinstance(view, QListView | QTableView):
            return _in_model(view, _shown_part(line))
        at = at.parentWidget()
    return False


def _shown_part(line: Line) -> str:
    return line.shown.rstrip("…").strip()


def _in_model(view: QAbstractItemView, text: str) -> bool:
    model = view.model()
    roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    return any(
        text in str(model.index(row, 0).data(role) or "")
        for row in range(min(model.rowCount(QModelIndex()), 200))
        for role in roles
    )
