# SPDX-License-Identifier: Apache-2.0
"""Uses Teduh from outside as a screen reader does, and writes what it heard as JSON.

Run by the system's own Python, which has pyatspi, within a session bus and an X server of its own:
`driver.py <python of the checkout> <folder for the practice> <file for the facts>`.
Standard library and pyatspi only.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import gi
import pyatspi

gi.require_version("Atspi", "2.0")
from gi.repository import GLib  # noqa: E402 - the version must be chosen before

Node = Any
_WRONG = (AssertionError, AttributeError, GLib.GError, NotImplementedError, TimeoutError)
PATIENCE_S = 15.0
PASSPHRASE = "teduh pohon rindang demo"
KEYS = {"Tab": 0xFF09, "Return": 0xFF0D, "Home": 0xFF50, "F6": 0xFFC3, "Escape": 0xFF1B}
CONTROL, SHIFT = 0xFFE3, 0xFFE1


class Outside:
    """What somebody without eyes can do."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.focus: Node = None
        self.app: Node = None
        pyatspi.Registry.registerEventListener(self._hear, "object:announcement")
        pyatspi.Registry.registerEventListener(self._focus, "object:state-changed:focused")

    def _hear(self, event: Any) -> None:
        self.heard.append(str(event.any_data))

    def _focus(self, event: Any) -> None:
        if event.detail1:
            self.focus = event.source

    def settle(self, seconds: float = 0.05) -> None:
        """Take what the bus has brought."""
        end = time.monotonic() + seconds
        context = GLib.MainContext.default()
        while time.monotonic() < end:
            while context.pending():
                context.iteration(False)
            time.sleep(0.01)

    def until(self, what: str, found: Callable[[], Any]) -> Any:
        """Wait for something, at most PATIENCE_S."""
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            value = found()
            if value:
                return value
            self.settle()
        raise TimeoutError(what)

    def find_app(self) -> None:
        """Wait for Teduh on the bus."""
        self.app = self.until("Teduh", self._search_app)

    def _search_app(self) -> Node:
        desktop = pyatspi.Registry.getDesktop(0)
        return next((each for each in desktop if each and each.name == "Teduh"), None)

    def all(self, root: Node = None) -> Iterator[Node]:
        """Everything that is shown, from the top."""
        waiting = [root or self.app]
        while waiting:
            node = waiting.pop()
            try:
                if node is None or (node is not self.app and not shown(node)):
                    continue
                children = [node.getChildAtIndex(at) for at in range(node.childCount)]
            except GLib.GError:
                continue  # gone meanwhile
            yield node
            waiting.extend(reversed(children))

    def seek(self, role: str, name: str, root: Node = None) -> Node:
        """The first of a role whose name begins so; None without."""
        for node in self.all(root):
            if node.getRoleName() == role and node.name.startswith(name):
                return node
        return None

    def get(self, role: str, name: str) -> Node:
        """The same, waited for."""
        return self.until(f"{role} {name!r}", lambda: self.seek(role, name))

    def press(self, role: str, name: str) -> None:
        """Do what a control does."""
        act = self.get(role, name).queryAction()
        names = [act.getName(at) for at in range(act.nActions)]
        act.doAction(next(at for at, each in enumerate(names) if each != "SetFocus"))
        self.settle(0.15)

    def key(self, *keys: int) -> None:
        """Press keys together on the keyboard of the X server."""
        for key in keys[:-1]:
            pyatspi.Registry.generateKeyboardEvent(_code(key), None, pyatspi.KEY_PRESS)
        pyatspi.Registry.generateKeyboardEvent(_code(keys[-1]), None, pyatspi.KEY_PRESSRELEASE)
        for key in reversed(keys[:-1]):
            pyatspi.Registry.generateKeyboardEvent(_code(key), None, pyatspi.KEY_RELEASE)
        self.settle(0.025)

    def type(self, text: str) -> None:
        """Type small letters and blanks."""
        for sign in text:
            self.key(ord(sign))


def _code(keysym: int) -> int:
    keymap_codes = _codes()
    return keymap_codes[keysym]


