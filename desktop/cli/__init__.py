# SPDX-License-Identifier: Apache-2.0
"""The command line, on the same services as the window."""
