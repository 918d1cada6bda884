# SPDX-License-Identifier: Apache-2.0
"""Typing a passphrase: hidden or shown, with a word about Caps Lock."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.common.button import IconButton
from desktop.ui.common.button_edit import ButtonEdit
from desktop.ui.common.dress import dress
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.themed import Themed
from desktop.ui.theme.fonts import font
from desktop.ui.theme.look import look


class _PassphraseEdit(Themed, ButtonEdit):
    """Guesses Caps Lock from letters and Shift: Qt tells nothing about the key itself."""

    caps_seen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        hints = Qt.InputMethodHint
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            hints.ImhHiddenText
            | hints.ImhSensitiveData
            | hints.ImhNoPredictiveText
            | hints.ImhNoAutoUppercase
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._caps = False
        self.textChanged.connect(self.restyle)
        self.start_theme()

    def restyle(self) -> None:
        """Set dots apart; letters stand as usual."""
        hidden = self.echoMode() == QLineEdit.EchoMode.Password and self.text()
        face = font("h2", 400) if hidden else font("body")
        if hidden:
            face.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, look().px(2))
        self.setFont(face)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Notice upper case without Shift."""
        text = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._set_caps(not self._caps)
        elif len(text) == 1 and text.isalpha() and text.lower() != text.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._set_caps(text.isupper() != shift)
        super().keyPressEvent(event)

    def _set_caps(self, caps: bool) -> None:
        self._caps = caps
        self.caps_seen.emit(caps)


class PassphraseField(FieldFrame):
    """A hidden entry with an eye to show it; hidden again when it leaves the screen."""

    changed = Signal(str)
    submitted = Signal()

    def __init__(
        self,
        label: str,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.edit = _PassphraseEdit()
        super().__init__(label, self.edit, hint, parent)
        dress(self.edit)
        self._eye = IconButton("eye", self.tr("Show passphrase"), checkable=True, small=True)
        self.edit.put_button(self._eye)
        self._eye.toggled.connect(self._show_or_hide)
        self.edit.textChanged.connect(self.changed)
        self.edit.returnPressed.connect(self.submitted)
        self.edit.caps_seen.connect(self._caps_seen)

    def text(self) -> str:
        """Return exactly what is typed, blanks included."""
        return self.edit.text()

    def clear(self) -> None:
        """Empty the field and hide the letters again."""
        self.edit.clear()
        self._eye.setChecked(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hide the letters when the field is not seen."""
        super().hideEvent(event)
        self._eye.setChecked(False)

    def _show_or_hide(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.edit.setEchoMode(mode.Normal if shown else mode.Password)
        self.edit.restyle()
        self._eye.set_icon("eye-off" if shown else "eye")
        self._eye.set_name(self.tr("Hide passphrase") if shown else self.tr("Show passphrase"))

    def _caps_seen(self, on: bool) -> None:
        self.set_warning(self.tr("Caps Lock is on") if on else "", "arrow-big-up")
