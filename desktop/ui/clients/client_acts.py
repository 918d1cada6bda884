# SPDX-License-Identifier: Apache-2.0
"""What is done to a client at once, with one way back."""

from __future__ import annotations

from functools import partial

from desktop.domain.client import ClientStatus
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import ClientId
from desktop.services.clients import get_client, set_status, trash_client, untrash_client
from desktop.services.undo import way_back
from desktop.ui.base.desk import Desk
from desktop.ui.clients.words import STATUSES, word

CONTEXT = "ClientActs"
_STATUS_CHANGED = QT_TRANSLATE_NOOP("ClientActs", "Status changed: {status}")
_TRASHED = QT_TRANSLATE_NOOP("ClientActs", "Client moved to trash")


def change_status(desk: Desk, client: ClientId, status: ClientStatus) -> None:
    """Put a client where `status` says."""
    before = get_client(desk.vault, client)
    if before.status is status:
        return
    if desk.attempt(partial(set_status, desk.vault, client, status)):
        said = word(STATUSES, status, desk.translate).lower()
        text = desk.translate(CONTEXT, _STATUS_CHANGED).format(status=said)
        desk.toast(text, way_back(desk.vault, before))


def move_to_trash(desk: Desk, client: ClientId) -> None:
    """Put a client into the trash."""
    if desk.attempt(partial(trash_client, desk.vault, client)):
        text = desk.translate(CONTEXT, _TRASHED)
        desk.toast(text, partial(untrash_client, desk.vault, client))
