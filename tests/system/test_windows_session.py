# SPDX-License-Identifier: Apache-2.0
"""The messages by which Windows tells of a lock or of sleep are read as documented."""

from __future__ import annotations

import ctypes

import pytest

from desktop.system.capture import CAN_BLOCK, block_capture
from desktop.system.windows_session import NATIVE_KIND, Message, listen, tells_of_leaving


@pytest.mark.parametrize(
    ("message", "what", "leaving"),
    [
        (0x02B1, 0x7, True),  # locked
        (0x02B1, 0x8, False),  # unlocked
        (0x02B1, 0x2, True),  # another user at the console
        (0x0218, 0x4, True),  # going to sleep
        (0x0218, 0x12, False),  # awake again
        (0x0100, 0x7, False),  # a key
    ],
)
def test_a_message_is_read(message: int, what: int, leaving: bool) -> None:
    written = Message(None, message, what)
    assert tells_of_leaving(ctypes.addressof(written)) is leaving


def test_the_kind_of_message_is_the_one_qt_names() -> None:
    assert NATIVE_KIND == b"windows_generic_MSG"


def test_elsewhere_nobody_is_asked() -> None:
    assert CAN_BLOCK or not (listen(0) or block_capture(0, blocked=True))
