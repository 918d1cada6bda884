# SPDX-License-Identifier: Apache-2.0
"""The whole program over a demonstration practice at a fixed moment, for looking at it."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop.desk_screens import screens
from desktop.domain.demo_words import DEMO_WORDS
from desktop.domain.i18n import Language
from desktop.domain.ids import ClientId, SessionId
from desktop.domain.progress import never, silent
from desktop.services.backup import make_backup
from desktop.services.clients import list_clients
from desktop.services.demo import build_demo
from desktop.services.risk import open_flags
from desktop.services.sessions import list_sessions
from desktop.services.transcripts import attach_transcript
from desktop.services.vault import OpenVault, open_unlocked
from desktop.services.vault_keys import unlock_keys
from desktop.system.clock import FixedClock
from desktop.system.live_settings import LiveSettings
from desktop.system.resources import resource_folder
from desktop.system.settings import Settings, Theme
from desktop.ui.base.place import Area, Place
from desktop.ui.base.prompts import ScriptedPrompts
from desktop.ui.base.tasks import Tasks
from desktop.ui.common.nav_item import NavItem
from desktop.ui.theme.fonts import load_core_fonts, load_other_fonts
from desktop.ui.theme.manager import Mode, ThemeManager
from desktop.ui.window.start import Start
from desktop.ui.window.window import Window
from tests.db.cheap_keys import CHEAP
from tests.journeys.rig import the_catalogue
from tests.services.vaults import bytes_of

NOW = datetime(2026, 11, 24, 6, 10, tzinfo=UTC)  # Tuesday, 13.10 in Jakarta
ZONE = "Asia/Jakarta"
BACKUPS = "Cadangan Teduh"
_PATIENCE_S = 20


@dataclass(frozen=True, slots=True)
class Variant:
    """One way of looking: language, theme, size of text and of the window."""

    language: Language
    theme: Theme
    percent: int
    width: int
    height: int

    def __str__(self) -> str:
        size = f"{self.width}x{self.height}"
        return f"{self.language}-{self.theme}-{size}-{self.percent}"


@dataclass(slots=True)
class WholeDesk:
    """The window at its desk. `client` has the longest story, `risk_client` an open risk point."""

    home: Path
    window: Window
    vault: OpenVault
    client: ClientId = field(init=False)
    risk_client: ClientId = field(init=False)
    session: SessionId = field(init=False)
    draft_session: SessionId = field(init=False)

    def look_for_people(self) -> None:
        """Find those whom the pictures are of."""
        lines = list_clients(self.vault)
        self.client = max(lines, key=lambda line: line.sessions_held).id
        self.risk_client = next(line.id for line in lines if open_flags(self.vault, line.id))
        self.draft_session, self.session = (
            line.id for line in list_sessions(self.vault, self.client)[:2]
        )

    def wear(self, variant: Variant) -> None:
        """Show everything another way."""
        assert self.window.at_desk is not None
        self.window.resize(variant.width, variant.height)
        desk = self.window.at_desk.desk
        for name in ("theme", "language"):
            desk.change_setting(name, getattr(variant, name))
        desk.change_setting("text_percent", variant.percent)
        settle()

    def nav(self, key: str) -> NavItem:
        """An item of the navigation."""
        return next(item for item in self.window.findChildren(NavItem) if item.key == key)

    def go(self, place: Place) -> None:
        """Go to a place."""
        assert self.window.at_desk is not None
        self.window.at_desk.view.go(place)
        settle()


def settle(rounds: int = 3) -> None:
    """Let layouts, queued deliveries and deletions happen."""
    for _ in range(rounds):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait_until(true: Callable[[], object]) -> None:
    """Wait for the worker."""
    end = time.monotonic() + _PATIENCE_S
    while not true():
        assert time.monotonic() < end, "nothing came of it"
        settle()
        time.sleep(0.01)
    settle()


@contextmanager
def a_whole_desk(application: QApplication, home: Path) -> Iterator[WholeDesk]:
    """Start over a copy of the demonstration; ends with everything closed."""
    write_practice(home)
    window = a_window(application, home, home / "vault")
    clock = window.start.clock
    vault = open_unlocked(home / "vault", unlock_keys(home / "vault", DEMO_WORDS), clock)
    (home / BACKUPS).mkdir()
    make_backup(vault, home / BACKUPS, silent, never)
    window.enter(vault)
    desk = WholeDesk(home, window, vault)
    desk.look_for_people()
    desk.go(Place(Area.TODAY))
    try:
        yield desk
    finally:
        window.close()
        window.deleteLater()
        settle()
        window.start.theme.deleteLater()
        settle()
        the_catalogue().speak(Language.ENGLISH)


def write_practice(home: Path) -> None:
    """Put a copy of the demonstration into `home`."""
    for name, content in _practice().items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_bytes(content)


def a_window(application: QApplication, home: Path, vault: Path) -> Window:
    """A window of the program, shown, without a face yet."""
    load_core_fonts(resource_folder() / "fonts")
    load_other_fonts(resource_folder() / "fonts")
    live = LiveSettings(settings=Settings(backup_folder=str(home / BACKUPS)))
    the_catalogue().speak(live.current.language)
    window = Window(
        Start(
            folder=vault,
            settings=live,
            clock=FixedClock(NOW, ZONE),
            tasks=Tasks(application),
            prompts=ScriptedPrompts(),
            catalogue=the_catalogue(),
            theme=ThemeManager(application, mode=Mode.LIGHT, reduced_motion=True),
            relaunch=lambda arguments: None,
            screens=screens,
        )
    )
    window.show()
    return window


@cache
def _practice() -> dict[str, bytes]:
    """The demonstration with a transcript, made once per process."""
    with tempfile.TemporaryDirectory() as parent:
        home = Path(parent)
        clock = FixedClock(NOW, ZONE)
        build_demo(home / "vault", clock=clock, params=CHEAP)
        vault = open_unlocked(home / "vault", unlock_keys(home / "vault", DEMO_WORDS), clock)
        longest = max(list_clients(vault), key=lambda line: line.sessions_held).id
        session = list_sessions(vault, longest)[1].id
        attach_transcript(vault, session, "Rekaman sesi ke-9", "T: Apa kabar?\nK: Baik.\n" * 300)
        vault.close()
        return bytes_of(home)
