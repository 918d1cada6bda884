# SPDX-License-Identifier: Apache-2.0
"""How Teduh looks: theme, text size, density, motion, language."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.formats import percent
from desktop.domain.i18n import Language
from desktop.system.settings import RowDensity, Theme
from desktop.ui.base.desk import Desk
from desktop.ui.common.layout import column
from desktop.ui.common.segmented import Segmented
from desktop.ui.common.select import Combo
from desktop.ui.settings.page import SettingsPage, choice, section

TEXT_SIZES = (90, 100, 110, 120, 130, 140, 150)


class LookPage(SettingsPage):
    """The window applies each change as soon as it is chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.theme = Segmented(
            self.tr("Theme"),
            (
                (self.tr("As the system"), Theme.SYSTEM),
                (self.tr("Light"), Theme.LIGHT),
                (self.tr("Dark"), Theme.DARK),
            ),
        )
        sizes = [(percent(size / 100, desk.language), size) for size in TEXT_SIZES]
        self.text = Combo(self.tr("Text size"), sizes)
        self.density = Segmented(
            self.tr("Density"),
            (
                (self.tr("Comfortable"), RowDensity.COMFORTABLE),
                (self.tr("Compact"), RowDensity.COMPACT),
            ),
        )
        self.motion = Segmented(
            self.tr("Motion"), ((self.tr("Gentle"), False), (self.tr("No motion"), True))
        )
        self.language = Segmented(
            self.tr("Language"),
            (("Bahasa Indonesia", Language.INDONESIAN), ("English", Language.ENGLISH)),
        )
        card = section(
            self.tr("Appearance"),
            "",
            choice(self.tr("Theme"), self.theme),
            choice(self.tr("Text size"), self.text),
            choice(self.tr("Density"), self.density, self.tr("Height of rows and controls")),
            choice(self.tr("Motion"), self.motion, self.tr("How messages come and go")),
            choice(
                self.tr("Language"), self.language, self.tr("The language of a report is its own.")
            ),
        )
        self.setLayout(column(card, None))
        self.theme.changed.connect(self._set_theme)
        self.text.chosen.connect(self._set_text)
        self.density.changed.connect(self._set_density)
        self.motion.changed.connect(self._set_motion)
        self.language.changed.connect(self._set_language)

    def reload(self) -> None:
        """Show what is in force."""
        settings = self.desk.settings.current
        self.theme.set_value(settings.theme)
        nearest = min(TEXT_SIZES, key=lambda size: abs(size - settings.text_percent))
        self.text.set_value(nearest)
        self.density.set_value(settings.density)
        self.motion.set_value(settings.reduced_motion)
        self.language.set_value(settings.language)

    def _set_theme(self, theme: Theme) -> None:
        self.desk.change_setting("theme", theme)

    def _set_text(self, size: int) -> None:
        self.desk.change_setting("text_percent", size)

    def _set_density(self, density: RowDensity) -> None:
        self.desk.change_setting("density", density)

    def _set_motion(self, reduced: bool) -> None:
        self.desk.change_setting("reduced_motion", reduced)

    def _set_language(self, language: Language) -> None:
        self.desk.change_setting("language", language)
