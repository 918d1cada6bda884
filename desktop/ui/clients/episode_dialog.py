# SPDX-License-Identifier: Apache-2.0
"""The form of a service: what kind, how, how long, and why the client comes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.changed import Changed
from desktop.domain.episode import Episode, EpisodeDraft, Service, TherapistRole
from desktop.domain.ids import ClientId
from desktop.domain.record_words import service_label
from desktop.services.episodes import open_episode, update_episode
from desktop.services.practice import get_practice
from desktop.services.undo import way_back
from desktop.ui.base.desk import Desk
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.clients.client_fields import pair
from desktop.ui.clients.words import CONTEXT, ROLES, SERVICE_HELP, choices, services
from desktop.ui.common.check import CheckBox
from desktop.ui.common.date_field import DateField
from desktop.ui.common.field import Field
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.select import Select
from desktop.ui.common.text_area import TextArea

_PLANNED = frozenset(
    {Service.COUNSELLING, Service.GROUP, Service.PSYCHOEDUCATION, Service.THERAPEUTIC_WORK}
)
"""Services that usually have a plan in figures; others are open-ended."""


class EpisodeDialog(FormDialog):
    """Opens a service for `client`, or changes `episode`."""

    def __init__(
        self,
        desk: Desk,
        client: ClientId,
        episode: Episode | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._client, self._episode = client, episode
        translate, today = desk.translate, desk.clock.today()
        names = services(lambda service: service_label(service, translate))
        self.service = Select(self.tr("Kind of service"), names)
        self.approach = Field(self.tr("Approach"), placeholder=self.tr("for example CBT"))
        self.technique = Field(self.tr("Technique"))
        self.role = Select(self.tr("Therapist's role"), choices(ROLES, translate))
        self.frequency = Field(self.tr("How often"), placeholder=self.tr("for example weekly"))
        self.planned = Field(self.tr("Planned sessions"))
        self.problem = TextArea(
            self.tr("Presenting problem"), self.tr("In the client's own words."), min_lines=2
        )
        self.incidental = CheckBox(self.tr("Incidental contact, a single unplanned meeting"))
        self.started = DateField(self.tr("Starts on"), today, desk.language)
        super().__init__(
            desk,
            self.tr("Open service") if episode is None else self.tr("Edit service"),
            "",
            self.service,
            pair(self.approach, self.technique),
            pair(self.role, self.frequency),
            pair(self.started, self.planned),
            self.problem,
            self.incidental,
            confirm=self.tr("Open service") if episode is None else self.tr("Save service"),
            long=True,
            parent=parent,
        )
        self.service.changed.connect(self._service_chosen)
        self._fill(episode)
        self.saved.connect(self._tell)
        self.service.setFocus()

    def unfit(self) -> FieldFrame | None:
        """A start or a figure that cannot be read."""
        if self.started.value() is None:
            self.started.set_error(self.tr("Type the day the service starts."))
            return self.started
        typed = self.planned.text()
        if self.planned.isVisibleTo(self) and typed and not typed.isdecimal():
            self.planned.set_error(self.tr("Type a whole number, or leave it empty."))
            return self.planned
        return None

    def save(self) -> Changed:
        """Write the service."""
        draft = self._draft()
        if self._episode is None:
            return open_episode(self.desk.vault, self._client, draft)[1]
        return update_episode(self.desk.vault, self._episode.id, draft)

    def _tell(self) -> None:
        if self._episode is not None:
            self.desk.toast(self.tr("Service changed"), way_back(self.desk.vault, self._episode))

    def _draft(self) -> EpisodeDraft:
        role, typed = self.role.value(), self.planned.text()
        counted = self.planned.isVisibleTo(self) and typed.isdecimal()
        return EpisodeDraft(
            service=self._service(),
            started_on=self.started.value() or self.desk.clock.today(),
            approach=self.approach.text(),
            technique=self.technique.text(),
            therapist_role=TherapistRole(role) if isinstance(role, str) else TherapistRole.BOTH,
            planned_sessions=int(typed) if counted else None,
            frequency=self.frequency.text(),
            presenting_problem=self.problem.text(),
            incidental=self.incidental.isChecked(),
        )

    def _fill(self, episode: Episode | None) -> None:
        if episode is None:
            self.service.set_value(Service.COUNSELLING)
            self.started.set_value(self.desk.clock.today())
            figure = get_practice(self.desk.vault).counselling_sessions
            self.planned.set_text(str(figure))
        else:
            self.service.set_value(episode.service)
            self.started.set_value(episode.started_on)
            self.approach.set_text(episode.approach)
            self.technique.set_text(episode.technique)
            self.role.set_value(episode.therapist_role)
            self.planned.set_text(str(episode.planned_sessions or ""))
            self.frequency.set_text(episode.frequency)
            self.problem.set_text(episode.presenting_problem)
            self.incidental.setChecked(episode.incidental)
        self._service_chosen()

    def _service(self) -> Service:
        value = self.service.value()
        return Service(value) if isinstance(value, str) else Service.COUNSELLING

    def _service_chosen(self) -> None:
        service = self._service()
        self.service.set_hint(self.desk.translate(CONTEXT, SERVICE_HELP[service]))
        kept = self._episode is not None and self._episode.planned_sessions is not None
        self.planned.setVisible(service in _PLANNED or kept)
