# SPDX-License-Identifier: Apache-2.0
"""The suite itself: a test that leaves a window or a thread behind fails."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

WINDOW = """
def test_window(qapp):
    from PySide6.QtWidgets import QWidget
    test_window.kept = QWidget(windowTitle="Forgotten")
    test_window.kept.show()
"""
THREAD = """
import threading
def test_thread():
    threading.Thread(target=threading.Event().wait, args=(2,), name="Forgotten").start()
"""


@pytest.mark.parametrize("text", [WINDOW, THREAD], ids=["window", "thread"])
def test_leftovers_are_noticed(tmp_path: Path, text: str) -> None:
    here = Path(__file__).parent
    (tmp_path / "conftest.py").write_text((here / "conftest.py").read_text(encoding="utf-8"))
    (tmp_path / "test_it.py").write_text(text)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-c", str(here.parent / "pyproject.toml"), "."],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(here.parent), "PATH": "", "HOME": str(tmp_path)},
    )
    assert done.returncode == 1
    assert "Forgotten" in done.stdout
