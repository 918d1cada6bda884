# SPDX-License-Identifier: Apache-2.0
"""Measures on screen: entering scores, the chart of a client, the library, importing a table."""
