# SPDX-License-Identifier: Apache-2.0
"""Taking the recovery key out of the computer, and proving that the paper is right."""

from __future__ import annotations

from random import SystemRandom

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.recovery_key import groups, same_group
from desktop.ui.common.button import Button
from desktop.ui.common.field import Field
from desktop.ui.common.layout import Divider, boxed, column, row
from desktop.ui.common.recovery_key_view import RecoveryKeyView
from desktop.ui.common.text import SectionTitle, Text

_ASKED = 2


class RecoveryPanel(QWidget):
    """Shows a key, prints or saves its sheet, then covers two groups that are typed from paper.

    `proven` is emitted once both groups match. The sheet itself is made by whoever listens to
    `print_requested` and `save_requested` and then calls `taken(words)`.
    """

    print_requested = Signal()
    save_requested = Signal()
    proven = Signal()

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._asked: list[int] = []
        self._view = RecoveryKeyView(key, groups(key))
        self._print = Button(self.tr("Print the sheet"), icon="printer")
        self._save = Button(self.tr("Save PDF…"), icon="file-text")
        self._written = Button(self.tr("I have written it down"), "link")
        self._state = Text("", "small", "text2")
        group = self.tr("Group {number}")
        hint = self.tr("Six letters or digits")
        self._fields = [Field(group.format(number=at), hint) for at in range(1, _ASKED + 1)]
        self._proof = boxed(self._proof_layout())
        self._proof.hide()
        actions = row(self._print, self._save, self._written, None, self._state, gap=8)
        self.setLayout(column(self._view, 8, actions, 4, self._proof, gap=8))
        self._print.clicked.connect(self.print_requested)
        self._save.clicked.connect(self.save_requested)
        self._written.clicked.connect(self._ask)
        for field in self._fields:
            field.changed.connect(self._check)

    @property
    def asked(self) -> tuple[int, ...]:
        """Numbers (1–6) of the covered groups; empty before the sheet was taken."""
        return tuple(self._asked)

    def taken(self, words: str) -> None:
        """Say what was done with the sheet ("Printed 14.31") and ask for two groups."""
        self._state.setText(words)
        self._ask()

    def is_proven(self) -> bool:
        """Whether both groups match."""
        return bool(self._asked) and all(
            same_group(field.text(), self._key, number)
            for field, number in zip(self._fields, self._asked, strict=True)
        )

    def _proof_layout(self) -> QHBoxLayout:
        pair = QHBoxLayout()
        pair.setSpacing(16)
        for field in self._fields:
            pair.addWidget(field, 1)
        title = SectionTitle(self.tr("Type the two covered groups from your sheet"))
        outer = QHBoxLayout()
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(column(8, Divider(), 8, title, 4, pair, gap=4))
        return outer

    def _ask(self) -> None:
        if self._asked:
            return
        self._asked = sorted(SystemRandom().sample(range(1, 7), _ASKED))
        self._view.cover(self._asked)
        self._written.hide()
        for field, number in zip(self._fields, self._asked, strict=True):
            field.set_label(self.tr("Group {number}").format(number=number))
        self._proof.show()
        self._fields[0].setFocus()

    def _check(self) -> None:
        for field, number in zip(self._fields, self._asked, strict=False):
            self._judge(field, number)
        if self.is_proven():
            self.proven.emit()

    def _judge(self, field: Field, number: int) -> None:
        typed = field.text()
        if same_group(typed, self._key, number):
            field.set_good(self.tr("Matches"))
        elif len(typed) >= 6:
            field.set_error(
                self.tr("Does not match. Look at group {number} again.").format(number=number)
            )
        else:
            field.set_error("")
