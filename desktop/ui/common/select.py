# SPDX-License-Identifier: Apache-2.0
"""Choosing one of a few."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from desktop.ui.common.dress import dress, dress_choices
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.named import name_it
from desktop.ui.common.paint import LEFT, centered_icon, smooth, words
from desktop.ui.common.themed import Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look

Options = Sequence[tuple[str, object]]
"""(words on screen, value) in order."""


class Combo(Themed, QComboBox):
    """A drop-down of (words, value) pairs with an accessible `name`; ignores the wheel."""

    chosen = Signal(object)

    def __init__(self, name: str, options: Options = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self)
        self._opened = False
        name_it(self, name)
        self._offer(options)
        self.activated.connect(self._activated)
        self.start_theme()

    def set_options(self, options: Options) -> None:
        """Offer other options; the first is chosen."""
        # Only now: whoever adjusts to its contents has Qt make the list that nobody has opened.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._offer(options)

    def _offer(self, options: Options) -> None:
        self.clear()
        for words_shown, value in options:
            self.addItem(words_shown, value)

    def value(self) -> object:
        """Return the chosen value, None when there is none."""
        return self.currentData()

    def set_value(self, value: object) -> None:
        """Choose by value; unknown values choose nothing."""
        values = [self.itemData(index) for index in range(self.count())]
        self.setCurrentIndex(values.index(value) if value in values else -1)

    def restyle(self) -> None:
        """Take the font from the look; the program's own, unless something stands between."""
        if self.font() != font("body"):  # a change of font makes the list, too
            self.setFont(font("body"))

    def showPopup(self) -> None:  # noqa: N802 - Qt calls it
        """Open the list; it is made and dressed when first needed, as most never are."""
        if not self._opened:
            self._opened = True
            dress_choices(self.view())
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: a form must not change while scrolled."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame by style, then text and chevron."""
        del event
        frame = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        frame.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        frame.end()
        c, painter, side = look().colors, smooth(self), look().px(16)
        ink = c.text if self.isEnabled() else c.text3
        area = QRectF(14, 0, self.width() - side - 28, self.height())
        text = self.currentText() or self.placeholderText()
        words(painter, area, text, self.font(), ink, LEFT)
        arrow = QRectF(self.width() - side - 12, 0, side, self.height())
        centered_icon(painter, "chevron-down", c.text2, arrow, side)
        painter.end()

    def _activated(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))


class Select(FieldFrame):
    """A labelled drop-down; `changed(value)` when the person chooses."""

    changed = Signal(object)

    def __init__(
        self,
        label: str,
        options: Options = (),
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.combo = Combo(label, options)
        super().__init__(label, self.combo, hint, parent)
        self.combo.chosen.connect(self.changed)

    def value(self) -> object:
        """Return the chosen value."""
        return self.combo.value()

    def set_value(self, value: object) -> None:
        """Choose by value."""
        self.combo.set_value(value)

    def set_options(self, options: Options) -> None:
        """Offer other options."""
        self.combo.set_options(options)
