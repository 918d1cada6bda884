# SPDX-License-Identifier: Apache-2.0
# not text: sample content, invented and shown in Indonesian only
"""The gallery's own window, and its pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from desktop.ui.common.layout import Scroll, row
from desktop.ui.common.nav_item import NavItem
from desktop.ui.common.nav_rail import NavRail
from desktop.ui.gallery import calendar, controls, entries, lists, records, shell, telling
from desktop.ui.pdf.preview import PdfPreview
from desktop.ui.theme.manager import Mode, ThemeManager

WIDTH = 1120


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the gallery: `key` names its pictures."""

    key: str
    icon: str
    title: str
    make: Callable[[], QWidget]


PAGES = (
    Page("buttons", "square-check-big", "Tombol", controls.buttons),
    Page("choices", "list-checks", "Pilihan", controls.choices),
    Page("fields", "pen-line", "Isian", entries.fields),
    Page("dates", "calendar", "Tanggal", entries.dates),
    Page("pills", "tag", "Keadaan", telling.pills),
    Page("messages", "message-square", "Pesan", telling.messages),
    Page("lists", "list", "Daftar", lists.lists),
    Page("cards", "house", "Kartu", lists.cards),
    Page("overlays", "maximize", "Dialog dan menu", lists.overlays),
    Page("palette", "search", "Palet dan tombol pintas", shell.palettes),
    Page("calendar", "clock", "Kalender", calendar.weeks),
    Page("goals", "target", "Tujuan", records.goals),
    Page("charts", "chart-line", "Grafik", records.charts),
    Page("notes", "notebook-pen", "Catatan", records.notes),
    Page("paper", "file-text", "Kertas", records.paper),
    Page("locked", "lock", "Terkunci", records.locked),
    Page("veil", "eye-off", "Tirai privasi", records.veiled),
    Page("type", "type", "Huruf", telling.type_scale),
)


class GalleryWindow(QWidget):
    """The pages at the left, the chosen one beside them; each is built when first chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        items = [NavItem(page.key, page.icon, page.title) for page in PAGES]
        self.rail = NavRail("Halaman", "Teduh", items, [])
        self._stack = QStackedWidget()
        self._views: dict[str, Scroll] = {}
        line = row(self.rail, self._stack, gap=0)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.rail.chosen.connect(self.show_page)
        self.show_page(PAGES[0].key)

    @property
    def view(self) -> Scroll:
        """The scroll area on view."""
        return self._views[self.rail.current]

    def show_page(self, key: str) -> None:
        """Show a page by its key."""
        if key not in self._views:
            made = next(page for page in PAGES if page.key == key)
            self._views[key] = Scroll(made.make())
            self._stack.addWidget(self._views[key])
        self._stack.setCurrentWidget(self._views[key])
        self.rail.set_current(key)


def shown_page(app: QApplication, page: Page, percent: int = 100) -> QWidget:
    """One page alone and whole, shown: for a picture of it. Close it afterwards."""
    made = page.make()
    made.setAutoFillBackground(True)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setFocus()  # and not the first field, whose caret would come and go
    width = round(WIDTH * percent / 100)
    made.resize(width, 400)
    made.show()
    for _ in range(3):
        app.processEvents()
        layout = made.layout()
        asks = layout is not None and layout.hasHeightForWidth()
        high = layout.totalHeightForWidth(width) if layout is not None and asks else 0
        made.resize(width, max(high, made.sizeHint().height() if not asks else 0))
        made.setFocus()
    for preview in made.findChildren(PdfPreview):
        while preview.view.page_count and not preview.view.drawn(0):
            app.processEvents()
    return made


def save_screenshots(
    app: QApplication,
    theme: ThemeManager,
    folder: Path,
    *,
    modes: Iterable[Mode] = (Mode.LIGHT, Mode.DARK),
    percents: Iterable[int] = (100, 150),
    pages: Iterable[Page] = PAGES,
) -> list[Path]:
    """Write one PNG of each page per mode and text size; works without a screen."""
    saved = []
    theme.set_reduced_motion(True)  # nothing half faded in
    folder.mkdir(parents=True, exist_ok=True)
    for mode in modes:
        for percent in percents:
            theme.set_mode(mode)
            theme.set_text_percent(percent)
            for page in pages:
                shown = shown_page(app, page, percent)
                path = folder / f"gallery_{page.key}_{mode}_{percent}.png"
                shown.grab().save(str(path))
                shown.close()
                shown.deleteLater()
                saved.append(path)
    return saved
