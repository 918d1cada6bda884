# SPDX-License-Identifier: Apache-2.0
"""Problems with what is typed about clients, episodes, sessions, appointments and the practice."""

from __future__ import annotations

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.problems import ProblemText

RECORD_GONE = ProblemText(
    "care.record_gone",
    QT_TRANSLATE_NOOP("Problem", "This record is no longer there. Nothing was changed."),
    QT_TRANSLATE_NOOP("Problem", "Go back to the list and open it again."),
)
CLIENT_NEEDS_NAME = ProblemText(
    "care.client_needs_name",
    QT_TRANSLATE_NOOP("Problem", "The client has neither a name nor an alias. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Type a full name, or an alias for an anonymous client."),
)
CLIENT_CODE_TAKEN = ProblemText(
    "care.client_code_taken",
    QT_TRANSLATE_NOOP(
        "Problem", "The code {code} already belongs to another client. Nothing was saved."
    ),
    QT_TRANSLATE_NOOP("Problem", "Type another code, or leave it empty for the next free one."),
)
PHONE_UNREADABLE = ProblemText(
    "care.phone_unreadable",
    QT_TRANSLATE_NOOP("Problem", "This is not a phone number: {typed}. Nothing was saved."),
    QT_TRANSLATE_NOOP(
        "Problem", "Type it as 0812-3456-7890, or with + and the country's number for others."
    ),
)
BIRTH_DATE_AHEAD = ProblemText(
    "care.birth_date_ahead",
    QT_TRANSLATE_NOOP("Problem", "The birth date lies in the future. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Check day, month and year."),
)
NAME_NEEDED = ProblemText(
    "care.name_needed",
    QT_TRANSLATE_NOOP("Problem", "The name is empty. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Type a name; a nickname is enough."),
)
ENQUIRY_IS_CLIENT = ProblemText(
    "care.enquiry_is_client",
    QT_TRANSLATE_NOOP("Problem", "This enquiry has already become a client."),
    QT_TRANSLATE_NOOP("Problem", "Open the client from the list of clients."),
)
NO_EPISODE = ProblemText(
    "care.no_episode",
    QT_TRANSLATE_NOOP("Problem", "This client has no open service to add a session to."),
    QT_TRANSLATE_NOOP("Problem", "Start a service first, such as counselling or consultation."),
)
EPISODE_ENDED = ProblemText(
    "care.episode_ended",
    QT_TRANSLATE_NOOP("Problem", "This service has ended, so nothing was added to it."),
    QT_TRANSLATE_NOOP("Problem", "Reopen the service, or start a new one."),
)
END_BEFORE_START = ProblemText(
    "care.end_before_start",
    QT_TRANSLATE_NOOP("Problem", "The end lies before the start. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Check both dates."),
)
PLANNED_SESSIONS_RANGE = ProblemText(
    "care.planned_sessions_range",
    QT_TRANSLATE_NOOP("Problem", "A plan of {given} sessions is not possible. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Type a number from {low} to {high}, or leave it open."),
)
MINUTES_RANGE = ProblemText(
    "care.minutes_range",
    QT_TRANSLATE_NOOP("Problem", "A length of {given} minutes is not possible. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Type a number from {low} to {high}."),
)
REPEAT_RANGE = ProblemText(
    "care.repeat_range",
    QT_TRANSLATE_NOOP("Problem", "{given} weekly appointments are not possible. None was made."),
    QT_TRANSLATE_NOOP("Problem", "Type a number from {low} to {high}."),
)
ZONE_UNKNOWN = ProblemText(
    "care.zone_unknown",
    QT_TRANSLATE_NOOP("Problem", "There is no time zone called {zone}. Nothing was saved."),
    QT_TRANSLATE_NOOP("Problem", "Choose one such as Asia/Jakarta."),
)
APPOINTMENT_NOT_PLANNED = ProblemText(
    "care.appointment_not_planned",
    QT_TRANSLATE_NOOP("Problem", "This appointment was already held, moved or cancelled."),
    QT_TRANSLATE_NOOP("Problem", "Make a new appointment instead."),
)
DEMO_SIZE = ProblemText(
    "care.demo_size",
    QT_TRANSLATE_NOOP("Problem", "A demonstration of this size is not possible: {given} clients."),
    QT_TRANSLATE_NOOP("Problem", "Choose from {low} to {high} clients."),
)
