# SPDX-License-Identifier: Apache-2.0
"""Every place and dialog in both languages and themes, two sizes of text and two of the window."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.i18n import Language
from desktop.system.settings import Theme
from tests.support.looks import Fault, faults
from tests.support.sights import faces, sights
from tests.support.whole_desk import Variant, a_whole_desk

ID, EN = Language.INDONESIAN, Language.ENGLISH
VARIANTS = (
    Variant(ID, Theme.LIGHT, 100, 1280, 800),
    Variant(EN, Theme.DARK, 100, 960, 640),
    Variant(ID, Theme.DARK, 150, 960, 640),
    Variant(EN, Theme.LIGHT, 150, 1280, 800),
)
"""Each language, theme, size of text and of the window with each other one, two by two."""

Found = Mapping[str, tuple[Fault, ...]]


@pytest.fixture(scope="module", params=VARIANTS, ids=str)
def found(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Found:
    """The faults of every sight in one variant."""
    variant: Variant = request.param
    seen: dict[str, tuple[Fault, ...]] = {}
    with a_whole_desk(qapp, tmp_path_factory.mktemp("practice")) as desk:
        desk.wear(variant)
        for sight in (*sights(), *faces()):
            with sight.shown(desk) as root:
                seen[sight.name] = tuple(faults(root, indonesian=variant.language is ID))
                if root.height() > variant.height or root.width() > variant.width:
                    tall = Fault("cut", f"{root.width()}x{root.height()}, larger than the window")
                    seen[sight.name] += (tall,)
    return seen


def _of_kind(found: Found, kind: str) -> list[str]:
    return [
        f"{name}: {fault.what}"
        for name, some in found.items()
        for fault in some
        if fault.kind == kind
    ]


def test_no_text_is_cut(found: Found) -> None:
    assert _of_kind(found, "cut") == []


def test_nothing_is_left_in_english(found: Found) -> None:
    assert _of_kind(found, "english") == []


def test_whatever_takes_the_focus_has_a_name(found: Found) -> None:
    assert _of_kind(found, "name") == []


def test_whatever_takes_the_focus_is_large_enough_to_hit(found: Found) -> None:
    assert _of_kind(found, "small") == []


def test_nothing_scrolls_sideways(found: Found) -> None:
    assert _of_kind(found, "sideways") == []
