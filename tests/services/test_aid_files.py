# SPDX-License-Identifier: Apache-2.0
"""Sharing templates and short texts: nothing twice, nothing lost, taken back."""

from __future__ import annotations

from pathlib import Path

from desktop.domain.i18n import Language
from desktop.exchange.aid_file import write_aids
from desktop.services.aid_files import export_aids, import_aids, take_back_import
from desktop.services.note_templates import add_template, list_templates
from desktop.services.snippets import add_snippet, list_snippets
from desktop.services.vault import OpenVault

TEMPLATES = [("Kunjungan rumah", "## Rumah\n? Siapa di rumah\n")]
SNIPPETS = [("napas", "Latihan napas 4-6.")]


def test_what_is_there_is_not_added_twice(vault: OpenVault, tmp_path: Path) -> None:
    add_template(vault, *TEMPLATES[0], Language.INDONESIAN)
    add_snippet(vault, *SNIPPETS[0])
    export_aids(vault, tmp_path / "a.json", Language.INDONESIAN)
    added, _ = import_aids(vault, tmp_path / "a.json", Language.INDONESIAN)
    assert (added.templates, added.snippets, added.left_out) == ((), (), 2)


def test_an_import_is_taken_back(vault: OpenVault, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(write_aids(TEMPLATES, SNIPPETS))
    before = len(list_templates(vault, Language.ENGLISH))
    added, _ = import_aids(vault, tmp_path / "a.json", Language.ENGLISH)
    assert len(list_templates(vault, Language.ENGLISH)) == before + 1
    take_back_import(vault, added)
    assert len(list_templates(vault, Language.ENGLISH)) == before
    assert list_snippets(vault) == ()
