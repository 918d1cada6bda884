# SPDX-License-Identifier: Apache-2.0
"""Which version of Teduh is running."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def app_version() -> str:
    """The version of the installed distribution; "0" in a checkout that was never installed."""
    try:
        return version("teduh")
    except PackageNotFoundError:
        return "0"
