# SPDX-License-Identifier: Apache-2.0
"""The translation catalogues: one .ts per folder of strings, all built into one teduh_id.qm.

    python installer/i18n.py areas                    the areas and how many strings each lacks
    python installer/i18n.py update [AREA ...]        read the strings out of the sources
    python installer/i18n.py missing AREA ...         print what lacks a translation, as JSON
    python installer/i18n.py fill AREA FILE.json      update, then fill in {context: {source: text}}
    python installer/i18n.py build                    write teduh_id.qm
    python installer/i18n.py check                    exit 1 if anything is missing, old or unbuilt

An area is `ui_<folder>` for each package of desktop/ui, `ui_shell` for the files directly in it,
and the package's own name elsewhere. The area `qt` is kept by hand: Qt's own menu texts.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import string
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("domain", "services", "reports", "cli", "exchange", "system", "db")
BY_HAND = "qt"
Texts = Mapping[str, Mapping[str, str]]
"""{context: {English source: Indonesian text}}"""


@dataclass(frozen=True)
class Message:
    """One string of a catalogue; `text` is empty while it lacks a translation."""

    context: str
    source: str
    text: str


@dataclass(frozen=True)
class Catalogues:
    """The catalogues of one checkout."""

    root: Path

    @property
    def folder(self) -> Path:
        """Where the .ts files of Indonesian lie."""
        return self.root / "resources" / "translations" / "id"

    @property
    def built(self) -> Path:
        """The one file the program loads."""
        return self.root / "resources" / "translations" / "teduh_id.qm"

    def file(self, area: str) -> Path:
        """The .ts of an area."""
        return self.folder / f"{area}.ts"

    def areas(self) -> dict[str, list[Path]]:
        """Every area that has Python files, with these files."""
        desktop = self.root / "desktop"
        found = {"app": sorted(desktop.glob("*.py")), "ui_shell": sorted(desktop.glob("ui/*.py"))}
        for name in PACKAGES:
            found[name] = sorted((desktop / name).rglob("*.py"))
        for package in sorted(path.parent for path in desktop.glob("ui/*/__init__.py")):
            found[f"ui_{package.name}"] = sorted(package.rglob("*.py"))
        return {area: files for area, files in sorted(found.items()) if files}

    def catalogued(self) -> list[str]:
        """Every area that has a .ts, whether or not its folder still exists."""
        return sorted(path.stem for path in self.folder.glob("*.ts"))

    def update(self, area: str) -> None:
        """Read the area's strings into its .ts; strings that are gone go from it too."""
        if area == BY_HAND:
            return
        self.extract(area, self.file(area))

    def extract(self, area: str, target: Path) -> None:
        """Update any .ts of an area; an area without strings has no file."""
        files = self.areas().get(area, [])
        target.parent.mkdir(parents=True, exist_ok=True)
        if files:
            options = ["-silent", "-no-obsolete", "-locations", "none"]
            for guess in ("sametext", "similartext"):
                options += ["-disable-heuristic", guess]
            languages = ["-source-language", "en", "-target-language", "id"]
            _run("lupdate", *options, *languages, *map(str, files), "-ts", str(target))
        if target.exists() and (not files or not list(messages(target))):
            target.unlink()

    def build(self, target: Path) -> None:
        """Write all areas, in order, into one .qm."""
        sources = [str(self.file(area)) for area in self.catalogued()]
        if sources:
            _run("lrelease", "-silent", "-nounfinished", *sources, "-qm", str(target))


def messages(path: Path) -> Iterator[Message]:
    """The strings of a .ts file, in its order."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            text = (translation.text or "") if translation is not None and done else ""
            yield Message(name, message.findtext("source", ""), text)


def holes(text: str) -> set[str]:
    """The {names} in a text with their format, and Qt's own %1."""
    numbered = set(re.findall(r"%\d", text))
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:
        return numbered
    named = {f"{name}:{spec}!{kind}" for _, name, spec, kind in parts if name is not None}
    return named | numbered


def missing(paths: Sequence[Path]) -> dict[str, dict[str, str]]:
    """What lacks a translation in these .ts files."""
    found: dict[str, dict[str, str]] = {}
    for path in paths:
        for message in messages(path) if path.exists() else ():
            if not message.text:
                found.setdefault(message.context, {})[message.source] = ""
    return found


def fill(path: Path, texts: Texts) -> list[str]:
    """Put translations into a .ts; returns what could not be put in, one line each."""
    tree = ET.parse(path)  # noqa: S314 - our own file
    elements = {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in tree.getroot().iter("context")
        for message in context.iter("message")
    }
    refused = []
    for context, pairs in texts.items():
        for source, text in pairs.items():
            reason = _refusal(elements.get((context, source)), source, text)
            if reason:
                refused.append(f"{context}: {source!r}: {reason}")
            else:
                _translate(elements[context, source], text)
    tree.write(path, encoding="utf-8", xml_declaration=True)
    return refused


def _refusal(element: ET.Element | None, source: str, text: str) -> str:
    if element is None:
        return "no such string in the sources"
    if not text.strip():
        return "the translation is empty"
    if holes(source) != holes(text):
        return f"holes differ in {text!r}"
    return ""


