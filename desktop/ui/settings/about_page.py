# SPDX-License-Identifier: Apache-2.0
"""Which Teduh this is, where the data lie, and the licences of everything inside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.system.resources import resource_folder
from desktop.system.version import app_version
from desktop.ui.base.desk import Desk
from desktop.ui.common.layout import column
from desktop.ui.common.select import Select
from desktop.ui.common.text import Text
from desktop.ui.common.text_area import TextArea
from desktop.ui.settings.page import SettingsPage, section

_BESIDE = (
    ("Inter", "fonts/LICENSE-Inter.txt"),
    ("Noto Sans", "fonts/LICENSE-Noto.txt"),
    ("Lucide", "icons/LICENSE"),
)


def licence_files() -> list[tuple[str, Path]]:
    """(name of the part, file with its licence) of typefaces, icons and libraries."""
    folder = resource_folder()
    beside = [(name, folder / place) for name, place in _BESIDE]
    libraries = [(path.stem, path) for path in sorted((folder / "licences").glob("*.txt"))]
    return [pair for pair in (*beside, *libraries) if pair[1].is_file()]


def licence_text(path: Path) -> str:
    """The words of a licence; some bundles mix UTF-8 with older lines in Latin-1."""
    return "\n".join(_line(line) for line in path.read_bytes().splitlines())


def _line(line: bytes) -> str:
    try:
        return line.decode()
    except UnicodeDecodeError:
        return line.decode("latin-1")


class AboutPage(SettingsPage):
    """Licences are read from disk only when one is chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._files = dict(licence_files())
        self.version = Text(self.tr("Version {version}").format(version=app_version()), "body")
        where = Text(str(desk.vault.folder), "small", "text2", wrap=True, selectable=True)
        about = section(
            "Teduh",
            self.tr("The practice desk of a therapist who works alone. Apache License 2.0."),
            self.version,
            column(Text(self.tr("Your data are only on this computer, in"), "small"), where, gap=2),
        )
        self.part = Select(self.tr("Part"), [(name, name) for name in self._files])
        self.text = TextArea(self.tr("Licence"), min_lines=14, max_lines=14)
        self.text.edit.setReadOnly(True)
        licences = section(
            self.tr("Licences"),
            self.tr("Teduh is made of these parts; each keeps its own licence."),
            self.part,
            self.text,
        )
        self.setLayout(column(about, licences, None, gap=16))
        self.part.changed.connect(self._show)

    def reload(self) -> None:
        """Show the licence of the part that is chosen."""
        self._show(self.part.value())

    def _show(self, name: object) -> None:
        path = self._files.get(str(name))
        self.text.set_text(licence_text(path) if path else "")
