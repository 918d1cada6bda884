# SPDX-License-Identifier: Apache-2.0
"""The only place that asks what time it is; everybody else is handed a Clock."""

from __future__ import annotations

import os
import sys
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_ZONE_FOLDER = "zoneinfo/"
_WINDOWS_ZONES = {
    "SE Asia Standard Time": "Asia/Jakarta",
    "Singapore Standard Time": "Asia/Makassar",
    "Tokyo Standard Time": "Asia/Jayapura",
    "GMT Standard Time": "Europe/London",
    "W. Europe Standard Time": "Europe/Berlin",
    "AUS Eastern Standard Time": "Australia/Sydney",
    "Eastern Standard Time": "America/New_York",
    "Pacific Standard Time": "America/Los_Angeles",
}
_OFFSET_ZONES = {7: "Asia/Jakarta", 8: "Asia/Makassar", 9: "Asia/Jayapura", 0: "UTC"}


class Clock(Protocol):
    """What time it is, here and in UTC."""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        ...

    def today(self) -> date:
        """The calendar day where the computer is."""
        ...

    def zone_name(self) -> str:
        """IANA name of the computer's zone, for example Asia/Jakarta."""
        ...

    def local(self, moment: datetime) -> datetime:
        """An aware moment as wall-clock time in the computer's zone."""
        ...


class SystemClock:
    """The computer's own clock; the zone is read once, when the program starts."""

    def __init__(self) -> None:
        self._zone = ""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The calendar day where the computer is."""
        return self.local(self.now()).date()

    def zone_name(self) -> str:
        """IANA name of the computer's zone."""
        # Looked up when first asked: the lock screen shows no time of its own.
        self._zone = self._zone or computer_zone()
        return self._zone

    def local(self, moment: datetime) -> datetime:
        """An aware moment as wall-clock time in the computer's zone."""
        return moment.astimezone(_zone_info(self.zone_name()))


class FixedClock:
    """A clock that stands still until it is told to move; for tests and demonstration data."""

    def __init__(self, at: datetime, zone: str = "Asia/Jakarta") -> None:
        """`at` is aware, or naive wall-clock time in `zone`."""
        self._zone = zone
        aware = at if at.tzinfo is not None else at.replace(tzinfo=_zone_info(zone))
        self._now = aware.astimezone(UTC)

    def now(self) -> datetime:
        """The moment it stands at, aware, in UTC."""
        return self._now

    def today(self) -> date:
        """The calendar day in its zone."""
        return self.local(self._now).date()

    def zone_name(self) -> str:
        """The zone it was given."""
        return self._zone

    def local(self, moment: datetime) -> datetime:
        """An aware moment as wall-clock time in its zone."""
        return moment.astimezone(_zone_info(self._zone))

    def advance(self, step: timedelta) -> None:
        """Move forward (or back) by `step`."""
        self._now += step


def computer_zone() -> str:
    """IANA name of the computer's zone; by its offset where the system does not tell the name."""
    for name in (_named_by_environment(), _named_by_system(), _named_by_offset()):
        if name and _known(name):
            return name
    return "UTC"


def _named_by_environment() -> str:
    return os.environ.get("TZ", "").removeprefix(":")


def _named_by_system() -> str:
    if sys.platform == "win32":
        return _WINDOWS_ZONES.get(_windows_zone_key(), "")
    target = Path("/etc/localtime").resolve().as_posix()
    return target.rpartition(_ZONE_FOLDER)[2] if _ZONE_FOLDER in target else ""


def _windows_zone_key() -> str:
    if sys.platform == "win32":
        import winreg

        key = r"SYSTEM\CurrentControlSet\Control\TimeZoneInformation"
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
            return str(winreg.QueryValueEx(opened, "TimeZoneKeyName")[0])
    return ""


def _named_by_offset() -> str:
    hours = -time.timezone // 3600
    sign = "-" if hours > 0 else "+"  # Etc/GMT-7 is seven hours ahead of Greenwich
    return _OFFSET_ZONES.get(hours, f"Etc/GMT{sign}{abs(hours)}")


def _known(name: str) -> bool:
    from zoneinfo import ZoneInfoNotFoundError

    try:
        _zone_info(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _zone_info(name: str) -> ZoneInfo:
    from zoneinfo import ZoneInfo

    return ZoneInfo(name)
