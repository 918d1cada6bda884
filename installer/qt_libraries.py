# SPDX-License-Identifier: Apache-2.0
"""The system libraries that Qt's Linux wheels expect, by what they load. Standard library only.

Read with objdump from PySide6 6.11: the core modules and the xcb, wayland and offscreen plugins.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Mapping

from installer.environment import apt_install, say

CORE = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
PRINTING = {"libcups.so.2": "libcups2"}


def needed(*, shown: bool, variables: Mapping[str, str]) -> dict[str, str]:
    """Library -> Debian package, for windows on this display or for none at all."""
    found = dict(CORE)
    if shown:
        found |= PRINTING
        found |= WAYLAND if variables.get("WAYLAND_DISPLAY") else {}
        found |= X11 if variables.get("DISPLAY") else {}
    return found


def loads(library: str) -> bool:
    """Whether the system finds this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing(libraries: Mapping[str, str], can_load: Callable[[str], bool] = loads) -> list[str]:
    """Packages of the libraries that are not there, sorted."""
    return sorted({package for name, package in libraries.items() if not can_load(name)})


def ensure_libraries(*, shown: bool) -> None:
    """Install what Qt misses on Debian and its relatives as root; otherwise say the command."""
    if not sys.platform.startswith("linux"):
        return
    libraries = needed(shown=shown, variables=os.environ)
    packages = missing(libraries)
    if not packages:
        return
    if apt_install(packages):
        # The loader remembers nothing of a failed attempt, so asking again is honest.
        packages = missing(libraries)
    if packages:
        say("Qt misses system libraries. On Debian and Ubuntu run:")
        sys.exit(f"  sudo apt install {' '.join(packages)}")
