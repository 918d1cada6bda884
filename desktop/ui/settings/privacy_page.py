# SPDX-License-Identifier: Apache-2.0
"""When Teduh covers or locks itself, and what somebody else may see of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.domain.formats import duration
from desktop.system.capture import CAN_BLOCK
from desktop.ui.base.clipboard import CLEAR_AFTER_MS
from desktop.ui.base.desk import Desk
from desktop.ui.common.card import Card
from desktop.ui.common.check import CheckBox
from desktop.ui.common.layout import column
from desktop.ui.common.select import Combo, Options
from desktop.ui.common.text import Text
from desktop.ui.settings.enquiries_card import EnquiriesCard
from desktop.ui.settings.page import SettingsPage, choice, section

MINUTES = (1, 2, 3, 5, 10, 15, 20, 30)
NEVER = 0


class PrivacyPage(SettingsPage):
    """Each choice is in force at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.names = CheckBox(self.tr("Hide names"))
        self.veil = Combo(self.tr("Raise the veil after"))
        self.inactive = CheckBox(self.tr("Also when another program is in front"))
        self.lock = Combo(self.tr("Lock after"))
        capture = self.tr("Keep Teduh out of screenshots and screen sharing")
        self.capture = CheckBox(capture, parent=self)
        self.capture.setVisible(CAN_BLOCK)
        self._boxes = {
            "hide_names": self.names,
            "veil_when_inactive": self.inactive,
            "block_capture": self.capture,
        }
        self.enquiries = EnquiriesCard(desk)
        self.setLayout(column(*self._cards(), self.enquiries, None, gap=16))
        self.veil.chosen.connect(self._set_veil)
        self.lock.chosen.connect(self._set_lock)
        for name, box in self._boxes.items():
            box.toggled.connect(partial(desk.change_setting, name))

    def reload(self) -> None:
        """Show what is in force."""
        self.enquiries.reload()
        settings = self.desk.settings.current
        self.lock.set_options(self._times(settings.lock_minutes))
        self.lock.set_value(settings.lock_minutes)
        never = (self.tr("Never by itself"), NEVER)
        self.veil.set_options([never, *self._times(settings.veil_minutes)])
        self.veil.set_value(settings.veil_minutes)
        for name, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setChecked(getattr(settings, name))

    def _times(self, present: int) -> Options:
        """The usual ones, and what is in force."""
        offered = sorted({*MINUTES, present} - {NEVER})
        return [(duration(minutes, self.desk.language), minutes) for minutes in offered]

    def _cards(self) -> list[Card]:
        return [
            section(
                self.tr("Names"),
                "",
                self.names,
                _small(
                    self.tr(
                        "Lists, headings and messages show initials, or the code of clients with "
                        "one name. Forms in which a name is changed, papers and your own texts "
                        "show it."
                    )
                ),
            ),
            section(self.tr("Privacy veil"), self._about_veil(), self._veil_after(), self.inactive),
            section(self.tr("Lock"), "", self._lock_after()),
            section(self.tr("What leaves the window"), "", *self._outside()),
        ]

    def _about_veil(self) -> str:
        return self.tr(
            "Covers names, notes and scores without locking; {keys} raises and lifts it, any key "
            "lifts it too."
        ).format(keys=_keys("Ctrl+."))

    def _veil_after(self) -> QWidget:
        about = self.tr("Counted from the last key, click or movement of the mouse.")
        return choice(self.tr("Raise the veil after"), self.veil, about)

    def _lock_after(self) -> QWidget:
        about = self.tr(
            "Counted from the last key or click. Drafts are saved before; Ctrl+L locks at once."
        )
        return choice(self.tr("Lock after"), self.lock, about)

    def _outside(self) -> list[QWidget]:
        about = self.tr(
            "What you copy in Teduh leaves the clipboard after {seconds} seconds, and at once when "
            "Teduh is covered or locked."
        ).format(seconds=CLEAR_AFTER_MS // 1000)
        return [_small(about), self.capture] if CAN_BLOCK else [_small(about)]

    def _set_veil(self, minutes: int) -> None:
        self.desk.change_setting("veil_minutes", minutes)

    def _set_lock(self, minutes: int) -> None:
        self.desk.change_setting("lock_minutes", minutes)


def _keys(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _small(words: str) -> Text:
    return Text(words, "small", "text2", wrap=True)
