# SPDX-License-Identifier: Apache-2.0
"""Importing a table of scores."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.changed import Changed
from desktop.domain.progress import never, silent
from desktop.services.clients import list_clients
from desktop.services.vault import OpenVault
from desktop.ui.base.prompts import ScriptedPrompts
from desktop.ui.measures.import_dialog import ImportScoresDialog
from tests.support.listening import Listening

GOOD = b"code;date;phq9\n1;2026-01-05;18\n1;2026-02-05;12\n2;2026-01-05;9\n"
WRONG = GOOD + b"3;2026-01-05;99\n"


@pytest.fixture
def dialog(qtbot: QtBot, desk: Listening) -> Iterator[ImportScoresDialog]:
    """Open, without a file; it deletes itself when closed."""
    holder = QWidget()
    qtbot.addWidget(holder)
    made = ImportScoresDialog(desk, holder)
    made.open()
    yield made
    holder.close()
    for window in holder.findChildren(ImportScoresDialog):
        window.reject()


def look_at(qtbot: QtBot, dialog: ImportScoresDialog, data: bytes) -> None:
    """Give a table and wait until it has been read."""
    with qtbot.waitSignal(dialog.previewed):
        dialog.open_data(data, "scores.csv")


def import_now(desk: Listening) -> None:
    """Do the long work that was asked for, at once."""
    work = desk.works[-1]
    work.done(work.job(silent, never))


def test_columns_are_guessed(qtbot: QtBot, dialog: ImportScoresDialog) -> None:
    look_at(qtbot, dialog, GOOD)
    mapping = dialog.mapping.mapping()
    assert mapping is not None
    assert (mapping.client, mapping.date, mapping.scores[0].column) == (0, 1, 2)


def test_looking_writes_nothing(qtbot: QtBot, dialog: ImportScoresDialog, vault: OpenVault) -> None:
    look_at(qtbot, dialog, GOOD)
    assert dialog.pane.counts.text() == "2 clients (2 new), 3 time points, 3 scores."
    assert list_clients(vault) == ()


def test_import_writes_and_is_undone(
    qtbot: QtBot, dialog: ImportScoresDialog, desk: Listening, vault: OpenVault
) -> None:
    look_at(qtbot, dialog, GOOD)
    dialog.confirm_button.click()
    import_now(desk)
    assert len(list_clients(vault)) == 2
    notice = desk.notices[-1]
    assert notice.undo is not None
    assert notice.undo() is Changed.NOTHING  # so far: the worker does it
    import_now(desk)
    assert list_clients(vault) == ()
    assert desk.notices[-1].text == "Import taken back"


def test_wrong_rows_are_listed_and_must_be_left_out(
    qtbot: QtBot, dialog: ImportScoresDialog
) -> None:
    look_at(qtbot, dialog, WRONG)
    assert dialog.pane.problems.model().index(0, 0).data() == "5"
    assert not dialog.confirm_button.isEnabled()
    dialog.pane.leave_out.click()
    assert dialog.confirm_button.isEnabled()


def test_a_column_can_be_chosen_otherwise(qtbot: QtBot, dialog: ImportScoresDialog) -> None:
    look_at(qtbot, dialog, GOOD)
    dialog.mapping.scores[0].set_value(None)
    with qtbot.waitSignal(dialog.previewed):
        dialog.mapping.changed.emit()
    assert not dialog.confirm_button.isEnabled()


def test_what_is_no_table_is_said(qtbot: QtBot, dialog: ImportScoresDialog) -> None:
    look_at(qtbot, dialog, b"\x00\x01\x02")
    assert "Nothing was imported" in dialog.pane.missing.text()


def test_the_file_is_asked_for(
    qtbot: QtBot, dialog: ImportScoresDialog, desk: Listening, tmp_path: Path
) -> None:
    path = tmp_path / "scores.csv"
    path.write_bytes(GOOD)
    desk.prompts = ScriptedPrompts(path)
    with qtbot.waitSignal(dialog.previewed):
        dialog.choose.click()
    assert dialog.file.text() == "scores.csv"
