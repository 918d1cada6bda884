# SPDX-License-Identifier: Apache-2.0
"""Backing up, proving backups, and restoring one; the restore dialog needs no open vault."""

from __future__ import annotations
