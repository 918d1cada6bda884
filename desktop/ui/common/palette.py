# SPDX-License-Identifier: Apache-2.0
"""The command palette: a field, what was found, what the keys do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QSizePolicy, QWidget

from desktop.ui.common.announce import announce
from desktop.ui.common.dress import dress_bars
from desktop.ui.common.icon_view import IconView
from desktop.ui.common.key_hint import KeyHint
from desktop.ui.common.layout import Divider, boxed, column, row
from desktop.ui.common.named import name_it
from desktop.ui.common.paint import RING, smooth
from desktop.ui.common.palette_rows import (
    HEADING,
    PALETTE_ROLE,
    ROW,
    PaletteDelegate,
    PaletteModel,
    PaletteRow,
    row_words,
)
from desktop.ui.common.text import Text
from desktop.ui.common.themed import Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import RADIUS_CARD

_INPUT, _FOOT, _PAD = 52, 40, 8
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class PaletteField(Themed, QLineEdit):
    """The large field without a frame."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFrame(False)
        self.setTextMargins(-2, 0, 0, 0)  # Qt keeps two of its own
        name_it(self, name)
        self.setPlaceholderText(name)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        self.start_theme()

    def restyle(self) -> None:
        """Take font and colours from the look."""
        self.setFont(font("h3", 400))
        c, palette = look().colors, self.palette()
        for role, color in (
            (palette.ColorRole.Base, "#00000000"),
            (palette.ColorRole.Text, c.text),
            (palette.ColorRole.PlaceholderText, c.text3),
            (palette.ColorRole.Highlight, c.selected),
            (palette.ColorRole.HighlightedText, c.text),
        ):
            palette.setColor(role, QColor(color))
        self.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a line under the text while the keyboard is here."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = smooth(self)
            line = QRectF(0, self.height() - RING, self.width(), RING)
            painter.fillRect(line, QColor(look().colors.accent))
            painter.end()

    def sizeHint(self) -> QSize:
        """Return as high as a line of it needs."""
        return QSize(super().sizeHint().width(), look().px(32))


class PaletteList(Themed, QListView):
    """The rows; the keyboard stays in the field above."""

    def __init__(self, name: str) -> None:
        super().__init__()
        name_it(self, name)
        self.rows = PaletteModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(PaletteDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        dress_bars(self)
        self.start_theme()

    def restyle(self) -> None:
        """Measure the rows again."""
        self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        """Return room for all rows."""
        high = sum(look().px(HEADING if each.heading else ROW) for each in self.rows.rows)
        return QSize(200, high)

    def minimumSizeHint(self) -> QSize:
        """Scroll rather than grow over the window."""
        return QSize(100, min(self.sizeHint().height(), look().px(ROW)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row under the pointer is the chosen one."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.rows.rows[index.row()].heading:
            self.setCurrentIndex(index)


class Palette(Themed, QWidget):
    """`typed(text)` at each key, `chosen(key)` at Enter or a click; `show_rows` shows the rest."""

    typed = Signal(str)
    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_it(self, name)
        self.field = PaletteField(name)
        self.list = PaletteList(self.tr("Found"))
        self.count = Text("", "small", "text2")
        self._nothing = Text("", "body", "text2", wrap=True)
        self._nothing.hide()
        head = row(IconView("search", "text2", 20), self.field, KeyHint("Esc"), gap=12)
        head.setContentsMargins(20, 0, 16, 0)
        head.setStretch(1, 1)
        self._head, self._foot = boxed(head), self._footer()
        self._nothing.setContentsMargins(20, 8, 20, 10)
        parts = column(self._head, Divider(), _PAD, self._nothing, self.list, _PAD, self._foot)
        parts.setSpacing(0)
        parts.setStretch(4, 1)
        self.setLayout(parts)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self.typed)
        self.list.clicked.connect(self._clicked)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.start_theme()

    def show_rows(self, rows: Sequence[PaletteRow], count: str, nothing: str = "") -> None:
        """Show what was found, the first of it chosen; `count` is said in the footer."""
        self._nothing.setText(nothing)
        self._nothing.setVisible(bool(nothing))
        self.list.rows.set_rows(rows)
        self.count.setText(count)
        self.list.updateGeometry()
        self._choose(self._places()[:1])
        announce(self, nothing or count)

    def present(self) -> PaletteRow | None:
        """The chosen row."""
        found = self.list.currentIndex().data(PALETTE_ROLE)
        return found if isinstance(found, PaletteRow) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows, Tab and Enter in the field are for the rows."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _ENTERS:
                self._choose_present()
                return True
            step = _STEPS.get(key, 0) or _TABS.get(key, 0)
            if step:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of the footer."""
        del event
        c, painter = look().colors, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self._foot.geometry()).adjusted(1, 0, -1, -1)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(area, RADIUS_CARD - 1, RADIUS_CARD - 1)
        path.addRect(area.adjusted(0, 0, 0, -area.height() / 2))
        painter.fillPath(path, QColor(c.canvas))
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), QColor(c.border))
        painter.end()

    def restyle(self) -> None:
        """Measure head and foot."""
        self._head.setFixedHeight(look().px(_INPUT))
        self._foot.setFixedHeight(look().px(_FOOT))

    def _footer(self) -> QWidget:
        move, take = (
            Text(self.tr("choose"), "small", "text2"),
            Text(self.tr("open"), "small", "text2"),
        )
        keys = row(KeyHint("Up", light=True), KeyHint("Down", light=True), 2, move, gap=6)
        line = row(keys, KeyHint("Return", light=True), take, None, self.count, gap=8)
        line.insertSpacing(1, 8)
        line.setContentsMargins(20, 0, 20, 0)
        return boxed(line)

    def _places(self) -> list[int]:
        return [number for number, each in enumerate(self.list.rows.rows) if not each.heading]

    def _choose(self, places: Sequence[int]) -> None:
        for place in places:
            index = self.list.rows.index(place)
            self.list.setCurrentIndex(index)
            # The heading above the first row of a group is seen too.
            above = self.list.rows.index(max(place - 1, 0))
            if self.list.rows.rows[above.row()].heading:
                self.list.scrollTo(above)
            self.list.scrollTo(index)

    def _step(self, by: int) -> None:
        places = self._places()
        if not places:
            return
        now = self.list.currentIndex().row()
        at = places.index(now) if now in places else -1
        to = at + by
        far = abs(by) > 1
        self._choose([places[min(max(to, 0), len(places) - 1) if far else to % len(places)]])

    def _moved(self, index: QModelIndex) -> None:
        found = index.data(PALETTE_ROLE)
        if isinstance(found, PaletteRow) and self.isVisible():
            announce(self, row_words(found))

    def _clicked(self, index: QModelIndex) -> None:
        if not self.list.rows.rows[index.row()].heading:
            self._choose_present()

    def _choose_present(self) -> None:
        found = self.present()
        if found is not None:
            self.chosen.emit(found.key)
