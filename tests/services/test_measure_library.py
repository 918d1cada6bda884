# SPDX-License-Identifier: Apache-2.0
"""The instruments as they come with the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.problems import Problem
from desktop.services.measure_library import measure_library, read_library


def test_the_instruments_are_found() -> None:
    assert [measure.title for measure in measure_library().measures] == [
        "BDI-II",
        "GAD-7",
        "HAM-D",
        "PHQ-9",
        "WHO-5",
    ]


def test_they_are_read_once() -> None:
    assert measure_library() is measure_library()


def test_a_faulty_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "mine.json").write_text("{}")
    with pytest.raises(Problem) as caught:
        read_library(tmp_path)
    assert caught.value.holes["file"] == "mine.json"
