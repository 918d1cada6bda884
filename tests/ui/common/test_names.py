# SPDX-License-Identifier: Apache-2.0
"""No component can be built without a name: not in Python, and not past mypy either."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable
from datetime import date
from importlib import import_module

import pytest
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import desktop.ui.common
from desktop.domain.i18n import Language
from desktop.ui.common.button import Button, IconButton, LateButton
from desktop.ui.common.button_edit import ButtonEdit
from desktop.ui.common.check import CheckBox, Radio
from desktop.ui.common.date_field import DateField, TimeField
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.field import Field
from desktop.ui.common.field_frame import FieldFrame
from desktop.ui.common.gas_strip import GasStrip
from desktop.ui.common.list_view import ListView
from desktop.ui.common.month_grid import MonthGrid
from desktop.ui.common.month_popup import MonthPopup
from desktop.ui.common.nav_item import NavItem
from desktop.ui.common.nav_rail import NavRail
from desktop.ui.common.palette import Palette, PaletteField, PaletteList
from desktop.ui.common.passphrase import PassphraseField
from desktop.ui.common.pill import Chip
from desktop.ui.common.popover import Menu
from desktop.ui.common.progress import Meter
from desktop.ui.common.recovery_key_view import QrCode
from desktop.ui.common.save_line import SaveLine
from desktop.ui.common.search_button import SearchButton
from desktop.ui.common.search_field import SearchField
from desktop.ui.common.segmented import Segmented
from desktop.ui.common.select import Combo, Select
from desktop.ui.common.shortcut_sheet import ShortcutSheet
from desktop.ui.common.sparkline import Sparkline
from desktop.ui.common.stage_line import StageLine
from desktop.ui.common.table import Table
from desktop.ui.common.tabs import Tabs
from desktop.ui.common.text_area import GrowingEdit, TextArea
from desktop.ui.common.track_bar import Track, TrackBar

pytestmark = pytest.mark.usefixtures("theme")
TODAY, ID = date(2026, 11, 22), Language.INDONESIAN
OPTIONS = [("Hari", 1)]

NAMED: dict[type[QWidget], tuple[str, Callable[[str], QWidget]]] = {
    Button: ("text", Button),
    IconButton: ("name", lambda name: IconButton("sun", name)),
    DateField: ("label", lambda name: DateField(name, TODAY, ID)),
    TimeField: ("label", lambda name: TimeField(name, ID)),
    Dialog: ("title", lambda name: Dialog(name, confirm="Simpan")),
    Field: ("label", Field),
    FieldFrame: ("label", lambda name: FieldFrame(name, QWidget())),
    GasStrip: ("name", GasStrip),
    ListView: ("name", ListView),
    NavItem: ("text", lambda name: NavItem("a", "sun", name)),
    NavRail: ("name", lambda name: NavRail(name, "Teduh", [], [])),
    PassphraseField: ("label", PassphraseField),
    MonthGrid: ("name", lambda name: MonthGrid(name, TODAY, ID)),
    MonthPopup: ("name", lambda name: MonthPopup(name, TODAY, ID)),
    Chip: ("text", Chip),
    Palette: ("name", Palette),
    PaletteField: ("name", PaletteField),
    PaletteList: ("name", PaletteList),
    SearchButton: ("text", lambda name: SearchButton(name, "Ctrl+K")),
    ShortcutSheet: ("title", lambda name: ShortcutSheet(name, ())),
    Menu: ("name", Menu),
    Meter: ("name", Meter),
    QrCode: ("name", lambda name: QrCode("abc", name)),
    SaveLine: ("text", SaveLine),
    SearchField: ("placeholder", SearchField),
    Segmented: ("name", lambda name: Segmented(name, OPTIONS)),
    Combo: ("name", Combo),
    Select: ("label", Select),
    Sparkline: ("name", lambda name: Sparkline(name, [1], "1")),
    StageLine: ("name", lambda name: StageLine(name, [])),
    Table: ("name", lambda name: Table(name, QStandardItemModel(0, 1))),
    Tabs: ("name", lambda name: Tabs(name, [("Catatan", "")])),
    GrowingEdit: ("name", GrowingEdit),
    TextArea: ("label", TextArea),
    TrackBar: ("name", lambda name: TrackBar(name, Track(0, 1, 0, 1, 0, "0", "1", "0"))),
}
"""Component -> its parameter for the name, and how to build one of that name."""

EITHER = {CheckBox, Radio}
"""Words or a name: mypy asks for one by overloads."""

SILENT = {
    "Card", "Divider", "ElidedText", "EmptyState", "ErrorState", "IconTile", "IconView",
    "InlineMessage", "DialogScroll", "KeyHint", "Logo", "NoteLine", "Overlay", "PageHeader",
    "Pill", "PrivacyVeil", "ProgressStrip", "RecoveryKeyView", "RecoveryPanel", "Reflow",
    "ScorePill", "Scroll", "SectionTitle", "StepDots", "Text", "ToastHost",
}  # fmt: skip
"""Words, pictures beside words, and holders of others: nothing to act on by themselves."""


def components() -> set[type[QWidget]]:
    """Every widget that desktop.ui.common offers."""
    found: set[type[QWidget]] = set()
    for module in pkgutil.iter_modules(desktop.ui.common.__path__, "desktop.ui.common."):
        for name, kind in inspect.getmembers(import_module(module.name), inspect.isclass):
            own = kind.__module__ == module.name and not name.startswith("_")
            if own and issubclass(kind, QWidget):
                found.add(kind)
    return found


def test_every_component_is_known_here() -> None:
    known = {*NAMED, *EITHER, ButtonEdit, LateButton}
    new = {kind.__name__ for kind in components() if not known & set(kind.__mro__)}
    assert new - SILENT == set()


@pytest.mark.parametrize("kind", NAMED, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("name", ["", "  "], ids=["empty", "blank"])
def test_without_a_name_it_is_refused(kind: type[QWidget], name: str) -> None:
    with pytest.raises(ValueError, match="needs a name"):
        NAMED[kind][1](name)


@pytest.mark.parametrize("kind", NAMED, ids=lambda kind: kind.__name__)
def test_the_type_checker_asks_for_the_name_too(kind: type[QWidget]) -> None:
    parameter = inspect.signature(kind.__init__).parameters[NAMED[kind][0]]
    assert (parameter.default, parameter.annotation) == (inspect.Parameter.empty, "str")


@pytest.mark.parametrize("kind", [CheckBox, Radio])
def test_a_mark_without_words_needs_a_name(kind: type[CheckBox]) -> None:
    with pytest.raises(ValueError, match="needs a name"):
        kind(name=" ")


def test_a_button_does_not_lose_its_words(qtbot: QtBot) -> None:
    button = Button("Simpan hasil")
    qtbot.addWidget(button)
    with pytest.raises(ValueError, match="needs a name"):
        button.setText("")


def test_a_late_button_is_not_seen_without_words(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    button = LateButton()
    button.setParent(holder)
    holder.show()
    button.show()
    assert not button.isVisible()


def test_a_late_button_appears_with_its_words(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    button = LateButton()
    button.setText("Buka catatan")
    assert not button.isVisible(), "a window of its own"
    button.setParent(holder)
    holder.show()
    assert button.isVisible()
