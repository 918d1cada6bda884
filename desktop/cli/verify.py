# SPDX-License-Identifier: Apache-2.0
"""`teduh verify FILE`."""

from __future__ import annotations

from desktop.cli.call import Call
from desktop.cli.secrets import backup_secret, require_file
from desktop.domain.backup import BackupContents, Depth
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.progress import never, silent
from desktop.services.backup import verify_backup

_DONE = QT_TRANSLATE_NOOP(
    "CommandLine", "The backup is whole: {clients} clients, made {made_at} (UTC)"
)


def run(call: Call) -> int:
    """Check everything in it."""
    file = call.path(0)
    require_file(file)
    result = verify_backup(file, silent, never, backup_secret(call))
    if call.has("--json"):
        call.show(
            {"file": str(file), "whole": result.depth is Depth.WHOLE} | facts(result.contents)
        )
    else:
        made_at = f"{result.contents.made_at:%Y-%m-%d %H:%M}"
        call.say(_DONE, clients=result.contents.clients, made_at=made_at)
    return 0


def facts(contents: BackupContents) -> dict[str, object]:
    """What a backup holds, as JSON values."""
    return {
        "vault_id": contents.vault_id,
        "sequence": contents.sequence,
        "made_at": contents.made_at.isoformat(),
        "app_version": contents.app_version,
        "counts": dict(contents.counts),
    }
