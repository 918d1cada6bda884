# SPDX-License-Identifier: Apache-2.0
"""The one door for names: whatever shows who a client is asks here, so that names can be hidden."""

from __future__ import annotations

from typing import Protocol

from desktop.domain.ids import ClientId
from desktop.domain.masking import covered, masked_name, masked_person
from desktop.domain.problems import Problem
from desktop.services.clients import get_client
from desktop.ui.base.desk import Desk


class Named(Protocol):
    """A `Client`, a `ClientLine`: knows its name, its code, and whether the name is an alias."""

    @property
    def name(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def anonymous(self) -> bool: ...


def hides_names(desk: Desk) -> bool:
    """Whether names are hidden now."""
    return desk.settings.current.hide_names


def shown_name(desk: Desk, who: Named) -> str:
    """The client's name, or its initials or code while names are hidden."""
    masked = masked_name(who.name, who.code, anonymous=who.anonymous)
    shown = masked if hides_names(desk) else who.name
    desk.initials[shown] = masked
    return shown


def shown_name_of(desk: Desk, client: ClientId | None, name: str = "") -> str:
    """The same for a row that knows the id and perhaps the name; reads one client where it must."""
    if client is None:
        return name
    if name and not hides_names(desk):
        desk.initials[name] = masked_name(name, "")
        return name
    try:
        return shown_name(desk, get_client(desk.vault, client))
    except Problem:  # erased meanwhile
        return masked_name("", "")


def name_and_code(desk: Desk, who: Named) -> str:
    """Name · code, for choosing among clients; the code alone where it is the name shown."""
    name = shown_name(desk, who)
    return who.code if name == who.code else f"{name} · {who.code}"


def shown_person(desk: Desk, name: str) -> str:
    """The name of somebody around a client."""
    return masked_person(name) if hides_names(desk) else name


def shown_detail(desk: Desk, value: str) -> str:
    """What gives a client away as a name does: nickname, number, address."""
    return covered(value) if hides_names(desk) else value
