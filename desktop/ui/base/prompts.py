# SPDX-License-Identifier: Apache-2.0
"""Asking for files and folders: a protocol, so that a test hands in a scripted one."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


class Prompts(Protocol):
    """What a screen may ask the therapist for outside its own fields. None: the answer was no."""

    def open_file(self, parent: QWidget, title: str, patterns: str) -> Path | None:
        """A file to read; `patterns` as "Backups (*.teduh)"."""
        ...

    def save_file(self, parent: QWidget, title: str, suggestion: str, patterns: str) -> Path | None:
        """A file to write; the suggestion is a name without folder, free of client names."""
        ...

    def folder(self, parent: QWidget, title: str) -> Path | None:
        """A folder."""
        ...


class QtPrompts:
    """The real dialogs. They keep no history: the folder of the last file is not remembered."""

    def __init__(self, start: Path) -> None:
        self._start = start

    def open_file(self, parent: QWidget, title: str, patterns: str) -> Path | None:
        """Ask with the system's dialog."""
        name, _ = QFileDialog.getOpenFileName(parent, title, str(self._start), patterns)
        return Path(name) if name else None

    def save_file(self, parent: QWidget, title: str, suggestion: str, patterns: str) -> Path | None:
        """Ask with the system's dialog, which itself asks before replacing a file."""
        start = str(self._start / suggestion)
        name, _ = QFileDialog.getSaveFileName(parent, title, start, patterns)
        return Path(name) if name else None

    def folder(self, parent: QWidget, title: str) -> Path | None:
        """Ask with the system's dialog."""
        name = QFileDialog.getExistingDirectory(parent, title, str(self._start))
        return Path(name) if name else None


class ScriptedPrompts:
    """Answers given beforehand, in order; for tests and for the job without a window."""

    def __init__(self, *answers: Path | None) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    def open_file(self, parent: QWidget, title: str, patterns: str) -> Path | None:
        """The next answer."""
        del parent, patterns
        return self._next(title)

    def save_file(self, parent: QWidget, title: str, suggestion: str, patterns: str) -> Path | None:
        """The next answer."""
        del parent, suggestion, patterns
        return self._next(title)

    def folder(self, parent: QWidget, title: str) -> Path | None:
        """The next answer."""
        del parent
        return self._next(title)

    def _next(self, title: str) -> Path | None:
        self.asked.append(title)
        if not self.answers:
            raise LookupError(QCoreApplication.applicationName() + ": " + title)
        return self.answers.pop(0)
