# SPDX-License-Identifier: Apache-2.0
"""The folder of the demonstration is made anew, and nothing else is ever taken away."""

from __future__ import annotations

from pathlib import Path

from installer.commands import DEMO_FILES, clear_demo


def test_an_earlier_demonstration_goes(tmp_path: Path) -> None:
    folder = tmp_path / "teduh-demo"
    folder.mkdir()
    for name in DEMO_FILES:
        (folder / name).touch()
    clear_demo(folder)
    assert not folder.exists()


def test_a_folder_with_anything_else_stays(tmp_path: Path) -> None:
    (tmp_path / "vault.db").touch()
    (tmp_path / "tesis.odt").touch()
    clear_demo(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["tesis.odt", "vault.db"]


def test_no_folder_is_no_trouble(tmp_path: Path) -> None:
    clear_demo(tmp_path / "teduh-demo")
