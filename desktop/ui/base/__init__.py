# SPDX-License-Identifier: Apache-2.0
"""What every screen stands on: the desk it is handed, places, background work, asking for files.

Screens import from here, from ui.common and from ui.theme; never from one another.
"""
