# SPDX-License-Identifier: Apache-2.0
"""With names hidden no client's name is anywhere in the window."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.demo_people import PEOPLE
from tests.support.measure_samples import ROOT
from tests.support.said import said
from tests.support.sights import sights
from tests.support.whole_desk import a_whole_desk

SHOWS_NAMES = {
    "client_edit": "the form in which the name is changed",
}
"""Sights where a name must be read to be worked on."""
Heard = Mapping[str, list[tuple[str, str]]]


@pytest.fixture(scope="module")
def heard(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Heard:
    """What every sight says while names are hidden; "shown" is Today before they were."""
    found: dict[str, list[tuple[str, str]]] = {}
    with a_whole_desk(qapp, tmp_path_factory.mktemp("practice")) as desk:
        found["shown"] = list(said(desk.window))
        assert desk.window.at_desk is not None
        desk.window.at_desk.desk.change_setting("hide_names", True)
        found["hidden_at_once"] = list(said(desk.window))
        titles = set[tuple[str, str]]()
        for sight in sights():
            with sight.shown(desk) as root:
                found[sight.name] = list(said(root))
                titles.update((sight.name, title) for title in _titles())
        found["titles"] = sorted(titles)
    return found


def _titles() -> list[str]:
    return [window.windowTitle() for window in QApplication.topLevelWidgets() if window.isVisible()]


def _names() -> re.Pattern[str]:
    whole = [name for one in PEOPLE for name in (one.client.full_name, one.client.alias) if name]
    words = {word for name in whole for word in name.split() if len(word) > 2} - {"Made"}
    return re.compile(r"\b(?:" + "|".join(sorted(words)) + r")\b")


def _given_away(heard: Heard, sights_looked_at: Iterable[str]) -> list[str]:
    return [
        f"{sight}: {where}: {text[:90]!r}"
        for sight in sights_looked_at
        for where, text in heard[sight]
        if _names().search(text)
    ]


def test_no_name_is_painted_spoken_or_in_a_tooltip(heard: Heard) -> None:
    left_out = {"shown", "titles", *SHOWS_NAMES}
    assert _given_away(heard, [name for name in heard if name not in left_out]) == []


def test_names_are_hidden_as_soon_as_that_is_chosen(heard: Heard) -> None:
    assert _given_away(heard, ["hidden_at_once"]) == []


@pytest.mark.parametrize("way", ["painted", "ElidedText", "DayRow", "NoticeRow"])
def test_the_look_is_not_blind(heard: Heard, way: str) -> None:
    ways = [found.split(": ")[1] for found in _given_away(heard, ["shown"])]
    assert way in ways


def test_initials_stand_instead(heard: Heard) -> None:
    assert ("painted", "A. L.") in heard["today"]


def test_no_window_says_more_in_its_title_than_the_name_of_the_program(heard: Heard) -> None:
    name = QApplication.applicationDisplayName()
    assert [each for each in heard["titles"] if each[1] not in ("Teduh", name)] == []


def test_nothing_keeps_a_list_of_recent_files() -> None:
    keepers = re.compile(r"QSettings|RecentManager|addToRecentDocs|JumpList")
    sources = (ROOT / "desktop").rglob("*.py")
    assert [path.name for path in sources if keepers.search(path.read_text("utf-8"))] == []
