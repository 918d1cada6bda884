# SPDX-License-Identifier: Apache-2.0
"""Phones and numbers as people type them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import formats
from desktop.domain.i18n import Language
from desktop.domain.typed import decimal_typed, phone_shown, phone_stored


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("0812-3456-7890", "+6281234567890"),
        ("+62 812 3456 7890", "+6281234567890"),
        ("+62 0812 3456 7890", "+6281234567890"),
        ("6281234567890", "+6281234567890"),
        ("81234567890", "+6281234567890"),
        ("(021) 765 4321", "+62217654321"),
        ("+65 8123 4567", "+6581234567"),
        ("0065 8123 4567", "+6581234567"),
        ("12", None),
        ("call me", None),
        ("", None),
    ],
)
def test_phones_are_stored_with_their_country(typed: str, stored: str | None) -> None:
    assert phone_stored(typed) == stored


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("+6281234567890", "0812-3456-7890"),
        ("+62217654321", "021-7654321"),
        ("+62274123456", "0274-123456"),
        ("+6581234567", "+6581234567"),
    ],
)
def test_phones_are_shown_as_dialled_at_home(stored: str, shown: str) -> None:
    assert phone_shown(stored) == shown


@given(st.from_regex(r"\+62[1-9]\d{7,10}", fullmatch=True).filter(str.isascii))
def test_a_shown_phone_is_read_back(stored: str) -> None:
    assert phone_stored(phone_shown(stored)) == stored


@pytest.mark.parametrize(
    ("typed", "value"),
    [("3,5", "3.5"), ("3.5", "3.5"), ("1.250", "1250"), ("-1.250,75", "-1250.75"), ("1,2,3", None)],
)
def test_indonesian_numbers(typed: str, value: str | None) -> None:
    assert decimal_typed(typed, Language.INDONESIAN) == (Decimal(value) if value else None)


@given(st.decimals(-999_999, 999_999, places=2), st.sampled_from(Language))
def test_a_shown_number_is_read_back(value: Decimal, language: Language) -> None:
    assert decimal_typed(formats.decimal(value, language, 2), language) == value
