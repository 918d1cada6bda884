# SPDX-License-Identifier: Apache-2.0
"""Reading, writing and undoing in the worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop.domain.changed import Changed
from desktop.domain.client_import import Choice, ClientMapping, ClientPlan, ImportedClients, Wrong
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.progress import Cancelled, Progress
from desktop.services.client_imports import (
    ClientFile,
    import_clients,
    open_list,
    plan_clients,
    undo_clients,
)
from desktop.services.vault import OpenVault
from desktop.system.files import read_at_most
from desktop.ui.base.desk import Desk, LongWork

LIMIT = 50_000_000
TOUCHES = Changed.CLIENTS | Changed.EPISODES | Changed.ADMINISTRATIONS
_CONTEXT = "ImportClients"
_TITLE = QT_TRANSLATE_NOOP("ImportClients", "Importing clients.")
_UNDOING = QT_TRANSLATE_NOOP("ImportClients", "Undoing the import.")
_DONE = QT_TRANSLATE_NOOP("ImportClients", "{count} clients imported")
_UNDONE = QT_TRANSLATE_NOOP("ImportClients", "Import undone")


@dataclass(frozen=True, slots=True)
class Looked:
    """A file that was read, and what importing it would do."""

    file: ClientFile
    plan: ClientPlan


@dataclass(frozen=True, slots=True)
class Look:
    """A job: read `path` where no `file` was read yet, and plan. Raises Problem, OSError."""

    vault: OpenVault
    path: Path | None
    file: ClientFile | None
    sheet: int
    mapping: ClientMapping | None
    phone_words: str

    def __call__(self, progress: Progress, cancelled: Cancelled) -> Looked:
        """Read and plan."""
        file = self.file
        if file is None:
            data = read_at_most(self.path, LIMIT) if self.path else b""
            file = open_list(data, self.sheet)
        plan = plan_clients(
            self.vault, file, self.mapping, progress, cancelled, phone_words=self.phone_words
        )
        return Looked(file, plan)


def start_import(
    desk: Desk, plan: ClientPlan, choices: Mapping[int, Choice], wrong: Wrong, file: str
) -> None:
    """Write a plan, with a strip that can be cancelled; the toast undoes it."""
    vault, chosen = desk.vault, dict(choices)

    def job(progress: Progress, cancelled: Cancelled) -> object:
        return import_clients(vault, plan, chosen, wrong, progress, cancelled, file=file)

    title = desk.translate(_CONTEXT, _TITLE)
    desk.work(LongWork(title, job, partial(_imported, desk), owner=desk, touches=TOUCHES))


def start_undo(desk: Desk, batch: str) -> Changed:
    """Undo an import in the worker; what it changes is told when it is done."""
    vault = desk.vault

    def job(progress: Progress, cancelled: Cancelled) -> object:
        del progress, cancelled
        return undo_clients(vault, batch)

    title = desk.translate(_CONTEXT, _UNDOING)
    done = partial(_undone, desk)
    desk.work(LongWork(title, job, done, owner=desk, touches=TOUCHES, cancellable=False))
    return Changed.NOTHING


def _imported(desk: Desk, result: object) -> None:
    if not isinstance(result, ImportedClients):
        raise TypeError(type(result).__name__)
    desk.notify(result.changed)
    count = result.counts.new + result.counts.merged
    text = desk.translate(_CONTEXT, _DONE).format(count=count)
    desk.toast(text, partial(start_undo, desk, result.batch))


def _undone(desk: Desk, result: object) -> None:
    if isinstance(result, Changed):
        desk.notify(result)
    desk.toast(desk.translate(_CONTEXT, _UNDONE))
