# SPDX-License-Identifier: Apache-2.0
"""`teduh backup VAULT FILE`."""

from __future__ import annotations

from desktop.cli.call import Call
from desktop.cli.secrets import opened_vault, require_new_file
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.progress import never, silent
from desktop.services.backup import make_backup

_DONE = QT_TRANSLATE_NOOP(
    "CommandLine", "Backed up and checked: {file} ({clients} clients, {notes} notes)"
)


def run(call: Call) -> int:
    """Make the backup, read it back, say what is in it."""
    file = call.path(1).absolute()
    require_new_file(file)
    with opened_vault(call) as vault:
        record = make_backup(vault, file.parent, silent, never, name=file.name)
    if call.has("--json"):
        call.show(
            {
                "file": record.path,
                "verified": record.verified_at is not None,
                "sha256": record.sha256,
                "size": record.size,
                "clients": record.clients,
                "notes": record.notes,
                "administrations": record.administrations,
            }
        )
    else:
        call.say(_DONE, file=record.path, clients=record.clients, notes=record.notes)
    return 0
