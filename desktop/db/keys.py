# SPDX-License-Identifier: Apache-2.0
"""Key slots: the vault's random data key, sealed once for the passphrase and once for the paper."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop.db.kdf import KEY_BYTES, SALT_BYTES, Argon2Params, passphrase_key, random_key
from desktop.domain.passphrase import passphrase_bytes
from desktop.domain.problems import Problem, vault
from desktop.domain.recovery_key import SECRET_BYTES

MAGIC = "teduh-keys"
VERSION = 1
VAULT_ID_BYTES = 16
NONCE_BYTES = 12
SEALED_BYTES = KEY_BYTES + 16
_FIRST_SLOT = "passphrase"
_SECOND_SLOT = "recovery"


@dataclass(frozen=True, slots=True)
class Sealed:
    """The data key under AES-256-GCM: a fresh salt and nonce each time it is sealed."""

    salt: bytes
    nonce: bytes
    data: bytes


@dataclass(frozen=True, slots=True)
class KeySlots:
    """All that is needed to open a vault besides a secret. Safe to copy into every backup."""

    vault_id: bytes
    params: Argon2Params
    passphrase: Sealed
    recovery: Sealed


def derive_key(data_key: bytes, purpose: bytes) -> bytes:
    """A key for one purpose, such as b"backup manifest": 32 bytes that do not tell the data key."""
    return random_key(data_key, b"", purpose)


def new_data_key() -> bytes:
    """32 random bytes."""
    return secrets.token_bytes(KEY_BYTES)


def new_recovery_secret() -> bytes:
    """160 random bits, as many as the printed key carries."""
    return secrets.token_bytes(SECRET_BYTES)


def new_slots(
    data_key: bytes, passphrase: str, recovery_secret: bytes, params: Argon2Params
) -> KeySlots:
    """Slots of a new vault, with a new random vault id. Runs the KDF once."""
    vault_id = secrets.token_bytes(VAULT_ID_BYTES)
    return KeySlots(
        vault_id,
        params,
        _sealed_for_passphrase(vault_id, data_key, passphrase, params),
        _sealed_for_recovery(vault_id, data_key, recovery_secret),
    )


def with_passphrase(
    slots: KeySlots, data_key: bytes, passphrase: str, params: Argon2Params | None = None
) -> KeySlots:
    """The same slots with another passphrase. Runs the KDF once."""
    cost = params or slots.params
    sealed = _sealed_for_passphrase(slots.vault_id, data_key, passphrase, cost)
    return replace(slots, params=cost, passphrase=sealed)


def with_recovery(slots: KeySlots, data_key: bytes, recovery_secret: bytes) -> KeySlots:
    """The same slots with another recovery secret; the earlier paper stops working."""
    recovery = _sealed_for_recovery(slots.vault_id, data_key, recovery_secret)
    return replace(slots, recovery=recovery)


def open_with_passphrase(slots: KeySlots, passphrase: str) -> bytes:
    """The data key, or Problem WRONG_PASSPHRASE. Runs the KDF once."""
    kek = passphrase_key(passphrase_bytes(passphrase), slots.passphrase.salt, slots.params)
    data_key = _unsealed(kek, slots.passphrase, _context(slots.vault_id, _FIRST_SLOT, slots.params))
    if data_key is None:
        raise Problem(vault.WRONG_PASSPHRASE)
    return data_key


def open_with_recovery(slots: KeySlots, recovery_secret: bytes) -> bytes:
    """The data key, or Problem WRONG_RECOVERY_KEY."""
    kek = random_key(recovery_secret, slots.recovery.salt, b"recovery slot")
    data_key = _unsealed(kek, slots.recovery, _context(slots.vault_id, _SECOND_SLOT, None))
    if data_key is None:
        raise Problem(vault.WRONG_RECOVERY_KEY)
    return data_key


def _sealed_for_passphrase(
    vault_id: bytes, data_key: bytes, passphrase: str, params: Argon2Params
) -> Sealed:
    salt = secrets.token_bytes(SALT_BYTES)
    kek = passphrase_key(passphrase_bytes(passphrase), salt, params)
    return _sealed(kek, salt, data_key, _context(vault_id, _FIRST_SLOT, params))


def _sealed_for_recovery(vault_id: bytes, data_key: bytes, recovery_secret: bytes) -> Sealed:
    salt = secrets.token_bytes(SALT_BYTES)
    kek = random_key(recovery_secret, salt, b"recovery slot")
    return _sealed(kek, salt, data_key, _context(vault_id, _SECOND_SLOT, None))


def _sealed(kek: bytes, salt: bytes, data_key: bytes, context: bytes) -> Sealed:
    nonce = secrets.token_bytes(NONCE_BYTES)
    return Sealed(salt, nonce, AESGCM(kek).encrypt(nonce, data_key, context))


def _unsealed(kek: bytes, sealed: Sealed, context: bytes) -> bytes | None:
    try:
        return AESGCM(kek).decrypt(sealed.nonce, sealed.data, context)
    except InvalidTag:
        return None


def _context(vault_id: bytes, slot: str, params: Argon2Params | None) -> bytes:
    """What the seal also covers: a slot moved to another vault, or made cheaper, does not open."""
    kdf = (
        "hkdf-sha256"
        if params is None
        else f"argon2id m={params.memory} t={params.passes} p={params.lanes}"
    )
    return f"{MAGIC}|{VERSION}|{vault_id.hex()}|{slot}|{kdf}".encode()
