# SPDX-License-Identifier: Apache-2.0
"""`teduh restore FILE DIR`."""

from __future__ import annotations

from desktop.cli.call import Call
from desktop.cli.secrets import backup_secret, require_empty_folder, require_file
from desktop.cli.verify import facts
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.progress import never, silent
from desktop.services.restore import restore_backup
from desktop.system.clock import SystemClock

_DONE = QT_TRANSLATE_NOOP("CommandLine", "Restored and checked: {folder} ({clients} clients)")


def run(call: Call) -> int:
    """Restore into a folder that is not in use; the secret opens the restored vault."""
    file, folder = call.path(0), call.path(1).absolute()
    require_file(file)
    require_empty_folder(folder)
    secret = backup_secret(call)
    was_there = folder.exists()
    if was_there:
        folder.rmdir()  # or it would be kept beside as if it were an earlier vault
    try:
        result = restore_backup(file, folder, secret, SystemClock(), silent, never)
    except BaseException:
        if was_there:
            folder.mkdir(exist_ok=True)
        raise
    if call.has("--json"):
        call.show({"folder": str(result.folder)} | facts(result.contents))
    else:
        call.say(_DONE, folder=result.folder, clients=result.contents.clients)
    return 0
