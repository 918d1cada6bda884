# SPDX-License-Identifier: Apache-2.0
"""Goals of a client: cards with start, now and target, rating in one click, and the editor."""
