# SPDX-License-Identifier: Apache-2.0
"""Every part that is shipped is named with its licence, and its text is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "licences"
OVERVIEW = (FOLDER / "README.md").read_text(encoding="utf-8")
LOCK = (ROOT / "installer" / "requirements.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("package", re.findall(r"^([a-z0-9-]+)==", LOCK, re.MULTILINE))
def test_every_locked_package_is_in_the_overview(package: str) -> None:
    assert re.search(rf"^\| .*\b{package}\b.* \|", OVERVIEW, re.MULTILINE)


def test_every_text_named_is_there() -> None:
    named = set(re.findall(r"[\w.-]+\.txt", OVERVIEW)) - {"requirements.txt"}
    assert named == {path.name for path in FOLDER.glob("*.txt")}


def test_the_licence_of_teduh_is_the_apache_licence() -> None:
    assert "Apache License\n" in (ROOT / "LICENSE").read_text(encoding="utf-8")
