# SPDX-License-Identifier: Apache-2.0
"""What a therapist can do, one function per intent; owns the transaction.

Screens and the command line import it; it returns plain data from domain, or Changed.
"""
