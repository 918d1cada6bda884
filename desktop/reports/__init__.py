# SPDX-License-Identifier: Apache-2.0
"""Frozen report inputs in, PDF bytes out: the only importer of reportlab. Only services import it."""
