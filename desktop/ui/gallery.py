# SPDX-License-Identifier: Apache-2.0
"""Every component in every state on one page: for the eye, and for the tests of the look."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui import gallery_parts as parts
from desktop.ui.common.layout import Scroll, boxed, column, row
from desktop.ui.common.nav_item import NavItem
from desktop.ui.common.nav_rail import NavRail
from desktop.ui.common.toast import ToastHost
from desktop.ui.theme.manager import Mode, ThemeManager

_PLACES = (
    ("today", "sun", "Hari ini", "Ctrl+1"),
    ("clients", "users", "Klien", "Ctrl+2"),
    ("calendar", "calendar", "Kalender", "Ctrl+3"),
    ("notes", "file-text", "Catatan", "Ctrl+4"),
    ("measures", "clipboard-list", "Alat ukur", "Ctrl+5"),
    ("reports", "chart-line", "Laporan", "Ctrl+6"),
)
_BOTTOM = (
    ("backup", "database", "Cadangan", ""),
    ("settings", "settings", "Pengaturan", "Ctrl+,"),
    ("lock", "lock", "Kunci", "Ctrl+L"),
)


class GalleryWindow(QWidget):
    """The rail, one column with all sections, and a toast."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        places = [NavItem(*each) for each in _PLACES]
        self.rail = NavRail("Tempat", "Teduh", places, [NavItem(*each) for each in _BOTTOM])
        self.rail.item("backup").set_status("hari ini 08.15")
        self.rail.set_current("clients")
        self.page = boxed(
            column(
                parts.header(),
                parts.goals(),
                parts.buttons(),
                parts.fields(),
                parts.choices(),
                parts.messages(),
                parts.lists(),
                parts.type_scale(),
                None,
                gap=20,
                margins=32,
            )
        )
        self.view = Scroll(self.page)
        self.setLayout(row(self.rail, self.view, gap=0))
        self.toast = ToastHost(self)


def save_screenshots(
    app: QApplication,
    theme: ThemeManager,
    folder: Path,
    *,
    modes: Iterable[Mode] = (Mode.LIGHT, Mode.DARK),
    percents: Iterable[int] = (100, 150),
) -> list[Path]:
    """Write one PNG of the whole gallery per mode and text size; works without a screen."""
    saved = []
    for mode in modes:
        for percent in percents:
            theme.set_mode(mode)
            theme.set_text_percent(percent)
            window = GalleryWindow()
            width = round(1280 * percent / 100)
            window.resize(width, 800)
            window.show()
            app.processEvents()
            window.resize(width, window.page.sizeHint().height() + 40)
            app.processEvents()
            window.toast.show_toast("Klien diarsipkan", "Urungkan")
            app.processEvents()
            path = folder / f"gallery_{mode}_{percent}.png"
            window.grab().save(str(path))
            window.close()
            window.deleteLater()
            saved.append(path)
    return saved
