# SPDX-License-Identifier: Apache-2.0
"""What is true in a practice: frozen dataclasses, enums and pure functions.

No Qt, no SQL, no files, no clock. Every other package may import it; it imports none of them.
"""
