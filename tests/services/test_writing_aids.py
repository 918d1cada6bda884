# SPDX-License-Identifier: Apache-2.0
"""Templates and short texts: kept, ordered, hidden, reset, taken over, filled in."""

from __future__ import annotations

import pytest

from desktop.domain.audience import read_heading
from desktop.domain.i18n import Language
from desktop.domain.problems import Problem
from desktop.domain.problems.aids import KEYWORD_TAKEN, KEYWORD_WRONG, TEMPLATE_NAMELESS
from desktop.domain.trash import TrashKind
from desktop.domain.writing_aids import TemplateChoice, fill_holes, template_hints, template_text
from desktop.services.note_templates import (
    add_template,
    change_template,
    find_template,
    hide_template,
    last_template,
    list_templates,
    order_templates,
    reset_template,
)
from desktop.services.notes import open_note
from desktop.services.snippets import add_snippet, change_snippet, hole_values, list_snippets
from desktop.services.trash import move_to_trash, restore
from desktop.services.vault import OpenVault
from tests.support.builders import a_client, a_session, utc

ID, EN = Language.INDONESIAN, Language.ENGLISH


def one(vault: OpenVault, key: str) -> TemplateChoice:
    """A template that is there."""
    found = find_template(vault, ID, key)
    assert found is not None
    return found


def test_both_languages_have_the_same_templates(vault: OpenVault) -> None:
    both = [list_templates(vault, language) for language in (ID, EN)]
    assert [choice.key for choice in both[0]] == [choice.key for choice in both[1]]
    for mine, other in zip(*both, strict=True):
        shapes = [
            [(found.level, found.audiences) for line in each.body.splitlines()
             if (found := read_heading(line))]
            for each in (mine, other)
        ]  # fmt: skip
        assert shapes[0] == shapes[1], mine.key
        assert len(template_hints(mine.body)) == len(shapes[0]) == len(template_hints(other.body))


def test_hints_never_get_into_a_note(vault: OpenVault) -> None:
    for choice in list_templates(vault, EN):
        text = template_text(choice.body)
        assert "?" not in text
        assert choice.key == "plain" or text.startswith("## ")


def test_a_template_leaves_a_line_under_each_heading() -> None:
    assert template_text("## A\n? hint\n## B\n? hint\n") == "## A\n\n\n## B\n"


def test_a_template_is_changed_and_reset(vault: OpenVault) -> None:
    before = one(vault, "soap")
    change_template(vault, before, "SOAP saya", "## Cerita")
    assert (one(vault, "soap").name, one(vault, "soap").body) == ("SOAP saya", "## Cerita")
    reset_template(vault, one(vault, "soap"))
    assert (one(vault, "soap").name, one(vault, "soap").body) == (before.name, before.body)


def test_a_hidden_template_stays_in_the_list(vault: OpenVault) -> None:
    hide_template(vault, one(vault, "girp"), hidden=True)
    assert one(vault, "girp").hidden
    hide_template(vault, one(vault, "girp"), hidden=False)
    assert not one(vault, "girp").hidden


def test_an_own_template_is_put_first(vault: OpenVault) -> None:
    add_template(vault, "Kunjungan rumah", "## Rumah", ID)
    keys = [choice.key for choice in list_templates(vault, ID)]
    order_templates(vault, [keys[-1], *keys[:-1]], ID)
    assert [choice.key for choice in list_templates(vault, ID)] == [keys[-1], *keys[:-1]]


def test_a_template_needs_a_name(vault: OpenVault) -> None:
    with pytest.raises(Problem) as caught:
        add_template(vault, "  ", "## A", ID)
    assert caught.value.text is TEMPLATE_NAMELESS


def test_the_last_template_of_a_client_is_taken_over(vault: OpenVault) -> None:
    client = a_client(vault)
    for day, key in ((1, "first"), (2, "dap"), (3, "phone")):
        open_note(vault, a_session(vault, client, utc(2026, 3, day)), key)
    new = a_session(vault, client, utc(2026, 3, 9))
    assert last_template(vault, new) == "dap"


def test_the_first_session_has_no_template_before_it(vault: OpenVault) -> None:
    other = a_session(vault, a_client(vault))
    open_note(vault, other, "soap")
    assert last_template(vault, a_session(vault, a_client(vault, code="K-2"))) == ""


def test_a_keyword_is_used_once(vault: OpenVault) -> None:
    first, _ = add_snippet(vault, ";Napas", "a")
    assert [one.keyword for one in list_snippets(vault)] == ["napas"]
    with pytest.raises(Problem) as caught:
        add_snippet(vault, "NAPAS", "b")
    assert caught.value.text is KEYWORD_TAKEN
    change_snippet(vault, first, "napas", "c")
    assert [one.body for one in list_snippets(vault)] == ["c"]


@pytest.mark.parametrize("keyword", ["", "a b", "-a", "a;b", "a" * 25, "a\n", "🙂"])
def test_what_cannot_be_typed_is_no_keyword(vault: OpenVault, keyword: str) -> None:
    with pytest.raises(Problem) as caught:
        add_snippet(vault, f";{keyword}x;" if keyword == "a\n" else keyword, "a")
    assert caught.value.text is KEYWORD_WRONG


def test_a_short_text_does_not_come_back_beside_another(vault: OpenVault) -> None:
    first, _ = add_snippet(vault, "napas", "a")
    move_to_trash(vault, TrashKind.SNIPPET, first)
    add_snippet(vault, "napas", "b")
    with pytest.raises(Problem) as caught:
        restore(vault, TrashKind.SNIPPET, first)
    assert caught.value.text is KEYWORD_TAKEN


def test_holes_are_filled_in_either_language(vault: OpenVault) -> None:
    session = a_session(vault, a_client(vault, nickname="Ayu"), utc(2026, 3, 1))
    values = hole_values(vault, session, ID)
    said = fill_holes("{nama panggilan} {nickname} {sesi} {tanggal} {lain} {", values)
    assert said == f"Ayu Ayu 1 {values['date']} {{lain}} {{"
