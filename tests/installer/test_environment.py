# SPDX-License-Identifier: Apache-2.0
"""Setting up a checkout: what is skipped, what is missing, what the person is told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from installer import commands, environment, qt_libraries
from installer.environment import Environment, apt_install
from installer.steps import FAST, STEPS, Step, run_steps


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Environment:
    (tmp_path / "installer").mkdir()
    for name in ("requirements.txt", "requirements-dev.txt"):
        (tmp_path / "installer" / name).write_text(name)
    (tmp_path / "pyproject.toml").write_text("")
    monkeypatch.setattr(environment, "call", lambda words: 0)
    python = Environment(tmp_path).python
    python.parent.mkdir(parents=True)
    python.write_text("")
    return Environment(tmp_path)


def installs(made: Environment, lock: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many times pip runs to prepare for a lock file."""
    called: list[Sequence[str]] = []

    def call(words: Sequence[str]) -> int:
        called.append(words)
        return 0

    monkeypatch.setattr(environment, "call", call)
    made.prepare(lock)
    return sum("--require-hashes" in words for words in called)


def test_packages_are_installed_once(
    checkout: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert installs(checkout, "requirements.txt", monkeypatch) == 1
    assert installs(checkout, "requirements.txt", monkeypatch) == 0


def test_a_changed_lock_installs_again(
    checkout: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkout.prepare("requirements.txt")
    (checkout.root / "installer" / "requirements.txt").write_text("newer")
    assert installs(checkout, "requirements.txt", monkeypatch) == 1


def test_the_packages_for_development_are_enough_to_run(
    checkout: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkout.prepare("requirements-dev.txt")
    assert installs(checkout, "requirements.txt", monkeypatch) == 0


def test_the_packages_for_running_are_not_enough_to_develop(
    checkout: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkout.prepare("requirements.txt")
    assert installs(checkout, "requirements-dev.txt", monkeypatch) == 1


def test_apt_refreshes_its_lists_and_tries_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "is_root", lambda: True)
    monkeypatch.setattr("shutil.which", lambda name: name)
    answers, asked = iter([100, 0, 0]), []

    def run(words: Sequence[str]) -> int:
        asked.append(words[1])
        return next(answers)

    assert apt_install(["libegl1"], run)
    assert asked == ["install", "update", "install"]


def test_apt_is_not_tried_without_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "is_root", lambda: False)
    assert not apt_install(["libegl1"], lambda words: 0)


def test_missing_libraries_are_named_as_packages() -> None:
    libraries = {"libEGL.so.1": "libegl1", "libGL.so.1": "libgl1"}
    assert qt_libraries.missing(libraries, lambda name: name == "libGL.so.1") == ["libegl1"]


def test_a_person_without_root_is_told_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(qt_libraries, "missing", lambda libraries: ["libegl1"])
    monkeypatch.setattr(qt_libraries, "apt_install", lambda packages: False)
    with pytest.raises(SystemExit, match="sudo apt install libegl1"):
        qt_libraries.ensure_libraries(shown=False)


@pytest.mark.parametrize(
    ("variables", "library", "wanted"),
    [
        ({"DISPLAY": ":0"}, "libxcb-cursor.so.0", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "libxcb-cursor.so.0", False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "libwayland-cursor.so.0", True),
    ],
)
def test_only_the_displays_own_libraries_are_asked_for(
    variables: dict[str, str], library: str, wanted: bool
) -> None:
    assert (library in qt_libraries.needed(shown=True, variables=variables)) is wanted


def test_without_a_display_nothing_of_a_display_is_asked_for() -> None:
    assert qt_libraries.needed(shown=False, variables={"DISPLAY": ":0"}) == qt_libraries.CORE


def test_without_a_display_run_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "has_display", lambda: False)
    monkeypatch.setattr(commands, "ensure_libraries", lambda *, shown: None)
    monkeypatch.setattr(Environment, "prepare", lambda self, lock: None)
    with pytest.raises(SystemExit, match="--demo"):
        commands.run(demo=False, words=[])


def test_every_step_runs_and_the_failed_ones_are_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    ran: list[str] = []

    def fail(environment: Environment, *words: str) -> int:
        ran.append(words[1])
        return 1

    monkeypatch.setattr(Environment, "tool_call", fail)
    monkeypatch.setattr("installer.steps.STEPS", (Step("a", ("-m", "x")), Step("b", ("-m", "y"))))
    assert run_steps(Environment(tmp_path), fast=False) == 1
    assert ran == ["x", "y"]
    assert capsys.readouterr().out.endswith("Failed: a, b\n")


def test_the_fast_run_leaves_out_mypy_and_slow_tests() -> None:
    assert {step.name for step in STEPS} - {step.name for step in FAST} == {"mypy"}
    assert FAST[-1].words[-2:] == ("-m", "not slow")
