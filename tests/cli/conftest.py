# SPDX-License-Identifier: Apache-2.0
"""A small real practice for tests of the command line, built once."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.__main__ import main
from desktop.services.demo import DemoInfo, build_demo
from desktop.system.clock import FixedClock
from tests.db.cheap_keys import CHEAP

Run = Callable[..., "Outcome"]


@dataclass(frozen=True)
class Outcome:
    """Exit code and what was printed."""

    code: int
    out: str
    err: str


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command line in this process."""

    def carry_out(*words: str | Path) -> Outcome:
        code = main([str(word) for word in words])
        printed = capsys.readouterr()
        return Outcome(code, printed.out, printed.err)

    return carry_out


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> DemoInfo:
    """Twelve invented clients; copied by `practice`, never opened itself."""
    folder = tmp_path_factory.mktemp("cli") / "practice"
    clock = FixedClock(datetime(2026, 11, 22, 1, 0, tzinfo=UTC), "Asia/Jakarta")
    return build_demo(folder, clock=clock, params=CHEAP)


@pytest.fixture
def practice(built: DemoInfo, tmp_path: Path) -> Path:
    """A vault folder of this test's own."""
    return shutil.copytree(built.folder, tmp_path / "practice")


@pytest.fixture
def secret(built: DemoInfo, tmp_path: Path) -> tuple[str, Path]:
    """The option that opens it."""
    file = tmp_path / "passphrase"
    file.write_text(built.passphrase + "\r\n", encoding="utf-8")
    return "--passphrase-file", file
