# SPDX-License-Identifier: Apache-2.0
"""The components every screen is built from."""
