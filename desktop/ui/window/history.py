# SPDX-License-Identifier: Apache-2.0
"""Back and forward over places, like a browser's."""

from __future__ import annotations

from desktop.ui.base.place import Place
from desktop.ui.window.scrolls import Scrolls

_LIMIT = 100


class History:
    """The places visited, and where in them the therapist is."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._scrolls: dict[Place, Scrolls] = {}
        self._at = -1

    @property
    def current(self) -> Place | None:
        """The place now shown, or None before the first."""
        return self._places[self._at] if self._places else None

    def visit(self, place: Place) -> None:
        """Go to a new place and forget what lay forward; the same place again changes nothing."""
        if place == self.current:
            return
        del self._places[self._at + 1 :]
        self._places.append(place)
        del self._places[:-_LIMIT]
        self._at = len(self._places) - 1

    def refine(self, place: Place) -> None:
        """Replace the present place by what it has become (another tab, say)."""
        if self._places:
            self._places[self._at] = place

    def note(self, place: Place, scrolls: Scrolls) -> None:
        """Keep how far a place was scrolled."""
        self._scrolls.pop(place, None)
        self._scrolls[place] = scrolls
        while len(self._scrolls) > _LIMIT:
            del self._scrolls[next(iter(self._scrolls))]

    def scrolls(self, place: Place) -> Scrolls:
        """How far a place was scrolled when it was left, () where it never was."""
        return self._scrolls.get(place, ())

    def back(self) -> Place | None:
        """The place before, or None at the beginning."""
        return self._step(-1)

    def forward(self) -> Place | None:
        """The place after, or None at the end."""
        return self._step(1)

    def _step(self, by: int) -> Place | None:
        to = self._at + by
        if not 0 <= to < len(self._places):
            return None
        self._at = to
        return self._places[to]
