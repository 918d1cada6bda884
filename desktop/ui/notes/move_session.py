# SPDX-License-Identifier: Apache-2.0
"""Moving a session that was saved under the wrong client: to whom, to which service, and why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.episode import Episode
from desktop.domain.formats import date_long
from desktop.domain.ids import ClientId, EpisodeId, SessionId
from desktop.domain.record_words import service_label
from desktop.domain.session_move import MoveOutline
from desktop.services.episodes import list_episodes
from desktop.services.session_moves import move_session, outline_of
from desktop.services.sessions import get_session
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.booking.client_field import ClientField
from desktop.ui.common.field import Field
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.select import Select


class MoveSessionDialog(FormDialog):
    """Says what goes along before anything is done; the toast takes it back."""

    def __init__(self, desk: Desk, session: SessionId, parent: QWidget | None = None) -> None:
        self._session = session
        self._undo: Callable[[], Changed] | None = None
        self.client = ClientField(desk, self.tr("Right client"))
        self.episode = Select(self.tr("Service"), [])
        self.reason = Field(
            self.tr("Reason"), placeholder=self.tr("For example: chose the wrong client")
        )
        super().__init__(
            desk,
            self.tr("Move session to another client"),
            self._outline(outline_of(desk.vault, session)),
            self.client,
            self.episode,
            self.reason,
            confirm=self.tr("Move session"),
            long=True,
            parent=parent,
        )
        self._offer(get_session(desk.vault, session).client_id)
        self.client.changed.connect(self._chosen)
        self.saved.connect(self._say)
        self.client.edit.setFocus()

    def unfit(self) -> FieldFrame | None:
        """Whom it goes to must be known, with a service, and why."""
        if self.client.value() is None:
            self.client.set_error(self.tr("Choose the client from the list."))
            return self.client
        if not isinstance(self.episode.value(), int):
            self.client.set_error(self.tr("This client has no service yet. Open one first."))
            return self.client
        if not self.reason.text().strip():
            self.reason.set_error(self.tr("Write why it belongs to the other client."))
            return self.reason
        return None

    def save(self) -> Changed:
        """Move it."""
        client, episode = self.client.value(), self.episode.value()
        undo, changed = move_session(
            self.desk.vault,
            self._session,
            ClientId(client or 0),
            EpisodeId(episode if isinstance(episode, int) else 0),
            self.reason.text(),
        )
        self._undo = undo
        return changed

    def _chosen(self) -> None:
        client = self.client.value()
        if client is not None:
            self._offer(client)

    def _offer(self, client: ClientId) -> None:
        found = [one.episode for one in list_episodes(self.desk.vault, client)]
        self.episode.set_options([(self._named(one), int(one.id)) for one in found])
        still = next((one for one in found if one.ended_on is None), found[0] if found else None)
        if still is not None:
            self.episode.set_value(int(still.id))

    def _named(self, episode: Episode) -> str:
        service = service_label(episode.service, self.desk.translate)
        since = date_long(episode.started_on, self.desk.language)
        if episode.ended_on is None:
            return self.tr("{service}, since {date}").format(service=service, date=since)
        ended = date_long(episode.ended_on, self.desk.language)
        return self.tr("{service}, {date} to {end}").format(service=service, date=since, end=ended)

    def _outline(self, found: MoveOutline) -> str:
        parts = [self.tr("the session")]
        if found.signed:
            parts.append(self.tr("the signed note, which stays signed"))
        elif found.note:
            parts.append(self.tr("the note"))
        counted = (
            (found.forms, self.tr("{count} measures")),
            (found.documents, self.tr("{count} documents")),
            (found.ratings, self.tr("{count} goal ratings")),
            (found.tasks, self.tr("{count} tasks")),
            (found.threads, self.tr("{count} open threads")),
        )
        parts += [words.format(count=count) for count, words in counted if count]
        parts += [self.tr("the appointment")] if found.appointment else []
        return self.tr("This goes along: {things}.").format(things=", ".join(parts))

    def _say(self) -> None:
        self.desk.toast(self.tr("Session moved"), self._undo)
