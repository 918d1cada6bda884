# SPDX-License-Identifier: Apache-2.0
"""The keyboard's place is seen everywhere, and a dialog gives it back to where it came from."""

from __future__ import annotations

import json
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import desktop.ui
from desktop.domain.i18n import Language
from desktop.system.settings import Theme
from desktop.ui.base.form_dialog import FormDialog
from desktop.ui.common.button import Button
from desktop.ui.common.dialog import Dialog
from desktop.ui.settings.secret_dialog import SecretDialog
from tests.support.once import once
from tests.support.rings import unseen
from tests.support.sights import faces, sights
from tests.support.whole_desk import Variant, WholeDesk, a_whole_desk, settle

LIGHT = Variant(Language.INDONESIAN, Theme.LIGHT, 100, 1280, 800)


def _rings(desk: WholeDesk) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {"ring": [], "return": []}
    for sight in (*sights(), *faces()):
        with sight.shown(desk) as root:
            found["ring"] += [f"{sight.name}: {what}" for what in unseen(root)]
    return found


def _returns(desk: WholeDesk) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {"ring": [], "return": []}
    unseen_kinds = set(_dialogs())
    for sight in sights():
        desk.window.activateWindow()
        desk.nav("clients").setFocus()
        settle()
        with sight.shown(desk) as root:
            opener = root._opener if isinstance(root, Dialog) else None
        unseen_kinds.discard(type(root))
        now = desk.window.focusWidget()
        lost = now is None if opener is None else now is not opener
        if isinstance(root, Dialog) and lost:
            found["return"].append(f"{sight.name}: opened from {opener}, back at {now}")
    found["return"] += [f"{kind.__name__} has no sight" for kind in unseen_kinds]
    return found


def _dialogs(base: type[QWidget] = QDialog) -> Iterator[type[QWidget]]:
    """Every kind of dialog of the program that others are not built upon."""
    for module in pkgutil.walk_packages(desktop.ui.__path__, "desktop.ui."):
        import_module(module.name)
    for kind in base.__subclasses__():
        yield from _dialogs(kind)
        if kind.__module__.startswith("desktop.ui.") and kind not in (FormDialog, SecretDialog):
            yield kind


CASES: Mapping[str, tuple[Variant, Callable[[WholeDesk], dict[str, list[str]]]]] = {
    "rings": (LIGHT, _rings),
    "dialogs": (LIGHT, _returns),
}


@pytest.mark.parametrize("case", CASES)
def test_the_focus_is_seen_and_given_back(
    qapp: QApplication, tmp_path: Path, shared: Path, case: str
) -> None:
    variant, look_at = CASES[case]

    def find() -> str:
        with a_whole_desk(qapp, tmp_path) as desk:
            desk.wear(variant)
            return json.dumps(look_at(desk))

    assert json.loads(once(shared, f"focus-{case}", find)) == {"ring": [], "return": []}


def test_a_button_without_a_ring_is_found(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    made = QPushButton("Polos", window)
    made.setGeometry(20, 20, 120, 40)
    window.setStyleSheet("QPushButton { border: 1px solid grey; outline: 0; }")
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert list(unseen(window)) == ["QPushButton 'Polos'"]


@pytest.mark.usefixtures("theme")
def test_our_button_is_seen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    Button("Simpan", parent=window).setGeometry(20, 20, 120, 40)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert list(unseen(window)) == []
