# SPDX-License-Identifier: Apache-2.0
"""The window: PySide6 screens on services. One package per area; screens never import each other."""
