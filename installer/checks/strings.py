# SPDX-License-Identifier: Apache-2.0
"""Text on screen goes through the catalogue, in a form that lupdate really extracts.

lupdate reads self.tr("…"), translate("Context", "…") and QT_TRANSLATE_NOOP("Context", "…"). It
accepts f-strings without a word and ignores other marker names, so both are refused here.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from installer.checks.model import Checkout, Finding, Source

NOT_TEXT = "# not text:"
"""With a reason: at the end of a line it excuses the line, alone near the top the whole file."""

_TOP = 12
_SETTERS = frozenset(
    [
        "setText",
        "setWindowTitle",
        "setPlaceholderText",
        "setToolTip",
        "setStatusTip",
        "setWhatsThis",
        "setTitle",
        "setAccessibleName",
        "setAccessibleDescription",
        "setInformativeText",
        "setDetailedText",
        "setLabelText",
        "setHtml",
        "setMarkdown",
        "setPlainText",
        "setPrefix",
        "setSuffix",
        "setHeaderData",
        "setTabText",
        "setItemText",
        "setHorizontalHeaderLabels",
        "setVerticalHeaderLabels",
        "setSpecialValueText",
        "addItem",
        "addItems",
        "addAction",
        "addTab",
        "addRow",
        "addMenu",
        "addButton",
        "insertItem",
        "insertTab",
        "showMessage",
        "drawText",
    ]
)
_WIDGET = re.compile(
    r"Q?[A-Za-z]*(Label|Button|CheckBox|RadioButton|GroupBox|Action|Menu|Heading|Card|Notice|"
    r"Chip|Badge|Banner|EmptyState|Field|Section|Dialog|Toast)"
)
_TRANSLATORS = frozenset({"tr", "translate", "QT_TRANSLATE_NOOP"})
_KEYS = re.compile(r"((Ctrl|Alt|Shift|Meta)\+)+\S+|F\d{1,2}")
_INVISIBLE = frozenset({"_", "N_", "gettext", "pgettext", "_tr", "QT_TR_NOOP", "QT_TRANSLATE"})


def check_strings(checkout: Checkout) -> Iterator[Finding]:
    """Untranslated literals on screen, and markers that the catalogue cannot see."""
    for source in checkout.sources("desktop"):
        excused = any(line.startswith(NOT_TEXT) for line in source.lines[:_TOP])
        on_screen = source.inside("desktop/ui") or source.path == "desktop/app.py"
        imported_calls = _calls_outside_functions(source.tree)
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Call):
                yield from _marker(source, node, at_import=node in imported_calls)
                if on_screen and not excused:
                    yield from _untranslated(source, node)


def _untranslated(source: Source, call: ast.Call) -> Iterator[Finding]:
    name = _name(call.func)
    widget = bool(name[:1].isupper() and _WIDGET.fullmatch(name))
    if name not in _SETTERS and not widget:
        return
    values = [*call.args, *(keyword.value for keyword in call.keywords)]
    for value in values:
        text = _words(value)
        if _KEYS.fullmatch(text):
            continue
        shown = _looks_like_text(text) if widget else re.search(r"[^\W\d_]{2}", text)
        if shown and NOT_TEXT not in source.lines[value.lineno - 1]:
            yield source.finding(value, f"{name}({text!r}) shows text that is not translated")


def _words(value: ast.expr) -> str:
    """The literal part of an argument: a string, an f-string, a concatenation or a list of them."""
    if isinstance(value, ast.Constant):
        return value.value if isinstance(value.value, str) else ""
    if isinstance(value, ast.JoinedStr):
        return "".join(_words(part) for part in value.values)
    if isinstance(value, ast.BinOp):
        return _words(value.left) + _words(value.right)
    if isinstance(value, ast.List | ast.Tuple):
        return " ".join(filter(None, map(_words, value.elts)))
    return ""


def _looks_like_text(text: str) -> bool:
    # Widgets also take names of icons and roles, which are one word in lower case.
    return bool(re.search(r"[^\W\d_]{2}", text)) and (" " in text or text[:1].isupper())


def _marker(source: Source, call: ast.Call, *, at_import: bool) -> Iterator[Finding]:
    name = _name(call.func)
    literals = [arg for arg in call.args if isinstance(arg, ast.Constant | ast.JoinedStr)]
    texts = [arg for arg in literals if isinstance(arg, ast.JoinedStr) or _words(arg)]
    if name in _TRANSLATORS:
        yield from _bad_arguments(source, call, name)
        if at_import and name == "translate" and texts:
            yield source.finding(call, "translated at import time, before the language is known")
    elif name in _INVISIBLE and texts:
        yield source.finding(call, f"{name}(…) is no marker that the catalogue can see")
    elif name.lower().endswith("translate") and len(texts) == 2:
        yield source.finding(call, f"{name}(…) is not seen by the catalogue; name it translate")


def _bad_arguments(source: Source, call: ast.Call, name: str) -> Iterator[Finding]:
    for argument in call.args:
        if isinstance(argument, ast.JoinedStr | ast.BinOp):
            yield source.finding(argument, f"{name}: neither f-string nor concatenation inside")
        elif isinstance(argument, ast.Call) and _name(argument.func) == "format":
            yield source.finding(argument, f"{name}: format after translating, not before")
        elif r"\N{" in (ast.get_source_segment(source.text, argument) or ""):
            yield source.finding(argument, f"{name}: the catalogue misreads \\N{{…}}; type it")
    plain = [isinstance(argument, ast.Constant) for argument in call.args]
    if name == "tr":
        yield from _bad_tr(source, call, plain)
    elif len(plain) == 2 and plain[1] and not plain[0]:
        yield source.finding(call, f"{name}: the context must be a literal too")
    elif name == "QT_TRANSLATE_NOOP" and plain != [True, True]:
        yield source.finding(call, f"{name}: takes two literals, context and text")


def _bad_tr(source: Source, call: ast.Call, plain: list[bool]) -> Iterator[Finding]:
    of_self = isinstance(call.func, ast.Attribute) and _name(call.func.value) == "self"
    if not of_self:
        yield source.finding(call, "tr: only self.tr gets the right context")
    elif isinstance(call.args[0] if call.args else None, ast.Name | ast.Attribute | ast.Subscript):
        yield source.finding(call, "tr: a variable is not extracted; mark the text where it stands")
    elif len(plain) > 1:
        yield source.finding(call, "tr: one argument, the whole sentence")


def _calls_outside_functions(tree: ast.Module) -> set[ast.AST]:
    found: set[ast.AST] = set()
    waiting: list[ast.AST] = list(tree.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(node, ast.Call):
            found.add(node)
        waiting.extend(ast.iter_child_nodes(node))
    return found


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
