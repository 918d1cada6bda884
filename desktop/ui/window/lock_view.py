# SPDX-License-Identifier: Apache-2.0
"""The lock screen: one field, one button, one link; no client, no name, no count."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.common.button import Button, LateButton
from desktop.ui.common.field import Field
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.logo import Logo
from desktop.ui.common.passphrase import PassphraseField
from desktop.ui.common.text import Text
from desktop.ui.theme.look import look

_WIDTH = 336
_FIRST_DELAY_S = 1
_LONGEST_DELAY_S = 8


class LockView(QWidget):
    """Asks for the passphrase or the recovery key; tells nothing about what is behind it."""

    passphrase_given = Signal(str)
    recovery_key_given = Signal(str)
    restore_requested = Signal()
    repair_requested = Signal()

    def __init__(self, locked_at: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        """`locked_at` is a time of day in words' form ("14.26"); `hint` belongs to demo data."""
        super().__init__(parent)
        self._failures = 0
        self._with_key = False
        self._state = Text("", "small", "text2")
        self._field = PassphraseField(self.tr("Passphrase"))
        self._key = Field(
            self.tr("Recovery key"),
            self.tr("Six groups of six letters and digits, from your recovery sheet."),
        )
        self._open = Button(self.tr("Open"), "primary")
        self._other = LateButton("link")
        self._restore = Button(self.tr("Restore from a backup"), "link")
        self._repair = Button(self.tr("Repair the key file from a backup…"), "link")
        self._repair.hide()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._ready_again)
        self._build(hint)
        self._connect()
        self._say_state(locked_at)
        self._show_kind()

    def focus_first(self) -> None:
        """Put the keyboard into the field."""
        (self._key if self._with_key else self._field).setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the key is worked out nothing can be pressed twice, and the button says so."""
        for part in (self._field, self._key, self._open, self._other, self._restore):
            part.setEnabled(not busy)
        self._open.setText(self.tr("Opening…") if busy else self.tr("Open"))

    def refuse(self, sentence: str) -> None:
        """Show why it did not open; the next try waits a little longer each time, up to 8 s."""
        self.set_busy(False)
        if self._with_key:
            self._key.set_error(sentence)
        else:
            self._field.set_error(sentence)
            self._field.edit.selectAll()
        delay = min(_FIRST_DELAY_S * 2**self._failures, _LONGEST_DELAY_S)
        self._failures += 1
        self._open.setEnabled(False)
        self._wait.start(delay * 1000)
        self.focus_first()

    def offer_repair(self) -> None:
        """The key file is damaged: any backup of these data can replace it."""
        self._repair.show()

    def tell(self, sentence: str) -> None:
        """Say good news where the time of locking stood."""
        self._repair.hide()
        self._key.set_error("")
        self._field.set_error("")
        self._state.setText(sentence)
        self.focus_first()

    def use_recovery_key(self, wanted: bool = True) -> None:
        """Ask for the recovery key instead of the passphrase, or the other way round."""
        self._with_key = wanted
        self._show_kind()
        self.focus_first()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arch behind the controls: the only ornament."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(look().colors.canvas))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look().colors.sunken))
        outer = _arch(self.width() / 2, 36.0, 500.0, self.height() + 1.0)
        inner = _arch(self.width() / 2, 156.0, 340.0, self.height() + 1.0)
        painter.drawPath(outer.subtracted(inner))
        painter.end()

    def _build(self, hint: str) -> None:
        fields = boxed(column(self._field, self._key, gap=0))
        title = Text("Teduh", "h1")
        body = column(
            row(None, Logo(48), None),
            12,
            row(None, title, None),
            row(None, self._state, None),
            24,
            fields,
            4,
            self._open,
            4,
            row(None, self._other, None),
            row(None, self._restore, None),
            row(None, self._repair, None),
            gap=8,
        )
        if hint:
            body.addSpacing(8)
            body.addWidget(Text(hint, "small", "text2", wrap=True, selectable=True))
        box = boxed(body)
        box.setFixedWidth(look().px(_WIDTH))
        self.setLayout(column(None, row(None, box, None), None))

    def _connect(self) -> None:
        self._open.clicked.connect(self._submit)
        self._field.submitted.connect(self._submit)
        self._key.edit.returnPressed.connect(self._submit)
        self._other.clicked.connect(self._other_kind)
        self._restore.clicked.connect(self.restore_requested)
        self._repair.clicked.connect(self.repair_requested)

    def _other_kind(self) -> None:
        self.use_recovery_key(not self._with_key)

    def _show_kind(self) -> None:
        self._field.setVisible(not self._with_key)
        self._key.setVisible(self._with_key)
        self._restore.setVisible(self._with_key)
        self._other.setText(
            self.tr("Open with the passphrase")
            if self._with_key
            else self.tr("Open with the recovery key")
        )

    def _say_state(self, locked_at: str) -> None:
        if locked_at:
            self._state.setText(self.tr("Locked at {time} · draft saved").format(time=locked_at))
        else:
            self._state.setText(self.tr("Your data is only on this computer."))

    def _submit(self) -> None:
        if not self._open.isEnabled():
            return
        typed = self._key.text() if self._with_key else self._field.text()
        if not typed:
            self.focus_first()
            return
        self._key.set_error("")
        self._field.set_error("")
        self.set_busy(True)
        (self.recovery_key_given if self._with_key else self.passphrase_given).emit(typed)

    def _ready_again(self) -> None:
        self._open.setEnabled(True)


def _arch(center: float, top: float, radius: float, bottom: float) -> QPainterPath:
    path = QPainterPath()
    path.moveTo(center - radius, bottom)
    path.lineTo(center - radius, top + radius)
    path.arcTo(QRectF(center - radius, top, 2 * radius, 2 * radius), 180, -180)
    path.lineTo(center + radius, bottom)
    path.closeSubpath()
    return path
