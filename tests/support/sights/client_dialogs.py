# SPDX-License-Identifier: Apache-2.0
"""Forms about a client, an appointment, an enquiry, a goal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.episode import EpisodeOverview
from desktop.services.appointments import upcoming
from desktop.services.enquiries import list_enquiries, never_started
from desktop.services.episodes import current_episode
from desktop.services.goals import list_goals
from desktop.services.risk import open_flags
from desktop.ui.booking.appointment_dialog import AppointmentDialog
from desktop.ui.booking.enquiry_dialog import EnquiryDialog
from desktop.ui.booking.move_dialog import CancelDialog, MoveDialog
from desktop.ui.calendar.old_enquiries import OldEnquiriesDialog
from desktop.ui.clients.client_dialog import ClientDialog
from desktop.ui.clients.clients_screen import ClientsScreen
from desktop.ui.clients.contact_dialog import ContactDialog
from desktop.ui.clients.end_dialog import EndServiceDialog
from desktop.ui.clients.episode_dialog import EpisodeDialog
from desktop.ui.clients.stage_dialog import StageDialog
from desktop.ui.goals.goals_tab import GoalsTab
from desktop.ui.risk.assessment_dialog import AssessmentDialog
from tests.support.sights.base import (
    Sight,
    desk_of,
    over,
    screen_at,
    tab_of,
    top_dialog,
)
from tests.support.whole_desk import WholeDesk


def client_dialogs() -> Iterator[Sight]:
    yield over("client_new", lambda desk, top: ClientDialog(desk_of(desk), parent=top))
    yield over("client_edit", _client_edit)
    yield over("episode_new", _episode_new)
    yield over("episode_edit", _episode_edit)
    yield over("stage", _stage)
    yield over("end_service", _end_service)
    yield over("contact_new", _contact_new)
    yield over("assessment", _assessment)
    yield over("appointment_new", _appointment_new)
    yield over("appointment_enquiry", _appointment_enquiry)
    yield over("enquiry_new", lambda desk, top: EnquiryDialog(desk_of(desk), parent=top))
    yield over("enquiry_edit", _enquiry_edit)
    yield over("enquiries_old", _enquiries_old)
    yield over("appointment_series", _appointment_series)
    yield over("appointment_move", _appointment_move)
    yield over("appointment_cancel", _appointment_cancel)
    yield Sight("goal_new", _goal_new)
    yield Sight("goal_edit", _goal_edit)
    yield Sight("goal_rating", _goal_rating)


def _client_edit(desk: WholeDesk, top: QWidget) -> QDialog:
    return ClientDialog(desk_of(desk), desk.client, section="background", parent=top)


def _episode_new(desk: WholeDesk, top: QWidget) -> QDialog:
    return EpisodeDialog(desk_of(desk), desk.client, parent=top)


def _episode_edit(desk: WholeDesk, top: QWidget) -> QDialog:
    return EpisodeDialog(desk_of(desk), desk.client, _overview(desk).episode, parent=top)


def _overview(desk: WholeDesk) -> EpisodeOverview:
    found = current_episode(desk.vault, desk.client)
    assert found is not None
    return found


def _stage(desk: WholeDesk, top: QWidget) -> QDialog:
    return StageDialog(desk_of(desk), _overview(desk).stages[2], parent=top)


def _end_service(desk: WholeDesk, top: QWidget) -> QDialog:
    return EndServiceDialog(desk_of(desk), _overview(desk).episode, parent=top)


def _contact_new(desk: WholeDesk, top: QWidget) -> QDialog:
    return ContactDialog(desk_of(desk), desk.client, parent=top)


def _assessment(desk: WholeDesk, top: QWidget) -> QDialog:
    flags = open_flags(desk.vault, desk.risk_client)
    return AssessmentDialog(desk_of(desk), desk.risk_client, flags, parent=top)


def _appointment_new(desk: WholeDesk, top: QWidget) -> QDialog:
    return AppointmentDialog(desk_of(desk), client=desk.client, parent=top)


def _appointment_enquiry(desk: WholeDesk, top: QWidget) -> QDialog:
    enquiry = list_enquiries(desk.vault)[-1]
    return AppointmentDialog(desk_of(desk), enquiry=enquiry, at=time(10), parent=top)


def _enquiry_edit(desk: WholeDesk, top: QWidget) -> QDialog:
    return EnquiryDialog(desk_of(desk), list_enquiries(desk.vault)[-1], top)


def _enquiries_old(desk: WholeDesk, top: QWidget) -> QDialog:
    return OldEnquiriesDialog(desk_of(desk), never_started(desk.vault, 90), top)


def _appointment_series(desk: WholeDesk, top: QWidget) -> QDialog:
    series = next(one for one in upcoming(desk.vault, desk.client) if one.series)
    return MoveDialog(desk_of(desk), series, top)


def _appointment_move(desk: WholeDesk, top: QWidget) -> QDialog:
    following = upcoming(desk.vault, desk.client, 1)[0]
    return MoveDialog(desk_of(desk), following, top)


def _appointment_cancel(desk: WholeDesk, top: QWidget) -> QDialog:
    return CancelDialog(desk_of(desk), upcoming(desk.vault, desk.client, 1)[0], top)


def _goals(desk: WholeDesk) -> GoalsTab:
    clients = screen_at(desk, tab_of(desk, "goals"), ClientsScreen)
    tab = clients.page.tab()
    assert isinstance(tab, GoalsTab)
    return tab


def _goal_new(desk: WholeDesk) -> QWidget:
    _goals(desk).new_goal()
    return top_dialog(desk)


def _goal_edit(desk: WholeDesk) -> QWidget:
    _goals(desk)._edit(list_goals(desk.vault, desk.client)[0].goal.id)
    return top_dialog(desk)


def _goal_rating(desk: WholeDesk) -> QWidget:
    _goals(desk)._rate(list_goals(desk.vault, desk.client)[0].goal.id)
    return top_dialog(desk)
