# SPDX-License-Identifier: Apache-2.0
"""Clients: the list, the page of one client with its tabs, and the forms of a client record."""
