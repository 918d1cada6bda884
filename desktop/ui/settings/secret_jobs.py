# SPDX-License-Identifier: Apache-2.0
"""What the worker does with secrets: each takes a second on purpose."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.domain.progress import Cancelled, Progress
from desktop.services.vault import OpenVault, change_passphrase, renew_recovery_key
from desktop.services.vault_keys import RecoveryKey, unlock_keys


@dataclass(frozen=True, slots=True)
class ChangePassphrase:
    """Check the present passphrase, then seal the key under the new one.

    `present` None: the vault was opened with the recovery key, so there is none to ask for.
    """

    vault: OpenVault
    new: str = field(repr=False)
    present: str | None = field(default=None, repr=False)

    def __call__(self, progress: Progress, cancelled: Cancelled) -> None:
        del progress, cancelled
        if self.present is not None:
            unlock_keys(self.vault.folder, self.present)
        change_passphrase(self.vault, self.new)


@dataclass(frozen=True, slots=True)
class RenewKey:
    """Check the passphrase, then make another recovery key; the earlier sheet ends here."""

    vault: OpenVault
    passphrase: str = field(repr=False)

    def __call__(self, progress: Progress, cancelled: Cancelled) -> RecoveryKey:
        del progress, cancelled
        unlock_keys(self.vault.folder, self.passphrase)
        return renew_recovery_key(self.vault)
