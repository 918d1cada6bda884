# SPDX-License-Identifier: Apache-2.0
"""The form at the left: for whom, what, and on which ground it may leave the vault."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.document import DisclosureBasis
from desktop.domain.i18n import Language
from desktop.domain.ids import ClientId, SessionId
from desktop.domain.report import ReportKind
from desktop.domain.report_options import (
    DisclosureDraft,
    IdentityLevel,
    ReportOptions,
    SessionReportOptions,
)
from desktop.services.practice import get_practice
from desktop.ui.base.desk import Desk
from desktop.ui.base.translate import translate
from desktop.ui.common.field import Field
from desktop.ui.common.layout import boxed, column, row
from desktop.ui.common.segmented import Segmented
from desktop.ui.common.select import Select
from desktop.ui.common.text import Text
from desktop.ui.reports.choices import Choices
from desktop.ui.reports.client_picker import ClientPicker
from desktop.ui.reports.kept_form import KeptForm
from desktop.ui.reports.session_parts import SessionParts
from desktop.ui.reports.text_parts import TextParts
from desktop.ui.reports.words import BASES, CONSENTED, CONTEXT, GROUNDS, IDENTITIES, PAPERS, Paper

_Value = TypeVar("_Value", Paper, IdentityLevel, DisclosureBasis)
_Known = TypeVar("_Known", bound=StrEnum)


class ReportForm(QWidget):
    """`changed` when the paper would be another one; `client_chosen` when for somebody else."""

    changed = Signal()
    client_chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.client = ClientPicker(desk)
        self.paper = Select(self.tr("Kind"), _options(PAPERS))
        self.texts = TextParts(desk)
        self.session = SessionParts(desk)
        self.identity = Segmented(self.tr("Identity on the paper"), _options(IDENTITIES))
        self.language = Segmented(
            self.tr("Language of the paper"),
            (("Indonesia", Language.INDONESIAN), ("English", Language.ENGLISH)),
        )
        self.recipient = Field(self.tr("For whom"))
        self.purpose = Field(self.tr("Purpose"))
        self.basis = Select(self.tr("On which ground"), _options(BASES))
        self.consent = Field(self.tr("Consent"), self.tr("Date and form, as it stands on paper."))
        self.language.set_value(get_practice(desk.vault).language)
        self._rest = self._build()
        self._show_kind()
        self._connect()

    def ready(self) -> bool:
        """Whether there is enough to make a paper."""
        if self.client.client is None:
            return False
        if self.kind() is Paper.SESSION:
            return self.session.session() is not None
        return self.texts.is_valid()

    def kind(self) -> Paper:
        """What is made."""
        return Paper(str(self.paper.value()))

    def show_client(self, client: ClientId, session: SessionId | None = None) -> None:
        """Begin for a client; a session named asks for its summary. Problem: no such client."""
        self.client.choose(client)
        self.paper.set_value(Paper.SESSION if session is not None else self.kind())
        self._begin(session)

    def reload(self) -> None:
        """Read name and sessions again, keeping what was chosen."""
        client = self.client.client
        if client is not None:
            self.client.choose(client.id)
            self.session.show_client(client.id)

    def kept(self) -> KeptForm | None:
        """All that stands in it; None before a client is chosen."""
        client = self.client.client
        if client is None:
            return None
        texts, session = self.texts, self.session
        return KeptForm(
            client=client.id,
            session=session.session() or 0,
            paper=self.kind(),
            reader=session.reader(),
            identity=self._identity(),
            language=self._language(),
            basis=self._basis(),
            recipient=self.recipient.text(),
            purpose=self.purpose.text(),
            consent=self.consent.text(),
            since=texts.day_text(texts.since),
            until=texts.day_text(texts.until),
            summary=texts.own_summary(),
            plan=texts.plan.text(),
            without=(*texts.without(), *session.without()),
            without_headings=session.without_headings(),
        )

    def restore(self, kept: KeptForm) -> None:
        """Put back what `kept()` gave; the client must be there."""
        self.client.choose(ClientId(kept.client))
        self._begin(SessionId(kept.session) if kept.session else None)
        for choice, value in (
            (self.paper, _one_of(Paper, kept.paper)),
            (self.identity, _one_of(IdentityLevel, kept.identity)),
            (self.language, _one_of(Language, kept.language)),
            (self.basis, _one_of(DisclosureBasis, kept.basis)),
        ):
            if value is not None:
                choice.set_value(value)
        self.session.restore(kept.reader, kept.without, kept.without_headings)
        self.recipient.set_text(kept.recipient)
        self.purpose.set_text(kept.purpose)
        self.consent.set_text(kept.consent)
        self.texts.restore(kept.since, kept.until, kept.summary, kept.plan, kept.without)
        self._show_kind()

    def choices(self) -> Choices | None:
        """What was chosen; None while something is missing."""
        client = self.client.client
        if client is None or not self.ready():
            return None
        return Choices(
            self.kind(),
            client.id,
            self.session.session() if self.kind() is Paper.SESSION else None,
            self._progress(),
            self._summary(),
            self._disclosure(),
        )

    def _progress(self) -> ReportOptions:
        since, until = self.texts.period()
        kind = ReportKind.CLOSING if self.kind() is Paper.CLOSING else ReportKind.PROGRESS
        return ReportOptions(
            language=self._language(),
            kind=kind,
            identity=self._identity(),
            sections=self.texts.sections(),
            since=since,
            until=until,
            purpose=self.purpose.text(),
            recipient=self.recipient.text(),
            consent=self.consent.text() if self._basis() in CONSENTED else "",
            summary=self.texts.own_summary(),
            plan=self.texts.plan.text(),
        )

    def _summary(self) -> SessionReportOptions:
        return SessionReportOptions(
            language=self._language(),
            identity=self._identity(),
            headings=self.session.headings(),
            reader=self.session.reader(),
            addenda=self.session.addenda.isChecked(),
            goals=self.session.goals.isChecked(),
        )

    def _disclosure(self) -> DisclosureDraft:
        return DisclosureDraft(
            what=translate(CONTEXT, PAPERS[self.kind()]),
            recipient=self.recipient.text(),
            purpose=self.purpose.text(),
            basis=self._basis(),
            identity=self._identity(),
        )

    def _language(self) -> Language:
        return Language(str(self.language.value()))

    def _identity(self) -> IdentityLevel:
        return IdentityLevel(str(self.identity.value()))

    def _basis(self) -> DisclosureBasis:
        return DisclosureBasis(str(self.basis.value()))

    def _build(self) -> QWidget:
        rest = boxed(
            column(
                self.paper,
                self.texts,
                self.session,
                _titled(self.tr("Identity on the paper"), self.identity),
                _titled(self.tr("Language of the paper"), self.language),
                self.recipient,
                self.purpose,
                self.basis,
                self.consent,
                gap=16,
            )
        )
        rest.hide()
        self.setLayout(column(self.client, rest, None, gap=16, margins=(2, 2, 10, 16)))
        return rest

    def _connect(self) -> None:
        self.client.chosen.connect(self._picked)
        self.paper.changed.connect(self._kind_chosen)
        for part in (self.texts, self.session):
            part.changed.connect(self.changed)
        self.session.reader_chosen.connect(self._reader_chosen)
        for choice in (self.identity, self.language, self.basis):
            choice.changed.connect(self._choice_made)
        for field in (self.recipient, self.purpose, self.consent):
            field.changed.connect(self.changed)

    def _picked(self) -> None:
        self._begin(None)
        self.client_chosen.emit()

    def _begin(self, session: SessionId | None) -> None:
        client = self.client.client
        if client is None:
            return
        self.texts.forget()
        self.session.show_client(client.id, session)
        self._rest.show()
        self._show_kind()

    def _kind_chosen(self) -> None:
        self._show_kind()
        self.changed.emit()

    def _reader_chosen(self) -> None:
        self.basis.set_value(GROUNDS[self.session.reader()])
        self._show_kind()

    def _choice_made(self) -> None:
        self._show_kind()
        self.changed.emit()

    def _show_kind(self) -> None:
        of_session = self.kind() is Paper.SESSION
        self.texts.setVisible(not of_session)
        self.session.setVisible(of_session)
        self.consent.setVisible(self._basis() in CONSENTED and not of_session)


def _one_of(kind: type[_Known], value: str) -> _Known | None:
    return next((each for each in kind if each == value), None)


def _options(words: Mapping[_Value, str]) -> list[tuple[str, object]]:
    return [(translate(CONTEXT, source), value) for value, source in words.items()]


def _titled(title: str, widget: QWidget) -> QWidget:
    """A label over something that has its accessible name already."""
    return boxed(column(Text(title, "small", "text2", weight=500), row(widget, None), gap=6))
