# SPDX-License-Identifier: Apache-2.0
"""A card of the client page that another area lends to it; neither needs to know the other."""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.ids import ClientId
from desktop.ui.base.desk import Desk
from desktop.ui.common.card import Card


class ClientCard(Card):
    """Shown for many clients; hides itself where it has nothing to say."""

    def show_client(self, client: ClientId) -> None:
        """Show another client; called also when the same client is shown again."""


CardFactory = Callable[[Desk], ClientCard]
