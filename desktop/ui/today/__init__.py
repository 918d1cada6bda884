# SPDX-License-Identifier: Apache-2.0
"""The day: its sessions, what needs attention, the backup and tomorrow."""
