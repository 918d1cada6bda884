# SPDX-License-Identifier: Apache-2.0
"""Choosing, seeing, saving and printing a report through the screen."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.document import DisclosureBasis
from desktop.domain.ids import ClientId, SessionId
from desktop.domain.report_options import IdentityLevel, ReportSection
from desktop.services.clients import trash_client
from desktop.services.reports import list_disclosures
from desktop.services.vault import OpenVault
from desktop.ui.base.place import Area, Place
from desktop.ui.common.check import CheckBox
from desktop.ui.reports.reports_screen import ReportsScreen
from desktop.ui.reports.words import Paper
from tests.support.builders import a_client
from tests.support.working import Working
from tests.ui.reports.conftest import SECRET

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the platform without a screen


class Printer:
    """Stands where the printer's dialog would open."""

    def __init__(self) -> None:
        self.printed: list[bytes] = []
        self.agrees = True

    def __call__(self, data: bytes, parent: QWidget) -> bool:
        del parent
        if self.agrees:
            self.printed.append(data)
        return self.agrees


@pytest.fixture
def printer() -> Printer:
    return Printer()


@pytest.fixture
def screen(qtbot: QtBot, desk: Working, printer: Printer) -> ReportsScreen:
    made = ReportsScreen(desk, printing=printer)
    qtbot.addWidget(made)
    made.resize(1072, 800)
    made.show()
    made.show_place(Place(Area.REPORTS))
    return made


def made(qtbot: QtBot, screen: ReportsScreen) -> str:
    """Wait for the paper; return its words."""
    qtbot.waitUntil(lambda: screen.made is not None, timeout=15_000)
    paper = screen.made
    assert paper is not None
    document = pypdfium2.PdfDocument(paper.data)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def for_ayu(qtbot: QtBot, screen: ReportsScreen, ayu: ClientId) -> str:
    screen.show_place(Place(Area.REPORTS, client=ayu))
    return made(qtbot, screen)


def test_without_a_client_nothing_can_be_saved(screen: ReportsScreen) -> None:
    assert not screen.save_button.isEnabled()
    assert screen.place() == Place(Area.REPORTS)


def test_a_client_is_found_by_typing(qtbot: QtBot, screen: ReportsScreen, ayu: ClientId) -> None:
    QTest.keyClicks(screen.form.client.edit, "lest")
    QTest.keyClick(screen.form.client.edit, Qt.Key.Key_Return)
    assert screen.place().client == ayu
    screen.form.client.popup.hide()
    assert "Ayu Lestari" in made(qtbot, screen)


def test_who_is_not_there_is_said(screen: ReportsScreen, ayu: ClientId) -> None:
    QTest.keyClicks(screen.form.client.edit, "zzz")
    assert screen.form.client.error
    assert screen.form.client.client is None


def test_the_paper_follows_the_identity(qtbot: QtBot, screen: ReportsScreen, ayu: ClientId) -> None:
    for_ayu(qtbot, screen, ayu)
    screen.form.identity.set_value(IdentityLevel.CODE)
    screen.form.identity.changed.emit(IdentityLevel.CODE)
    assert screen.made is None
    text = made(qtbot, screen)
    assert "Ayu" not in text
    assert "K-2026-001" in text


def test_the_summary_is_suggested_and_can_be_changed(
    qtbot: QtBot, screen: ReportsScreen, ayu: ClientId
) -> None:
    for_ayu(qtbot, screen, ayu)
    suggested = screen.form.texts.summary.text()
    assert "PHQ-9" in suggested
    screen.form.texts.summary.set_text("In my own words.")
    assert "In my own words." in made(qtbot, screen)
    assert screen.form.texts.again.isVisible()
    screen.form.texts.again.click()
    assert screen.form.texts.summary.text() == suggested


def test_an_unticked_part_is_not_on_the_paper(
    qtbot: QtBot, screen: ReportsScreen, ayu: ClientId
) -> None:
    for_ayu(qtbot, screen, ayu)
    screen.form.texts.plan.set_text("Every second week.")
    assert "Every second week." in made(qtbot, screen)
    screen.form.texts.boxes[ReportSection.PLAN].click()
    assert "Every second week." not in made(qtbot, screen)


def test_another_client_starts_with_empty_texts(
    qtbot: QtBot, screen: ReportsScreen, vault: OpenVault, ayu: ClientId
) -> None:
    for_ayu(qtbot, screen, ayu)
    screen.form.texts.summary.set_text("About Ayu.")
    budi = a_client(vault, "Budi Santoso")
    assert "About Ayu." not in for_ayu(qtbot, screen, budi)


