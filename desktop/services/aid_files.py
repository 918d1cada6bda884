# SPDX-License-Identifier: Apache-2.0
"""Sharing templates and short texts with colleagues, as a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.changed import Changed
from desktop.domain.i18n import Language
from desktop.domain.problems import Problem
from desktop.domain.problems.aids import AID_FILE_TOO_LARGE, AID_FILE_UNREADABLE
from desktop.domain.trash import TrashKind
from desktop.exchange.aid_file import FILE_LIMIT, read_aids, write_aids
from desktop.services.note_templates import add_template, list_templates
from desktop.services.snippets import add_snippet, list_snippets
from desktop.services.trash import move_to_trash
from desktop.services.vault import OpenVault
from desktop.system.files import write_file


@dataclass(frozen=True, slots=True)
class Added:
    """What came in: ids of new records, and how many were left out as they were there before."""

    templates: tuple[int, ...]
    snippets: tuple[int, ...]
    left_out: int


def export_aids(vault: OpenVault, path: Path, language: Language) -> None:
    """Write what is the therapist's own, and what was changed of the program's."""
    templates = [
        (one.name, one.body) for one in list_templates(vault, language) if one.own or one.changed
    ]
    snippets = [(one.keyword, one.body) for one in list_snippets(vault)]
    write_file(path, write_aids(templates, snippets))


def import_aids(vault: OpenVault, path: Path, language: Language) -> tuple[Added, Changed]:
    """Add what a file holds, all or nothing; what is there already stays as it is."""
    aids = read_aids(_bytes_of(path))
    known = {(one.name, one.body.strip()) for one in list_templates(vault, language)}
    taken = {one.keyword for one in list_snippets(vault)}
    templates: list[int] = []
    snippets: list[int] = []
    with vault.store.writing("aids.import"):
        for name, body in aids.templates:
            if (name.strip(), body.strip()) not in known:
                known.add((name.strip(), body.strip()))
                templates.append(add_template(vault, name, body, language)[0])
        for keyword, body in aids.snippets:
            if keyword.lower() not in taken and body.strip():
                taken.add(keyword.lower())
                snippets.append(add_snippet(vault, keyword, body)[0])
    offered = len(aids.templates) + len(aids.snippets)
    added = Added(tuple(templates), tuple(snippets), offered - len(templates) - len(snippets))
    return added, Changed.TEMPLATES if templates or snippets else Changed.NOTHING


def take_back_import(vault: OpenVault, added: Added) -> Changed:
    """Move what an import added to the trash."""
    with vault.store.writing("aids.take_back"):
        for number in added.templates:
            move_to_trash(vault, TrashKind.NOTE_TEMPLATE, number)
        for number in added.snippets:
            move_to_trash(vault, TrashKind.SNIPPET, number)
    return Changed.TEMPLATES


def _bytes_of(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise Problem(AID_FILE_UNREADABLE)
        if path.stat().st_size > FILE_LIMIT:
            raise Problem(AID_FILE_TOO_LARGE, limit=FILE_LIMIT // 1_000_000)
        return path.read_bytes()
    except OSError:
        raise Problem(AID_FILE_UNREADABLE) from None
