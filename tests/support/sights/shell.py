# SPDX-License-Identifier: Apache-2.0
"""What the shell around all screens shows: palette, shortcut sheet, a screen that failed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.problems import Problem
from desktop.domain.problems.storage import VAULT_DAMAGED
from desktop.ui.base.place import Area, Place
from desktop.ui.common.shortcut_sheet import ShortcutSheet
from desktop.ui.window.shell import DeskShell
from tests.support.whole_desk import WholeDesk


def palette(desk: WholeDesk, typed: str) -> QWidget:
    """The palette over the present place, with something typed."""
    shell = _shell(desk)
    shell.open_palette()
    opened = shell.palette.palette
    assert opened is not None
    opened.field.setText(typed)
    return opened


def failed_screen(desk: WholeDesk) -> QWidget:
    """Where a screen could not read its records."""
    assert desk.window.at_desk is not None
    view = desk.window.at_desk.view
    view.go(Place(Area.TODAY))
    view._show_failure(Place(Area.TODAY), Problem(VAULT_DAMAGED))
    return desk.window


def shortcuts(desk: WholeDesk) -> QWidget:
    """The shortcut sheet over a note."""
    desk.go(Place(Area.NOTE, client=desk.client, session=desk.draft_session))
    _shell(desk).open_sheet()
    sheet = desk.window.findChild(ShortcutSheet)
    assert sheet is not None
    return sheet


def _shell(desk: WholeDesk) -> DeskShell:
    assert desk.window.at_desk is not None
    shell = desk.window.at_desk.view.findChild(DeskShell)
    assert shell is not None
    return shell
