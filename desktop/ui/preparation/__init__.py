# SPDX-License-Identifier: Apache-2.0
"""The card before a session."""
