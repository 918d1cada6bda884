# SPDX-License-Identifier: Apache-2.0
"""The settings of this computer: declared once, typed, and never about a client."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from enum import Enum, StrEnum
from pathlib import Path
from typing import Any

from desktop.domain.i18n import Language
from desktop.system.files import write_file


class Theme(StrEnum):
    """Light, dark, or what the desktop says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class RowDensity(StrEnum):
    """Height of rows and controls."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


def _between(default: int, low: int, high: int) -> int:
    # dataclasses type a field by its default, so the declaration stays one line.
    made: int = field(default=default, metadata={"low": low, "high": high})
    return made


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default; a wrong or missing value in the file means the default.

    Folders are "" for the usual place. Text size in percent, window in pixels, times in minutes (no
    veil at 0 minutes); an enquiry that never started is offered for deletion after `enquiry_days`.
    """

    language: Language = Language.INDONESIAN
    theme: Theme = Theme.SYSTEM
    density: RowDensity = RowDensity.COMFORTABLE
    text_percent: int = _between(100, 90, 150)
    reduced_motion: bool = False
    window_width: int = _between(1280, 640, 16_000)
    window_height: int = _between(800, 480, 16_000)
    window_maximized: bool = False
    vault_folder: str = ""
    backup_folder: str = ""
    lock_minutes: int = _between(10, 1, 30)
    veil_minutes: int = _between(2, 0, 30)
    veil_when_inactive: bool = False
    hide_names: bool = False
    block_capture: bool = False
    enquiry_days: int = _between(90, 7, 730)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a settings file held; `damaged` where it could not be read and defaults stand in."""

    settings: Settings
    damaged: bool = False


class SettingsFile:
    """One JSON file; keys of newer versions stay in it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: dict[str, object] = {}

    def load(self) -> Loaded:
        """Read the file; never raises. No file means defaults, and that is no damage."""
        try:
            raw = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return Loaded(Settings())
        except (OSError, ValueError, RecursionError):
            return Loaded(Settings(), damaged=True)
        if not isinstance(raw, dict):
            return Loaded(Settings(), damaged=True)
        declared = {one.name for one in fields(Settings)}
        self._kept = {key: value for key, value in raw.items() if key not in declared}
        return Loaded(_read(raw))

    def save(self, settings: Settings) -> None:
        """Write beside and rename; a Problem if the disk refuses, and the old file then stays."""
        values = {one.name: getattr(settings, one.name) for one in fields(Settings)}
        text = json.dumps({**self._kept, **values}, indent=2, ensure_ascii=False)
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_file(self._path, (text + "\n").encode())


def _read(raw: Mapping[str, object]) -> Settings:
    values: dict[str, Any] = {one.name: _value(one, raw.get(one.name)) for one in fields(Settings)}
    return Settings(**values)


def _value(declared: Field[Any], found: object) -> object:
    """The value from the file as its declared type, or the default."""
    default = declared.default
    if isinstance(default, Enum):
        allowed = {str(member): member for member in type(default)}
        return allowed.get(found, default) if isinstance(found, str) else default
    if type(found) is not type(default):
        return default
    if isinstance(found, int) and "low" in declared.metadata:
        return min(max(found, declared.metadata["low"]), declared.metadata["high"])
    return found
