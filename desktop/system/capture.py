# SPDX-License-Identifier: Apache-2.0
"""Asking the system to keep a window out of screenshots and screen sharing.

Windows: SetWindowDisplayAffinity; macOS: NSWindow.sharingType, through the Objective-C runtime.
Written after their documentation and not run: Linux has no such request.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import sys

CAN_BLOCK = sys.platform in ("win32", "darwin")
_EXCLUDE, _MONITOR_ONLY, _NONE = 0x11, 0x1, 0x0
_SHARING_NONE, _SHARING_READ_ONLY = 0, 1

if sys.platform == "win32":

    def block_capture(window: int, blocked: bool) -> bool:
        """`window` is its HWND. Before Windows 10 2004 it is shown black instead of not at all."""
        affinity = ctypes.windll.user32.SetWindowDisplayAffinity
        if not blocked:
            return bool(affinity(window, _NONE))
        return bool(affinity(window, _EXCLUDE)) or bool(affinity(window, _MONITOR_ONLY))

elif sys.platform == "darwin":

    def block_capture(window: int, blocked: bool) -> bool:
        """`window` is its NSView."""
        library = ctypes.util.find_library("objc")
        if library is None:
            return False
        runtime = ctypes.CDLL(library)
        runtime.sel_registerName.restype = ctypes.c_void_p
        runtime.sel_registerName.argtypes = [ctypes.c_char_p]
        # Each call in the shape of its method: on arm64 the variadic one would be wrong.
        address = ctypes.cast(runtime.objc_msgSend, ctypes.c_void_p).value or 0
        ask = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(address)
        tell = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(address)
        owner = ask(window, runtime.sel_registerName(b"window"))
        if not owner:
            return False
        sharing = _SHARING_NONE if blocked else _SHARING_READ_ONLY
        tell(owner, runtime.sel_registerName(b"setSharingType:"), sharing)
        return True
else:

    def block_capture(window: int, blocked: bool) -> bool:
        """There is no such request here."""
        del window, blocked
        return False
