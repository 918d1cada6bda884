# SPDX-License-Identifier: Apache-2.0
"""What commands about a client do, and the few words the palette says beside them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.ids import ClientId, MeasureId
from desktop.services.administrations import list_measures_in_use, measures_of
from desktop.services.goals import list_goals
from desktop.services.measure_library import measure_library
from desktop.services.measure_schedules import schedules_of
from desktop.ui.base.command import Shell
from desktop.ui.base.place import Area, Place


def add_client(shell: Shell, name: str) -> None:
    """Open the form of a new client with what was typed as the name, then show the client."""
    from desktop.ui.clients.client_dialog import ClientDialog

    dialog = ClientDialog(shell.desk, name=name, parent=shell.over)
    dialog.created.connect(lambda made: shell.go(Place(Area.CLIENTS, client=made)))
    dialog.open()


def schedule(shell: Shell, client: ClientId) -> None:
    """Open the form of an appointment."""
    from desktop.ui.booking.appointment_dialog import AppointmentDialog

    AppointmentDialog(shell.desk, client=client or None, parent=shell.over).open()


def new_enquiry(shell: Shell, client: ClientId) -> None:
    """Open the form of a first call."""
    from desktop.ui.booking.enquiry_dialog import EnquiryDialog

    del client
    EnquiryDialog(shell.desk, parent=shell.over).open()


def new_task(shell: Shell, client: ClientId) -> None:
    """Open the form of a task."""
    from desktop.ui.tasks.task_dialog import TaskDialog

    TaskDialog(shell.desk, client or None, parent=shell.over).open()


def fill_in(shell: Shell, client: ClientId) -> None:
    """Begin a form of the measure that is due, else used last, else of the first in use."""
    vault = shell.desk.vault
    used = (
        _due(shell, client)
        or measures_of(vault, client)
        or [each.id for each in list_measures_in_use(vault)]
    )
    if used:
        shell.go(Place(Area.MEASURE_ENTRY, client=client, measure=used[0]))
    else:
        shell.go(Place(Area.CLIENTS, client=client, tab="measures"))


def chart(shell: Shell, client: ClientId) -> None:
    """Show the course of the measure used last."""
    used = measures_of(shell.desk.vault, client)
    if used:
        shell.go(Place(Area.CHART, client=client, measure=used[0]))
    else:
        shell.go(Place(Area.CLIENTS, client=client, tab="measures"))


def what_to_fill(shell: Shell, client: ClientId) -> str:
    """The measure that is due, else the one used last."""
    due = _due(shell, client)
    measure = measure_library().get(due[0]) if due else None
    if measure is None:
        return last_measure(shell, client)
    said = QCoreApplication.translate("Commands", "due: {measure}")
    return said.format(measure=measure.title)


def _due(shell: Shell, client: ClientId) -> list[MeasureId]:
    """What this client is to fill in by now, the longest waiting first."""
    wanted = schedules_of(shell.desk.vault, client).values()
    today = shell.desk.clock.today()
    late = sorted((each for each in wanted if each.due_on <= today), key=lambda each: each.due_on)
    return [each.measure_id for each in late]


def last_measure(shell: Shell, client: ClientId) -> str:
    """Its name, "" before the first."""
    used = measures_of(shell.desk.vault, client)
    measure = measure_library().get(used[0]) if used else None
    return measure.title if measure is not None else ""


def count_of_goals(shell: Shell, client: ClientId) -> str:
    """How many goals are open."""
    count = len(list_goals(shell.desk.vault, client))
    if count == 0:
        return QCoreApplication.translate("Commands", "no goals yet")
    if count == 1:
        return QCoreApplication.translate("Commands", "1 goal")
    return QCoreApplication.translate("Commands", "{n} goals").format(n=count)
