# SPDX-License-Identifier: Apache-2.0
"""The real window in a test: started as the program starts it, used by what is seen on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import show_face
from desktop.desk_screens import screens
from desktop.domain.i18n import Language
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from desktop.system.live_settings import LiveSettings
from desktop.system.resources import resource_folder
from desktop.system.settings import SettingsFile
from desktop.ui.base.place import Place
from desktop.ui.base.prompts import ScriptedPrompts
from desktop.ui.base.tasks import Tasks
from desktop.ui.base.translate import Catalogue, translate
from desktop.ui.theme.manager import ThemeManager
from desktop.ui.window.start import Start
from desktop.ui.window.window import Window
from tests.db.cheap_keys import PASSPHRASE
from tests.services.vaults import a_closed_vault

W = TypeVar("W", bound=QWidget)
PATIENCE_MS = 20_000


@cache
def the_catalogue() -> Catalogue:
    """One for the process, as in the program: each remembers the translator it installed."""
    return Catalogue(resource_folder() / "translations")


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
        self.home.mkdir(parents=True, exist_ok=True)
        live = LiveSettings(SettingsFile(self.home / "settings.json"))
        live.change(language=self.language)
        catalogue = the_catalogue()
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
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.settle()
        return self.window

    def at_the_desk(self) -> Window:
        """Start with a vault made beforehand and open it with its passphrase."""
        a_closed_vault(self.vault)
        return self.sit_down()

    def another_day(self, days: int) -> Window:
        """Close the program, come back some days later."""
        self.quit()
        self.clock.advance(timedelta(days=days))
        return self.sit_down()

    def sit_down(self) -> Window:
        """Start the program and open the vault with its passphrase."""
        window = self.start()
        self.type_into(self.say("LockView", "Passphrase"), PASSPHRASE)
        self.key(Qt.Key.Key_Return)
        self.until(lambda: window.at_desk is not None)
        return window

    @property
    def open_vault(self) -> OpenVault:
        """The vault behind the window."""
        assert self.window is not None
        assert self.window.at_desk is not None
        return self.window.at_desk.vault

    def place(self) -> Place:
        """Where the window is."""
        assert self.window is not None
        assert self.window.at_desk is not None
        return self.window.at_desk.view.place()

    def go(self, place: Place) -> None:
        """Go somewhere as the navigation does."""
        assert self.window is not None
        assert self.window.at_desk is not None
        self.window.at_desk.view.go(place)
        self.settle()

    def screen(self, kind: type[W]) -> W:
        """The screen on view, which must be of this kind."""
        assert self.window is not None
        assert self.window.at_desk is not None
        shown = self.window.at_desk.view.present()
        assert isinstance(shown, kind)
        return shown

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
        self.window.close()
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

    def wait_for(self, context: str, source: str, **holes: object) -> None:
        """Wait until a button with these words can be pressed."""
        words = self.say(context, source, **holes)
        self.until(
            lambda: any(
                words in _names(button) and button.isEnabled()
                for button in self.all(QAbstractButton)
            )
        )

    def type_into(self, label: str, text: str) -> None:
        """Type into the field with this label, replacing what is there."""
        edit = self._editor(label)
        edit.setFocus()
        edit.selectAll()
        type_text(edit, text)
        self.settle()

    def keys(self, text: str, root: QWidget | None = None) -> None:
        """Type to whatever has the focus."""
        type_text(root or self._focus(), text)
        self.settle()

    def key(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press one key on whatever has the focus."""
        QTest.keyClick(self._focus(), key, modifier)
        self.settle()

    def _focus(self) -> QWidget:
        """Where the keyboard is; a window without a manager is not made active again by itself."""
        top = QApplication.activeModalWidget() or self.window
        assert top is not None
        if not top.isActiveWindow():
            top.activateWindow()
            QTest.qWaitForWindowActive(top)
        places: tuple[QWidget | None, ...] = (QApplication.focusWidget(), top.focusWidget())
        return next((place for place in places if place is not None), top)

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


def type_text(widget: QWidget, text: str) -> None:
    """One key press for each character, any script; Qt's own helper knows Latin-1 only."""
    none = Qt.KeyboardModifier.NoModifier
    for character in text:
        key = Qt.Key.Key_Return if character == "\n" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, none, character))
