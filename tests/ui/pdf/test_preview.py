# SPDX-License-Identifier: Apache-2.0
"""The preview shows every page from memory, by mouse and by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.i18n import untranslated
from desktop.domain.problems import Problem
from desktop.reports import render_progress_report
from desktop.ui.pdf.pages import PdfPages
from desktop.ui.pdf.preview import PdfPreview
from desktop.ui.pdf.printing import print_pdf
from tests.reports.samples import a_report

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the platform without a screen

LONG = "baris\n" * 120


@pytest.fixture(scope="module")
def report() -> bytes:
    """Several pages."""
    return render_progress_report(a_report(summary=LONG), untranslated)


@pytest.fixture
def preview(qtbot: QtBot, report: bytes) -> PdfPreview:
    """On screen, with the report open."""
    widget = PdfPreview()
    qtbot.addWidget(widget)
    widget.resize(520, 640)
    widget.show()
    widget.show_pdf(report)
    qtbot.waitUntil(lambda: widget.view.drawn(0))
    return widget


def place_of(preview: PdfPreview) -> str:
    """What the bar and the screen reader say."""
    return preview.view.accessibleDescription()


def test_it_begins_on_the_first_page(preview: PdfPreview) -> None:
    assert place_of(preview) == f"Page 1 of {preview.view.page_count}"


def test_only_pages_in_sight_are_drawn(preview: PdfPreview) -> None:
    assert not preview.view.drawn(preview.view.page_count - 1)


def test_a_page_is_drawn_when_it_comes_into_sight(qtbot: QtBot, preview: PdfPreview) -> None:
    last = preview.view.page_count - 1
    preview.view.go_to(last)
    qtbot.waitUntil(lambda: preview.view.drawn(last))
    assert place_of(preview).startswith(f"Page {last + 1} ")


def test_page_keys_move_and_end_reaches_the_last_page(preview: PdfPreview) -> None:
    QTest.keyClick(preview.view, Qt.Key.Key_PageDown)
    assert preview.view.verticalScrollBar().value() > 0
    QTest.keyClick(preview.view, Qt.Key.Key_End)
    assert preview.view.page == preview.view.page_count - 1
    QTest.keyClick(preview.view, Qt.Key.Key_Home)
    assert preview.view.page == 0


def test_the_keyboard_zooms(preview: PdfPreview) -> None:
    before = preview.view.zoom
    QTest.keyClick(preview.view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert preview.view.zoom > before
    QTest.keyClick(preview.view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(preview.view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert preview.view.fits_width


def test_zoom_stops_at_its_ends(preview: PdfPreview) -> None:
    for _ in range(20):
        preview.view.zoom_in()
    assert preview.view.zoom == pytest.approx(3.0)
    for _ in range(20):
        preview.view.zoom_out()
    assert preview.view.zoom == pytest.approx(0.25)


def test_the_width_is_fitted_again_after_a_resize(preview: PdfPreview) -> None:
    before = preview.view.zoom
    preview.resize(900, 640)
    assert preview.view.zoom > before


def test_busy_takes_the_old_pages_away(preview: PdfPreview) -> None:
    preview.show_busy()
    assert preview.view.page_count == 0
    assert not preview.larger.isEnabled()


def test_clear_forgets_the_document(preview: PdfPreview) -> None:
    preview.clear()
    assert preview.view.page_count == 0
    assert place_of(preview) == ""


def test_something_else_than_a_pdf_is_a_problem(qtbot: QtBot) -> None:
    widget = PdfPreview()
    qtbot.addWidget(widget)
    with pytest.raises(Problem) as caught:
        widget.show_pdf(b"not a pdf")
    assert caught.value.text.code == "print.unreadable"


def test_every_control_has_a_name(preview: PdfPreview) -> None:
    for control in (preview.view, preview.smaller, preview.larger, preview.fit):
        assert control.accessibleName()


def test_paper_is_white_and_text_is_dark(report: bytes) -> None:
    with PdfPages(report) as pages:
        picture = pages.picture(0, 1)
    assert picture.pixelColor(3, 3) == QColor("white")
    dark = (picture.pixelColor(x, y).lightness() for x in range(56, 300) for y in range(56, 160))
    assert min(dark) < 90


def test_a_page_never_takes_more_memory_than_it_may(report: bytes) -> None:
    with PdfPages(report) as pages:
        picture = pages.picture(0, 20, most=500_000)
    assert picture.width() * picture.height() < 520_000


def test_closing_twice_does_nothing(report: bytes) -> None:
    pages = PdfPages(report)
    pages.close()
    pages.close()
    assert pages.sizes == []


def a_printer(target: Path) -> QPrinter:
    """A printer that prints into a file of the test."""
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setResolution(100)
    return printer


def test_every_page_is_printed(qtbot: QtBot, report: bytes, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    target = tmp_path / "printed.pdf"
    assert print_pdf(report, a_printer(target), tell)
    with PdfPages(report) as pages, PdfPages(target.read_bytes()) as printed:
        assert len(printed.sizes) == len(pages.sizes)
    assert told[-1][0] == told[-1][1]


def test_only_the_chosen_pages_are_printed(qtbot: QtBot, report: bytes, tmp_path: Path) -> None:
    target = tmp_path / "printed.pdf"
    printer = a_printer(target)
    printer.setFromTo(2, 3)
    assert print_pdf(report, printer)
    with PdfPages(target.read_bytes()) as printed:
        assert len(printed.sizes) == 2


def test_printing_stops_when_told(qtbot: QtBot, report: bytes, tmp_path: Path) -> None:
    assert not print_pdf(report, a_printer(tmp_path / "printed.pdf"), lambda done, _: done < 1)
