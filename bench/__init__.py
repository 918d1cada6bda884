# SPDX-License-Identifier: Apache-2.0
"""Repeatable benchmarks, their baselines in the same run: `python -m bench [NAME…] [--json]`."""
