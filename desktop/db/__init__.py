# SPDX-License-Identifier: Apache-2.0
"""The encrypted vault: the only importer of sqlcipher3. Only services may import it."""
