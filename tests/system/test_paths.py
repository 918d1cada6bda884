# SPDX-License-Identifier: Apache-2.0
"""Where files go."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop.system.paths import user_folders
from desktop.system.resources import resource_folder


def test_one_folder_holds_everything_when_asked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TEDUH_HOME", str(tmp_path))
    folders = user_folders()
    places = (folders.vault, folders.settings_file, folders.logs, folders.documents)
    assert all(place.is_relative_to(tmp_path) for place in places)


@pytest.mark.skipif(sys.platform != "linux", reason="the XDG folders are Linux's")
def test_linux_follows_xdg_and_ignores_relative_values(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("TEDUH_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "shared"))
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative")
    folders = user_folders()
    assert folders.vault == tmp_path / "shared" / "Teduh" / "vault"
    assert folders.settings_file == tmp_path / ".config" / "Teduh" / "settings.json"


def test_naming_folders_makes_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TEDUH_HOME", str(tmp_path / "new"))
    user_folders()
    assert not (tmp_path / "new").exists()


def test_resources_are_found_in_the_checkout() -> None:
    assert resource_folder().name == "resources"
    assert resource_folder().is_dir()
