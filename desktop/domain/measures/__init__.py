# SPDX-License-Identifier: Apache-2.0
"""Scoring, bands and change statistics; the instruments are data in resources/measures."""
