# SPDX-License-Identifier: Apache-2.0
"""Only local buses, and one that is not there costs nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.system.bus import bus_answers, local_buses


@pytest.mark.parametrize(
    ("address", "used"),
    [
        ("unix:path=/run/user/1000/bus", "unix:path=/run/user/1000/bus"),
        ("unix:abstract=/tmp/bus,guid=12", "unix:abstract=/tmp/bus,guid=12"),
        ("tcp:host=example.org,port=1", ""),
        ("unix:path=/run/bus;tcp:host=example.org,port=1", ""),
        ("unixexec:path=/bin/ssh", ""),
        ("", ""),
    ],
)
def test_only_a_local_socket_is_used(address: str, used: str) -> None:
    assert local_buses({"DBUS_SESSION_BUS_ADDRESS": address}).session == used


def test_the_environment_may_name_the_system_bus() -> None:
    named = local_buses({"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/a/bus"})
    assert named.system == "unix:path=/a/bus"


@pytest.mark.parametrize(
    ("name", "path"),
    [("2", "_32"), ("c1", "c1"), ("12", "_312"), ("a-b", "a_2db")],
)
def test_a_session_has_a_path(name: str, path: str) -> None:
    found = local_buses({"XDG_SESSION_ID": name}).session_path
    assert found == f"/org/freedesktop/login1/session/{path}"


def test_without_a_session_every_one_counts() -> None:
    assert local_buses({}).session_path == ""


def test_nobody_answers_where_nobody_is(tmp_path: Path) -> None:
    assert not bus_answers(f"unix:path={tmp_path}/none")
