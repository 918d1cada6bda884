# SPDX-License-Identifier: Apache-2.0
"""Writing, signing, finding and reading session notes. Nobody but desktop.app imports this."""
