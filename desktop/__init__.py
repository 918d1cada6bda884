# SPDX-License-Identifier: Apache-2.0
"""Teduh: the practice desk of a therapist who works alone."""
