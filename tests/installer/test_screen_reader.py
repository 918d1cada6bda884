# SPDX-License-Identifier: Apache-2.0
"""What is missing for the tests from outside is named by package."""

from __future__ import annotations

from installer.screen_reader import command_for, packages_missing


def everything(*_names: str) -> bool:
    return True


def nothing(*_names: str) -> bool:
    return False


def test_nothing_is_missing_where_all_is_there() -> None:
    assert packages_missing(everything, everything, everything, everything) == []


def test_the_bus_and_the_display_are_asked_for() -> None:
    found = packages_missing(nothing, nothing, nothing, everything)
    assert found == ["at-spi2-core", "dbus-daemon", "python3-pyatspi", "xvfb"]


def test_qt_gets_what_a_display_needs() -> None:
    assert "libxcb-cursor0" in packages_missing(everything, everything, everything, nothing)


def test_the_command_can_be_copied() -> None:
    assert command_for(["xvfb"]) == "sudo apt install --no-install-recommends xvfb"
