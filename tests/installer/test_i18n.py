# SPDX-License-Identifier: Apache-2.0
"""The catalogue tool: what it extracts, fills in, builds and refuses."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from installer.i18n import Catalogues, alone, check, fill, holes, messages, missing

SOURCE = """
TITLE = QT_TRANSLATE_NOOP("Problem", "The disk is full. "
    "The last note is not saved.")

class Notes(QWidget):
    def build(self) -> None:
        self.tr(
            "Note {number} "
            "of {count}"
        ).format(number=1, count=2)
        translate("Shell", "Backup")
"""
TEXTS = {
    "Notes": {"Note {number} of {count}": "Catatan {number} dari {count}"},
    "Problem": {"The disk is full. The last note is not saved.": "Ruang penyimpanan penuh."},
    "Shell": {"Backup": "Cadangan"},
}


@pytest.fixture
def checkout(tmp_path: Path) -> Catalogues:
    folder = tmp_path / "desktop" / "ui" / "notes"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text("")
    (folder / "editor.py").write_text(SOURCE)
    catalogues = Catalogues(tmp_path)
    catalogues.update("ui_notes")
    return catalogues


@pytest.fixture
def complete(checkout: Catalogues) -> Catalogues:
    assert fill(checkout.file("ui_notes"), TEXTS) == []
    checkout.update("ui_notes")
    checkout.build(checkout.built)
    return checkout


def test_every_kind_of_marker_is_extracted_also_over_lines(checkout: Catalogues) -> None:
    found = missing([checkout.file("ui_notes")])
    assert {context: set(pairs) for context, pairs in found.items()} == {
        context: set(pairs) for context, pairs in TEXTS.items()
    }


def test_a_filled_and_built_catalogue_passes(complete: Catalogues) -> None:
    assert check(complete) == []


def test_filling_twice_changes_nothing(complete: Catalogues) -> None:
    before = complete.file("ui_notes").read_bytes()
    fill(complete.file("ui_notes"), TEXTS)
    complete.update("ui_notes")
    assert complete.file("ui_notes").read_bytes() == before


def test_building_twice_gives_the_same_bytes(complete: Catalogues, tmp_path: Path) -> None:
    complete.build(tmp_path / "again.qm")
    assert (tmp_path / "again.qm").read_bytes() == complete.built.read_bytes()


def test_the_built_file_translates(complete: Catalogues) -> None:
    translator = QTranslator()
    assert translator.load(str(complete.built))
    assert translator.translate("Notes", "Note {number} of {count}") == (
        "Catatan {number} dari {count}"
    )


def test_two_runs_wait_for_each_other(tmp_path: Path) -> None:
    with alone(tmp_path):
        started = time.monotonic()
        with alone(tmp_path, patience=0.2):
            assert time.monotonic() - started >= 0.2
    assert list(tmp_path.iterdir()) == []


def test_a_missing_translation_is_found(checkout: Catalogues) -> None:
    assert any("has no translation" in line for line in check(checkout))


def test_an_unbuilt_catalogue_is_found(complete: Catalogues) -> None:
    fill(complete.file("ui_notes"), {"Shell": {"Backup": "Salinan cadangan"}})
    complete.update("ui_notes")
    assert check(complete) == ["teduh_id.qm is older than the catalogues: run build"]


def test_a_string_that_left_the_sources_is_found(complete: Catalogues) -> None:
    editor = complete.root / "desktop" / "ui" / "notes" / "editor.py"
    editor.write_text(SOURCE.replace("Backup", "Backups"))
    assert "ui_notes: the sources have other strings: run update and fill" in check(complete)


def test_the_strings_of_a_removed_folder_are_found(complete: Catalogues) -> None:
    (complete.root / "desktop" / "ui" / "notes" / "__init__.py").unlink()
    assert "ui_notes: the sources have other strings: run update and fill" in check(complete)


@pytest.mark.parametrize(
    ("texts", "reason"),
    [
        ({"Shell": {"Baclup": "Cadangan"}}, "no such string"),
        ({"Shell": {"Backup": " "}}, "is empty"),
        ({"Notes": {"Note {number} of {count}": "Catatan {nomor}"}}, "holes differ"),
    ],
)
def test_a_wrong_translation_is_not_filled_in(
    checkout: Catalogues, texts: dict[str, dict[str, str]], reason: str
) -> None:
    (refused,) = fill(checkout.file("ui_notes"), texts)
    assert reason in refused
    assert all(not message.text for message in messages(checkout.file("ui_notes")))


def test_holes_are_names_and_formats() -> None:
    assert holes("{name} {amount:.2f} {{no}} %1") == {"name:!None", "amount:.2f!None", "%1"}
