# SPDX-License-Identifier: Apache-2.0
"""Which kinds of record an act touched; the window emits it once and visible screens reload."""

from __future__ import annotations

from enum import Flag, auto


class Changed(Flag):
    """Returned by every service that writes. Combine with |."""

    NOTHING = 0
    PRACTICE = auto()
    CLIENTS = auto()
    EPISODES = auto()
    SESSIONS = auto()
    NOTES = auto()
    GOALS = auto()
    ADMINISTRATIONS = auto()
    MEASURES = auto()
    RISK = auto()
    APPOINTMENTS = auto()
    DOCUMENTS = auto()
    DISCLOSURES = auto()
    BACKUPS = auto()
    SETTINGS = auto()
    ENQUIRIES = auto()
    TASKS = auto()
    THREADS = auto()
    REFLECTIONS = auto()
    SUPERVISION = auto()
    TEMPLATES = auto()
    EVERYTHING = (
        PRACTICE
        | CLIENTS
        | EPISODES
        | SESSIONS
        | NOTES
        | GOALS
        | ADMINISTRATIONS
        | MEASURES
        | RISK
        | APPOINTMENTS
        | DOCUMENTS
        | DISCLOSURES
        | BACKUPS
        | SETTINGS
        | ENQUIRIES
        | TASKS
        | THREADS
        | REFLECTIONS
        | SUPERVISION
        | TEMPLATES
    )
