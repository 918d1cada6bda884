# SPDX-License-Identifier: Apache-2.0
"""Key slots for tests, with an Argon2 that costs a millisecond."""

from __future__ import annotations

from desktop.db.kdf import Argon2Params
from desktop.db.keys import KeySlots, new_slots

CHEAP = Argon2Params(1024, 1, 1)
DATA_KEY = bytes(range(32))
SECRET = bytes(range(20))
PASSPHRASE = "ombak biru kopi tubruk"


def some_slots(passphrase: str = PASSPHRASE, secret: bytes = SECRET) -> KeySlots:
    """Slots of a vault whose data key is DATA_KEY."""
    return new_slots(DATA_KEY, passphrase, secret, CHEAP)
