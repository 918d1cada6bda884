# SPDX-License-Identifier: Apache-2.0
"""Links between the documents lead somewhere, and every decision is in the list of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_DOCUMENTS = sorted(
    (*_ROOT.glob("*.md"), *_ROOT.glob("docs/**/*.md"), *_ROOT.glob("resources/*/*.md"))
)


@pytest.mark.parametrize("document", [str(path.relative_to(_ROOT)) for path in _DOCUMENTS])
def test_links_lead_to_files(document: str) -> None:
    path = _ROOT / document
    links = re.findall(
        r"(?<!!)\[[^\]]*\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8")
    )
    assert [link for link in links if not (path.parent / link).exists()] == []


def test_every_decision_is_listed_with_its_title() -> None:
    listed = re.findall(
        r"^\| \[(\d{4})\]\((.+?)\) \| (.+?) \|$",
        (_ROOT / "docs" / "adr" / "README.md").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    titles = [
        (path.name[:4], path.name, path.read_text(encoding="utf-8").splitlines()[0][7:])
        for path in sorted((_ROOT / "docs" / "adr").glob("0*.md"))
    ]
    assert listed == titles
