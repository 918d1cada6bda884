# SPDX-License-Identifier: Apache-2.0
"""docs/schema.md shows every table of a migrated vault, explains it, and draws every reference."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.db.store import Store
from tests.support.vault import open_test_store

_TEXT = (Path(__file__).parents[2] / "docs" / "schema.md").read_text(encoding="utf-8")
_DIAGRAM = _TEXT.partition("```mermaid")[2].partition("```")[0]
_TABLES = (
    "SELECT name FROM pragma_table_list WHERE schema = 'main'"
    " AND type IN ('table', 'virtual') AND name NOT GLOB 'sqlite_*'"
)
_REFERENCES = (
    'SELECT DISTINCT f."table", t.name FROM pragma_table_list AS t'
    " JOIN pragma_foreign_key_list(t.name) AS f WHERE t.schema = 'main'"
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An empty vault with the newest schema."""
    opened = open_test_store(tmp_path_factory.mktemp("schema"))
    yield opened
    opened.close()


def _tables(store: Store) -> set[str]:
    with store.reading() as conn:
        return {name for (name,) in conn.execute(_TABLES)}


def _drawn_references() -> set[tuple[str, str]]:
    return set(re.findall(r"^ +(\w+) [|o}]{2}--[|o{]{2} (\w+) :", _DIAGRAM, re.MULTILINE))


def test_every_table_is_in_the_diagram(store: Store) -> None:
    alone = re.findall(r"^ +(\w+)$", _DIAGRAM, re.MULTILINE)
    drawn = {name for pair in _drawn_references() for name in pair} | set(alone)
    assert drawn - {"erDiagram"} == _tables(store)


def test_every_table_has_one_line(store: Store) -> None:
    told = re.findall(r"^\| `(\w+)` \|", _TEXT, re.MULTILINE)
    assert sorted(told) == sorted(_tables(store))


def test_every_reference_is_drawn(store: Store) -> None:
    with store.reading() as conn:
        found = {(parent, child) for parent, child in conn.execute(_REFERENCES)}
    assert _drawn_references() == found
