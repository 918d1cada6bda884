# SPDX-License-Identifier: Apache-2.0
"""The rule of signatures as it is written down is the one the program follows."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.signing import Signed, SignedKind, signature

_PAGE = Path(__file__).resolve().parents[2] / "docs" / "signing.md"


def _block(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", _PAGE.read_text("utf-8"), re.DOTALL)
    assert found is not None
    return found[1]


@pytest.fixture
def texts() -> list[dict[str, str]]:
    """The example."""
    return list(json.loads(_block("json")))


@pytest.fixture
def check() -> Callable[[list[dict[str, str]]], bool]:
    """The program of the page."""
    names: dict[str, Any] = {}
    exec(compile(_block("python"), str(_PAGE), "exec"), names)  # noqa: S102 - our own page
    found: Callable[[list[dict[str, str]]], bool] = names["check"]
    return found


def test_the_example_is_what_the_program_signs(texts: list[dict[str, str]]) -> None:
    for text in texts:
        signed = Signed(
            SignedKind(text["kind"]),
            text["uuid"],
            text["owner"],
            text["body"],
            datetime.fromisoformat(text["signed_at"]),
            text["signed_by"],
            text["previous"],
        )
        assert signature(signed) == text["signature"]


def test_the_page_s_program_accepts_the_example(
    texts: list[dict[str, str]], check: Callable[[list[dict[str, str]]], bool]
) -> None:
    assert check(texts)


@pytest.mark.parametrize("field", ["body", "signed_by", "signed_at", "owner", "previous"])
def test_the_page_s_program_refuses_a_change(
    texts: list[dict[str, str]], check: Callable[[list[dict[str, str]]], bool], field: str
) -> None:
    texts[1][field] += " "
    assert not check(texts)
