# SPDX-License-Identifier: Apache-2.0
"""Opens the shortcut sheet: all commands with a key, and the keys of the screen on view."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton

from desktop.ui.base.command import CONTEXT, Group, Shell
from desktop.ui.base.screen import Screen
from desktop.ui.base.translate import translate
from desktop.ui.common.overlay import Overlay
from desktop.ui.common.shortcut_sheet import KeyGroup, KeyLine, ShortcutSheet
from desktop.ui.window.commands import COMMANDS
from desktop.ui.window.palette_desk import desk_keys

_WIDE, _HIGH = 800, 0.06


class SheetDesk(QObject):
    """One per view."""

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._overlay: Overlay | None = None

    def open(self, screen: Screen | None) -> None:
        """Open it with the keys of `screen`; close it where it is open already."""
        if self.close():
            return
        sheet = ShortcutSheet(self.tr("Keyboard shortcuts"), self._groups(screen))
        self._overlay = Overlay(self._shell.over, sheet, wide=_WIDE, high=_HIGH)
        self._overlay.let_through(desk_keys())
        self._overlay.closed.connect(self._closed)
        sheet.close_requested.connect(self._overlay.close_overlay)
        self._overlay.open()
        sheet.pages.setFocus()

    def close(self) -> bool:
        """Close it; False where it is not open."""
        if self._overlay is None:
            return False
        self._overlay.close_overlay()
        return True

    def _closed(self) -> None:
        self._overlay = None

    def _groups(self, screen: Screen | None) -> list[KeyGroup]:
        heads = (
            (self.tr("Go to"), Group.GO),
            (self.tr("Commands"), Group.WORK),
            (self.tr("Everywhere"), Group.DESK),
        )
        groups = [KeyGroup(title, tuple(self._commands(group))) for title, group in heads]
        here = tuple(_keys_of(screen)) if screen is not None else ()
        groups.insert(0, KeyGroup(self.tr("On this screen"), here))
        return [each for each in groups if each.lines]

    def _commands(self, group: Group) -> Iterator[KeyLine]:
        for each in COMMANDS:
            if each.group is group and each.keys and each.possible(self._shell):
                yield KeyLine(translate(CONTEXT, each.title), each.all_keys)
        if group is Group.DESK:
            yield KeyLine(self.tr("One step back out: close, leave the field"), ("Esc",))
            yield KeyLine(self.tr("Next and previous field"), ("Tab", "Shift+Tab"))


def _keys_of(screen: Screen) -> Iterator[KeyLine]:
    """The keys its buttons carry, then those it tells of."""
    for button in screen.findChildren(QAbstractButton):
        keys = button.shortcut()
        if button.isVisible() and not keys.isEmpty():
            words = button.accessibleName() or button.text()
            yield KeyLine(words, (keys.toString(QKeySequence.SequenceFormat.PortableText),))
    for told in screen.keys:
        yield KeyLine(told.words, tuple(told.keys.split("; ")))
