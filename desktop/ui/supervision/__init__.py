# SPDX-License-Identifier: Apache-2.0
"""Questions for supervision: their rows, their form and their page."""
