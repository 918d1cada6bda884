# SPDX-License-Identifier: Apache-2.0
"""Every component in every state, page by page: for the eye, and for the tests of the look."""
