# SPDX-License-Identifier: Apache-2.0
"""Every word a window gives away: painted, spoken, in tooltips, in lists, in windows' titles."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QTextItem
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QTableView, QWidget

from desktop.ui.common.painted import Spot, Watcher, watch
from tests.support.looks import texts

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_SPOKEN = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help)


class _Ear(Watcher):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def drawTextItem(self, p: Spot, item: QTextItem) -> None:
        del p
        self.heard.append(item.text())


def painted(root: QWidget) -> list[str]:
    """Each run of text that is drawn when the window is painted now."""
    ear = _Ear()
    watch(root, ear)
    return ear.heard


def said(root: QWidget) -> Iterator[tuple[str, str]]:
    """(where, words) for everything visible below `root`, also what no eye sees."""
    yield from (("painted", text) for text in painted(root))
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible():
            name = type(widget).__name__
            yield from ((name, text) for text in _of(widget) if text)


def _of(widget: QWidget) -> Iterator[str]:
    yield from texts(widget)
    yield widget.windowTitle()
    yield widget.statusTip()
    yield widget.whatsThis()
    if isinstance(widget, QLineEdit):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QAbstractItemView):
        yield from _rows(widget)
    yield from _spoken(widget)


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model: QAbstractItemModel | None = view.model()
    if model is None:
        return
    for number in range(model.rowCount(QModelIndex())):
        wide = model.columnCount(QModelIndex()) if isinstance(view, QTableView) else 1
        for column in range(wide):
            index = model.index(number, column)
            yield from (str(index.data(role)) for role in _ROLES if index.data(role))


def _spoken(widget: QWidget) -> Iterator[str]:
    found: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    if found is not None:
        yield from (found.text(kind) for kind in _SPOKEN)
