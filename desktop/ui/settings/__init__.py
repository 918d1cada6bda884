# SPDX-License-Identifier: Apache-2.0
"""Settings: every change applies at once; secrets are changed in dialogs of their own."""

from __future__ import annotations
