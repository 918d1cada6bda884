# SPDX-License-Identifier: Apache-2.0
"""The composition root: builds everything once and hands it down. The only module that knows all.

Until the lock screen has been painted, nothing but the theme, the lock screen and the settings is
imported; screens and services follow while the key is being worked out.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.domain.i18n import Language
from desktop.system.clock import SystemClock
from desktop.system.live_settings import LiveSettings
from desktop.system.paths import user_folders
from desktop.system.relaunch import relaunch
from desktop.system.resources import resource_folder
from desktop.system.settings import Settings, SettingsFile
from desktop.ui.base.place import Area
from desktop.ui.base.prompts import QtPrompts
from desktop.ui.base.tasks import Tasks
from desktop.ui.base.translate import Catalogue
from desktop.ui.theme.fonts import load_core_fonts
from desktop.ui.theme.manager import Mode, ThemeManager
from desktop.ui.theme.tokens import Density
from desktop.ui.window.start import Start
from desktop.ui.window.window import APP_NAME, Window

if TYPE_CHECKING:
    from desktop.ui.window.start import ScreenFactory

_PRELOAD = (
    "desktop.domain.problems.vault",
    "argon2",
    "cryptography.hazmat.primitives.ciphers.aead",
    "desktop.services.vault_keys",
    "desktop.services.vault",
    "desktop.domain.client",
    "desktop.domain.measures.model",
    "desktop.domain.chart_build",
    "desktop.services.administrations",
    "desktop.services.report_inputs",
    "desktop.services.reports",
    "desktop.services.backup",
    "desktop.ui.settings.recovery_dialogs",
    "desktop.ui.window.at_desk",
    "desktop.ui.today.today_screen",
    "desktop.ui.window.warm",
    "desktop.ui.clients.clients_screen",
    "desktop.ui.notes.note_screen",
    "desktop.ui.measures.entry_screen",
    "desktop.ui.backup.backup_screen",
    "desktop.ui.reports.reports_screen",
    "desktop.desk_screens",
)
"""Imported once the first face is painted, in the order in which they will be needed; the large
ones in parts, so that no keystroke waits long."""


def run(arguments: Sequence[str]) -> int:
    """Open the window; returns the exit code. Arguments: [--demo] [--vault DIR] [--locked-at T]."""
    options = read_options(arguments)
    application = QApplication.instance() or QApplication([APP_NAME])
    if not isinstance(application, QApplication):
        raise TypeError(type(application).__name__)
    application.setApplicationName(APP_NAME)
    application.setApplicationDisplayName(APP_NAME)
    window = Window(build_start(application, options))
    show_face(window)
    window.show()
    QTimer.singleShot(0, window, partial(_watch, window))
    code = application.exec()
    del window
    return code


def _watch(window: Window) -> None:
    """Look after our own mistakes and the system's lock; the first paint must not wait for it."""
    from desktop.ui.window.crash_watch import CrashWatch
    from desktop.ui.window.system_lock import SystemLock

    CrashWatch(window, user_folders().logs, window.start.clock)
    SystemLock(window)


def gallery(folder: str, language: Language = Language.INDONESIAN) -> int:
    """Show every component, or write its pictures into `folder`; returns the exit code."""
    application = QApplication.instance() or QApplication([APP_NAME])
    if not isinstance(application, QApplication):
        raise TypeError(type(application).__name__)
    from desktop.ui.gallery.window import GalleryWindow, save_screenshots
    from desktop.ui.theme.fonts import load_other_fonts

    fonts = resource_folder() / "fonts"
    load_core_fonts(fonts)
    load_other_fonts(fonts)
    catalogue = Catalogue(resource_folder() / "translations")
    catalogue.speak(language)
    theme = ThemeManager(application)
    if folder:
        for path in save_screenshots(application, theme, Path(folder)):
            sys.stdout.write(f"{path}\n")
        return 0
    window = GalleryWindow()
    window.resize(1280, 800)
    window.show()
    return application.exec()


class Options:
    """What the command line asked of the window."""

    def __init__(self) -> None:
        self.demo = False
        self.folder: Path | None = None
        self.locked_at = ""


def read_options(arguments: Sequence[str]) -> Options:
    """Read the window's own arguments; unknown ones are ignored, the command line refused them."""
    options = Options()
    rest = iter(arguments)
    for argument in rest:
        if argument == "--demo":
            options.demo = True
        elif argument == "--vault":
            options.folder = Path(next(rest, "")).absolute()
        elif argument == "--locked-at":
            options.locked_at = next(rest, "")
    return options


def build_start(application: QApplication, options: Options) -> Start:
    """Everything the window needs, from this computer's folders and settings."""
    folders = user_folders()
    live = LiveSettings(SettingsFile(folders.settings_file))
    settings = live.current
    resources = resource_folder()
    load_core_fonts(resources / "fonts")
    catalogue = Catalogue(resources / "translations")
    catalogue.speak(settings.language)
    return Start(
        folder=options.folder or _folder(options, settings, folders.data, folders.vault),
        settings=live,
        clock=SystemClock(),
        tasks=Tasks(application),
        prompts=QtPrompts(folders.documents),
        catalogue=catalogue,
        theme=ThemeManager(
            application,
            mode=Mode(settings.theme),
            text_percent=settings.text_percent,
            density=Density(settings.density),
            reduced_motion=settings.reduced_motion,
        ),
        relaunch=relaunch,
        screens=_screens,
        preload=_PRELOAD,
        locked_at=options.locked_at,
        demo_passphrase=_demo_passphrase() if options.demo else "",
        arguments=_handed_over(options),
    )


def show_face(window: Window) -> None:
    """First run where there is no vault yet, else the lock screen."""
    folder = window.start.folder
    if _holds_vault(folder) or _restore_finished(folder):
        window.show_lock()
    elif window.start.demo_passphrase:
        window.show_demo_making()
    else:
        window.show_first_run()


def _holds_vault(folder: Path) -> bool:
    # Not vault_exists: asking it would import the vault before the lock screen is painted.
    return (folder / "vault.db").exists() or (folder / "vault.keys").exists()


def _restore_finished(folder: Path) -> bool:
    """Finish a restore that was cut off between its two renames, if there is one."""
    from desktop.services.restore import finish_restore

    return finish_restore(folder)


def _folder(options: Options, settings: Settings, data: Path, usual: Path) -> Path:
    if options.demo:
        return data / "demo" / "vault"
    return Path(settings.vault_folder) if settings.vault_folder else usual


def _demo_passphrase() -> str:
    from desktop.domain.demo_words import DEMO_WORDS

    return DEMO_WORDS


def _handed_over(options: Options) -> tuple[str, ...]:
    """Arguments that the program started anew needs again."""
    handed: list[str] = ["--demo"] if options.demo else []
    if options.folder is not None:
        handed += ["--vault", str(options.folder)]
    return tuple(handed)


def _screens() -> dict[Area, ScreenFactory]:
    from desktop.desk_screens import screens

    return screens()
