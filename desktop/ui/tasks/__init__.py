# SPDX-License-Identifier: Apache-2.0
"""Tasks of clients and of the therapist: their rows, forms and what is done with them."""
