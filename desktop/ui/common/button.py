# SPDX-License-Identifier: Apache-2.0
"""Buttons: one primary in a view, secondary, quiet, danger, link; and buttons with only an icon."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.common.named import name_it, needed
from desktop.ui.common.paint import box, centered_icon, ring, smooth, text_width, words
from desktop.ui.common.themed import Focusable, Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look
from desktop.ui.theme.tokens import ICON, RADIUS_CONTROL, Colors

Kind = Literal["primary", "secondary", "quiet", "danger", "link", "back"]
_GAP = 8
_RING_GAP = 3.0
_PADS = {"link": 4, "back": 1}


class _ButtonBase(Focusable, Themed, QAbstractButton):
    """Hover, pressed and focus for all buttons."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Repaint for hover."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Repaint for rest."""
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _body(self, painter: QPainter) -> QRectF:
        """Return where the button's body goes, smaller inside a shown focus ring."""
        whole = QRectF(self.rect())
        if not self.ring_shown:
            return whole
        ring(painter, whole, RADIUS_CONTROL)
        return whole.adjusted(_RING_GAP, _RING_GAP, -_RING_GAP, -_RING_GAP)


class Button(_ButtonBase):
    """Verb and object in words, with an icon where it helps.

    `compact` is 32 px high instead of 36. `trailing` puts the icon after the words.
    """

    def __init__(
        self,
        text: str,
        kind: Kind = "secondary",
        icon: str | None = None,
        *,
        compact: bool = False,
        trailing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        self._icon = icon
        self._compact = compact
        self._trailing = trailing
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.start_theme()

    def setText(self, text: str) -> None:
        """Say other words; none are refused."""
        super().setText(needed(text, self))

    def set_icon(self, icon: str | None) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: Kind) -> None:
        """Show the button as another kind."""
        self._kind = kind
        self.update()

    def restyle(self) -> None:
        """Take the font from the look."""
        small = self._compact or self._kind == "link"
        self.setFont(font("small" if small else "body", 600 if self._kind == "link" else 500))

    def sizeHint(self) -> QSize:
        """Return room for icon and words."""
        heights = look().heights
        height = heights.small if self._compact or self._kind == "link" else heights.control
        pad = _PADS.get(self._kind, 10 if self._compact else 14)
        icon = self._icon_size() + _GAP if self._icon else 0
        width = text_width(self._shown_text(), self.font()) + icon + 2 * pad + 2
        return QSize(max(width, height), height)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the kind in its present state."""
        del event
        painter = smooth(self)
        body = self._body(painter)
        fill, border, ink = self._colors(look().colors)
        if fill or border:
            box(painter, body, fill=fill, border=border)
        self._draw_content(painter, ink)
        painter.end()

    def _draw_content(self, painter: QPainter, ink: str) -> None:
        text, size = self._shown_text(), self._icon_size()
        wide = text_width(text, self.font()) + 1
        total = wide + (size + _GAP if self._icon else 0)
        left = (self.width() - total) / 2
        if self._icon:
            at = left + wide + _GAP if self._trailing else left
            centered_icon(painter, self._icon, ink, QRectF(at, 0, size, self.height()), size)
            left += 0 if self._trailing else size + _GAP
        words(painter, QRectF(left, 0, wide, self.height()), text, self.font(), ink)

    def _shown_text(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _icon_size(self) -> int:
        return look().px(16 if self._compact or self._kind == "link" else 18)

    def _colors(self, c: Colors) -> tuple[str | None, str | None, str]:
        """Return fill, border and ink for kind and state."""
        over, down = self.is_over(), self.is_pressed() or self.isChecked()
        if not self.isEnabled():
            bare = self._kind in {"quiet", "link", "back"}
            return (None, None, c.text3) if bare else (c.sunken, None, c.text3)
        if self._kind == "primary":
            fill = c.accent_pressed if down else c.accent_hover if over else c.accent
            return fill, None, c.on_accent
        if self._kind == "danger":
            return (c.danger.ground if over or down else c.surface), c.danger.text, c.danger.text
        if self._kind == "link":
            return (c.accent_soft if over or down else None), None, c.link
        if self._kind == "back":
            return None, None, c.text if over or down else c.text2
        fill_quiet = c.selected if down else c.hover if over else None
        if self._kind == "quiet":
            return fill_quiet, None, c.text if over or down else c.text2
        return fill_quiet or c.surface, c.border_strong, c.text


class LateButton(Button):
    """A button whose words come later, or never: it cannot be seen before it has some."""

    def __init__(
        self,
        kind: Kind = "secondary",
        icon: str | None = None,
        *,
        text: str = "",
        compact: bool = False,
    ) -> None:
        self._wanted = True
        super().__init__(text, kind, icon, compact=compact)

    def setText(self, text: str) -> None:
        """Say other words; without any it hides."""
        QAbstractButton.setText(self, text)
        self.updateGeometry()
        self.setVisible(self._wanted)

    def setVisible(self, visible: bool) -> None:  # noqa: N802 - Qt calls it
        """Be seen as soon as there are words."""
        self._wanted = visible
        if visible and self.text() and self.parentWidget() is None:
            # Shown by its parent later; shown now it would be a window of its own.
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, on=False)
            self.setAttribute(Qt.WidgetAttribute.WA_WState_Hidden, on=True)
        else:
            super().setVisible(visible and bool(self.text()))


class IconButton(_ButtonBase):
    """A square button with an icon; its name is spoken and shown as tooltip with the shortcut.

    `checkable` makes it a toggle. `small` is 28 px instead of 36.
    """

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        shortcut: str = "",
        checkable: bool = False,
        small: bool = False,
        tone: str = "text2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._small, self._tone = icon, small, tone
        self.setCheckable(checkable)
        self._shortcut = QKeySequence(shortcut)
        if shortcut:
            self.setShortcut(self._shortcut)
        self.set_name(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.start_theme()

    def set_name(self, name: str) -> None:
        """Say what the button does; an empty name is refused."""
        name_it(self, name)
        keys = self._shortcut.toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{name} ({keys})" if keys else name)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square of a control's height."""
        side = look().px(28) if self._small else look().heights.control
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than the square."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon in its present state."""
        del event
        c, painter = look().colors, smooth(self)
        body = self._body(painter)
        on = self.is_pressed() or self.isChecked()
        if on or self.is_over():
            fill = c.selected if on else c.hover
            box(painter, body, fill=fill if self.isEnabled() else c.sunken)
        ink = c.role("text3" if not self.isEnabled() else "text" if on else self._tone)
        size = look().px(16 if self._small else ICON)
        centered_icon(painter, self._icon, ink, QRectF(self.rect()), size)
        painter.end()
