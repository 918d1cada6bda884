# SPDX-License-Identifier: Apache-2.0
"""Problems: what the environment or the input did, told so that the therapist can act.

Anything that is not a Problem is our own mistake and goes to the crash report. The texts live in
one module per area beside this one, so a screen, the command line and a test name the same object.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.i18n import Translate

CONTEXT = "Problem"


@dataclass(frozen=True, slots=True)
class ProblemText:
    """One kind of problem: `what` happened and what it means for the data, and what to `do`.

    Both are English sources marked with QT_TRANSLATE_NOOP("Problem", ...), with {named} holes.
    `code` is stable (tests, command line --json); `exit_code` is the command line's (1-125).
    """

    code: str
    what: str
    do: str
    exit_code: int = 1


class Problem(Exception):  # noqa: N818 - a fact about the world, not an error of ours
    """Raised with a ProblemText and the values of its holes. Carries no clinical text."""

    def __init__(self, text: ProblemText, /, *, detail: str = "", **holes: object) -> None:
        super().__init__(text.code)
        self.text = text
        self.holes = holes
        self.detail = detail

    def what(self, translate: Translate) -> str:
        """What happened, in the language of `translate`."""
        return translate(CONTEXT, self.text.what).format(**self.holes)

    def do(self, translate: Translate) -> str:
        """What the therapist can do, in the language of `translate`."""
        return translate(CONTEXT, self.text.do).format(**self.holes)

    def sentence(self, translate: Translate) -> str:
        """Both parts, one after the other."""
        return f"{self.what(translate)} {self.do(translate)}".strip()
