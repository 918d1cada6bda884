# SPDX-License-Identifier: Apache-2.0
"""Sizes that keep the house livable."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from statistics import median

from installer.checks.model import Checkout, Finding, Source

FILE_CAP = 400
TEST_CAP = 500
FUNCTION_CAP = 50
FILE_MEDIAN = 120


def check_sizes(checkout: Checkout) -> Iterator[Finding]:
    """Files, functions, and the median file of the program itself."""
    for source in checkout.sources():
        yield from _file(source)
        yield from _functions(source)
    lengths = [len(source.lines) for source in checkout.sources("desktop")]
    middle = median(lengths) if lengths else 0
    if middle > FILE_MEDIAN:
        yield Finding("desktop", 0, f"the median file has {middle:g} lines, {FILE_MEDIAN} allowed")


def _file(source: Source) -> Iterator[Finding]:
    cap = TEST_CAP if source.inside("tests") else FILE_CAP
    if len(source.lines) > cap:
        yield Finding(source.path, cap + 1, f"{len(source.lines)} lines, {cap} allowed")


def _functions(source: Source) -> Iterator[Finding]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > FUNCTION_CAP:
                yield source.finding(node, f"{node.name} has {lines} lines, {FUNCTION_CAP} allowed")
