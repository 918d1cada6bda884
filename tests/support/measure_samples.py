# SPDX-License-Identifier: Apache-2.0
"""The real instruments, the real Indonesian, and the shared data where they are at hand."""

from __future__ import annotations

import csv
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from desktop.domain.administration import NormDraft
from desktop.domain.ids import MeasureId
from desktop.domain.measures.load import MeasureLibrary, load_library

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "data"


def library() -> MeasureLibrary:
    """The five instruments."""
    folder = ROOT / "resources" / "measures"
    return load_library({path.name: path.read_text("utf-8") for path in folder.glob("*.json")})


LIBRARY = library()
PHQ9, GAD7, WHO5 = LIBRARY.get("phq-9"), LIBRARY.get("gad-7"), LIBRARY.get("who-5")
BDI, HAMD = LIBRARY.get("bdi-ii"), LIBRARY.get("ham-d")


def _catalogue() -> dict[tuple[str, str], str]:
    tree = ET.parse(ROOT / "resources/translations/id/domain.ts")  # noqa: S314 - our own file
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext(
            "translation", ""
        )
        for context in tree.getroot().iter("context")
        for message in context.iter("message")
    }


_INDONESIAN = _catalogue()


def indonesian(context: str, source: str) -> str:
    """A Translate from the catalogue; a missing text is an error here."""
    return _INDONESIAN[context, source]


def a_norm(measure: str = "bdi-ii", /, **figures: float) -> NormDraft:
    """A norm as a therapist enters it; a threshold of 7 unless figures are given."""
    chosen = figures or {"threshold": 7.0}
    return NormDraft(MeasureId(measure), "adults", "Author 2020, Journal 1:2", **chosen)


def shared(name: str) -> Path:
    """A file of the shared data; skips plainly where it is not."""
    path = SHARED / name
    if not path.is_file():
        pytest.skip(f"shared data not at hand: {name}")
    return path


def csv_rows(name: str) -> list[dict[str, str]]:
    """Rows of a shared CSV file."""
    with shared(name).open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))
