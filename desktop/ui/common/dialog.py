# SPDX-License-Identifier: Apache-2.0
"""A question or a short form over the window."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from desktop.ui.common.button import Button, Kind
from desktop.ui.common.layout import Item, Scroll, boxed, column, row
from desktop.ui.common.named import name_it
from desktop.ui.common.reading_order import ReadsInOrder, reading_order
from desktop.ui.common.text import Text
from desktop.ui.common.toast import ABOVE_BUTTONS
from desktop.ui.theme.look import look

MAX_WIDTH = 480
_SIDES = 24
_GUTTER = 16
_WINDOW_EDGE = 24
_LOW = 120


class Dialog(ReadsInOrder, QDialog):
    """Title, sentence, your items in `body`, then buttons whose words are verbs.

    Esc and `cancel` reject; `confirm` is the default button. The window's own title is the name of
    the program only, so nothing about a client shows in a task bar. Focus returns to the opener.
    """

    def __init__(
        self,
        title: str,
        sentence: str = "",
        *items: Item,
        confirm: str,
        cancel: str = "",
        kind: Kind = "primary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(QGuiApplication.applicationDisplayName())
        name_it(self, title)
        self.setAccessibleDescription(sentence)
        self._opener = QApplication.focusWidget()
        self.confirm_button = Button(confirm, kind)
        self.confirm_button.clicked.connect(self.accept)
        self.cancel_button = Button(cancel or self.tr("Cancel"), "secondary")
        self.cancel_button.clicked.connect(self.reject)
        self.buttons = row(None, self.cancel_button, self.confirm_button, gap=8)
        heading = Text(title, "h2", wrap=True)
        text = Text(sentence, "body", "text2", wrap=True)
        text.setVisible(bool(sentence))
        self.body = column(*items, gap=16)
        parts = (heading, text, self.body, 4, self.buttons)
        self.setLayout(column(*parts, gap=12, margins=(_SIDES, 20, _SIDES, 20)))
        self.set_width(MAX_WIDTH)
        self.finished.connect(self._return_focus)
        self._dangerous = kind == "danger"
        if self._dangerous:
            self.cancel_button.setFocus()

    def set_width(self, wanted: int) -> None:
        """Be so wide, in px of the design size, but no wider than the window."""
        self.setFixedWidth(min(look().px(wanted), self._room().width() - _WINDOW_EDGE))

    def fit(self) -> None:
        """Be as high as the words need; what the window has no room for is scrolled."""
        layout = self.layout()
        if layout is None:
            return
        scroll = self.findChild(DialogScroll)
        at = scroll.verticalScrollBar().value() if scroll is not None else 0
        if scroll is not None:
            scroll.setFixedHeight(0)
        self.body.invalidate()
        layout.invalidate()
        layout.activate()
        if scroll is not None:
            rest = self._room().height() - _WINDOW_EDGE - layout.totalHeightForWidth(self.width())
            scroll.fit_into(rest, self.width() - 2 * _SIDES)
            self.body.invalidate()
            layout.invalidate()
            layout.activate()
        self.resize(self.width(), layout.totalHeightForWidth(self.width()))
        self.setProperty(ABOVE_BUTTONS, self.buttons.sizeHint().height())
        if scroll is not None:
            scroll.verticalScrollBar().setValue(at)

    def showEvent(self, event: QShowEvent) -> None:
        """Fit once the window is known."""
        super().showEvent(event)
        self.fit()

    def _room(self) -> QSize:
        parent = self.parentWidget()
        return parent.window().size() if parent is not None else self.screen().size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter confirms, unless the act is dangerous: that must be chosen itself."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not self._dangerous:
            self.confirm_button.click()

    def _return_focus(self) -> None:
        # A list behind the dialog may have been drawn again meanwhile, without the opener.
        opener = self._opener
        if opener is not None and shiboken6.isValid(opener) and opener.isVisible():
            opener.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        parent = self.parentWidget()
        window = parent.window() if parent is not None else None
        at = window.focusWidget() if window is not None else None
        if window is not None and (at is None or not at.isVisible()):
            first = reading_order(window)
            if first:
                first[0].setFocus(Qt.FocusReason.OtherFocusReason)


class _IntoMargin(QVBoxLayout):
    """Reaches into the right margin of the dialog; a negative margin would count as none."""

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt calls it
        """Take the gutter too."""
        super().setGeometry(rect.adjusted(0, 0, _GUTTER, 0))


class DialogScroll(Scroll):
    """The long middle of a dialog; its bar stands in the margin, so that fields keep their edge.

    Put `in_margin()` into the dialog, `parent`, not the scroll area itself: made without its parent
    it would measure all that is in it, and that would be dressed and measured once more inside.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        self._inner = column(content, gap=0)
        super().__init__(boxed(self._inner), parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def in_margin(self) -> QVBoxLayout:
        """The area with its right edge in the margin."""
        made = _IntoMargin()
        made.setContentsMargins(0, 0, 0, 0)
        made.addWidget(self)
        return made

    def fit_into(self, room: int, width: int) -> None:
        """Be as high as the content at `width`, at most `room`."""
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.invalidate()
        asks = self._inner.hasHeightForWidth()
        hint = self._inner.sizeHint().height()
        wanted = self._inner.totalHeightForWidth(width) if asks else hint
        fits = wanted <= room
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAlwaysOn
        )
        bar = 0 if fits else self.verticalScrollBar().sizeHint().width()
        self._inner.setContentsMargins(0, 0, max(_GUTTER - bar, 0), 0)
        self.setFixedHeight(max(min(wanted, room), look().px(_LOW)) if not fits else wanted)
