# SPDX-License-Identifier: Apache-2.0
"""The therapist's reflection over time, and the list of skills."""
