# SPDX-License-Identifier: Apache-2.0
"""Open risk in words and the assessment that closes it; for every screen that shows a client."""
