# SPDX-License-Identifier: Apache-2.0
"""The list of commands: nothing twice, everything named, everything in reach of the keyboard."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from desktop.system.resources import resource_folder
from desktop.ui.base.command import CONTEXT, Command, Takes
from desktop.ui.base.place import Area
from desktop.ui.base.translate import MemoryTranslator
from desktop.ui.window.commands import COMMANDS, RAIL, RAIL_FOOT, command

EACH = pytest.mark.parametrize("each", COMMANDS, ids=lambda each: str(each.key))


def test_no_key_runs_two_commands() -> None:
    used = Counter(QKeySequence(keys).toString() for each in COMMANDS for keys in each.all_keys)
    assert [keys for keys, times in used.items() if times > 1] == []


def test_no_two_commands_have_one_name() -> None:
    assert len({each.key for each in COMMANDS}) == len(COMMANDS)


@EACH
def test_keys_are_keys(each: Command) -> None:
    assert all(QKeySequence(keys).toString() for keys in each.all_keys)


@EACH
def test_the_icon_is_there(each: Command) -> None:
    assert (resource_folder() / "icons" / f"{each.icon}.svg").exists()


@EACH
def test_titles_are_translated(each: Command) -> None:
    path = resource_folder() / "translations" / "teduh_id.qm"
    spoken = MemoryTranslator(path.read_bytes())
    sources = [each.title, each.for_client] if each.for_client else [each.title]
    assert all(spoken.translate(CONTEXT, source) for source in sources)


@EACH
def test_what_is_about_a_client_can_name_one(each: Command) -> None:
    assert ("{name}" in each.for_client) == (each.takes is not Takes.NOTHING)


def test_the_navigation_is_made_of_commands() -> None:
    assert [command(key).key for key in (*RAIL, *RAIL_FOOT)] == [*RAIL, *RAIL_FOOT]


def test_the_six_places_have_the_numbers_one_to_six() -> None:
    assert [command(area).keys for area in RAIL] == [f"Ctrl+{number}" for number in range(1, 7)]
    assert RAIL[2] is Area.CALENDAR
