# SPDX-License-Identifier: Apache-2.0
"""Which version of Teduh this is: the packaging reads it from here."""

from __future__ import annotations

__version__ = "0.1.0"


def app_version() -> str:
    """The version, for the manual's reader and for the manifest of a backup."""
    return __version__
