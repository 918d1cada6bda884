# SPDX-License-Identifier: Apache-2.0
"""Every place and dialog in both languages and themes, two sizes of text and two of the window."""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.i18n import Language
from desktop.system.settings import Theme
from tests.support.looks import Fault, faults
from tests.support.once import once
from tests.support.sights import faces, sights
from tests.support.whole_desk import Variant, a_whole_desk

SIZES = ((1280, 800), (960, 640))
VARIANTS = tuple(
    Variant(language, theme, percent, *size)
    for language, theme, percent, size in product(
        Language, (Theme.LIGHT, Theme.DARK), (100, 150), SIZES
    )
)
"""All sixteen."""

Found = Mapping[str, list[str]]


def _seen(qapp: QApplication, home: Path, variant: Variant) -> dict[str, list[str]]:
    """The faults of every sight, by kind."""
    found: dict[str, list[str]] = {}
    indonesian = variant.language is Language.INDONESIAN
    roomy = (variant.percent, variant.width) == (100, 1280)
    with a_whole_desk(qapp, home) as desk:
        desk.wear(variant)
        for sight in (*sights(), *faces()):
            with sight.shown(desk) as root:
                some = list(faults(root, indonesian=indonesian, roomy=roomy))
                if root.height() > variant.height or root.width() > variant.width:
                    size = f"{root.width()}x{root.height()}"
                    some.append(Fault("cut", f"{size}, larger than the window"))
                for fault in some:
                    found.setdefault(fault.kind, []).append(f"{sight.name}: {fault.what}")
    return found


@pytest.fixture(scope="module", params=VARIANTS, ids=str)
def found(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
    shared: Path,
) -> Found:
    """The faults of every sight in one variant, looked for once in a run of tests."""
    variant: Variant = request.param
    home = tmp_path_factory.mktemp("practice")
    text = once(shared, f"looks-{variant}", lambda: json.dumps(_seen(qapp, home, variant)))
    seen: Found = json.loads(text)
    return seen


@pytest.mark.parametrize(
    "kind",
    ["cut", "english", "name", "small", "sideways", "faint", "overlap", "order"],
)
def test_nothing_is_wrong(found: Found, kind: str) -> None:
    assert found.get(kind, []) == []
