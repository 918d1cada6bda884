# SPDX-License-Identifier: Apache-2.0
"""Norms the therapist enters, always with their source."""

from __future__ import annotations

from dataclasses import asdict
from uuid import uuid4

from desktop.db import norms
from desktop.db.audit import append_audit
from desktop.domain.administration import Norm, NormDraft
from desktop.domain.changed import Changed
from desktop.domain.ids import MeasureId, NormId
from desktop.domain.measures.norms import check_norm
from desktop.domain.note_text import check_section
from desktop.domain.problems import Problem
from desktop.domain.problems.measures import NORM_FIGURE_WRONG
from desktop.domain.problems.outcomes import NORM_MISSING
from desktop.services.measure_library import measure_library
from desktop.services.vault import OpenVault

_LEAST_CONFIDENCE = 0.5


def list_norms(vault: OpenVault, measure: MeasureId | None = None) -> tuple[Norm, ...]:
    """All entered norms, or those of one measure, oldest first: the newest is the one used."""
    with vault.store.reading("norm.list") as conn:
        return norms.listed(conn, measure)


def add_norm(vault: OpenVault, draft: NormDraft) -> tuple[NormId, Changed]:
    """Keep a norm; one without a source or with an impossible figure is a Problem."""
    measure = measure_library().get(draft.measure_id)
    for text in (draft.population, draft.citation):
        check_section(text)
    check_norm(measure, draft)
    if draft.confidence <= _LEAST_CONFIDENCE:
        raise Problem(NORM_FIGURE_WRONG)
    today = vault.clock.today()
    norm = Norm(id=NormId(0), uuid=str(uuid4()), entered_on=today, **asdict(draft))
    with vault.store.writing("norm.add") as conn:
        key = norms.insert(conn, norm)
        detail: dict[str, str | int] = {"measure": draft.measure_id}
        append_audit(conn, vault.clock, "norm.add", "measure_norm", norm.uuid, detail)
    return key, Changed.MEASURES


def remove_norm(vault: OpenVault, norm: NormId) -> Changed:
    """Take a norm away; changes are then judged by the one before, or by Teduh's own."""
    with vault.store.writing("norm.remove") as conn:
        present = norms.get(conn, norm)
        if present is None:
            raise Problem(NORM_MISSING)
        norms.delete(conn, norm)
        append_audit(conn, vault.clock, "norm.remove", "measure_norm", present.uuid)
    return Changed.MEASURES
