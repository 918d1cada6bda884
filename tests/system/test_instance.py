# SPDX-License-Identifier: Apache-2.0
"""Exactly one process opens a vault; a crashed one never stands in the way."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.domain.problems import Problem, vault
from desktop.system.instance import take_instance_lock

RACER = """
import sys
from pathlib import Path
from desktop.domain.problems import Problem
from desktop.system.instance import take_instance_lock

for line in sys.stdin:
    try:
        lock = take_instance_lock(Path(line.strip()))
    except Problem as problem:
        print(problem.text.code, flush=True)
    else:
        print("open", flush=True)
        sys.stdin.readline()
        lock.release()
        print("closed", flush=True)
"""


def _racer() -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", RACER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def _tell(racer: subprocess.Popen[str], line: str) -> None:
    assert racer.stdin is not None
    racer.stdin.write(f"{line}\n")
    racer.stdin.flush()


def _answer(racer: subprocess.Popen[str]) -> str:
    assert racer.stdout is not None
    return racer.stdout.readline().strip()


def test_a_hundred_races_have_one_winner_each(tmp_path: Path) -> None:
    with _racer() as first, _racer() as second:
        racers = (first, second)
        for turn in range(100):
            for racer in racers:
                _tell(racer, str(tmp_path / f"{turn}.lock"))
            answers = [_answer(racer) for racer in racers]
            assert sorted(answers) == ["open", "vault.already_open_here"]
            winner = racers[answers.index("open")]
            _tell(winner, "close")
            assert _answer(winner) == "closed"
        for racer in racers:
            racer.communicate()


def test_a_killed_process_does_not_block(tmp_path: Path) -> None:
    path = tmp_path / "vault.lock"
    with _racer() as other:
        _tell(other, str(path))
        assert _answer(other) == "open"
        other.kill()
        other.communicate()
    take_instance_lock(path).release()


def test_a_second_instance_here_is_told_so(tmp_path: Path) -> None:
    path = tmp_path / "vault.lock"
    lock = take_instance_lock(path, host="meja")
    with pytest.raises(Problem) as caught:
        take_instance_lock(path, host="meja")
    assert caught.value.text is vault.ALREADY_OPEN_HERE
    lock.release()


def test_another_computer_is_named(tmp_path: Path) -> None:
    path = tmp_path / "vault.lock"
    lock = take_instance_lock(path, host="meja-ruang-tamu")
    with pytest.raises(Problem) as caught:
        take_instance_lock(path, host="laptop")
    assert caught.value.text is vault.ALREADY_OPEN_ELSEWHERE
    assert caught.value.holes == {"host": "meja-ruang-tamu"}
    lock.release()


def test_the_file_names_process_and_host(tmp_path: Path) -> None:
    path = tmp_path / "vault.lock"
    lock = take_instance_lock(path, host="meja")
    assert path.read_text().split() == [str(os.getpid()), "meja"]
    lock.release()


def test_a_released_lock_can_be_taken_again(tmp_path: Path) -> None:
    path = tmp_path / "vault.lock"
    lock = take_instance_lock(path)
    lock.release()
    lock.release()
    assert not lock.held
    again = take_instance_lock(path)
    assert again.held
    again.release()


def test_text_left_by_a_crash_does_not_block(tmp_path: Path) -> None:
    path = tmp_path / "vault.lock"
    path.write_text("4711\nkomputer-lama\n")
    take_instance_lock(path).release()


def test_a_folder_that_cannot_be_written_is_left_to_the_database_lock(tmp_path: Path) -> None:
    assert not take_instance_lock(tmp_path / "missing" / "vault.lock").held
