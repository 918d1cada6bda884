# SPDX-License-Identifier: Apache-2.0
"""The form of an appointment; opened from the day and from the page of a client."""
