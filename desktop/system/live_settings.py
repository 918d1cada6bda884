# SPDX-License-Identifier: Apache-2.0
"""The settings in force: one value that is replaced and saved as a whole."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desktop.system.settings import Settings, SettingsFile


class LiveSettings:
    """Holds the present settings; `change` keeps them in memory even if the disk refuses."""

    def __init__(self, file: SettingsFile | None = None, settings: Settings | None = None) -> None:
        self._file = file
        if settings is None:
            settings = file.load().settings if file is not None else Settings()
        self.current = settings

    def change(self, **values: Any) -> None:
        """Set fields of Settings by name and save; a Problem if they could not be saved."""
        changed = replace(self.current, **values)
        if changed == self.current:
            return
        self.current = changed
        if self._file is not None:
            self._file.save(changed)
