# SPDX-License-Identifier: Apache-2.0
"""Showing and printing a PDF held in memory; nothing here writes a file."""

from __future__ import annotations
