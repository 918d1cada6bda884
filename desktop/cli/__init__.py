# SPDX-License-Identifier: Apache-2.0
"""The command line, on the same services as the screens. Only `__main__` imports it.

Each command lives in a module of its own that is imported when it was chosen, so that scoring a
form loads neither the vault nor the reports.
"""