def test_a_session_place_makes_its_summary(
    qtbot: QtBot, screen: ReportsScreen, ayu: ClientId, session: SessionId
) -> None:
    screen.show_place(Place(Area.REPORTS, client=ayu, session=session))
    text = made(qtbot, screen)
    assert screen.form.kind() is Paper.SESSION
    assert "slept well" in text
    assert screen.place().session == session


def test_process_notes_are_neither_offered_nor_printed(
    qtbot: QtBot, screen: ReportsScreen, ayu: ClientId, session: SessionId
) -> None:
    screen.show_place(Place(Area.REPORTS, client=ayu, session=session))
    assert SECRET not in made(qtbot, screen)
    assert not [box for box in screen.findChildren(CheckBox) if "rocess" in box.text()]


def test_a_heading_can_be_left_out(
    qtbot: QtBot, screen: ReportsScreen, ayu: ClientId, session: SessionId
) -> None:
    screen.show_place(Place(Area.REPORTS, client=ayu, session=session))
    boxes = [box for box in screen.form.session.findChildren(CheckBox) if box.text() == "Plan"]
    boxes[0].click()
    assert "walk daily" not in made(qtbot, screen)


def test_saving_writes_the_file_and_the_register(
    qtbot: QtBot,
    screen: ReportsScreen,
    desk: Working,
    vault: OpenVault,
    ayu: ClientId,
    tmp_path: Path,
) -> None:
    screen.show_place(Place(Area.REPORTS, client=ayu))
    screen.form.recipient.set_text("dr. Sari")
    screen.form.basis.set_value(DisclosureBasis.CONSENT)
    desk.prompts.answers.append(tmp_path / "report.pdf")
    with qtbot.waitSignal(desk.changed, timeout=15_000):
        screen.save_button.click()  # waits for the paper that is still being made
    (entry,) = list_disclosures(vault, ayu)
    assert (entry.recipient, entry.basis) == ("dr. Sari", DisclosureBasis.CONSENT)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_nothing_is_written_before_saving(
    qtbot: QtBot, screen: ReportsScreen, vault: OpenVault, ayu: ClientId, tmp_path: Path
) -> None:
    for_ayu(qtbot, screen, ayu)
    assert not list(tmp_path.rglob("*.pdf"))
    assert list_disclosures(vault, ayu) == ()


def test_printing_is_entered_in_the_register(
    qtbot: QtBot, screen: ReportsScreen, printer: Printer, vault: OpenVault, ayu: ClientId
) -> None:
    for_ayu(qtbot, screen, ayu)
    screen.print_button.click()
    assert len(printer.printed) == 1
    assert len(list_disclosures(vault, ayu)) == 1


def test_a_print_that_was_called_off_is_no_disclosure(
    qtbot: QtBot, screen: ReportsScreen, printer: Printer, vault: OpenVault, ayu: ClientId
) -> None:
    printer.agrees = False
    for_ayu(qtbot, screen, ayu)
    screen.print_button.click()
    assert list_disclosures(vault, ayu) == ()


def test_a_wrong_period_is_told_and_the_form_kept(
    qtbot: QtBot, screen: ReportsScreen, ayu: ClientId
) -> None:
    for_ayu(qtbot, screen, ayu)
    screen.form.purpose.set_text("second opinion")
    screen.form.texts.since.set_value(date(2026, 11, 20))
    screen.form.texts.until.set_value(date(2026, 11, 1))
    screen.form.texts.changed.emit()
    qtbot.waitUntil(lambda: screen.message.isVisible(), timeout=15_000)
    assert screen.form.purpose.text() == "second opinion"
    assert screen.made is None


def test_the_suggested_name_holds_the_code_and_no_name(
    qtbot: QtBot, screen: ReportsScreen, ayu: ClientId
) -> None:
    for_ayu(qtbot, screen, ayu)
    paper = screen.made
    assert paper is not None
    assert screen.file_name(paper) == "progress-report-K-2026-001.pdf"


def test_of_a_client_in_the_trash_no_paper_is_made(
    qtbot: QtBot, screen: ReportsScreen, vault: OpenVault, ayu: ClientId
) -> None:
    trash_client(vault, ayu)
    screen.show_place(Place(Area.REPORTS, client=ayu))
    qtbot.waitUntil(screen.message.isVisible, timeout=15_000)
    assert screen.made is None


def test_leaving_forgets_the_paper_and_coming_back_makes_it_again(
    qtbot: QtBot, screen: ReportsScreen, ayu: ClientId
) -> None:
    for_ayu(qtbot, screen, ayu)
    screen.hide()
    assert screen.made is None
    assert screen.preview.view.page_count == 0
    screen.show()
    screen.show_place(screen.place())
    assert made(qtbot, screen)


def test_the_paper_may_speak_another_language(
    qtbot: QtBot, screen: ReportsScreen, ayu: ClientId
) -> None:
    assert "Laporan perkembangan" in for_ayu(qtbot, screen, ayu)
