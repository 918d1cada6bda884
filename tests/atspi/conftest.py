# SPDX-License-Identifier: Apache-2.0
"""These tests speak AT-SPI, which is Linux's own; elsewhere they are left out, and that is said."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.support.measure_samples import ROOT

_HERE = Path(__file__).parent
collect_ignore = [] if sys.platform.startswith("linux") else ["test_from_outside.py"]


def pytest_report_header() -> str:
    """Say how many are left out."""
    source = (_HERE / "test_from_outside.py").read_text(encoding="utf-8")
    count = source.count("\ndef test_")
    place = (_HERE / "test_from_outside.py").relative_to(ROOT).as_posix()
    return f"left out, as this is no Linux: {count} tests of {place}" if collect_ignore else ""
