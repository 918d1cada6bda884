# SPDX-License-Identifier: Apache-2.0
"""The program never speaks to a network: nothing in desktop imports what could."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from installer.checks.model import Checkout, Finding, Source, imported

_QT = ("QtNetwork", "QtWebEngine", "QtWebSockets", "QtWebChannel", "QtHttpServer", "QtBluetooth")
_MODULES = frozenset(
    [
        "aiohttp",
        "asyncio",
        "ftplib",
        "http",
        "httpx",
        "imaplib",
        "nntplib",
        "poplib",
        "requests",
        "smtplib",
        "socket",
        "socketserver",
        "ssl",
        "telnetlib",
        "urllib",
        "urllib3",
        "webbrowser",
        "websockets",
        "xmlrpc",
    ]
)


def check_network(checkout: Checkout) -> Iterator[Finding]:
    """Imports of sockets, protocols and Qt's network modules anywhere in desktop."""
    for source in checkout.sources("desktop"):
        for node in ast.walk(source.tree):
            yield from _reaching_out(source, node)


def _reaching_out(source: Source, node: ast.AST) -> Iterator[Finding]:
    for name in imported(node):
        top, _, rest = name.partition(".")
        if top in _MODULES or (top == "PySide6" and rest.startswith(_QT)):
            yield source.finding(node, f"{name}: the program never speaks to a network")
