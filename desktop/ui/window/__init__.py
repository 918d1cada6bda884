# SPDX-License-Identifier: Apache-2.0
"""The window: lock, first run and the desk with its navigation. Wires screens; knows no records."""
