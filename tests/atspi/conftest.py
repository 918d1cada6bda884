# SPDX-License-Identifier: Apache-2.0
"""These tests speak AT-SPI, which is Linux's own; elsewhere they are left out, and that is said."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.support.measure_samples import ROOT

_HERE = Path(__file__).parent
collect_ignore = [] if sys.platform.startswith("linux") else ["test_from_outside.py"]


def pytest_report_header() -> str:
    """Say how many are left out."""
    source = (_HERE / "test_from_outside.py").read_text(encoding="utf-8")
    count = source.count("\ndef test_")
    place = (_HERE / "test_from_outside.py").relative_to(ROOT).as_posix()
    return f"left out, as this is no Linux: {count} tests of {place}" if collect_ignore else ""


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A folder that all workers of this run have."""
    own = tmp_path_factory.getbasetemp()
    return own if worker_id == "master" else own.parent
