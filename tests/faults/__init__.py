# SPDX-License-Identifier: Apache-2.0
"""Faults to survive, each repeatable: `python -m tests.faults CAMPAIGN [--count N] [--seed S]`."""
