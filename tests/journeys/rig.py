# SPDX-License-Identifier: Apache-2.0
"""The real window in a test: started as the program starts it, used by what is seen on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import show_face
from desktop.desk_screens import screens
from desktop.domain.i18n import Language
from desktop.system.clock import FixedClock
from desktop.system.live_settings import LiveSettings
from desktop.system.resources import resource_folder
from desktop.system.settings import SettingsFile
from desktop.ui.base.prompts import ScriptedPrompts
from desktop.ui.base.tasks import Tasks
from desktop.ui.base.translate import Catalogue, translate
from desktop.ui.theme.manager import ThemeManager
from desktop.ui.window.start import Start
from desktop.ui.window.window import Window

W = TypeVar("W", bound=QWidget)
PATIENCE_MS = 20_000


@dataclass(slots=True)
class Rig:
    """One computer with one therapist; windows come and go, the folders stay."""

    bot: QtBot
    theme: ThemeManager
    home: Path
    language: Language
    clock: FixedClock = field(
        default_factory=lambda: FixedClock(
            datetime(2026, 11, 24, 6, 10, tzinfo=UTC), "Asia/Jakarta"
        )
    )
    prompts: ScriptedPrompts = field(default_factory=ScriptedPrompts)
    restarts: list[Sequence[str]] = field(default_factory=list)
    window: Window | None = None

    @property
    def vault(self) -> Path:
        """Where the vault is."""
        return self.home / "vault"

    def start(self, locked_at: str = "") -> Window:
        """Start the program."""
        live = LiveSettings(SettingsFile(self.home / "settings.json"))
        live.change(language=self.language)
        catalogue = Catalogue(resource_folder() / "translations")
        catalogue.speak(self.language)
        self.window = Window(
            Start(
                folder=self.vault,
                settings=live,
                clock=self.clock,
                tasks=Tasks(QApplication.instance()),
                prompts=self.prompts,
                catalogue=catalogue,
                theme=self.theme,
                relaunch=self._relaunched,
                screens=screens,
                locked_at=locked_at,
            )
        )
        self.bot.addWidget(self.window)
        show_face(self.window)
        self.window.show()
        self.settle()
        return self.window

    def quit(self) -> None:
        """Close the window as the therapist does."""
        assert self.window is not None
        self.window.close()
        self.window = None
        self.settle()

    def _relaunched(self, arguments: Sequence[str]) -> None:
        # The real one replaces the process here.
        self.restarts.append(tuple(arguments))
        assert self.window is not None
        self.window.hide()
        self.window.deleteLater()
        self.window = None

    def settle(self) -> None:
        """Let layouts and queued deliveries happen."""
        for _ in range(3):
            QApplication.processEvents()

    def until(self, true: Callable[[], object]) -> None:
        """Wait for something to become true."""
        self.bot.waitUntil(lambda: bool(true()), timeout=PATIENCE_MS)
        self.settle()

    def say(self, context: str, source: str, **holes: object) -> str:
        """A text as it is on screen."""
        return translate(context, source).format(**holes)

    def all(self, kind: type[W], root: QWidget | None = None) -> list[W]:
        """Every visible widget of a kind, in the window or the dialog on top of it."""
        top = root or QApplication.activeModalWidget() or self.window
        assert top is not None
        return [widget for widget in top.findChildren(kind) if widget.isVisible()]

    def one(self, kind: type[W], name: str, root: QWidget | None = None) -> W:
        """The visible widget with this text or accessible name."""
        found = [widget for widget in self.all(kind, root) if name in _names(widget)]
        known = sorted({text for widget in self.all(kind, root) for text in _names(widget) if text})
        assert found, f"no {kind.__name__} called {name!r}; there are {known}"
        return found[0]

    def press(self, context: str, source: str, **holes: object) -> None:
        """Click a button by its words."""
        button = self.one(QAbstractButton, self.say(context, source, **holes))
        assert button.isEnabled(), f"{source!r} cannot be pressed"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def type_into(self, label: str, text: str) -> None:
        """Type into the field with this label, replacing what is there."""
        edit = self._editor(label)
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, text)
        self.settle()

    def keys(self, text: str, root: QWidget | None = None) -> None:
        """Type to whatever has the focus."""
        target = QApplication.focusWidget() or root or self.window
        assert target is not None
        QTest.keyClicks(target, text)
        self.settle()

    def key(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press one key on whatever has the focus."""
        target = QApplication.focusWidget() or self.window
        assert target is not None
        QTest.keyClick(target, key, modifier)
        self.settle()

    def _editor(self, label: str) -> QLineEdit | QPlainTextEdit:
        edits: list[QLineEdit | QPlainTextEdit] = [*self.all(QLineEdit), *self.all(QPlainTextEdit)]
        found = [edit for edit in edits if edit.accessibleName() == label]
        assert found, f"no field {label!r}; there are {[e.accessibleName() for e in edits]}"
        return found[0]


def _names(widget: QWidget) -> set[str]:
    names = {widget.accessibleName()}
    if isinstance(widget, QAbstractButton):
        names.add(widget.text())
    return names
