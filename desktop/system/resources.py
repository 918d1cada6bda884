# SPDX-License-Identifier: Apache-2.0
"""Where fonts, icons, translations, measures and templates lie; nobody else builds these paths."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def resource_folder() -> Path:
    """The installed package's resources, or those of the source checkout beside `desktop`."""
    # Not importlib.resources: it brings zip files and temporary files, and the start is measured.
    package = Path(__file__).resolve().parent.parent
    packaged = package / "resources"
    return packaged if packaged.is_dir() else package.parent / "resources"
