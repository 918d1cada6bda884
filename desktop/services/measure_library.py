# SPDX-License-Identifier: Apache-2.0
"""The measures that come with Teduh, read once from its resources."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from desktop.domain.ids import MeasureId
from desktop.domain.measures.load import MeasureLibrary, load_library
from desktop.system.resources import resource_folder


@cache
def measure_library() -> MeasureLibrary:
    """Every instrument in resources/measures; a faulty file is a Problem naming it."""
    return read_library(resource_folder() / "measures")


def read_library(folder: Path) -> MeasureLibrary:
    """The instruments defined by the JSON files in `folder`."""
    files = sorted(folder.glob("*.json"))
    return load_library({path.name: path.read_text(encoding="utf-8") for path in files})


def measure_title(measure: str) -> str:
    """What a measure is called; its id where it is no longer known."""
    known = measure_library().find(MeasureId(measure))
    return known.title if known else measure
