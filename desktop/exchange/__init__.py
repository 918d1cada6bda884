# SPDX-License-Identifier: Apache-2.0
"""Open formats in and out: pure parsing and writing. Only services import it."""
