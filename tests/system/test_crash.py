# SPDX-License-Identifier: Apache-2.0
"""Crash reports say where, and nothing of what."""

from __future__ import annotations

import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.problems import Problem
from desktop.domain.problems.system import SETTINGS_DAMAGED
from desktop.system.clock import FixedClock
from desktop.system.crash import install_crash_hooks, write_crash_report


def caught(secret: str) -> Exception:
    """An error whose message, locals and cause all quote a note."""
    try:
        look_up(secret)
    except ValueError as error:
        return error
    raise AssertionError


def look_up(secret: str) -> None:
    notes: dict[str, str] = {}
    try:
        notes[secret]
    except KeyError as inner:
        raise ValueError(f"bad note {secret}") from inner


@pytest.fixture
def report(tmp_path: Path, clock: FixedClock) -> str:
    path = write_crash_report(tmp_path / "logs", caught("Ayu menangis"), clock, "0.1.0")
    return path.read_text()


def test_a_report_names_the_errors_and_the_place(report: str) -> None:
    assert "builtins.ValueError" in report
    assert "builtins.KeyError" in report
    assert "test_crash.py" in report
    assert " look_up" in report


def test_a_report_quotes_nothing(report: str) -> None:
    assert "Ayu" not in report


def test_a_report_names_no_folder_of_this_computer(report: str) -> None:
    assert str(Path(__file__).parent) not in report


def test_a_problem_shows_its_code(tmp_path: Path, clock: FixedClock) -> None:
    path = write_crash_report(tmp_path, Problem(SETTINGS_DAMAGED), clock, "0.1.0")
    assert "system.settings_damaged" in path.read_text()


def test_what_nobody_caught_is_reported(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    told: list[Path | None] = []
    install_crash_hooks(tmp_path, clock, lambda: "0.1.0", lambda _, path: told.append(path))
    error = caught("Ayu")
    sys.excepthook(type(error), error, error.__traceback__)
    assert told == list(tmp_path.iterdir())


def test_an_error_in_a_thread_is_reported(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    told: list[Path | None] = []
    install_crash_hooks(tmp_path, clock, lambda: "0.1.0", lambda _, path: told.append(path))
    thread = threading.Thread(target=divmod, args=(1, 0))
    thread.start()
    thread.join()
    assert told == list(tmp_path.iterdir())


def test_a_report_that_cannot_be_written_is_told_too(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    (tmp_path / "logs").write_text("a file where the folder should be")
    told: list[Path | None] = []
    install_crash_hooks(
        tmp_path / "logs", clock, lambda: "0.1.0", lambda _, path: told.append(path)
    )
    error = caught("Ayu")
    sys.excepthook(type(error), error, error.__traceback__)
    assert told == [None]


def test_a_mistake_made_again_and_again_fills_no_disk(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    told: list[Path | None] = []
    install_crash_hooks(tmp_path, clock, lambda: "0.1.0", lambda _, path: told.append(path))
    error = caught("Ayu")
    for _ in range(100):
        clock.advance(timedelta(milliseconds=1))
        sys.excepthook(type(error), error, error.__traceback__)
    assert len(told) == 100
    assert len(list(tmp_path.iterdir())) == 20


def test_older_reports_make_room(tmp_path: Path, clock: FixedClock) -> None:
    for _ in range(30):
        clock.advance(timedelta(seconds=1))
        newest = write_crash_report(tmp_path, ValueError(), clock, "0.1.0")
    assert len(list(tmp_path.iterdir())) == 20
    assert newest.exists()


def test_core_dumps_are_off() -> None:
    program = (
        "from desktop.system.crash import forbid_dumps; import resource; forbid_dumps();"
        "print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.strip() == "(0, 0)"
