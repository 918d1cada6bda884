# SPDX-License-Identifier: Apache-2.0
"""Printing a PDF from memory, one page at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from desktop.domain.problems import Problem
from desktop.domain.problems.reports import PRINTER_REFUSED
from desktop.ui.pdf.pages import PdfPages

_SHARPEST = 300
"""Dots per inch; paper shows no difference above it, memory does."""
_MOST_PIXELS = 40_000_000

Progress = Callable[[int, int], bool]
"""(pages done, pages in all) -> go on?"""


def print_pdf(data: bytes, printer: QPrinter, progress: Progress | None = None) -> bool:
    """Print the pages the printer's dialog asked for; False when `progress` said to stop.

    `progress` is called before each page and once at the end. Raises Problem(PRINTER_REFUSED).
    """
    with PdfPages(data) as pages:
        chosen = _chosen(len(pages.sizes), printer)
        printer.setFullPage(True)
        painter = QPainter()
        if not painter.begin(printer):
            raise Problem(PRINTER_REFUSED)
        try:
            return _print_pages(pages, chosen, printer, painter, progress or _go_on)
        finally:
            painter.end()


def _print_pages(
    pages: PdfPages,
    chosen: list[int],
    printer: QPrinter,
    painter: QPainter,
    progress: Progress,
) -> bool:
    for done, page in enumerate(chosen):
        if not progress(done, len(chosen)):
            printer.abort()
            return False
        if done and not printer.newPage():
            raise Problem(PRINTER_REFUSED)
        dots = min(_SHARPEST, printer.resolution())
        picture = pages.picture(page, dots / 72, most=_MOST_PIXELS)
        paper = printer.paperRect(QPrinter.Unit.DevicePixel)
        painter.drawImage(fitted(pages.sizes[page], paper.size()), picture)
    progress(len(chosen), len(chosen))
    return True


def fitted(page: QSizeF, paper: QSizeF) -> QRectF:
    """The page as large as the paper allows, in its middle; A4 on A4 is exact."""
    factor = min(paper.width() / page.width(), paper.height() / page.height())
    wide, high = page.width() * factor, page.height() * factor
    return QRectF((paper.width() - wide) / 2, (paper.height() - high) / 2, wide, high)


def _chosen(count: int, printer: QPrinter) -> list[int]:
    """Page numbers from 0; the printer counts from 1 and says 0 for all."""
    first = max(1, printer.fromPage())
    last = min(count, printer.toPage() or count)
    return list(range(first - 1, last))


def _go_on(done: int, total: int) -> bool:
    del done, total
    return True
