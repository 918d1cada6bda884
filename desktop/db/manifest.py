# SPDX-License-Identifier: Apache-2.0
"""The manifest of a backup: what is in it, authenticated under a key made from the data key."""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NoReturn

from desktop.db.keys import derive_key
from desktop.db.rows import moment_text
from desktop.domain.backup import BackupContents
from desktop.domain.problems import Problem
from desktop.domain.problems import backup as texts

FORMAT = "teduh-backup"
VERSION = 1
_HEX32 = re.compile(r"[0-9a-f]{32}")
_HEX64 = re.compile(r"[0-9a-f]{64}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
_MOST_NUMBER = 1 << 53
_TEXTS = {
    "vault_id": _HEX32,
    "made_at": _MOMENT,
    "app_version": re.compile(r"[0-9A-Za-z.+-]{1,40}"),
    "digest": _HEX32,
    "sha256": _HEX64,
    "keys_sha256": _HEX64,
    "hmac": _HEX64,
}
_NUMBERS = ("sequence", "generation", "schema", "size")
_FIELDS = {"format", "version", "counts", *_TEXTS, *_NUMBERS}


@dataclass(frozen=True, slots=True)
class Manifest:
    """`digest` is of all rows, `sha256` and `size` of the database, `keys_sha256` of the slots."""

    contents: BackupContents
    digest: str
    size: int
    sha256: str
    keys_sha256: str


def manifest_to_json(manifest: Manifest, data_key: bytes) -> bytes:
    """UTF-8 JSON with its HMAC-SHA256."""
    fields = _fields(manifest)
    return _canonical(fields | {"hmac": _code(fields, data_key)})


def manifest_from_json(data: bytes) -> tuple[Manifest, str]:
    """The manifest and the authentication code it claims. Problem BACKUP_DAMAGED or _NEWER."""
    fields = _document(data)
    if fields.get("format") != FORMAT:
        _refuse("format")
    version = fields.get("version")
    if type(version) is int and version > VERSION:
        raise Problem(texts.BACKUP_NEWER)
    if type(version) is not int or version != VERSION or set(fields) != _FIELDS:
        _refuse("fields")
    manifest = _manifest(fields)
    if data != _canonical(fields):
        _refuse("form")
    return manifest, str(fields["hmac"])


def require_authentic(manifest: Manifest, code: str, data_key: bytes) -> None:
    """Problem BACKUP_ALTERED unless `code` was made for `manifest` with `data_key`."""
    if not hmac.compare_digest(_code(_fields(manifest), data_key), code):
        raise Problem(texts.BACKUP_ALTERED)


def _fields(manifest: Manifest) -> dict[str, Any]:
    contents = manifest.contents
    return {
        "format": FORMAT,
        "version": VERSION,
        "vault_id": contents.vault_id,
        "sequence": contents.sequence,
        "generation": contents.generation,
        "made_at": moment_text(contents.made_at),
        "schema": contents.schema,
        "app_version": contents.app_version,
        "counts": dict(contents.counts),
        "digest": manifest.digest,
        "size": manifest.size,
        "sha256": manifest.sha256,
        "keys_sha256": manifest.keys_sha256,
    }


def _code(fields: Mapping[str, Any], data_key: bytes) -> str:
    key = derive_key(data_key, b"backup manifest")
    return hmac.digest(key, _canonical(fields), "sha256").hex()


def _canonical(fields: Mapping[str, Any]) -> bytes:
    return json.dumps(fields, sort_keys=True, indent=1).encode("ascii")


def _document(data: bytes) -> dict[str, Any]:
    try:
        document = json.loads(data.decode("ascii"), parse_constant=_refuse, parse_float=_refuse)
    except (ValueError, RecursionError):
        _refuse("JSON")
    return document if isinstance(document, dict) else _refuse("JSON")


def _manifest(fields: Mapping[str, Any]) -> Manifest:
    for name, pattern in _TEXTS.items():
        if not isinstance(fields[name], str) or not pattern.fullmatch(fields[name]):
            _refuse(name)
    for name in _NUMBERS:
        _require_number(name, fields[name])
    counts = fields["counts"]
    if not isinstance(counts, dict):
        _refuse("counts")
    for name, count in counts.items():
        _require_number(f"count of {name}", count)
    contents = BackupContents(
        fields["vault_id"],
        fields["sequence"],
        fields["generation"],
        _moment(fields["made_at"]),
        fields["schema"],
        fields["app_version"],
        counts,
    )
    return Manifest(
        contents, fields["digest"], fields["size"], fields["sha256"], fields["keys_sha256"]
    )


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        _refuse("made_at")


def _require_number(name: str, value: object) -> None:
    if type(value) is not int or not 0 <= value < _MOST_NUMBER:
        _refuse(name)


def _refuse(reason: str) -> NoReturn:
    raise Problem(texts.BACKUP_DAMAGED, detail=f"manifest: {reason}")
