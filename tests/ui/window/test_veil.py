# SPDX-License-Identifier: Apache-2.0
"""The privacy veil: covers everything, lets nothing through, gives everything back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.i18n import Language
from desktop.domain.problems import Problem
from desktop.domain.problems.backup import BACKUP_PLACE_MISSING
from desktop.services.notes import open_note
from desktop.system.settings import Theme
from desktop.ui.base.place import Area, Place
from desktop.ui.clients.client_dialog import ClientDialog
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.privacy_veil import PrivacyVeil
from desktop.ui.notes.note_screen import NoteScreen
from desktop.ui.reports.reports_screen import ReportsScreen
from desktop.ui.window.at_desk import AtDesk
from tests.support.looks import faults
from tests.support.said import said
from tests.support.whole_desk import Variant, WholeDesk, a_whole_desk, settle, wait_until

INACTIVE = Qt.ApplicationState.ApplicationInactive
ACTIVE = Qt.ApplicationState.ApplicationActive


@pytest.fixture(scope="module")
def practice(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WholeDesk]:
    """One practice for all."""
    with a_whole_desk(qapp, tmp_path_factory.mktemp("practice")) as made:
        made.go(Place(Area.REPORTS, client=made.client))
        wait_until(lambda: paper(made).made)  # its worker starts once
        _put_away(made.window)
        yield made


def _put_away(window: QWidget) -> None:
    """Another window takes the keyboard, or this one would not be given it again."""
    other = QWidget()
    other.show()
    other.activateWindow()
    QTest.qWaitForWindowActive(other)
    window.hide()
    other.close()
    settle()


@pytest.fixture
def desk(practice: WholeDesk) -> Iterator[WholeDesk]:
    """At Today, without a veil; nothing stays open afterwards."""
    practice.window.show()
    practice.window.activateWindow()
    QTest.qWaitForWindowActive(practice.window)
    practice.go(Place(Area.TODAY))
    yield practice
    at = at_desk(practice)
    if at.veiling.up:
        at.veiling.lift()
    for dialog in practice.window.findChildren(Dialog):
        dialog.close()
    settle()
    _put_away(practice.window)


def at_desk(desk: WholeDesk) -> AtDesk:
    """What is behind the window."""
    assert desk.window.at_desk is not None
    return desk.window.at_desk


def veil(desk: WholeDesk) -> PrivacyVeil:
    """The one that speaks."""
    return next(each for each in at_desk(desk).veiling.veils if each.speaks)


def up(desk: WholeDesk) -> bool:
    """Whether it is raised."""
    return at_desk(desk).veiling.up


def press(keys: str) -> None:
    """Press keys wherever the keyboard is."""
    focused = QApplication.focusWidget() or QApplication.activeWindow()
    assert focused is not None
    QTest.keySequence(focused, QKeySequence(keys))
    settle()


def paper(desk: WholeDesk) -> ReportsScreen:
    """The reports, which are on view."""
    screen = at_desk(desk).view.present()
    assert isinstance(screen, ReportsScreen)
    return screen


def note(desk: WholeDesk) -> NoteScreen:
    """The draft, with the keyboard in it."""
    desk.go(Place(Area.NOTE, client=desk.client, session=desk.draft_session))
    screen = at_desk(desk).view.present()
    assert isinstance(screen, NoteScreen)
    screen.focus_first()
    settle()
    return screen


def form(desk: WholeDesk) -> ClientDialog:
    """A form over the window, with something typed in it."""
    dialog = ClientDialog(at_desk(desk).desk, parent=desk.window)
    dialog.open()
    settle()
    dialog.person.full_name.edit.setText("Citra Dewi")
    dialog.person.full_name.edit.setFocus()
    settle()
    return dialog


def test_its_key_raises_it_and_lifts_it(desk: WholeDesk) -> None:
    press("Ctrl+.")
    raised = up(desk)
    press("Ctrl+.")
    assert (raised, up(desk)) == (True, False)


@pytest.mark.parametrize("keys", ["Esc", "a", "Return", "Space", "Down"])
def test_any_key_lifts_it(desk: WholeDesk, keys: str) -> None:
    at_desk(desk).veiling.rise()
    press(keys)
    assert not up(desk)


@pytest.mark.parametrize("key", [Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Print])
def test_a_key_that_means_nothing_leaves_it(desk: WholeDesk, key: Qt.Key) -> None:
    at_desk(desk).veiling.rise()
    QTest.keyClick(veil(desk), key)
    assert up(desk)


def test_its_button_lifts_it(desk: WholeDesk) -> None:
    at_desk(desk).veiling.rise()
    QTest.mouseClick(veil(desk).lift_button, Qt.MouseButton.LeftButton)
    assert not up(desk)


def test_a_click_beside_the_button_leaves_it(desk: WholeDesk) -> None:
    at_desk(desk).veiling.rise()
    QTest.mouseClick(veil(desk), Qt.MouseButton.LeftButton)
    assert up(desk)


def test_it_says_that_it_is_no_lock(desk: WholeDesk) -> None:
    at_desk(desk).veiling.rise()
    assert (veil(desk).accessibleName(), "bukan kunci" in veil(desk).accessibleDescription()) == (
        "Tirai privasi",
        True,
    )


def test_nothing_below_it_is_said_or_painted(desk: WholeDesk) -> None:
    desk.go(Place(Area.CLIENTS, client=desk.client, tab="overview"))
    at_desk(desk).veiling.rise()
    settle()
    own = {words for _, words in said(veil(desk))} | {"Teduh"}
    assert {words for _, words in said(desk.window)} <= own


def test_nothing_below_it_can_take_the_keyboard(desk: WholeDesk) -> None:
    screen = note(desk)
    at_desk(desk).veiling.rise()
    screen.focus_first()
    focused: QWidget | None = QApplication.focusWidget()
    assert focused is None or veil(desk).isAncestorOf(focused)


def test_the_key_that_lifts_it_types_nothing(desk: WholeDesk) -> None:
    before = note(desk).writing.current().editor.toPlainText()
    at_desk(desk).veiling.rise()
    press("x")
    assert note(desk).writing.current().editor.toPlainText() == before


def test_the_keyboard_is_back_where_it_was(desk: WholeDesk) -> None:
    note(desk)
    before = QApplication.focusWidget()
    at_desk(desk).veiling.rise()
    press("Esc")
    assert QApplication.focusWidget() is before is not None


def test_what_was_typed_is_saved_before(desk: WholeDesk) -> None:
    note(desk)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "Tirai turun di sini. ")
    at_desk(desk).veiling.rise()
    saved = open_note(desk.vault, desk.draft_session)
    assert "Tirai turun di sini." in saved.body


def test_a_form_is_covered_too(desk: WholeDesk) -> None:
    dialog = form(desk)
    press("Ctrl+.")
    own = {words for _, words in said(veil(desk))} | {"Teduh"}
    assert {words for _, words in said(dialog)} - {dialog.windowTitle()} <= own


def test_what_is_typed_in_a_form_is_still_there(desk: WholeDesk) -> None:
    dialog = form(desk)
    press("Ctrl+.")
    press("Esc")
    assert (dialog.isVisible(), dialog.person.full_name.text()) == (True, "Citra Dewi")


def test_a_form_keeps_its_size(desk: WholeDesk) -> None:
    dialog = form(desk)
    before = dialog.size()
    press("Ctrl+.")
    press("Esc")
    assert dialog.size() == before


def test_a_covered_form_cannot_be_closed(desk: WholeDesk) -> None:
    dialog = form(desk)
    press("Ctrl+.")
    dialog.close()
    assert dialog.isVisible()


def test_a_message_that_comes_meanwhile_is_covered(desk: WholeDesk) -> None:
    at_desk(desk).veiling.rise()
    at_desk(desk).desk.problem(Problem(BACKUP_PLACE_MISSING, path="/media/usb"))
    settle()
    dialog = at_desk(desk).door.dialog
    assert dialog is not None
    assert not any("usb" in words for where, words in said(dialog) if where == "painted")


def test_that_message_is_there_when_the_veil_is_lifted(desk: WholeDesk) -> None:
    at_desk(desk).veiling.rise()
    at_desk(desk).desk.problem(Problem(BACKUP_PLACE_MISSING, path="/media/usb"))
    settle()
    press("Esc")
    dialog = at_desk(desk).door.dialog
    assert dialog is not None
    assert any("usb" in words for where, words in said(dialog) if where == "painted")


def test_the_window_may_change_its_size_below(desk: WholeDesk) -> None:
    at_desk(desk).veiling.rise()
    desk.window.resize(1000, 700)
    settle()
    assert veil(desk).size() == desk.window.size()


def test_a_paper_is_made_again(desk: WholeDesk) -> None:
    desk.go(Place(Area.REPORTS, client=desk.client))
    reports = paper(desk)
    wait_until(lambda: reports.made)
    at_desk(desk).veiling.rise()
    at_desk(desk).veiling.lift()
    wait_until(lambda: reports.made)


def test_resting_raises_it(desk: WholeDesk) -> None:
    at_desk(desk).idle.resting.emit()
    assert up(desk)


def test_names_can_be_hidden_by_a_command(desk: WholeDesk) -> None:
    at_desk(desk).view.toggle_names()
    hidden = at_desk(desk).desk.settings.current.hide_names
    at_desk(desk).view.toggle_names()
    assert (hidden, at_desk(desk).desk.settings.current.hide_names) == (True, False)


def test_leaving_the_program_raises_it_only_where_that_is_wanted(desk: WholeDesk) -> None:
    at_desk(desk).application_state(INACTIVE)
    before = up(desk)
    at_desk(desk).desk.change_setting("veil_when_inactive", True)
    at_desk(desk).application_state(INACTIVE)
    at_desk(desk).desk.change_setting("veil_when_inactive", False)
    assert (before, up(desk)) == (False, True)


def test_coming_back_lifts_it_unless_one_was_away_for_long(desk: WholeDesk) -> None:
    at_desk(desk).veiling.rise(returns_by_itself=True)
    at_desk(desk).application_state(ACTIVE)
    at_once = up(desk)
    at_desk(desk).veiling.rise(returns_by_itself=True)
    at_desk(desk).idle.resting.emit()
    at_desk(desk).application_state(ACTIVE)
    assert (at_once, up(desk)) == (False, True)


@pytest.mark.parametrize("left", [False, True])
def test_a_copy_goes_with_it_but_not_on_the_way_to_another_program(
    desk: WholeDesk, monkeypatch: pytest.MonkeyPatch, left: bool
) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)
    QGuiApplication.clipboard().setText("Ayu")
    at_desk(desk).veiling.rise(returns_by_itself=left)
    kept = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    assert kept == ("Ayu" if left else "")


def test_locking_from_under_it_brings_nothing_to_light(
    desk: WholeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_desk(desk).veiling.rise()
    asked: list[tuple[bool, bool]] = []

    def part(go: object, anyway: str, *, away: bool) -> None:
        del go, anyway
        asked.append((away, at_desk(desk).view.isVisible()))

    monkeypatch.setattr(at_desk(desk).parting, "part", part)
    press("Ctrl+L")
    at_desk(desk).view.show()
    assert asked == [(True, False)]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("over_form", [False, True])
def test_it_fits_with_large_text_in_a_small_window(
    desk: WholeDesk, language: Language, over_form: bool
) -> None:
    desk.wear(Variant(language, Theme.DARK, 150, 960, 640))
    if over_form:
        form(desk)
    at_desk(desk).veiling.rise()
    settle()
    found = list(faults(veil(desk), indonesian=language is Language.INDONESIAN))
    at_desk(desk).veiling.lift()
    desk.wear(Variant(Language.INDONESIAN, Theme.LIGHT, 100, 1280, 800))
    assert found == []
