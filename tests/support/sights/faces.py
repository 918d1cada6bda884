# SPDX-License-Identifier: Apache-2.0
"""What the window shows before the desk."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.formats import clock_time
from desktop.domain.i18n import Language
from desktop.domain.recovery_key import recovery_text
from desktop.services.vault_keys import RecoveryKey
from desktop.ui.base.prompts import ScriptedPrompts
from desktop.ui.common.layout import column
from desktop.ui.first_run.flow import FirstRun, Typed
from desktop.ui.window.lock_view import LockView
from tests.db.cheap_keys import SECRET
from tests.services.vaults import some_keys
from tests.support.sights.base import (
    Sight,
    desk_of,
)
from tests.support.whole_desk import WholeDesk, settle

_RECOVERY = 2


def faces() -> tuple[Sight, ...]:
    """What the window shows before the desk, as windows of their own size."""
    return (
        Sight("first_run_who", lambda desk: _first_run(desk, 0)),
        Sight("first_run_passphrase", lambda desk: _first_run(desk, 1)),
        Sight("first_run_recovery", lambda desk: _first_run(desk, 2)),
        Sight("first_run_backup", lambda desk: _first_run(desk, 3)),
        Sight("lock", _lock),
        Sight("lock_recovery", partial(_lock, with_key=True)),
    )


class _Face(QDialog):
    """A window of the size of the desk around what comes before it."""

    def __init__(self, desk: WholeDesk, face: QWidget) -> None:
        super().__init__()
        self.setLayout(column(face, gap=0))
        self.resize(desk.window.size())
        self.show()
        settle()


def _first_run(desk: WholeDesk, step: int) -> QWidget:
    language: Language = desk_of(desk).language
    typed = Typed("Rani Prameswari, M.Psi., Psikolog", Path("Teduh", "vault"))
    flow = FirstRun(desk.window.start.tasks, ScriptedPrompts(), language, typed)
    face = _Face(desk, flow)
    if step >= _RECOVERY:
        flow.passphrase.first.edit.setText("ombak biru kopi tubruk")
        flow.passphrase.second.edit.setText("ombak biru kopi tubruk")
        flow._keys_made(replace(some_keys(), recovery=RecoveryKey(recovery_text(SECRET))))
    flow._show(step)
    settle()
    if step < _RECOVERY:
        flow.passphrase.first.edit.setText("awan lembut")
    return face


def _lock(desk: WholeDesk, *, with_key: bool = False) -> QWidget:
    language = desk_of(desk).language
    view = LockView(clock_time(datetime(2026, 11, 24, 14, 26, tzinfo=UTC), language))
    if with_key:
        view.use_recovery_key()
    return _Face(desk, view)
