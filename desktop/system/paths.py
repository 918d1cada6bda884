# SPDX-License-Identifier: Apache-2.0
"""Where Teduh keeps its files on this computer: the only reader of the home folder."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

_NAME = "Teduh"
_HOME_VARIABLE = "TEDUH_HOME"


@dataclass(frozen=True, slots=True)
class Folders:
    """Folders of one user. None of them is created by naming it."""

    data: Path
    config: Path
    logs: Path
    documents: Path

    @property
    def vault(self) -> Path:
        """Where the first vault is made unless the therapist chooses another place."""
        return self.data / "vault"

    @property
    def settings_file(self) -> Path:
        """The settings of this computer; no client data."""
        return self.config / "settings.json"


def user_folders() -> Folders:
    """The folders for this user; TEDUH_HOME keeps everything inside one folder (a USB stick)."""
    portable = os.environ.get(_HOME_VARIABLE)
    if portable:
        root = Path(portable).expanduser().absolute()
        return Folders(root, root / "config", root / "logs", root / "documents")
    if sys.platform == "win32":
        return _windows_folders()
    if sys.platform == "darwin":
        return _mac_folders()
    return _linux_folders()


def _windows_folders() -> Folders:
    # Local, not roaming: a vault must never be copied about by a company profile.
    local = _variable("LOCALAPPDATA", Path.home() / "AppData" / "Local") / _NAME
    return Folders(local, local / "config", local / "logs", Path.home() / "Documents")


def _mac_folders() -> Folders:
    library = Path.home() / "Library"
    data = library / "Application Support" / _NAME
    return Folders(data, data / "config", library / "Logs" / _NAME, Path.home() / "Documents")


def _linux_folders() -> Folders:
    home = Path.home()
    return Folders(
        data=_variable("XDG_DATA_HOME", home / ".local" / "share") / _NAME,
        config=_variable("XDG_CONFIG_HOME", home / ".config") / _NAME,
        logs=_variable("XDG_STATE_HOME", home / ".local" / "state") / _NAME / "logs",
        documents=home / "Documents" if (home / "Documents").is_dir() else home,
    )


def _variable(name: str, otherwise: Path) -> Path:
    # The XDG rules say that a relative value is to be ignored.
    value = os.environ.get(name, "")
    return Path(value) if value and Path(value).is_absolute() else otherwise
