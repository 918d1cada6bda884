# SPDX-License-Identifier: Apache-2.0
"""Sharing templates and short texts as a file."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.domain.problems import Problem
from desktop.services.aid_files import Added, export_aids, import_aids, take_back_import
from desktop.ui.base.desk import Desk
from desktop.ui.common.button import Button
from desktop.ui.common.flow import flow
from desktop.ui.common.layout import column
from desktop.ui.settings.page import section

FILE_NAME = "teduh-templates.json"
_PATTERN = "JSON (*.json)"


class AidsSharing(QWidget):
    """Save to a file, read from a file. Nothing about a client is in it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.save = Button(self.tr("Save as file…"), icon="download", compact=True)
        self.read = Button(self.tr("Add from file…"), icon="upload", compact=True)
        card = section(
            self.tr("Share"),
            self.tr(
                "The file holds your own and changed templates and all short texts, nothing about"
                " clients. What is already there stays when a file is added."
            ),
            flow([self.save, self.read], gap=8),
        )
        self.setLayout(column(card))
        self.save.clicked.connect(self._save)
        self.read.clicked.connect(self._read)

    def _save(self) -> None:
        desk = self._desk
        path = desk.prompts.save_file(self, self.tr("Save templates"), FILE_NAME, _PATTERN)
        if path is None:
            return
        try:
            export_aids(desk.vault, path, desk.language)
        except Problem as problem:
            desk.problem(problem)
            return
        desk.toast(self.tr("Templates and short texts saved as a file"))

    def _read(self) -> None:
        desk = self._desk
        path = desk.prompts.open_file(self, self.tr("Add templates"), _PATTERN)
        if path is None:
            return
        try:
            added, changed = import_aids(desk.vault, path, desk.language)
        except Problem as problem:
            desk.problem(problem)
            return
        desk.notify(changed)
        undo = partial(take_back_import, desk.vault, added)
        desk.toast(self._words(added), undo if changed else None)

    def _words(self, added: Added) -> str:
        said = self.tr("Templates added: {templates}. Short texts added: {snippets}.").format(
            templates=len(added.templates), snippets=len(added.snippets)
        )
        if added.left_out:
            there = self.tr("Already there and left as they are: {count}.")
            said = f"{said} {there.format(count=added.left_out)}"
        return said