def _codes() -> dict[int, int]:
    """Key codes of the usual American keyboard, which Xvfb has."""
    rows = {24: "qwertyuiop", 38: "asdfghjkl", 52: "zxcvbnm"}
    codes = {ord(sign): first + at for first, row in rows.items() for at, sign in enumerate(row)}
    codes |= {ord(" "): 65, KEYS["Tab"]: 23, KEYS["Return"]: 36}
    return codes | {KEYS["Home"]: 110, KEYS["F6"]: 72, KEYS["Escape"]: 9, CONTROL: 37, SHIFT: 50}


def has(node: Node, state: Any) -> bool:
    """Whether it is in a state."""
    return bool(node.getState().contains(state))


def shown(node: Node) -> bool:
    """Whether it can be seen; rows out of sight count too."""
    return has(node, pyatspi.STATE_VISIBLE)


def words(node: Node) -> dict[str, Any]:
    """What is said of it."""
    states = ("focusable", "focused", "checked", "selected", "enabled", "editable")
    return {
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
        "states": [name for name in states if has(node, getattr(pyatspi, f"STATE_{name.upper()}"))],
    }


def path(node: Node) -> str:
    """Roles and names from the top."""
    parts: list[str] = []
    while node is not None and len(parts) < 9:
        parts.append(f"{node.getRoleName()} {node.name[:20]!r}")
        node = node.parent
    return " < ".join(parts)


def nameless(outside: Outside) -> list[str]:
    """What takes the focus and has nothing to say, with those above it."""
    return [
        path(node)
        for node in outside.all()
        if has(node, pyatspi.STATE_FOCUSABLE) and not node.name.strip()
    ]


