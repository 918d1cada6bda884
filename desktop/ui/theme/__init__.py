# SPDX-License-Identifier: Apache-2.0
"""How Teduh looks: tokens, fonts, icons, palette, style sheet. For ui only; knows no screen."""
