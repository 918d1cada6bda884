# SPDX-License-Identifier: Apache-2.0
"""The screen Settings: sections at the left, one page at the right."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.base.desk import Desk
from desktop.ui.base.place import Area, Place
from desktop.ui.base.screen import Screen
from desktop.ui.common.layout import Divider, Scroll, boxed, column, row
from desktop.ui.common.list_view import ListView, Row
from desktop.ui.common.text import Text
from desktop.ui.pdf.dialog import print_with_dialog
from desktop.ui.settings.about_page import AboutPage
from desktop.ui.settings.backup_page import BackupPage
from desktop.ui.settings.look_page import LookPage
from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.practice_page import PracticePage
from desktop.ui.settings.privacy_page import PrivacyPage
from desktop.ui.settings.recovery_dialogs import Printing
from desktop.ui.settings.security_page import SecurityPage
from desktop.ui.settings.templates_page import TemplatesPage
from desktop.ui.settings.trash_page import TrashPage
from desktop.ui.theme.look import look
from desktop.ui.theme.registry import follow

_LIST_WIDTH, _PAGE_WIDTH = 232, 720


class Section(StrEnum):
    """The sections; the value is the tab of a place."""

    GENERAL = "general"
    LOOK = "look"
    PRIVACY = "privacy"
    SECURITY = "security"
    BACKUP = "backup"
    TEMPLATES = "templates"
    TRASH = "trash"
    ABOUT = "about"


class SettingsScreen(Screen):
    """Pages are built when first shown. A place names its section in `tab`."""

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, printing: Printing = print_with_dialog
    ) -> None:
        super().__init__(desk, parent)
        self._printing = printing
        self._pages: dict[Section, SettingsPage] = {}
        self._section = Section.GENERAL
        self.sections = ListView(self.tr("Sections of the settings"), tall=False)
        self.sections.viewport().setAutoFillBackground(False)
        self.sections.set_rows(self._rows())
        self._stack = QStackedWidget()
        title = boxed(column(Text(self.tr("Settings"), "h1"), margins=(16, 24, 16, 0)))
        left = boxed(column(title, self.sections, gap=14, margins=(8, 0, 0, 16)))
        follow(left, _fit_list)
        whole = row(left, Divider(vertical=True), self._stack, gap=0)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.sections.choose(Section.GENERAL)
        self.sections.chosen.connect(self.show_section)

    @property
    def page(self) -> SettingsPage:
        """The page on view."""
        return self._page_of(self._section)

    def place(self) -> Place:
        """The section."""
        return Place(Area.SETTINGS, tab=self._section.value)

    def show_place(self, place: Place) -> None:
        """Show the section named, or the one shown last."""
        known = {section.value: section for section in Section}
        self.show_section(known.get(place.tab, self._section))

    def show_section(self, section: Section) -> None:
        """Leave the present page and show another."""
        self.leave()
        self._section = Section(section)
        self.sections.choose(self._section)
        page = self._page_of(self._section)
        page.reload()
        self._stack.setCurrentIndex(list(self._pages).index(self._section))

    def reload(self) -> None:
        """Read again what the page shows."""
        self.page.reload()

    def leave(self) -> None:
        """Save what is typed."""
        if self._section in self._pages:
            self._pages[self._section].keep()

    def focus_first(self) -> None:
        """Put the keyboard into the list of sections."""
        self.sections.setFocus()

    def _rows(self) -> list[Row]:
        return [
            Row(Section.GENERAL, self.tr("General"), icon="briefcase"),
            Row(Section.LOOK, self.tr("Appearance"), icon="palette"),
            Row(Section.PRIVACY, self.tr("Privacy"), icon="eye-off"),
            Row(Section.SECURITY, self.tr("Security"), icon="key-round"),
            Row(Section.BACKUP, self.tr("Backup"), icon="database"),
            Row(Section.TEMPLATES, self.tr("Templates"), icon="file-text"),
            Row(Section.TRASH, self.tr("Trash"), icon="trash-2"),
            Row(Section.ABOUT, self.tr("About"), icon="info"),
        ]

    def _page_of(self, section: Section) -> SettingsPage:
        if section not in self._pages:
            page = self._new_page(section)
            self._pages[section] = page
            follow(page, _fit_page)
            centred = row(page, None, gap=0, margins=(32, 28, 32, 28))
            centred.setStretch(0, 100)
            scroll = Scroll(boxed(centred))
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._stack.addWidget(scroll)
        return self._pages[section]

    def _new_page(self, section: Section) -> SettingsPage:
        match section:
            case Section.GENERAL:
                return PracticePage(self.desk)
            case Section.LOOK:
                return LookPage(self.desk)
            case Section.PRIVACY:
                return PrivacyPage(self.desk)
            case Section.SECURITY:
                return SecurityPage(self.desk, self._printing)
            case Section.BACKUP:
                return BackupPage(self.desk)
            case Section.TEMPLATES:
                return TemplatesPage(self.desk)
            case Section.TRASH:
                return TrashPage(self.desk)
            case Section.ABOUT:
                return AboutPage(self.desk)


def _fit_list(left: QWidget) -> None:
    left.setFixedWidth(look().px(_LIST_WIDTH))


def _fit_page(page: QWidget) -> None:
    page.setMaximumWidth(look().px(_PAGE_WIDTH))
