# SPDX-License-Identifier: Apache-2.0
"""Settings: written whole, read forgivingly."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.i18n import Language
from desktop.domain.problems import Problem
from desktop.system.settings import Settings, SettingsFile, Theme

CHANGED = replace(Settings(), language=Language.ENGLISH, theme=Theme.DARK, lock_minutes=5)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def written(path: Path, text: str) -> SettingsFile:
    path.parent.mkdir(parents=True)
    path.write_text(text)
    return SettingsFile(path)


def test_without_a_file_there_are_defaults_and_no_damage(path: Path) -> None:
    loaded = SettingsFile(path).load()
    assert loaded.settings == Settings()
    assert not loaded.damaged


def test_saved_settings_come_back(path: Path) -> None:
    SettingsFile(path).save(CHANGED)
    assert SettingsFile(path).load().settings == CHANGED


def test_nothing_is_left_beside_the_file(path: Path) -> None:
    SettingsFile(path).save(CHANGED)
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_only_this_user_reads_the_file(path: Path) -> None:
    SettingsFile(path).save(CHANGED)
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00", "[" * 100_000])
def test_a_damaged_file_means_defaults_and_says_so(path: Path, text: str) -> None:
    loaded = written(path, text).load()
    assert loaded.settings == Settings()
    assert loaded.damaged


@pytest.mark.parametrize(
    "raw",
    [
        {"language": "fr"},
        {"theme": 3},
        {"text_percent": "120"},
        {"text_percent": True},
        {"reduced_motion": 1},
        {"vault_folder": ["a", 1]},
    ],
)
def test_a_wrong_value_means_its_default(path: Path, raw: dict[str, object]) -> None:
    assert written(path, json.dumps(raw)).load().settings == Settings()


@pytest.mark.parametrize(("minutes", "kept"), [(0, 1), (7, 7), (500, 30)])
def test_numbers_stay_in_their_range(path: Path, minutes: int, kept: int) -> None:
    assert written(path, json.dumps({"lock_minutes": minutes})).load().settings.lock_minutes == kept


def test_keys_of_a_newer_version_stay(path: Path) -> None:
    file = written(path, json.dumps({"from_the_future": [1], "theme": "dark"}))
    file.save(replace(file.load().settings, theme=Theme.LIGHT))
    kept = json.loads(path.read_text())
    assert (kept["from_the_future"], kept["theme"]) == ([1], "light")


def test_a_disk_that_refuses_is_a_problem_and_changes_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    SettingsFile(path).save(CHANGED)

    def refuse(handle: int) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr("os.fsync", refuse)
    with pytest.raises(Problem):
        SettingsFile(path).save(Settings())
    assert SettingsFile(path).load().settings == CHANGED
