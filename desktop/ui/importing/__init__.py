# SPDX-License-Identifier: Apache-2.0
"""Moving in: clients from a list. May import ui.base, ui.common and services; no other area."""
