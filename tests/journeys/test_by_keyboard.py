# SPDX-License-Identifier: Apache-2.0
"""A working day without a mouse: Tab, Enter, arrows and shortcuts only."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.domain.i18n import Language
from desktop.domain.ids import MeasureId, SessionId
from desktop.domain.note import NoteState
from desktop.services.administrations import list_administrations
from desktop.services.backup import list_backups
from desktop.services.clients import list_clients
from desktop.services.goals import list_goals
from desktop.services.notes import note_of
from desktop.services.sessions import list_sessions
from desktop.ui.base.place import Area
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.gas_strip import GasStrip
from desktop.ui.common.search_field import SearchField
from desktop.ui.common.tabs import Tabs
from desktop.ui.notes.editor import MarkdownEditor
from tests.db.cheap_keys import PASSPHRASE
from tests.journeys.rig import Rig
from tests.services.vaults import a_closed_vault

pytestmark = pytest.mark.parametrize("rig", [Language.INDONESIAN], indirect=True)
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
_MOST_STEPS = 90


def name_of(widget: QWidget) -> str:
    """What a screen reader says."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def focus(rig: Rig) -> QWidget:
    """Where the keyboard is."""
    return rig._focus()


def tab_to(rig: Rig, context: str, source: str, **holes: object) -> None:
    """Press Tab until the keyboard is on what bears these words."""
    words, passed = rig.say(context, source, **holes), []
    for _ in range(_MOST_STEPS):
        if name_of(focus(rig)).startswith(words):
            return
        passed.append(name_of(focus(rig)))
        rig.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {words!r}; it passes {passed}")


def press(rig: Rig, context: str, source: str, **holes: object) -> None:
    """Tab to a button and press Enter."""
    tab_to(rig, context, source, **holes)
    rig.key(Qt.Key.Key_Return)


def fill(rig: Rig, context: str, source: str, text: str) -> None:
    """Tab to a field and type."""
    tab_to(rig, context, source)
    rig.keys(text)


def unlocked(rig: Rig) -> None:
    """Type the passphrase into the field that has the keyboard, Enter."""
    a_closed_vault(rig.vault)
    window = rig.start()
    rig.keys(PASSPHRASE)
    rig.key(Qt.Key.Key_Return)
    rig.until(lambda: window.at_desk is not None)


def a_client_with_a_service(rig: Rig) -> None:
    """Ctrl+2, Ctrl+Shift+N, a name, Enter; then the service the form suggests."""
    rig.key(Qt.Key.Key_2, CTRL)
    rig.key(Qt.Key.Key_N, CTRL | SHIFT)
    rig.keys("Ayu Lestari")
    rig.key(Qt.Key.Key_Return)
    assert [line.name for line in list_clients(rig.open_vault)] == ["Ayu Lestari"]
    rig.key(Qt.Key.Key_N, CTRL)
    rig.key(Qt.Key.Key_Return)
    rig.until(lambda: rig.place().area is Area.NOTE)


def state_of(rig: Rig, session: SessionId) -> NoteState | None:
    """Signed, draft, or no note yet."""
    note = note_of(rig.open_vault, session)
    return note.state if note else None


def _is_asked() -> bool:
    """Whether the keyboard is in the dialog that says what is still open."""
    shown, at = QApplication.activeModalWidget(), QApplication.focusWidget()
    return shown is not None and at is not None and shown.isAncestorOf(at)


def test_a_note_is_written_and_signed(rig: Rig) -> None:
    unlocked(rig)
    a_client_with_a_service(rig)
    rig.keys("Tidur lebih baik.")
    rig.key(Qt.Key.Key_Return, CTRL)
    rig.until(_is_asked)
    rig.key(Qt.Key.Key_Return, CTRL)
    (client,) = list_clients(rig.open_vault)
    (session,) = list_sessions(rig.open_vault, client.id)
    rig.until(lambda: state_of(rig, session.id) is NoteState.SIGNED)
    rig.key(Qt.Key.Key_Z, CTRL)
    assert state_of(rig, session.id) is NoteState.DRAFT
    rig.key(Qt.Key.Key_Escape)
    assert rig.place().area is Area.CLIENTS


def test_a_goal_is_written_and_rated(rig: Rig) -> None:
    unlocked(rig)
    a_client_with_a_service(rig)
    rig.key(Qt.Key.Key_Escape)
    (client,) = list_clients(rig.open_vault)
    to_tab(rig, "goals")
    press(rig, "GoalsTab", "Write the first goal")
    fill(rig, "GoalForm", "Goal", "Tidur tujuh jam")
    press(rig, "GoalDialog", "Save goal")
    assert len(list_goals(rig.open_vault, client.id)) == 1
    for _ in range(_MOST_STEPS):
        if isinstance(focus(rig), GasStrip):
            break
        rig.key(Qt.Key.Key_Tab)
    rig.key(Qt.Key.Key_4)
    (goal,) = list_goals(rig.open_vault, client.id)
    assert goal.latest is not None


def to_tab(rig: Rig, key: str) -> None:
    """From the list of clients to a tab of the page, with the arrows."""
    for _ in range(_MOST_STEPS):
        widget = focus(rig)
        if isinstance(widget, Tabs):
            break
        rig.key(Qt.Key.Key_Tab)
    for _ in range(8):
        if rig.place().tab == key:
            return
        rig.key(Qt.Key.Key_Right)
    raise AssertionError(f"no tab {key!r}")


