# SPDX-License-Identifier: Apache-2.0
"""The menu of templates, and what a note begins with."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import SessionId
from desktop.domain.writing_aids import PLAIN, TemplateChoice
from desktop.services.note_templates import find_template, last_template, list_templates
from desktop.ui.base.desk import Desk
from desktop.ui.common.popover import Menu

_CONTEXT = "NoteTemplates"
_MENU = QT_TRANSLATE_NOOP("NoteTemplates", "Template")
_CHANGE = QT_TRANSLATE_NOOP("NoteTemplates", "Change templates and short texts…")
SETTINGS = "settings"
"""What the menu's last entry carries instead of a template's key."""


def template_of(desk: Desk, key: str) -> TemplateChoice | None:
    """A template by code or uuid; None for none, and for one that is gone."""
    return find_template(desk.vault, desk.language, key) if key else None


def preset(desk: Desk, session: SessionId) -> TemplateChoice | None:
    """What the client's last note was begun with; the plain note for a first one."""
    chosen = template_of(desk, last_template(desk.vault, session))
    return chosen or template_of(desk, PLAIN)


def template_menu(desk: Desk, parent: QWidget, present: str) -> Menu:
    """All that are not hidden, `present` ticked; an action's data is the key."""
    menu = Menu(desk.translate(_CONTEXT, _MENU), parent)
    for choice in list_templates(desk.vault, desk.language):
        if choice.hidden:
            continue
        action: QAction = menu.addAction(choice.name.replace("&", "&&"))
        action.setData(choice.key)
        action.setCheckable(True)
        action.setChecked(choice.key == present)
    menu.addSeparator()
    menu.addAction(desk.translate(_CONTEXT, _CHANGE)).setData(SETTINGS)
    return menu
