# SPDX-License-Identifier: Apache-2.0
"""Where the local message buses of a Linux desktop are, and whether one answers. No network."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_SYSTEM_SOCKETS = ("/run/dbus/system_bus_socket", "/var/run/dbus/system_bus_socket")
_LOCAL = "unix:"
_LIBRARY = "libdbus-1.so.3"
_SESSIONS = "/org/freedesktop/login1/session/"


@dataclass(frozen=True, slots=True)
class Buses:
    """Addresses, "" where there is none. `session_path` is that of our login, "" for any."""

    system: str = ""
    session: str = ""
    session_path: str = ""


def local_buses(environment: Mapping[str, str] = os.environ) -> Buses:
    """The buses named by the environment, the system's also by its usual place.

    An address of another kind than a local socket (tcp:, a program to be started) is left alone.
    """
    system = environment.get("DBUS_SYSTEM_BUS_ADDRESS") or next(
        (f"{_LOCAL}path={path}" for path in _SYSTEM_SOCKETS if Path(path).exists()), ""
    )
    own = environment.get("XDG_SESSION_ID", "")
    return Buses(
        _only_local(system),
        _only_local(environment.get("DBUS_SESSION_BUS_ADDRESS", "")),
        _SESSIONS + _as_path(own) if own else "",
    )


def bus_answers(address: str) -> bool:
    """Whether somebody answers there. For a thread: a bus that is deaf keeps it waiting for ever.

    Asked of the library that QtDBus uses too, which would otherwise wait with the whole program.
    """
    try:
        library = ctypes.CDLL(_LIBRARY)
    except OSError:
        return False
    opened, register = library.dbus_connection_open_private, library.dbus_bus_register
    opened.restype = ctypes.c_void_p
    opened.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    register.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    library.dbus_connection_set_exit_on_disconnect.argtypes = [ctypes.c_void_p, ctypes.c_int]
    for end in (library.dbus_connection_close, library.dbus_connection_unref):
        end.argtypes = [ctypes.c_void_p]
        end.restype = None
    library.dbus_threads_init_default()
    connection = opened(address.encode(), None)
    if not connection:
        return False
    library.dbus_connection_set_exit_on_disconnect(connection, 0)
    answered = bool(register(connection, None))
    library.dbus_connection_close(connection)
    library.dbus_connection_unref(connection)
    return answered


def _only_local(address: str) -> str:
    parts = address.split(";")
    return address if address and all(part.startswith(_LOCAL) for part in parts) else ""


def _as_path(name: str) -> str:
    """A session's name as logind writes it into a path: "2" is "_32"."""
    return "".join(
        char
        if char.isascii() and char.isalnum() and (number or not char.isdigit())
        else f"_{ord(char):02x}"
        for number, char in enumerate(name)
    )
