# SPDX-License-Identifier: Apache-2.0
"""A masked name says no more than initials or the code."""

from __future__ import annotations

import pytest

from desktop.domain.masking import COVERED, covered, masked_name, masked_person

CODE = "K-2026-001"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Ayu Lestari", "A. L."),
        ("Dr. Ayu Lestari, M.Psi., Psikolog", "A. L."),
        ("nur aini binti hasan", "N. A. B. H."),
        ("Sukarno", CODE),
        ("Dr. Sukarno, S.H.", CODE),
        ("  ", CODE),
        ("王 小明", CODE),
        ("王小明", CODE),
        ("José Ángel", "J. Á."),
    ],
)
def test_a_name_becomes_initials_or_the_code(name: str, shown: str) -> None:
    assert masked_name(name, CODE) == shown


def test_an_alias_becomes_the_code() -> None:
    assert masked_name("Bunga Mawar", CODE, anonymous=True) == CODE


def test_without_a_code_nothing_is_said() -> None:
    assert masked_name("Sukarno", "") == COVERED


@pytest.mark.parametrize(("name", "shown"), [("Siti Aminah", "S. A."), ("Siti", COVERED), ("", "")])
def test_people_around_a_client_have_no_code(name: str, shown: str) -> None:
    assert masked_person(name) == shown


def test_a_detail_is_covered_and_nothing_stays_nothing() -> None:
    assert (covered("0812 3456"), covered("")) == (COVERED, "")
