# SPDX-License-Identifier: Apache-2.0
"""Run, test or measure Teduh from a source checkout: `python3 installer/dev.py run --demo`.

Needs only Python 3.11 or newer; everything else is set up in `.venv` the first time.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python must get this sentence
    sys.exit("Teduh needs Python 3.11 or newer; this is Python " + sys.version.split()[0])

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
runpy.run_module("installer.commands", run_name="__main__")
