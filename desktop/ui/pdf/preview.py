# SPDX-License-Identifier: Apache-2.0
"""The document preview: a bar with page and zoom over the pages."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.common.announce import announce
from desktop.ui.common.button import IconButton
from desktop.ui.common.elided import ElidedText
from desktop.ui.common.layout import row
from desktop.ui.common.text import Text
from desktop.ui.pdf.page_view import PageView
from desktop.ui.pdf.pages import PdfPages


class PdfPreview(QWidget):
    """Shows a PDF from memory. Use it in the GUI thread only; `clear` it before locking."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PageView(self)
        self.view.setAccessibleName(self.tr("Document preview"))
        self.setFocusProxy(self.view)
        self._place = ElidedText("", "small", "text2", tabular=True)
        self._percent = Text("", "small", "text2", tabular=True)
        self.smaller = IconButton("zoom-out", self.tr("Zoom out"), small=True)
        self.larger = IconButton("zoom-in", self.tr("Zoom in"), small=True)
        self.fit = IconButton("maximize", self.tr("Fit width"), small=True)
        self.smaller.clicked.connect(self.view.zoom_out)
        self.larger.clicked.connect(self.view.zoom_in)
        self.fit.clicked.connect(self.view.fit_width)
        bar = row(self._place, None, self.smaller, self._percent, self.larger, self.fit, gap=8)
        bar.setContentsMargins(12, 6, 12, 6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(bar)
        whole.addWidget(self.view, 1)
        self.view.page_changed.connect(self._tell)
        self.view.zoom_changed.connect(self._tell)
        self._tell()

    def show_pdf(self, data: bytes) -> None:
        """Show a document from its first page; raises Problem when `data` is not a PDF."""
        self.view.open_pages(PdfPages(data))
        self._tell()
        pages = self.view.page_count
        announce(self.view, self.tr("Document ready, pages: {pages}").format(pages=pages))

    def show_busy(self) -> None:
        """Say that the document is being made; the next `show_pdf` or `clear` ends it."""
        text = self.tr("Making the document…")
        self.view.show_message(text)
        announce(self.view, text)
        self._tell()

    def show_message(self, text: str) -> None:
        """Show a sentence instead of pages: why there is nothing to see."""
        self.view.show_message(text)
        announce(self.view, text)
        self._tell()

    def clear(self) -> None:
        """Forget the document and its pictures."""
        self.view.open_pages(None)
        self._tell()

    def _tell(self) -> None:
        pages = self.view.page_count
        place = self.tr("Page {page} of {pages}").format(page=self.view.page + 1, pages=pages)
        self._place.setText(place if pages else "")
        self._percent.setText(f"{round(self.view.zoom * 100)}%" if pages else "")
        self.view.setAccessibleDescription(place if pages else "")
        for button in (self.smaller, self.larger, self.fit):
            button.setEnabled(pages > 0)
