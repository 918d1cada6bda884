# SPDX-License-Identifier: Apache-2.0
"""Importing a list of clients: mapped, compared, written whole, undone exactly."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.client import ClientDraft, ClientStatus, FormOfAddress, Sex
from desktop.domain.client_import import Act, Choice, ClientField, ClientPlan, Why, Wrong
from desktop.domain.episode import Service
from desktop.domain.ids import ClientId
from desktop.domain.problems import Problem, ProblemText
from desktop.domain.problems import imports as texts
from desktop.domain.problems.outcomes import (
    IMPORT_EMPTY,
    IMPORT_HAS_ERRORS,
    IMPORT_IN_USE,
    IMPORT_NO_NAMES,
)
from desktop.domain.progress import Stopped, silent
from desktop.services.client_imports import (
    import_clients,
    open_list,
    past_imports,
    plan_clients,
    undo_clients,
)
from desktop.services.clients import (
    count_clients,
    create_client,
    draft_of,
    find_by_code,
    get_client,
    list_clients,
    list_contacts,
    list_tags,
    set_tags,
    trash_client,
    update_client,
)
from desktop.services.episodes import current_episode
from desktop.services.vault import OpenVault
from tests.support.books import a_book
from tests.support.builders import a_session

TABLE = (
    "Kode;Nama lengkap;No. HP;Tanggal lahir\n"
    "A-1;Ayu Lestari;0812-3456-7890;22/11/1996\n"
    ";Sukarno;;\n"
)
WRONG = TABLE + "A-3;;;\nA-4;Budi;x;\nA-5;Cici;;32/1/2000\nA-6;Dedi;;1/1/2999\nA-7;Eka\n"


def plan(vault: OpenVault, table: str | bytes = TABLE) -> ClientPlan:
    """The plan of a table whose columns are guessed."""
    return plan_clients(vault, open_list(table.encode() if isinstance(table, str) else table))


def row(vault: OpenVault, **cells: str) -> ClientPlan:
    """The plan of one row; headings are given with _ for a blank."""
    heads = ";".join(name.replace("_", " ") for name in cells)
    return plan(vault, f"{heads}\n{';'.join(cells.values())}\n")


def refused(found: ClientPlan) -> list[ProblemText]:
    """What is wrong, row by row."""
    return [one.problem.text for one in found.problems]


def test_clients_are_made_as_they_stand(vault: OpenVault) -> None:
    import_clients(vault, plan(vault))
    client = find_by_code(vault, "A-1")
    assert client is not None
    assert (client.full_name, client.phone) == ("Ayu Lestari", "+6281234567890")
    assert client.birth_date == date(1996, 11, 22)
    assert [line.code for line in list_clients(vault)] == ["A-1", "K-2026-001"]


def test_every_wrong_row_is_listed_and_nothing_written(vault: OpenVault) -> None:
    found = plan(vault, WRONG)
    assert [one.line for one in found.problems] == [4, 5, 6, 7, 8]
    before = vault.store.state
    with pytest.raises(Problem) as caught:
        import_clients(vault, found)
    assert caught.value.text is IMPORT_HAS_ERRORS
    assert vault.store.state == before


def test_wrong_rows_are_left_out_when_asked(vault: OpenVault) -> None:
    done = import_clients(vault, plan(vault, WRONG), wrong=Wrong.LEAVE_OUT)
    assert (done.counts.new, done.counts.left_out) == (2, 5)


def test_wrong_cells_are_left_empty_when_asked(vault: OpenVault) -> None:
    done = import_clients(vault, plan(vault, WRONG), wrong=Wrong.WITHOUT_CELLS)
    budi = find_by_code(vault, "A-4")
    assert (done.counts.new, done.counts.left_out) == (5, 2)
    assert budi is not None
    assert budi.phone == ""


def test_every_kind_of_column(vault: OpenVault) -> None:
    found = row(
        vault,
        Nama="Siti Aminah",
        Panggilan="Siti",
        Sapaan="Ny.",
        JK="P",
        Email="<Siti@Example.org>",
        Alamat="Jl. Melati 1",
        Kota="Bandung",
        NIK="3201 2345 6789 0121",
        Status="jeda",
        Tag="remaja, sekolah",
        Kontak_darurat="Ibu Rina",
        No_HP_darurat="0813-1111-2222",
        Catatan="=cmd()",
    )
    client = get_client(vault, _import_one(vault, found))
    assert (client.nickname, client.form_of_address) == ("Siti", FormOfAddress.IBU)
    assert (client.sex, client.email) == (Sex.FEMALE, "siti@example.org")
    assert (client.address, client.nik) == ("Jl. Melati 1, Bandung", "3201234567890121")
    assert (client.status, client.note) == (ClientStatus.PAUSED, "=cmd()")
    assert list_tags(vault, client.id) == ("remaja", "sekolah")
    assert list_contacts(vault, client.id)[0].phone == "+6281311112222"


def test_a_first_session_opens_a_service(vault: OpenVault) -> None:
    found = row(vault, Nama="Ayu", Sesi_pertama="2025-03-01", Layanan="psikoterapi")
    episode = current_episode(vault, _import_one(vault, found))
    assert episode is not None
    assert episode.episode.service is Service.PSYCHOTHERAPY
    assert episode.episode.started_on == date(2025, 3, 1)


def test_of_a_closed_client_the_first_session_is_told(vault: OpenVault) -> None:
    found = row(vault, Nama="Ayu", Status="selesai", Sesi_pertama="2025-03-01")
    client = _import_one(vault, found)
    assert current_episode(vault, client) is None
    assert get_client(vault, client).note == "Sesi pertama: 2025-03-01"


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("81234567890", "+6281234567890"),
        ("62 812 3456 7890", "+6281234567890"),
        ("217654321", "+62217654321"),
        ("+65 9123 4567", "+6591234567"),
        ("(021) 765-4321", "+62217654321"),
    ],
)
def test_phones(vault: OpenVault, typed: str, stored: str) -> None:
    assert row(vault, Nama="Ayu", HP=typed).rows[0].draft.phone == stored


def test_more_than_one_phone_is_kept(vault: OpenVault) -> None:
    draft = row(vault, Nama="Ayu", HP="0812-3456-7890 / 0813-1111-2222").rows[0].draft
    assert (draft.phone, draft.note) == ("+6281234567890", "Phone: 0813-1111-2222")


@pytest.mark.parametrize(
    ("cells", "text"),
    [
        ({"NIK": "3,20123E+15"}, texts.ROW_ROUNDED),
        ({"NIK": "320123"}, texts.ROW_FIGURES),
        ({"Email": "ayu"}, texts.ROW_EMAIL),
        ({"JK": "x"}, texts.ROW_WORD),
        ({"Pekerjaan": "a" * 201}, texts.ROW_TOO_LONG),
        ({"Agama": "#N/A"}, texts.ROW_CELL_ERROR),
        ({"Sesi_pertama": "2999-01-01"}, texts.ROW_DATE_FUTURE),
    ],
)
def test_what_is_wrong_is_told(vault: OpenVault, cells: dict[str, str], text: ProblemText) -> None:
    assert refused(row(vault, Nama="Ayu", **cells)) == [text]


def test_a_number_that_a_spreadsheet_rounded_is_told(vault: OpenVault) -> None:
    data = a_book([["Nama", "NIK", "BPJS"], ["Ayu", 3201234567890120, 1234567890]])
    found = plan(vault, data)
    assert refused(found) == [texts.ROW_ROUNDED]
    assert found.rows[0].draft.bpjs == "0001234567890"


def test_days_and_months(vault: OpenVault) -> None:
    table = "Nama;Tgl lahir\nAyu;3/4/2001\nBudi;4/25/2001\n"
    found = plan(vault, table)
    assert [one.draft.birth_date for one in found.rows] == [date(2001, 3, 4), date(2001, 4, 25)]
    assert not found.ambiguous


def test_an_open_order_is_asked(vault: OpenVault) -> None:
    file = open_list(b"Nama;Tgl lahir\nAyu;3/4/2001\n")
    found = plan_clients(vault, file)
    assert (found.ambiguous, found.rows[0].draft.birth_date) == (True, date(2001, 4, 3))
    other = plan_clients(vault, file, replace(found.mapping, month_first=True))
    assert other.rows[0].draft.birth_date == date(2001, 3, 4)


def test_columns_are_guessed_by_what_they_hold(vault: OpenVault) -> None:
    found = plan(vault, "a;b;c\nAyu Lestari;0812-3456-7890;ayu@example.org\n")
    assert found.mapping.fields == (ClientField.FULL_NAME, ClientField.PHONE, ClientField.EMAIL)


def test_a_list_may_begin_with_a_client(vault: OpenVault) -> None:
    found = plan(vault, "Ayu Lestari;0812345678\nBudi Santoso;0813345678\n")
    assert [one.draft.full_name for one in found.rows] == ["Ayu Lestari", "Budi Santoso"]
    assert [one.line for one in found.rows] == [1, 2]


def test_columns_are_remembered(vault: OpenVault) -> None:
    file = open_list(b"Nama;Hobi\nAyu;catur\n")
    found = plan_clients(vault, file)
    assert found.mapping.fields[1] is None
    mapping = replace(found.mapping, fields=(ClientField.FULL_NAME, ClientField.NOTE))
    import_clients(vault, plan_clients(vault, file, mapping))
    assert plan_clients(vault, file).mapping.fields[1] is ClientField.NOTE


def test_a_table_without_names_is_refused(vault: OpenVault) -> None:
    with pytest.raises(Problem) as caught:
        import_clients(vault, plan(vault, "kode,telepon\nA-1,0812\n"))
    assert caught.value.text is IMPORT_NO_NAMES
    with pytest.raises(Problem) as caught:
        import_clients(vault, plan(vault, "kode,nama\n"))
    assert caught.value.text is IMPORT_EMPTY


KNOWN = ClientDraft(
    full_name="Ayu Lestari",
    code="A-1",
    birth_date=date(1996, 11, 22),
    nik="3201234567890121",
    phone="081234567890",
    email="ayu@example.org",
)


@pytest.mark.parametrize(
    ("cells", "why", "act"),
    [
        ({"Nama": "Ayu", "Kode": "a-1"}, Why.CODE, Act.MERGE),
        ({"Nama": "Budi", "Kode": "A-1"}, Why.CODE_OTHER_NAME, Act.SKIP),
        ({"Nama": "Budi", "NIK": "3201234567890121"}, Why.NIK, Act.MERGE),
        ({"Nama": "Lestari, Ayu", "HP": "81234567890"}, Why.PHONE, Act.MERGE),
        ({"Nama": "Ayu Lestary", "HP": "081234567890"}, Why.TYPO_PHONE, Act.SKIP),
        ({"Nama": "Rina", "HP": "081234567890"}, Why.PHONE_OTHER_NAME, Act.NEW),
        ({"Nama": "Ny. Ayu Lestari", "Email": "ayu@example.org"}, Why.EMAIL, Act.MERGE),
        ({"Nama": "AYU LÉSTARI", "Tgl lahir": "22/11/1996"}, Why.NAME_BIRTH, Act.MERGE),
        ({"Nama": "Ayu Lestari"}, Why.NAME, Act.SKIP),
    ],
)
def test_duplicates(vault: OpenVault, cells: dict[str, str], why: Why, act: Act) -> None:
    client, _ = create_client(vault, KNOWN)
    found = row(vault, **cells).duplicates
    assert [(one.why, one.act, one.client) for one in found] == [(why, act, client)]


@pytest.mark.parametrize(
    "cells", [{"Tgl lahir": "1/1/1980"}, {"NIK": "3201234567890999"}], ids=["birth", "nik"]
)
def test_two_people_may_have_one_name(vault: OpenVault, cells: dict[str, str]) -> None:
    create_client(vault, KNOWN)
    assert row(vault, Nama="Ayu Lestari", **cells).duplicates == ()


def test_duplicates_within_the_file(vault: OpenVault) -> None:
    found = plan(vault, "Nama;HP;Email\nAyu;08123456789;\nAyu;08123456789;a@b.id\nAyu;;\n")
    assert [(one.row, one.earlier, one.act) for one in found.duplicates] == [
        (1, 0, Act.MERGE),
        (2, 0, Act.NEW),
    ]
    import_clients(vault, found)
    assert sum(count_clients(vault).values()) == 2


def test_merging_fills_what_is_empty_and_keeps_the_rest(vault: OpenVault) -> None:
    client, _ = create_client(vault, replace(KNOWN, occupation="guru"))
    found = row(vault, Nama="Ayu Lestari", Kode="A-1", Pekerjaan="dosen", Agama="Hindu")
    (one,) = found.duplicates
    assert [(d.field, d.kept, d.given) for d in one.differences] == [
        (ClientField.OCCUPATION, "guru", "dosen")
    ]
    import_clients(vault, found)
    merged = get_client(vault, client)
    assert (merged.occupation, merged.religion) == ("guru", "Hindu")


def test_a_field_can_be_taken_from_the_list(vault: OpenVault) -> None:
    client, _ = create_client(vault, replace(KNOWN, occupation="guru", note="lama"))
    found = row(vault, Nama="Ayu Lestari", Kode="A-1", Pekerjaan="dosen", Catatan="baru")
    taken = frozenset({ClientField.OCCUPATION, ClientField.NOTE})
    import_clients(vault, found, {0: Choice(Act.MERGE, taken)})
    merged = get_client(vault, client)
    assert (merged.occupation, merged.note) == ("dosen", "lama\nbaru")


def test_a_new_client_beside_a_known_code_gets_a_free_one(vault: OpenVault) -> None:
    create_client(vault, KNOWN)
    found = row(vault, Nama="Budi", Kode="A-1")
    import_clients(vault, found, {0: Choice(Act.NEW)})
    assert [line.code for line in list_clients(vault)] == ["A-1", "K-2026-001"]


def test_a_code_in_the_trash_is_told(vault: OpenVault) -> None:
    trash_client(vault, create_client(vault, KNOWN)[0])
    assert refused(row(vault, Nama="Budi", Kode="A-1")) == [texts.ROW_CODE_IN_TRASH]


def test_undo_takes_the_new_ones_out_and_restores_the_merged(vault: OpenVault) -> None:
    client, _ = create_client(vault, KNOWN)
    set_tags(vault, client, ["lama"])
    before, counts = get_client(vault, client), vault.store.state.counts()
    table = "Kode;Nama;Agama;Tag;Kontak darurat\nA-1;Ayu;Hindu;baru;Rina\n;Budi;;x;Rudi\n"
    done = import_clients(vault, plan(vault, table), file="klien.csv")
    assert list_tags(vault, client) == ("baru", "lama")
    undo_clients(vault, done.batch)
    assert (get_client(vault, client), list_tags(vault, client)) == (before, ("lama",))
    after = vault.store.state.counts()
    changed = {name for name in after if after[name] != counts.get(name, 0)}
    assert changed == {"audit_event", "desk_state"}


def test_undo_is_refused_once_a_merged_client_was_changed(vault: OpenVault) -> None:
    client, _ = create_client(vault, KNOWN)
    done = import_clients(vault, row(vault, Nama="Ayu", Kode="A-1", Agama="Hindu"))
    update_client(vault, client, replace(draft_of(get_client(vault, client)), religion="Islam"))
    with pytest.raises(Problem) as caught:
        undo_clients(vault, done.batch)
    assert caught.value.text is texts.IMPORT_CHANGED


def test_undo_is_refused_once_a_new_client_was_changed(vault: OpenVault) -> None:
    done = import_clients(vault, plan(vault))
    client = list_clients(vault)[0].id
    update_client(vault, client, replace(draft_of(get_client(vault, client)), religion="Islam"))
    with pytest.raises(Problem) as caught:
        undo_clients(vault, done.batch)
    assert caught.value.text is texts.IMPORT_CHANGED
    assert get_client(vault, client).religion == "Islam"


def test_a_cancel_keeps_a_new_client_that_was_changed(vault: OpenVault) -> None:
    def cancelled() -> bool:
        for one in list_clients(vault):
            draft = replace(draft_of(get_client(vault, one.id)), religion="Islam")
            update_client(vault, one.id, draft)
            return True
        return False

    with pytest.raises(Stopped):
        import_clients(vault, plan(vault), cancelled=cancelled)
    assert {get_client(vault, one.id).religion for one in list_clients(vault)} == {"Islam"}


def test_a_second_number_is_told_in_the_language_on_screen(vault: OpenVault) -> None:
    file = open_list(b"Nama;No. HP\nAyu;081234567890 / 081311112222\n")
    found = plan_clients(vault, file, phone_words="Telepon: {number}")
    assert found.rows[0].draft.note == "Telepon: 0813-1111-2222"


def test_undo_is_refused_once_a_new_client_is_in_use(vault: OpenVault) -> None:
    done = import_clients(vault, plan(vault))
    a_session(vault, list_clients(vault)[0].id)
    with pytest.raises(Problem) as caught:
        undo_clients(vault, done.batch)
    assert caught.value.text is IMPORT_IN_USE
    assert [past.batch for past in past_imports(vault)] == [done.batch]


def test_past_imports_are_listed_until_undone(vault: OpenVault) -> None:
    done = import_clients(vault, plan(vault), file="klien.csv")
    assert [(past.file, past.new) for past in past_imports(vault)] == [("klien.csv", 2)]
    undo_clients(vault, done.batch)
    assert past_imports(vault) == ()


def test_stopping_leaves_nothing(vault: OpenVault) -> None:
    create_client(vault, KNOWN)
    table = "Kode;Nama;Agama\n" + "A-1;Ayu;Hindu\n" + "".join(f";N{n};\n" for n in range(60))
    found, before = plan(vault, table), get_client(vault, list_clients(vault)[0].id)
    looks = iter([False, False, True])
    with pytest.raises(Stopped):
        import_clients(vault, found, {}, Wrong.STOP, silent, lambda: next(looks))
    assert get_client(vault, before.id) == before
    assert sum(count_clients(vault).values()) == 1


def _import_one(vault: OpenVault, found: ClientPlan) -> ClientId:
    assert not found.problems
    import_clients(vault, found)
    return list_clients(vault)[0].id
