# SPDX-License-Identifier: Apache-2.0
"""Everything there is to see: each place, each tab, each dialog, each step before the desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.episode import EpisodeOverview
from desktop.domain.formats import clock_time
from desktop.domain.i18n import Language
from desktop.domain.problems import Problem
from desktop.domain.problems.backup import BACKUP_PLACE_MISSING
from desktop.domain.recovery_key import recovery_text
from desktop.domain.sign_checks import SignCheck
from desktop.domain.trash import TrashKind
from desktop.services.appointments import upcoming
from desktop.services.enquiries import list_enquiries, never_started
from desktop.services.episodes import current_episode
from desktop.services.goals import list_goals
from desktop.services.risk import open_flags
from desktop.services.transcripts import documents_of_session
from desktop.services.trash import list_trash
from desktop.services.vault_keys import RecoveryKey
from desktop.ui.backup.backup_screen import BackupScreen
from desktop.ui.base.desk import Desk
from desktop.ui.base.place import WAITING, Area, Place
from desktop.ui.base.prompts import ScriptedPrompts
from desktop.ui.booking.appointment_dialog import AppointmentDialog
from desktop.ui.booking.enquiry_dialog import EnquiryDialog
from desktop.ui.booking.move_dialog import CancelDialog, MoveDialog
from desktop.ui.calendar.old_enquiries import OldEnquiriesDialog
from desktop.ui.clients.client_dialog import ClientDialog
from desktop.ui.clients.clients_screen import ClientsScreen
from desktop.ui.clients.contact_dialog import ContactDialog
from desktop.ui.clients.end_dialog import EndServiceDialog
from desktop.ui.clients.episode_dialog import EpisodeDialog
from desktop.ui.clients.stage_dialog import StageDialog
from desktop.ui.common.layout import column
from desktop.ui.common.overlay import Overlay
from desktop.ui.first_run.flow import FirstRun, Typed
from desktop.ui.goals.goals_tab import GoalsTab
from desktop.ui.importing.import_screen import ImportClientsScreen
from desktop.ui.measures.chart_screen import ChartScreen
from desktop.ui.measures.import_dialog import ImportScoresDialog
from desktop.ui.measures.norm_dialog import NormDialog
from desktop.ui.measures.risk_prompt import RiskPrompt
from desktop.ui.notes.note_screen import NoteScreen
from desktop.ui.notes.notes_screen import NotesScreen
from desktop.ui.notes.sign_dialog import SignDialog
from desktop.ui.notes.transcript import TranscriptOffer
from desktop.ui.reports.reports_screen import ReportsScreen
from desktop.ui.risk.assessment_dialog import AssessmentDialog
from desktop.ui.settings.passphrase_dialog import PassphraseDialog
from desktop.ui.settings.recovery_dialogs import KeyTestDialog, NewKeyDialog
from desktop.ui.settings.settings_screen import Section, SettingsScreen
from desktop.ui.settings.trash_page import TrashPage
from desktop.ui.window.lock_view import LockView
from tests.db.cheap_keys import SECRET
from tests.services.vaults import some_keys
from tests.support.beside_sights import BESIDE_FORMS, BESIDE_PLACES
from tests.support.measure_samples import PHQ9
from tests.support.shell_sights import failed_screen, palette, shortcuts
from tests.support.task_sights import TASK_FORMS
from tests.support.trash_samples import fill_trash
from tests.support.whole_desk import BACKUPS, WholeDesk, settle, wait_until

W = TypeVar("W", bound=QWidget)
_RECOVERY = 2
_TABS = ("overview", "sessions", "goals", "measures", "schedule", "details")
_LIST = (
    b"Kode;Nama lengkap;No. HP;Tanggal lahir;JK;Pekerjaan;Status;Hobi\n"
    b"R-1;Rini Wulandari;081234500001;3/4/1990;P;guru;aktif;catur\n"
    b"R-2;Slamet;081234500002;5/6/1985;L;petani;selesai;\n"
    b"R-3;Yohana Tobing;;7/8/2001;P;;aktif;renang\n"
)
_DOUBTFUL = _LIST + (
    b"R-4;Ayu Lestari;0812;1/1/2999;P;dosen;aktif;\n;;0812345;;;;;\n"
    b"K-2026-001;Ayu Lestari;081234500009;;P;dosen;jeda;\nR-6;Slamet;081234500002;;;;;\n"
)
_TABLE = b"code;date;phq9\n1;2026-01-05;18\n1;2026-02-05;12\n2;2026-01-05;99\n"


@dataclass(frozen=True, slots=True)
class Sight:
    """Something to see; `show` returns its root, which is closed again when it is a dialog."""

    name: str
    show: Callable[[WholeDesk], QWidget]

    @contextmanager
    def shown(self, desk: WholeDesk) -> Iterator[QWidget]:
        """Show it, and take a dialog away afterwards."""
        root = self.show(desk)
        settle()
        yield root
        overlay = root.parentWidget()
        if isinstance(overlay, Overlay):
            overlay.close_overlay()
        if isinstance(root, QDialog):
            root.reject()
            root.deleteLater()
        settle()


def sights() -> tuple[Sight, ...]:
    """All of them behind the lock, in an order that changes place rarely."""
    return (
        *_places(),
        *_client_dialogs(),
        *(_over(name, make) for name, make in TASK_FORMS.items()),
        *(_over(name, make) for name, make in BESIDE_FORMS.items()),
        *_note_dialogs(),
        *_other_dialogs(),
    )


def faces() -> tuple[Sight, ...]:
    """What the window shows before the desk, as windows of their own size."""
    return (
        Sight("first_run_who", lambda desk: _first_run(desk, 0)),
        Sight("first_run_passphrase", lambda desk: _first_run(desk, 1)),
        Sight("first_run_recovery", lambda desk: _first_run(desk, 2)),
        Sight("first_run_backup", lambda desk: _first_run(desk, 3)),
        Sight("lock", _lock),
        Sight("lock_recovery", partial(_lock, with_key=True)),
    )


def _places() -> Iterator[Sight]:
    yield _at("today", lambda desk: Place(Area.TODAY))
    for tab in _TABS:
        yield _at(f"client_{tab}", partial(_tab, tab=tab))
    yield _at("client_risk", _risk)
    yield _at("note", partial(_note, signed=False))
    yield Sight("process_note", _process_note)
    for name, place in BESIDE_PLACES.items():
        yield _at(name, place)
    yield _at("note_signed", partial(_note, signed=True))
    yield _at("calendar", lambda desk: Place(Area.CALENDAR, tab="week"))
    yield _at("calendar_day", lambda desk: Place(Area.CALENDAR, tab="day"))
    yield _at("calendar_waiting", lambda desk: Place(Area.CALENDAR, tab=WAITING))
    yield _at("calendar_agenda", lambda desk: Place(Area.CALENDAR, tab="agenda"))
    yield _at("notes", lambda desk: Place(Area.NOTES))
    yield Sight("notes_search", partial(_search, text="tidur"))
    yield Sight("notes_no_hit", partial(_search, text="xylofon"))
    yield _at("measures", lambda desk: Place(Area.MEASURES))
    yield _at("entry", lambda desk: _of_measure(desk, Area.MEASURE_ENTRY))
    yield _at("entry_total", lambda desk: _of_measure(desk, Area.MEASURE_ENTRY, "total"))
    yield _at("chart", lambda desk: _of_measure(desk, Area.CHART))
    yield Sight("chart_table", _chart_table)
    yield Sight("reports", _reports)
    yield Sight("import_clients", _move_in)
    yield Sight("import_clients_wrong", partial(_move_in, table=_DOUBTFUL))
    yield _at("backup", lambda desk: Place(Area.BACKUP))
    for section in Section:
        yield _at(f"settings_{section}", partial(_settings, section=section))


def _search(desk: WholeDesk, text: str) -> QWidget:
    screen = _screen(desk, Place(Area.NOTES), NotesScreen)
    screen.search.setText(text)
    screen.reload()
    return desk.window


def _client_dialogs() -> Iterator[Sight]:
    yield _over("client_new", lambda desk, top: ClientDialog(_desk(desk), parent=top))
    yield _over("client_edit", _client_edit)
    yield _over("episode_new", _episode_new)
    yield _over("episode_edit", _episode_edit)
    yield _over("stage", _stage)
    yield _over("end_service", _end_service)
    yield _over("contact_new", _contact_new)
    yield _over("assessment", _assessment)
    yield _over("appointment_new", _appointment_new)
    yield _over("appointment_enquiry", _appointment_enquiry)
    yield _over("enquiry_new", lambda desk, top: EnquiryDialog(_desk(desk), parent=top))
    yield _over("enquiry_edit", _enquiry_edit)
    yield _over("enquiries_old", _enquiries_old)
    yield _over("appointment_series", _appointment_series)
    yield _over("appointment_move", _appointment_move)
    yield _over("appointment_cancel", _appointment_cancel)
    yield Sight("goal_new", _goal_new)
    yield Sight("goal_edit", _goal_edit)
    yield Sight("goal_rating", _goal_rating)


def _note_dialogs() -> Iterator[Sight]:
    yield Sight("session", lambda desk: _on_note(desk, lambda note: note._edit_session()))
    yield Sight("addendum", lambda desk: _on_note(desk, lambda note: note._add_addendum()))
    yield Sight("history", lambda desk: _on_note(desk, lambda note: note._open_history()))
    yield Sight("transcript", _transcript)
    yield _over("before_signing", _before_signing)
    yield Sight("mental_status", lambda desk: _on_note(desk, lambda note: note._pick_status()))
    yield _over("transcript_offer", lambda desk, top: TranscriptOffer(_desk(desk), 250_000, top))


def _before_signing(desk: WholeDesk, top: QWidget) -> QDialog:
    return SignDialog(_desk(desk), tuple(SignCheck), top)


def _other_dialogs() -> Iterator[Sight]:
    yield _over("norm", lambda desk, top: NormDialog(_desk(desk), PHQ9, top))
    yield Sight("import", _import)
    yield _over("risk_prompt", _risk_prompt)
    yield _over("passphrase_change", lambda desk, top: PassphraseDialog(_desk(desk), top))
    yield _over("recovery_new", lambda desk, top: NewKeyDialog(_desk(desk), _no_printer, top))
    yield _over("recovery_test", lambda desk, top: KeyTestDialog(_desk(desk), top))
    yield Sight("restore", partial(_restore, with_file=False))
    yield Sight("restore_checked", partial(_restore, with_file=True))
    yield Sight("problem", _problem)
    yield Sight("trash", _trash)
    yield Sight("trash_delete", partial(_trash_dialog, kind=TrashKind.ADMINISTRATION))
    yield Sight("trash_both", partial(_trash_dialog, kind=TrashKind.GOAL))
    yield Sight("palette", partial(palette, typed=""))
    yield Sight("palette_found", partial(palette, typed="ayu"))
    yield Sight("palette_nothing", partial(palette, typed="Wayan Sudirta"))
    yield Sight("shortcuts", shortcuts)
    yield Sight("failed_screen", failed_screen)


def _at(name: str, place: Callable[[WholeDesk], Place]) -> Sight:
    def show(desk: WholeDesk) -> QWidget:
        desk.go(place(desk))
        return desk.window

    return Sight(name, show)


def _over(name: str, make: Callable[[WholeDesk, QWidget], QDialog]) -> Sight:
    def show(desk: WholeDesk) -> QWidget:
        dialog = make(desk, desk.window)
        dialog.open()
        return dialog

    return Sight(name, show)


def _desk(desk: WholeDesk) -> Desk:
    assert desk.window.at_desk is not None
    return desk.window.at_desk.desk


def _screen(desk: WholeDesk, place: Place, kind: type[W]) -> W:
    desk.go(place)
    assert desk.window.at_desk is not None
    screen = desk.window.at_desk.view.present()
    assert isinstance(screen, kind)
    return screen


def _top_dialog(desk: WholeDesk) -> QDialog:
    settle()
    shown = [each for each in desk.window.findChildren(QDialog) if each.isVisible()]
    assert len(shown) == 1, [each.accessibleName() for each in shown]
    return shown[0]


def _tab(desk: WholeDesk, tab: str) -> Place:
    return Place(Area.CLIENTS, client=desk.client, tab=tab)


def _risk(desk: WholeDesk) -> Place:
    return Place(Area.CLIENTS, client=desk.risk_client, tab="overview")


def _settings(desk: WholeDesk, section: Section) -> Place:
    del desk
    return Place(Area.SETTINGS, tab=section)


def _of_measure(desk: WholeDesk, area: Area, tab: str = "") -> Place:
    return Place(area, client=desk.client, measure=PHQ9.id, tab=tab)


def _note(desk: WholeDesk, *, signed: bool) -> Place:
    session = desk.session if signed else desk.draft_session
    return Place(Area.NOTE, client=desk.client, session=session)


def _process_note(desk: WholeDesk) -> QWidget:
    note = _screen(desk, _note(desk, signed=False), NoteScreen)
    note.writing.show_tab(1)
    return desk.window


def _chart_table(desk: WholeDesk) -> QWidget:
    chart = _screen(desk, _of_measure(desk, Area.CHART), ChartScreen)
    chart.bar.table.click()
    return desk.window


def _reports(desk: WholeDesk) -> QWidget:
    reports = _screen(desk, Place(Area.REPORTS, client=desk.client), ReportsScreen)
    wait_until(lambda: reports._made is not None and reports._made.data)
    return desk.window


def _move_in(desk: WholeDesk, table: bytes = _LIST) -> QWidget:
    moving = _screen(desk, Place(Area.IMPORT_CLIENTS), ImportClientsScreen)
    path = desk.vault.folder.parent / "klien.csv"
    path.write_bytes(table)
    moving.open_path(path)
    wait_until(lambda: moving.check.isVisible() and not moving.strip.isVisible())
    return desk.window


def _client_edit(desk: WholeDesk, top: QWidget) -> QDialog:
    return ClientDialog(_desk(desk), desk.client, section="background", parent=top)


def _episode_new(desk: WholeDesk, top: QWidget) -> QDialog:
    return EpisodeDialog(_desk(desk), desk.client, parent=top)


def _episode_edit(desk: WholeDesk, top: QWidget) -> QDialog:
    return EpisodeDialog(_desk(desk), desk.client, _overview(desk).episode, parent=top)


def _overview(desk: WholeDesk) -> EpisodeOverview:
    found = current_episode(desk.vault, desk.client)
    assert found is not None
    return found


def _stage(desk: WholeDesk, top: QWidget) -> QDialog:
    return StageDialog(_desk(desk), _overview(desk).stages[2], parent=top)


def _end_service(desk: WholeDesk, top: QWidget) -> QDialog:
    return EndServiceDialog(_desk(desk), _overview(desk).episode, parent=top)


def _contact_new(desk: WholeDesk, top: QWidget) -> QDialog:
    return ContactDialog(_desk(desk), desk.client, parent=top)


def _assessment(desk: WholeDesk, top: QWidget) -> QDialog:
    flags = open_flags(desk.vault, desk.risk_client)
    return AssessmentDialog(_desk(desk), desk.risk_client, flags, parent=top)


def _appointment_new(desk: WholeDesk, top: QWidget) -> QDialog:
    return AppointmentDialog(_desk(desk), client=desk.client, parent=top)


def _appointment_enquiry(desk: WholeDesk, top: QWidget) -> QDialog:
    enquiry = list_enquiries(desk.vault)[-1]
    return AppointmentDialog(_desk(desk), enquiry=enquiry, at=time(10), parent=top)


def _enquiry_edit(desk: WholeDesk, top: QWidget) -> QDialog:
    return EnquiryDialog(_desk(desk), list_enquiries(desk.vault)[-1], top)


def _enquiries_old(desk: WholeDesk, top: QWidget) -> QDialog:
    return OldEnquiriesDialog(_desk(desk), never_started(desk.vault, 90), top)


def _appointment_series(desk: WholeDesk, top: QWidget) -> QDialog:
    series = next(one for one in upcoming(desk.vault, desk.client) if one.series)
    return MoveDialog(_desk(desk), series, top)


def _appointment_move(desk: WholeDesk, top: QWidget) -> QDialog:
    following = upcoming(desk.vault, desk.client, 1)[0]
    return MoveDialog(_desk(desk), following, top)


def _appointment_cancel(desk: WholeDesk, top: QWidget) -> QDialog:
    return CancelDialog(_desk(desk), upcoming(desk.vault, desk.client, 1)[0], top)


def _goals(desk: WholeDesk) -> GoalsTab:
    clients = _screen(desk, _tab(desk, "goals"), ClientsScreen)
    tab = clients.page.tab()
    assert isinstance(tab, GoalsTab)
    return tab


def _goal_new(desk: WholeDesk) -> QWidget:
    _goals(desk).new_goal()
    return _top_dialog(desk)


def _goal_edit(desk: WholeDesk) -> QWidget:
    _goals(desk)._edit(list_goals(desk.vault, desk.client)[0].goal.id)
    return _top_dialog(desk)


def _goal_rating(desk: WholeDesk) -> QWidget:
    _goals(desk)._rate(list_goals(desk.vault, desk.client)[0].goal.id)
    return _top_dialog(desk)


def _on_note(desk: WholeDesk, act: Callable[[NoteScreen], None]) -> QWidget:
    act(_screen(desk, _note(desk, signed=True), NoteScreen))
    return _top_dialog(desk)


def _transcript(desk: WholeDesk) -> QWidget:
    line = documents_of_session(desk.vault, desk.session)[0]
    return _on_note(desk, lambda note: note.open_transcript(line))


def _import(desk: WholeDesk) -> QWidget:
    dialog = ImportScoresDialog(_desk(desk), desk.window)
    dialog.open()
    dialog.open_data(_TABLE, "skor.csv")
    wait_until(lambda: dialog.pane.counts.text())
    return dialog


def _risk_prompt(desk: WholeDesk, top: QWidget) -> QDialog:
    return RiskPrompt(_desk(desk), "PHQ-9: 2", top)


def _no_printer(data: bytes, parent: QWidget) -> bool:
    del data, parent
    return False


def _restore(desk: WholeDesk, *, with_file: bool) -> QWidget:
    screen = _screen(desk, Place(Area.BACKUP), BackupScreen)
    screen.restore(next((desk.home / BACKUPS).glob("*.teduh")) if with_file else None)
    dialog = screen.dialog
    assert dialog is not None
    wait_until(lambda: not dialog.running)
    return dialog


def _problem(desk: WholeDesk) -> QWidget:
    _desk(desk).problem(Problem(BACKUP_PLACE_MISSING, path="/media/usb"))
    return _top_dialog(desk)


def _trash(desk: WholeDesk) -> QWidget:
    fill_trash(desk.vault, {desk.client, desk.risk_client})
    return _trash_page(desk).window()


def _trash_page(desk: WholeDesk) -> TrashPage:
    page = _screen(desk, _settings(desk, Section.TRASH), SettingsScreen).page
    assert isinstance(page, TrashPage)
    return page


def _trash_dialog(desk: WholeDesk, kind: TrashKind) -> QWidget:
    if not list_trash(desk.vault, kind):
        fill_trash(desk.vault, {desk.client, desk.risk_client})
    page = _trash_page(desk)
    page.list.choose((kind, list_trash(desk.vault, kind)[0].id))
    page.delete_chosen() if kind is TrashKind.ADMINISTRATION else page.restore_chosen()
    return _top_dialog(desk)


class _Face(QDialog):
    """A window of the size of the desk around what comes before it."""

    def __init__(self, desk: WholeDesk, face: QWidget) -> None:
        super().__init__()
        self.setLayout(column(face, gap=0))
        self.resize(desk.window.size())
        self.show()
        settle()


def _first_run(desk: WholeDesk, step: int) -> QWidget:
    language: Language = _desk(desk).language
    typed = Typed("Rani Prameswari, M.Psi., Psikolog", Path("Teduh", "vault"))
    flow = FirstRun(desk.window.start.tasks, ScriptedPrompts(), language, typed)
    face = _Face(desk, flow)
    if step >= _RECOVERY:
        flow.passphrase.first.edit.setText("ombak biru kopi tubruk")
        flow.passphrase.second.edit.setText("ombak biru kopi tubruk")
        flow._keys_made(replace(some_keys(), recovery=RecoveryKey(recovery_text(SECRET))))
    flow._show(step)
    settle()
    if step < _RECOVERY:
        flow.passphrase.first.edit.setText("awan lembut")
    return face


def _lock(desk: WholeDesk, *, with_key: bool = False) -> QWidget:
    language = _desk(desk).language
    view = LockView(clock_time(datetime(2026, 11, 24, 14, 26, tzinfo=UTC), language))
    if with_key:
        view.use_recovery_key()
    return _Face(desk, view)
