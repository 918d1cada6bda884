# SPDX-License-Identifier: Apache-2.0
"""Set-up of a source checkout, its machine checks, the translation catalogues, and packaging."""
