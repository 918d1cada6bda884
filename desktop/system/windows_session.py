# SPDX-License-Identifier: Apache-2.0
"""What Windows tells a window when the session is locked or the computer goes to sleep.

Written after the documentation of WM_WTSSESSION_CHANGE, WM_POWERBROADCAST and
WTSRegisterSessionNotification; the reading of messages is tested, the rest has not been run.
"""

from __future__ import annotations

import ctypes
import sys

_SESSION_CHANGE, _POWER = 0x02B1, 0x0218
_LEAVING = frozenset(
    {
        (_SESSION_CHANGE, 0x7),  # WTS_SESSION_LOCK
        (_SESSION_CHANGE, 0x2),  # WTS_CONSOLE_DISCONNECT: another user, say
        (_SESSION_CHANGE, 0x4),  # WTS_REMOTE_DISCONNECT
        (_POWER, 0x4),  # PBT_APMSUSPEND
    }
)
NATIVE_KIND = b"windows_generic_MSG"


class Message(ctypes.Structure):
    """MSG, as far as it is read here."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint32),
        ("what", ctypes.c_size_t),
    )


def tells_of_leaving(address: int) -> bool:
    """Whether the MSG at this address says that nobody is at the screen from now on."""
    read = Message.from_address(address)
    return (read.message, read.what) in _LEAVING


if sys.platform == "win32":

    def listen(window: int) -> bool:
        """Have this window told of its session; False where Windows refuses."""
        return bool(ctypes.windll.wtsapi32.WTSRegisterSessionNotification(window, 0))
else:

    def listen(window: int) -> bool:
        """There is nobody to tell it here."""
        del window
        return False
