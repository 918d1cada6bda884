# SPDX-License-Identifier: Apache-2.0
"""Crash reports that show where our mistake is and nothing of what was being worked on.

No messages of exceptions (they may quote a note), no locals, no source lines, no paths of this
computer. Only a Problem's code, which is ours, is kept.
"""

from __future__ import annotations

import faulthandler
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path, PurePath
from types import TracebackType

from desktop.domain.problems import Problem
from desktop.system.clock import Clock
from desktop.system.files import remove, write_file

_DEPTH = 60
_KEPT = 20
_WRITTEN_AT_MOST = 20
"""In one run: a mistake in painting is made again with every paint."""


def write_crash_report(folder: Path, error: BaseException, clock: Clock, version: str) -> Path:
    """Write crash-<UTC time>.txt and return it; a Problem if the disk refuses."""
    import platform

    moment = clock.now().strftime("%Y%m%dT%H%M%S%fZ")
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    _make_room(folder)
    path = folder / f"crash-{moment}.txt"
    lines = [
        f"Teduh {version}, Python {platform.python_version()}, {platform.system()}",
        *_described(error),
    ]
    write_file(path, ("\n".join(lines) + "\n").encode())
    return path


def _make_room(folder: Path) -> None:
    """The newest reports are enough."""
    for old in sorted(folder.glob("crash-*.txt"))[: -_KEPT + 1]:
        remove(old)


def _described(error: BaseException) -> Iterator[str]:
    """The error and the ones behind it, each as type and frames."""
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen:
        seen.add(id(following))
        code = f" {following.text.code}" if isinstance(following, Problem) else ""
        yield f"{type(following).__module__}.{type(following).__qualname__}{code}"
        for frame, line in list(traceback.walk_tb(following.__traceback__))[-_DEPTH:]:
            yield f"  {_place(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}"
        hidden = following.__suppress_context__
        following = following.__cause__ or (None if hidden else following.__context__)


def _place(filename: str) -> str:
    """The file inside our package or the installed ones, without the folders before it."""
    parts = PurePath(filename).parts
    for top in ("site-packages", "desktop"):
        if top in parts:
            found = len(parts) - 1 - parts[::-1].index(top)
            return "/".join(parts[found + (top == "site-packages") :])
    return parts[-1] if parts else "?"


def install_crash_hooks(
    folder: Path,
    clock: Clock,
    version: Callable[[], str],
    told: Callable[[BaseException, Path | None], None],
) -> None:
    """Report whatever nobody caught, in any thread.

    `told` gets the error and its report, None if unwritten; it may run outside the main thread.
    """
    written: list[Path] = []

    def report(error: BaseException) -> None:
        if len(written) < _WRITTEN_AT_MOST:
            try:
                written.append(write_crash_report(folder, error, clock, version()))
            except (Problem, OSError):
                told(error, None)
                return
        told(error, written[-1])

    def main_hook(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            report(error)

    def thread_hook(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            report(arguments.exc_value)

    sys.excepthook = main_hook
    threading.excepthook = thread_hook


def forbid_dumps() -> None:
    """No core dumps and no fault handler: both could write what is in memory."""
    faulthandler.disable()
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002)  # fail quietly, no fault report
    else:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
