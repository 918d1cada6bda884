# SPDX-License-Identifier: Apache-2.0
"""First run in three steps: who and where, passphrase and recovery kit, place for backups."""
