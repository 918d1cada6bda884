# SPDX-License-Identifier: Apache-2.0
"""Making a report: choices at the left, the paper itself at the right, nothing saved unasked."""

from __future__ import annotations