class Walk:
    """The way through the program; `facts` is what was found."""

    def __init__(self, outside: Outside) -> None:
        self.outside = outside
        self.facts: dict[str, Any] = {"nameless": {}}

    def look(self, name: str) -> None:
        """Keep what has no name here."""
        self.facts["nameless"][name] = nameless(self.outside)

    def unlock(self) -> None:
        """Type the passphrase on the lock screen."""
        outside = self.outside
        field = outside.get("password text", "Frasa sandi")
        outside.until("focus", lambda: has(field, pyatspi.STATE_FOCUSED))
        self.look("lock")
        self.facts["lock"] = words(field)
        outside.type(PASSPHRASE)
        outside.key(KEYS["Return"])
        outside.get("page tab", "Klien")
        self.look("today")
        places = [node for node in outside.all() if node.getRoleName() == "page tab"]
        self.facts["places"] = [words(node) for node in places]

    def clients(self) -> None:
        """Go to the clients and read list, header and tabs."""
        outside = self.outside
        outside.press("page tab", "Klien")
        people = outside.get("list", "Klien")
        self.facts["nav after"] = words(outside.get("page tab", "Klien"))
        rows = [people.getChildAtIndex(at) for at in range(people.childCount)]
        self.facts["rows"] = [words(row) for row in rows]
        outside.until("the list has the focus", lambda: has(people, pyatspi.STATE_FOCUSED))
        outside.key(KEYS["Home"])
        outside.get("label", "Ayu Lestari")
        self.look("clients")
        tabs = outside.get("page tab", "Ringkasan").parent
        parts = [tabs.getChildAtIndex(at) for at in range(tabs.childCount)]
        self.facts["tabs"] = [words(part) for part in parts if part.getRoleName() == "page tab"]
        self.facts["filter"] = words(outside.get("check box", "Aktif"))
        self.facts["tab order"] = self.tabbed(26)
        self.look("client after tabs")

    def tabbed(self, most: int) -> list[list[str]]:
        """Press Tab from the navigation until one is there again."""
        outside = self.outside
        outside.get("page tab", "Hari ini").queryComponent().grabFocus()
        order: list[list[str]] = []
        for _ in range(most):
            outside.settle(0.03)
            node = outside.focus
            step = [node.getRoleName(), node.name] if node else ["", ""]
            if step in order:
                break
            order.append(step)
            outside.key(KEYS["Tab"])
        return order

    def chart(self) -> None:
        """Open the chart of a measure, walk along it, read its table."""
        outside = self.outside
        outside.press("push button", "Semua skor")
        outside.press("push button", "Lihat grafik PHQ-9")
        chart = outside.until("chart", self.focusable_chart)
        self.look("chart")
        chart.queryComponent().grabFocus()
        self.facts["chart"] = words(chart)
        outside.heard.clear()
        outside.key(KEYS["Home"])
        outside.until("a point is said", lambda: outside.heard)
        self.facts["point said"] = list(outside.heard)
        self.facts["point shown"] = words(chart)["description"]
        outside.press("push button", "Tabel")
        table = outside.until("table", lambda: self.of_role("table"))
        self.facts["table"] = words(table)
        cells = [node for node in outside.all(table) if node.getRoleName() == "table cell"]
        self.facts["cells"] = [cell.name for cell in cells[:12]]
        self.look("chart table")

    def focusable_chart(self) -> Node:
        """The large chart; small ones do not take the focus."""
        node = self.of_role("chart")
        return node if node is not None and has(node, pyatspi.STATE_FOCUSABLE) else None

    def of_role(self, role: str) -> Node:
        """The first of a role that has a name."""
        return next(
            (node for node in self.outside.all() if node.getRoleName() == role and node.name), None
        )

    def note(self) -> None:
        """Go on with the draft of today, type, and wait until it is saved."""
        outside = self.outside
        outside.press("page tab", "Hari ini")
        outside.press("push button", "Mulai catatan")
        editor = outside.until("editor", lambda: outside.seek("text", "Catatan"))
        self.look("note")
        editor.queryComponent().grabFocus()
        self.facts["editor"] = words(editor)
        outside.type("lebih tenang ")
        content = editor.queryText()
        self.facts["typed"] = content.getText(0, content.characterCount)
        self.facts["saved"] = outside.get("label", "Tersimpan").name

    def panes(self) -> None:
        """F6 leads from pane to pane and round again."""
        outside = self.outside
        outside.press("page tab", "Klien")
        outside.get("list", "Klien")
        outside.get("page tab", "Klien").queryComponent().grabFocus()
        outside.settle(0.1)
        stops: list[list[str]] = []
        for _ in range(5):
            outside.key(KEYS["F6"])
            outside.settle(0.05)
            stops.append([outside.focus.getRoleName(), outside.focus.name])
        self.facts["panes"] = stops

    def error(self) -> None:
        """Save a new client without a name: the error is said, and Esc leads back."""
        outside = self.outside
        outside.key(CONTROL, SHIFT, ord("n"))
        save = outside.until("dialog", lambda: outside.seek("push button", "Tambah klien"))
        self.look("new client")
        outside.heard.clear()
        save.queryAction().doAction(0)
        outside.until("the error is said", lambda: outside.heard)
        self.facts["error said"] = list(outside.heard)
        outside.key(KEYS["Escape"])
        outside.until("closed", lambda: outside.seek("push button", "Tambah klien") is None)


def main(python: str, home: str, kept: str) -> int:
    """Start Teduh, walk, write the facts; what went wrong is a fact too."""
    program = subprocess.Popen([python, "-m", "tests.atspi.program", home], stdout=subprocess.PIPE)
    walk = Walk(Outside())
    steps = (walk.unlock, walk.clients, walk.chart, walk.note, walk.panes, walk.error)
    try:
        assert program.stdout is not None
        program.stdout.readline()
        walk.outside.find_app()
        for step in steps:
            walk.facts["step"] = step.__name__
            step()
        walk.facts["step"] = "done"
    except _WRONG as error:
        walk.facts["wrong"] = f"{walk.facts.get('step')}: {error!r}"
        walk.facts["seen"] = [path(node) for node in walk.outside.all()][-60:]
    finally:
        program.kill()
        program.wait(10)
    # Not to the standard output: the accessibility bus says things there.
    Path(kept).write_text(json.dumps(walk.facts, ensure_ascii=False), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
