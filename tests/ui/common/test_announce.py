# SPDX-License-Identifier: Apache-2.0
"""What happens is also said: toasts, errors, messages, progress."""

from __future__ import annotations

from types import ModuleType

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.common import field_frame, inline_message, progress, toast
from desktop.ui.common.field import Field
from desktop.ui.common.inline_message import InlineMessage
from desktop.ui.common.progress import ProgressStrip
from desktop.ui.common.toast import ToastHost

pytestmark = [
    pytest.mark.usefixtures("theme"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # no screen
]
Said = list[tuple[str, bool]]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """Words and whether they interrupt."""
    heard: Said = []

    def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
        del widget
        heard.append((text, urgent))

    modules: tuple[ModuleType, ...] = (field_frame, inline_message, progress, toast)
    for module in modules:
        monkeypatch.setattr(module, "announce", announce)
    return heard


def test_a_toast_is_said(qtbot: QtBot, said: Said) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    ToastHost(window).show_toast("Klien diarsipkan", "Urungkan")
    assert said == [("Klien diarsipkan", False)]


def test_an_error_interrupts_and_is_said_once(qtbot: QtBot, said: Said) -> None:
    field = Field("Nama")
    qtbot.addWidget(field)
    field.set_error("Nama masih kosong.")
    field.set_error("Nama masih kosong.")
    assert said == [("Nama masih kosong.", True)]


@pytest.mark.parametrize(("kind", "urgent"), [("danger", True), ("ok", False)])
def test_only_a_danger_interrupts(
    qtbot: QtBot, said: Said, kind: inline_message.MessageKind, urgent: bool
) -> None:
    message = InlineMessage("info", "")
    qtbot.addWidget(message)
    message.show_message(kind, "Sudah diperiksa.")
    assert said == [("Sudah diperiksa.", urgent)]


def test_work_is_said_when_it_begins_and_ends(qtbot: QtBot, said: Said) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.start("Memeriksa cadangan")
    strip.finish("Cadangan diperiksa")
    assert [text for text, _urgent in said] == ["Memeriksa cadangan", "Cadangan diperiksa"]
