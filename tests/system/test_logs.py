# SPDX-License-Identifier: Apache-2.0
"""The log holds codes and numbers, stays small, and never stops the work."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop.system.clock import FixedClock
from desktop.system.logs import EventLog


def test_a_line_is_time_code_and_numbers(tmp_path: Path, clock: FixedClock) -> None:
    EventLog(tmp_path, clock).event("session.saved", session=12, ms=4.5)
    text = (tmp_path / "teduh.log").read_text()
    assert text == "2026-11-22T01:00:00Z session.saved session=12 ms=4.5\n"


def test_text_has_no_way_in(tmp_path: Path, clock: FixedClock) -> None:
    client: Any = "Ayu"
    with pytest.raises(TypeError):
        EventLog(tmp_path, clock).event("client.opened", name=client)
    with pytest.raises(ValueError, match="dotted lower case"):
        EventLog(tmp_path, clock).event("opened Ayu")
    assert list(tmp_path.iterdir()) == []


def test_the_log_stays_small(tmp_path: Path, clock: FixedClock) -> None:
    log = EventLog(tmp_path, clock, limit=200, keep=3)
    for number in range(100):
        log.event("session.saved", session=number)
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == ["teduh.1.log", "teduh.2.log", "teduh.log"]
    assert all(file.stat().st_size <= 200 for file in files)
    assert "session=99" in (tmp_path / "teduh.log").read_text()


def test_only_this_user_reads_the_log(tmp_path: Path, clock: FixedClock) -> None:
    EventLog(tmp_path / "logs", clock).event("app.started")
    assert (tmp_path / "logs" / "teduh.log").stat().st_mode & 0o077 == 0


def test_a_disk_that_refuses_loses_the_line_only(tmp_path: Path, clock: FixedClock) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    EventLog(tmp_path / "logs", clock).event("app.started")
