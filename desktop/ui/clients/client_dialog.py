# SPDX-License-Identifier: Apache-2.0
"""The form of a client: only a name or an alias is demanded."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.client import Client, ClientDraft
from desktop.domain.ids import ClientId
from desktop.services.clients import (
    create_client,
    draft_of,
    get_client,
    list_tags,
    set_tags,
    update_client,
)
from desktop.services.undo import together, way_back
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.clients.client_fields import (
    BackgroundFields,
    NumberFields,
    PersonFields,
    PracticeFields,
    ReachFields,
)
from desktop.ui.common.field_frame import FieldFrame

SECTIONS = ("person", "reach", "background", "numbers", "practice")


class ClientDialog(FormDialog):
    """Adds a client (`created` carries the id) or changes one; `section` is scrolled to."""

    created = Signal(object)

    def __init__(
        self,
        desk: Desk,
        client: ClientId | None = None,
        *,
        name: str = "",
        section: str = "person",
        parent: QWidget | None = None,
    ) -> None:
        self._client = client
        self._new: ClientId | None = None
        self._before: Client | None = None
        draft = ClientDraft(full_name=name)
        tags: tuple[str, ...] = ()
        if client is not None:
            self._before = get_client(desk.vault, client)
            draft, tags = draft_of(self._before), list_tags(desk.vault, client)
        self._draft, self._tags = draft, tags
        self.person = PersonFields(desk, draft)
        self.reach = ReachFields(draft)
        self.background = BackgroundFields(draft)
        self.numbers = NumberFields(draft)
        self.practice = PracticeFields(desk, draft, tags)
        groups = (self.person, self.reach, self.background, self.numbers, self.practice)
        super().__init__(
            desk,
            self.tr("Add client") if client is None else self.tr("Edit client details"),
            self.tr("A full name or an alias is enough. Everything else can come later."),
            *groups,
            confirm=self.tr("Add client") if client is None else self.tr("Save details"),
            long=True,
            parent=parent,
        )
        self._opened_at = groups[SECTIONS.index(section)]
        self._opened_at.setFocus()
        self.saved.connect(self._tell)

    def open(self) -> None:
        """Show the group asked for."""
        super().open()
        self.keep_in_view(self._opened_at)

    def draft(self) -> ClientDraft:
        """Return what is typed."""
        draft = self._draft
        for group in (self.person, self.reach, self.background, self.numbers, self.practice):
            draft = group.into(draft)
        return draft

    def unfit(self) -> FieldFrame | None:
        """The birth date may be unreadable."""
        return self.person.unfit()

    def save(self) -> Changed:
        """Write the client, then the tags where they are others."""
        draft, tags, vault = self.draft(), self.practice.tags(), self.desk.vault
        key = self._client or self._new
        if key is None:
            key, changed = create_client(vault, draft)
            self._new = key
        else:
            changed = update_client(vault, key, draft)
        if set(tags) != set(self._tags):
            changed |= set_tags(vault, key, tags)
        return changed

    def _tell(self) -> None:
        if self._new is not None:
            self.created.emit(self._new)
        elif self._before is not None:
            vault, client = self.desk.vault, self._before.id
            details = way_back(vault, self._before)
            tags = partial(set_tags, vault, client, self._tags)
            self.desk.toast(
                self.tr("Client details changed"), partial(together, vault, details, tags)
            )
