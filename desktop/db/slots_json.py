# SPDX-License-Identifier: Apache-2.0
"""Key slots as JSON, for the key file and for backups. Reading is bounded and exact."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NoReturn

from desktop.db.kdf import SALT_BYTES, Argon2Params
from desktop.db.keys import (
    MAGIC,
    NONCE_BYTES,
    SEALED_BYTES,
    VAULT_ID_BYTES,
    VERSION,
    KeySlots,
    Sealed,
)
from desktop.domain.problems import Problem, vault

MOST_BYTES = 64 * 1024
_FIELDS = {"format", "version", "vault_id", "passphrase", "recovery"}
_ARGON2 = {"kdf", "memory_kib", "passes", "lanes"}
_SEALED = {"salt": SALT_BYTES, "nonce": NONCE_BYTES, "sealed": SEALED_BYTES}


def slots_to_json(slots: KeySlots) -> bytes:
    """UTF-8 JSON, about 700 bytes; holds nothing that opens the vault without a secret."""
    cost = slots.params
    argon2 = {
        "kdf": "argon2id",
        "memory_kib": cost.memory,
        "passes": cost.passes,
        "lanes": cost.lanes,
    }
    document = {
        "format": MAGIC,
        "version": VERSION,
        "vault_id": slots.vault_id.hex(),
        "passphrase": argon2 | _sealed_fields(slots.passphrase),
        "recovery": {"kdf": "hkdf-sha256"} | _sealed_fields(slots.recovery),
    }
    return json.dumps(document, separators=(",", ":")).encode()


def slots_from_json(data: bytes) -> KeySlots:
    """Read slots; a Problem for anything that `slots_to_json` would not have written."""
    document = _document(data)
    if document.get("format") != MAGIC:
        _refuse("format")
    version = document.get("version")
    if type(version) is int and version > VERSION:
        raise Problem(vault.KEYS_NEWER)
    if type(version) is not int or version != VERSION or set(document) != _FIELDS:
        _refuse("version")
    passphrase = _slot(document, "passphrase", "argon2id", _ARGON2)
    recovery = _slot(document, "recovery", "hkdf-sha256", {"kdf"})
    return KeySlots(
        _bytes(document, "vault_id", VAULT_ID_BYTES),
        _params(passphrase),
        _sealed(passphrase),
        _sealed(recovery),
    )


def _refuse(reason: str) -> NoReturn:
    raise Problem(vault.KEYS_REFUSED, reason=reason)


def _document(data: bytes) -> Mapping[str, object]:
    if len(data) > MOST_BYTES:
        _refuse("> 64 KiB")
    try:
        document = json.loads(
            data.decode(),
            object_pairs_hook=_without_duplicates,
            parse_constant=_refuse,
            parse_float=_refuse,
        )
    except (ValueError, RecursionError):
        _refuse("JSON")
    return document if isinstance(document, dict) else _refuse("JSON")


def _without_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    return found if len(found) == len(pairs) else _refuse("JSON")


def _slot(
    document: Mapping[str, object], name: str, kdf: str, own_fields: set[str]
) -> Mapping[str, object]:
    slot = document[name]
    if not isinstance(slot, dict) or set(slot) != own_fields | set(_SEALED):
        _refuse(name)
    return slot if slot["kdf"] == kdf else _refuse(name)


def _params(slot: Mapping[str, object]) -> Argon2Params:
    memory, passes, lanes = slot["memory_kib"], slot["passes"], slot["lanes"]
    if type(memory) is not int or type(passes) is not int or type(lanes) is not int:
        _refuse("Argon2")
    params = Argon2Params(memory, passes, lanes)
    return params if params.within_limits() else _refuse("Argon2")


def _sealed(slot: Mapping[str, object]) -> Sealed:
    return Sealed(*(_bytes(slot, name, size) for name, size in _SEALED.items()))


def _sealed_fields(sealed: Sealed) -> dict[str, str]:
    return {
        "salt": sealed.salt.hex(),
        "nonce": sealed.nonce.hex(),
        "sealed": sealed.data.hex(),
    }


def _bytes(fields: Mapping[str, object], name: str, size: int) -> bytes:
    value = fields[name]
    try:
        found = bytes.fromhex(value) if isinstance(value, str) else b""
    except ValueError:
        _refuse(name)
    return found if len(found) == size and found.hex() == value else _refuse(name)
