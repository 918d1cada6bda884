# SPDX-License-Identifier: Apache-2.0
"""What is wrong with the look of a window: cut text, English left over, too small to hit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from xml.etree import ElementTree as ET

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTableWidget,
    QTextEdit,
    QWidget,
)

from desktop.ui.common.elided import ElidedText
from tests.support.drawn import cut_cells, cut_lines, faint_lines, photograph, whole_elsewhere
from tests.support.measure_samples import ROOT
from tests.support.order import backwards, overlaps

LEAST_TARGET = 24
_PLAYROOM = 1
_ROWS = 60
_SAID = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
_PDF = "PageView"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing at one widget."""

    kind: str
    what: str


def faults(root: QWidget, *, indonesian: bool, roomy: bool = False) -> Iterator[Fault]:
    """Look at everything visible in a window; in a `roomy` one nothing may be cut at all."""
    yield from _drawn(root, roomy=roomy)
    yield from (Fault("overlap", what) for what in overlaps(root))
    yield from (Fault("order", what) for what in backwards(root))
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        yield from _cut(widget, root)
        yield from _focus(widget)
        yield from _sideways(widget)
        if indonesian:
            yield from _english(widget)


def _drawn(root: QWidget, *, roomy: bool) -> Iterator[Fault]:
    image, lines = photograph(root)
    if roomy:
        yield from (Fault("faint", what) for what in faint_lines(root, image, lines))
    for line in cut_lines(lines):
        if not whole_elsewhere(line):
            yield Fault("cut", f"{_name(line.widget)} shows {line.shown!r} of {line.text!r}")
    if roomy:
        yield from (Fault("cut", what) for what in cut_cells(root))


def texts(widget: QWidget) -> Iterator[str]:
    """The words a widget shows or has spoken."""
    if isinstance(widget, QLabel | QAbstractButton | ElidedText):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()


def more_texts(widget: QWidget) -> Iterator[str]:
    """Words that are seen only when it is opened or walked through."""
    for action in widget.actions():
        yield from (action.text(), action.toolTip())
    if isinstance(widget, QTabBar):
        for index in range(widget.count()):
            yield from (widget.tabText(index), widget.tabToolTip(index))
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _item_texts(widget.model())


def _item_texts(model: QAbstractItemModel) -> Iterator[str]:
    listed = isinstance(model, QAbstractListModel)  # whose count of columns is its own affair
    for column in range(1 if listed else model.columnCount(QModelIndex())):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(QModelIndex()), _ROWS)):
            index = model.index(row, column)
            for role in _SAID:
                yield str(index.data(role) or "")


def _name(widget: QWidget) -> str:
    own = next((text for text in texts(widget) if text), "")
    return f"{type(widget).__name__} {own[:60]!r} {widget.width()}x{widget.height()}"


def _cut(widget: QWidget, root: QWidget) -> Iterator[Fault]:
    if isinstance(widget, ElidedText):
        return
    if isinstance(widget, QLabel) and widget.text():
        yield from _cut_label(widget)
    elif isinstance(widget, QAbstractButton | QLineEdit) or _is_ours(widget):
        yield from _small(widget)
    yield from _outside(widget, root)


def _is_ours(widget: QWidget) -> bool:
    """Drawn by ourselves, without parts."""
    return type(widget).__module__.startswith("desktop.") and not widget.findChildren(QWidget)


def _cut_label(label: QLabel) -> Iterator[Fault]:
    if label.maximumHeight() == label.height():
        return  # so many lines and no more, on purpose
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        if wanted > label.height() + _PLAYROOM:
            yield Fault("cut", f"{_name(label)} needs the height {wanted}")
    else:
        yield from _small(label)


def _small(widget: QWidget) -> Iterator[Fault]:
    hint = widget.sizeHint() if isinstance(widget, QLabel) else widget.minimumSizeHint()
    wide = hint.width() > widget.width() + _PLAYROOM
    tall = hint.height() > widget.height() + _PLAYROOM
    if wide or tall:
        yield Fault("cut", f"{_name(widget)} needs {hint.width()}x{hint.height()}")


