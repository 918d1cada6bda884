# SPDX-License-Identifier: Apache-2.0
"""The window: PySide6 screens on services, one package per area; none imports another."""
