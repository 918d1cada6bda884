# SPDX-License-Identifier: Apache-2.0
"""The machine: paths, settings, clock, content-free logs, single instance. Imports only domain."""