def test_a_questionnaire_is_entered(rig: Rig) -> None:
    unlocked(rig)
    a_client_with_a_service(rig)
    rig.key(Qt.Key.Key_Escape)
    (client,) = list_clients(rig.open_vault)
    to_tab(rig, "measures")
    press(rig, "MeasuresTab", "Fill in {measure}", measure="PHQ-9")
    rig.keys("111111110")
    press(rig, "EntryScreen", "Save result")
    assert len(list_administrations(rig.open_vault, client.id, MeasureId("phq-9"))) == 1


def test_a_backup_is_made(rig: Rig) -> None:
    unlocked(rig)
    rig.key(Qt.Key.Key_F6)
    press(rig, "Commands", "Backup")
    rig.until(lambda: rig.place().area is Area.BACKUP)
    folder = Path(rig.home) / "usb"
    folder.mkdir()
    rig.prompts.answers = [folder]
    rig.key(Qt.Key.Key_Return)
    rig.until(lambda: list_backups(rig.open_vault))


def test_each_place_has_its_key_and_the_way_back(rig: Rig) -> None:
    unlocked(rig)
    for key, area in (
        (Qt.Key.Key_2, Area.CLIENTS),
        (Qt.Key.Key_4, Area.NOTES),
        (Qt.Key.Key_5, Area.MEASURES),
        (Qt.Key.Key_6, Area.REPORTS),
        (Qt.Key.Key_Comma, Area.SETTINGS),
        (Qt.Key.Key_1, Area.TODAY),
    ):
        rig.key(key, CTRL)
        assert rig.place().area is area
    rig.key(Qt.Key.Key_Left, ALT)
    assert rig.place().area is Area.SETTINGS
    rig.key(Qt.Key.Key_Left, ALT)
    assert rig.place().area is Area.REPORTS
    rig.key(Qt.Key.Key_Right, ALT)
    assert rig.place().area is Area.SETTINGS


@pytest.mark.parametrize("place", [Qt.Key.Key_2, Qt.Key.Key_4])
def test_slash_and_ctrl_f_lead_to_the_search(rig: Rig, place: Qt.Key) -> None:
    unlocked(rig)
    a_client_with_a_service(rig)
    rig.key(place, CTRL)
    for keys in ((Qt.Key.Key_F, CTRL), (Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier)):
        rig.key(Qt.Key.Key_F6)
        assert not isinstance(focus(rig), SearchField)
        rig.key(*keys)
        assert isinstance(focus(rig), SearchField)


def test_a_slash_in_a_text_is_a_slash(rig: Rig) -> None:
    unlocked(rig)
    a_client_with_a_service(rig)
    rig.keys("1/2")
    assert rig.all(MarkdownEditor)[0].exact_text() == "1/2"


def test_f6_goes_from_the_navigation_to_the_screen_and_back(rig: Rig) -> None:
    unlocked(rig)
    rig.key(Qt.Key.Key_F6)
    first = name_of(focus(rig))
    assert first.startswith(rig.say("Commands", "Today"))
    rig.key(Qt.Key.Key_F6)
    assert name_of(focus(rig)) != first


def test_new_client_and_note_from_everywhere(rig: Rig) -> None:
    unlocked(rig)
    a_client_with_a_service(rig)
    rig.key(Qt.Key.Key_1, CTRL)
    rig.key(Qt.Key.Key_N, CTRL | SHIFT)
    rig.keys("Bima")
    rig.key(Qt.Key.Key_Return)
    assert len(list_clients(rig.open_vault)) == 2


def test_the_keyboard_comes_back_after_a_dialog(rig: Rig) -> None:
    unlocked(rig)
    a_client_with_a_service(rig)
    rig.key(Qt.Key.Key_2, CTRL)
    before = focus(rig)
    rig.key(Qt.Key.Key_N, CTRL | SHIFT)
    assert rig.all(Dialog, rig.window)
    rig.key(Qt.Key.Key_Escape)
    assert not rig.all(Dialog, rig.window)
    assert focus(rig) is before


def test_the_lock_key_works_over_a_form(rig: Rig) -> None:
    unlocked(rig)
    rig.key(Qt.Key.Key_2, CTRL)
    rig.key(Qt.Key.Key_N, CTRL | SHIFT)
    assert rig.all(Dialog, rig.window)
    rig.key(Qt.Key.Key_L, CTRL)
    rig.until(lambda: rig.restarts)
    assert not [w for w in QApplication.topLevelWidgets() if w.isVisible()]


def test_a_report_is_saved(rig: Rig) -> None:
    unlocked(rig)
    a_client_with_a_service(rig)
    rig.key(Qt.Key.Key_6, CTRL)
    rig.keys("Ayu")
    rig.key(Qt.Key.Key_Down)
    rig.key(Qt.Key.Key_Return)
    rig.wait_for("ReportsScreen", "Save PDF…")
    path = rig.home / "laporan.pdf"
    rig.prompts.answers = [path]
    press(rig, "ReportsScreen", "Save PDF…")
    rig.until(path.exists)
