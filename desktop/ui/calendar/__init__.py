# SPDX-License-Identifier: Apache-2.0
"""The calendar: weeks, days, the list of what comes, and who waits."""
