# SPDX-License-Identifier: Apache-2.0
"""Commands that go to a part of one client's record."""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.ids import ClientId
from desktop.ui.base.command import Command, Group, Shell, Takes, goes
from desktop.ui.base.place import Area
from desktop.ui.window.client_runs import chart, count_of_goals, last_measure

Hint = Callable[[Shell, ClientId], str] | None


def _tab(tab: str, icon: str, title: str, for_client: str, also: str, hint: Hint = None) -> Command:
    return Command(
        f"client.{tab}",
        icon,
        title,
        Group.GO,
        goes(Area.CLIENTS, tab),
        also=also,
        for_client=for_client,
        takes=Takes.NEEDS,
        hint=hint,
    )


OF_CLIENT: tuple[Command, ...] = (
    _tab(
        "sessions",
        "file-text",
        QT_TRANSLATE_NOOP("Commands", "Notes of a client"),
        QT_TRANSLATE_NOOP("Commands", "Notes of {name}"),
        "catatan sesi, session notes, riwayat, history",
    ),
    _tab(
        "goals",
        "target",
        QT_TRANSLATE_NOOP("Commands", "Goals of a client"),
        QT_TRANSLATE_NOOP("Commands", "Goals of {name}"),
        "sasaran, objectives, GAS",
        count_of_goals,
    ),
    _tab(
        "measures",
        "clipboard-list",
        QT_TRANSLATE_NOOP("Commands", "Measures of a client"),
        QT_TRANSLATE_NOOP("Commands", "Measures of {name}"),
        "kuesioner, questionnaires, skor, scores",
    ),
    Command(
        "client.chart",
        "chart-line",
        QT_TRANSLATE_NOOP("Commands", "Chart of a client"),
        Group.GO,
        chart,
        "",
        "grafik skor, kurva, perkembangan, progress, outcome",
        QT_TRANSLATE_NOOP("Commands", "Chart of {name}"),
        Takes.NEEDS,
        Area.CHART,
        last_measure,
    ),
    Command(
        "client.prepare",
        "clipboard-check",
        QT_TRANSLATE_NOOP("Commands", "Prepare the session with a client"),
        Group.GO,
        goes(Area.PREPARATION),
        also="persiapan sesi, kartu, card, sebelum sesi, before the session, briefing",
        for_client=QT_TRANSLATE_NOOP("Commands", "Prepare the session with {name}"),
        takes=Takes.NEEDS,
        area=Area.PREPARATION,
    ),
    _tab(
        "details",
        "user-round",
        QT_TRANSLATE_NOOP("Commands", "Details of a client"),
        QT_TRANSLATE_NOOP("Commands", "Details of {name}"),
        "data diri, alamat, address, telepon, phone, kontak, contacts",
    ),
)