def _outside(widget: QWidget, root: QWidget) -> Iterator[Fault]:
    """A word that begins inside its parent must end there too; what scrolls may go on."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or not any(texts(widget)):
        return
    if isinstance(parent.parentWidget(), QAbstractScrollArea):
        return
    place, room = widget.geometry(), parent.rect()
    if not room.adjusted(-1, -1, 1, 1).contains(place) and _seen(widget, root):
        yield Fault("cut", f"{_name(widget)} sticks out of {type(parent).__name__}")


def _seen(widget: QWidget, root: QWidget) -> bool:
    corner = widget.mapTo(root, QPoint(0, 0)) if root.isAncestorOf(widget) else QPoint(0, 0)
    return root.rect().intersects(QRect(corner, widget.size()))


def _focus(widget: QWidget) -> Iterator[Fault]:
    if not widget.isEnabled() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return
    shown = widget.text() if isinstance(widget, QAbstractButton) else ""
    if not (widget.accessibleName() or shown):
        yield Fault("name", f"{_name(widget)} in {type(widget.parentWidget()).__name__}")
    if min(widget.width(), widget.height()) < LEAST_TARGET:
        yield Fault("small", _name(widget))


def _sideways(widget: QWidget) -> Iterator[Fault]:
    if isinstance(widget, QScrollBar):
        if widget.orientation() is Qt.Orientation.Horizontal and not _may_scroll(widget):
            yield Fault("sideways", f"a bar under {_owner(widget)}")
    elif isinstance(widget, QScrollArea) and not _may_scroll(widget):
        inside = widget.widget()
        if inside is not None and inside.width() > widget.viewport().width() + _PLAYROOM:
            yield Fault("sideways", f"{_owner(inside)} is wider than its scroll area")


def _may_scroll(widget: QWidget) -> bool:
    return any(
        isinstance(each, QTableWidget) or type(each).__name__ == _PDF for each in _up(widget)
    )


def _owner(widget: QWidget) -> str:
    own = [type(each).__name__ for each in _up(widget)]
    return next((name for name in own if not name.startswith("Q") and name != "Scroll"), own[-1])


def _up(widget: QWidget) -> Iterator[QWidget]:
    at: QWidget | None = widget
    while at is not None:
        yield at
        at = at.parentWidget()


def _english(widget: QWidget) -> Iterator[Fault]:
    for text in (*texts(widget), *more_texts(widget)):
        if text and is_english(text):
            yield Fault("english", f"{type(widget).__name__} {text[:80]!r}")


@cache
def is_english(text: str) -> bool:
    """Whether this is an English source that reads otherwise in Indonesian."""
    return text in _sources() or any(pattern.fullmatch(text) for pattern in _patterns())


@cache
def _sources() -> frozenset[str]:
    """English texts that read otherwise in Indonesian and that no translation equals."""
    pairs = list(_pairs())
    said = {translation for _, translation in pairs}
    return frozenset(source for source, said_as in pairs if source != said_as) - said


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Sentences with holes, where there are words enough to know the language by."""
    known = [source for source in _sources() if "{" in source]
    worded = [source for source in known if len(re.findall(r"[a-z]{3,}", _bare(source))) > 1]
    return tuple(re.compile(_as_pattern(source), re.DOTALL) for source in worded)


def _bare(source: str) -> str:
    return re.sub(r"\{\w+\}", " ", source)


def _as_pattern(source: str) -> str:
    return ".+".join(re.escape(part) for part in re.split(r"\{\w+\}", source))


def _pairs() -> Iterator[tuple[str, str]]:
    for path in (ROOT / "resources" / "translations" / "id").glob("*.ts"):
        for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
            yield message.findtext("source", ""), message.findtext("translation", "")
