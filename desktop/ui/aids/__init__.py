# SPDX-License-Identifier: Apache-2.0
"""Forms for templates and short texts, used by the note and by the settings."""
