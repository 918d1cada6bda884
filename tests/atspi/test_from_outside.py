# SPDX-License-Identifier: Apache-2.0
"""The real window as a screen reader finds it: another program, over the accessibility bus."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.atspi.outside import Facts, facts_found

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def facts(shared: Path) -> Facts:
    """What the walk through the program found."""
    found = facts_found(shared)
    assert "wrong" not in found, found
    return found


def names(nodes: list[dict[str, Any]]) -> list[str]:
    """What they are called."""
    return [node["name"] for node in nodes]


def test_the_walk_comes_to_its_end(facts: Facts) -> None:
    assert facts["step"] == "done"


@pytest.mark.parametrize(
    "place",
    ["lock", "today", "clients", "client after tabs", "chart", "chart table", "note", "new client"],
)
def test_nothing_takes_the_focus_without_a_name(facts: Facts, place: str) -> None:
    assert facts["nameless"][place] == []


def test_the_lock_screen_waits_in_its_field(facts: Facts) -> None:
    assert facts["lock"]["role"] == "password text"
    assert {"focused", "editable"} <= set(facts["lock"]["states"])


def test_the_places_are_tabs_with_the_shortcut_told(facts: Facts) -> None:
    clients = next(node for node in facts["places"] if node["name"] == "Klien")
    assert (clients["role"], clients["description"]) == ("page tab", "Klien (Ctrl+2)")


def test_all_places_are_there(facts: Facts) -> None:
    wanted = ["Hari ini", "Klien", "Catatan", "Alat ukur", "Laporan", "Cadangan", "Pengaturan"]
    assert set(wanted) <= set(names(facts["places"]))


def test_pressing_a_place_goes_there(facts: Facts) -> None:
    assert "selected" in facts["nav after"]["states"]


def test_the_rows_are_read_whole(facts: Facts) -> None:
    first = facts["rows"][0]
    assert first["role"] == "list item"
    assert first["name"].startswith("Ayu Lestari, ")


def test_a_risk_is_said_in_words(facts: Facts) -> None:
    maria = next(name for name in names(facts["rows"]) if name.startswith("Maria"))
    assert maria.endswith("Perlu ditindaklanjuti")


def test_one_row_is_chosen(facts: Facts) -> None:
    chosen = [row["name"] for row in facts["rows"] if "selected" in row["states"]]
    assert len(chosen) == 1


def test_the_filters_tell_which_is_on(facts: Facts) -> None:
    assert "checked" in facts["filter"]["states"]


def test_the_tabs_of_a_client_are_read(facts: Facts) -> None:
    assert {"Ringkasan", "Catatan", "Tujuan", "Kuesioner", "Data diri"} <= set(names(facts["tabs"]))
    assert "selected" in facts["tabs"][0]["states"]


def test_tab_goes_from_navigation_to_list_to_header_to_tabs_to_content(facts: Facts) -> None:
    order = [name for _role, name in facts["tab order"]]
    stops = ["Klien", "Pengaturan", "Cari klien…", "Catatan baru", "Ringkasan", "Semua skor"]
    assert [name for name in order if name in stops][: len(stops) + 1] in (
        ["Klien", "Pengaturan", "Cari klien…", "Klien", *stops[3:]],
        stops,
    )


def test_the_chart_says_what_it_shows(facts: Facts) -> None:
    chart = facts["chart"]
    assert (chart["role"], chart["name"]) == ("chart", "PHQ-9")
    assert "Turun 12 poin sejak sesi ke-1" in chart["description"]


def test_a_point_of_the_chart_is_said(facts: Facts) -> None:
    assert facts["point said"] == ["22 September, sesi ke-1, 18, sedang-berat"]


def test_the_point_is_also_there_to_be_asked_for(facts: Facts) -> None:
    assert facts["point shown"].endswith("22 September, sesi ke-1, 18, sedang-berat")


def test_the_chart_has_a_table_twin(facts: Facts) -> None:
    assert (facts["table"]["role"], facts["table"]["name"]) == ("table", "Skor")
    assert facts["cells"][:4] == ["22 Sep 2026", "1", "18", "sedang-berat"]


def test_a_note_is_typed_and_saved(facts: Facts) -> None:
    assert facts["editor"]["name"] == "Catatan sesi"
    assert "lebih tenang" in facts["typed"]
    assert facts["saved"].startswith("Tersimpan")


def test_f6_leads_through_list_head_tabs_and_content_and_round(facts: Facts) -> None:
    stops = [tuple(stop) for stop in facts["panes"]]
    assert stops[0] == ("list", "Klien")
    assert stops[1] == ("push button", "Lainnya untuk klien ini")
    assert stops[2][0] == "page tab list"
    assert stops[4] == ("page tab", "Klien")


def test_an_error_is_said(facts: Facts) -> None:
    assert any("belum punya nama" in said for said in facts["error said"])