def _translate(element: ET.Element, text: str) -> None:
    translation = element.find("translation")
    if translation is None:
        translation = ET.SubElement(element, "translation")
    translation.text = text
    translation.attrib.pop("type", None)


def check(catalogues: Catalogues) -> list[str]:
    """Everything wrong with the catalogues, one line each."""
    wrong: list[str] = []
    seen: dict[tuple[str, str], Message] = {}
    for area in catalogues.catalogued():
        for message in messages(catalogues.file(area)):
            wrong += [f"{area}: {reason}" for reason in _faults(message, seen)]
    wrong += [f"{area}: {reason}" for area, reason in _differences(catalogues)]
    if _is_stale(catalogues):
        wrong.append("teduh_id.qm is older than the catalogues: run build")
    return wrong


def _faults(message: Message, seen: dict[tuple[str, str], Message]) -> Iterator[str]:
    where = f"{message.context}: {message.source!r}"
    if not message.text:
        yield f"{where} has no translation"
    elif holes(message.source) != holes(message.text):
        yield f"{where}: holes differ in {message.text!r}"
    other = seen.setdefault((message.context, message.source), message)
    if other.text != message.text:
        yield f"{where} is translated differently in another area"


def _differences(catalogues: Catalogues) -> Iterator[tuple[str, str]]:
    areas = sorted({*catalogues.areas(), *catalogues.catalogued()} - {BY_HAND})
    with tempfile.TemporaryDirectory() as scratch:
        for area in areas:
            fresh, kept = Path(scratch) / f"{area}.ts", catalogues.file(area)
            if kept.exists():
                shutil.copy(kept, fresh)
            catalogues.extract(area, fresh)
            if _bytes(fresh) != _bytes(kept):
                yield area, "the sources have other strings: run update and fill"


def _is_stale(catalogues: Catalogues) -> bool:
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / "fresh.qm"
        catalogues.build(fresh)
        return _bytes(fresh) != _bytes(catalogues.built)


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def _tool(name: str) -> Path:
    name += ".exe" if sys.platform == "win32" else ""
    pattern = "Lib/site-packages" if sys.platform == "win32" else "lib/python*/site-packages"
    folders = [Path(entry) for entry in sys.path]
    folders += (ROOT / ".venv").glob(pattern)
    for folder in folders:
        if (folder / "PySide6" / name).is_file():
            return folder / "PySide6" / name
    sys.exit(f"{name} is not installed: run python3 installer/dev.py test first")


def _run(name: str, *arguments: str) -> None:
    done = subprocess.run(
        [str(_tool(name)), *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{name} failed:\n{done.stdout}{done.stderr}")


def _fill_from(catalogues: Catalogues, area: str, file: str) -> int:
    data = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    catalogues.update(area)
    path = catalogues.file(area)
    if not path.exists():
        print(f"{area} has no strings. Areas: {', '.join(catalogues.areas())}")
        return 1
    refused = fill(path, json.loads(data))
    catalogues.update(area)
    left = sum(len(sources) for sources in missing([path]).values())
    print("\n".join([*refused, f"{area}: {left} without translation"]))
    return 1 if refused else 0


def _print_areas(catalogues: Catalogues) -> None:
    for area in catalogues.areas():
        catalogues.update(area)
        left = sum(len(sources) for sources in missing([catalogues.file(area)]).values())
        print(f"{area:20} {left:4} without translation")


def _command(arguments: argparse.Namespace, catalogues: Catalogues) -> int:
    if arguments.command == "fill":
        return _fill_from(catalogues, arguments.area, arguments.file)
    if arguments.command == "check":
        wrong = check(catalogues)
        print("\n".join(wrong) or "catalogues: complete and built")
        return 1 if wrong else 0
    if arguments.command == "areas":
        _print_areas(catalogues)
    elif arguments.command == "build":
        catalogues.build(catalogues.built)
    else:
        chosen = arguments.areas or list({*catalogues.areas(), *catalogues.catalogued()})
        for area in chosen:
            catalogues.update(area)
        if arguments.command == "missing":
            paths = [catalogues.file(area) for area in chosen]
            print(json.dumps(missing(paths), ensure_ascii=False, indent=2))
    return 0


def main(words: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("areas", "build", "check"):
        commands.add_parser(name)
    for name in ("update", "missing"):
        commands.add_parser(name).add_argument("areas", nargs="*")
    filling = commands.add_parser("fill")
    filling.add_argument("area")
    filling.add_argument("file")
    catalogues = Catalogues(ROOT)
    with alone(catalogues.folder):
        return _command(parser.parse_args(words), catalogues)


@contextmanager
def alone(folder: Path, patience: float = 20.0) -> Iterator[None]:
    """One run at a time, so that two people filling one area do not undo each other."""
    folder.mkdir(parents=True, exist_ok=True)
    lock, started = folder / ".lock", time.monotonic()
    while True:
        try:
            lock.touch(exist_ok=False)
            break
        except FileExistsError:
            if time.monotonic() - started > patience:  # left behind by a run that was killed
                break
            time.sleep(0.05)
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)


if __name__ == "__main__":
    sys.exit(main())
