# SPDX-License-Identifier: Apache-2.0
"""What the window is started with; the composition root fills it in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.ui.base.place import Area
from desktop.ui.base.prompts import Prompts
from desktop.ui.base.tasks import Tasks
from desktop.ui.base.translate import Catalogue
from desktop.ui.theme.manager import ThemeManager

if TYPE_CHECKING:
    from desktop.system.clock import Clock
    from desktop.system.live_settings import LiveSettings
    from desktop.ui.base.desk import Desk
    from desktop.ui.base.screen import Screen

ScreenFactory = Callable[["Desk"], "Screen"]


@dataclass(slots=True)
class Start:
    """Everything the window needs from outside.

    `relaunch(arguments)` replaces the process; a test hands in a function that records. `screens`
    returns the factories only when asked, because the screens are imported late. A
    `demo_passphrase` is no secret: it stands on the lock screen of invented data.
    """

    folder: Path
    settings: LiveSettings
    clock: Clock
    tasks: Tasks
    prompts: Prompts
    catalogue: Catalogue
    theme: ThemeManager
    relaunch: Callable[[Sequence[str]], None]
    screens: Callable[[], dict[Area, ScreenFactory]]
    preload: Sequence[str] = ()
    locked_at: str = ""
    demo_passphrase: str = ""
    arguments: Sequence[str] = field(default_factory=tuple)
