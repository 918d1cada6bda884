# SPDX-License-Identifier: Apache-2.0
"""What the house rules ask of the sources and no ready tool checks. `python -m installer.checks`.

Each check is a function from a Checkout to findings; each can fail, and its tests show it.
"""
