# SPDX-License-Identifier: Apache-2.0
"""Editing Markdown source through a cursor; every function here is one step of undo."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from desktop.ui.notes.exact_text import utf16_units
from desktop.ui.notes.markdown_source import LineKind, next_mark, read_line, with_kind

_KEEP = QTextCursor.MoveMode.KeepAnchor
INDENT = "  "


@contextmanager
def one_step(cursor: QTextCursor) -> Iterator[None]:
    """Everything inside is undone together."""
    cursor.beginEditBlock()
    try:
        yield
    finally:
        cursor.endEditBlock()


def selected_blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """The lines the selection touches, or the line of the caret."""
    document = cursor.document()
    block, last = document.findBlock(cursor.selectionStart()), cursor.selectionEnd()
    found: list[QTextBlock] = []
    while block.isValid() and (block.position() < last or not found):
        found.append(block)
        block = block.next()
    return found


def toggle_kind(cursor: QTextCursor, kind: LineKind) -> None:
    """Make the selected lines a `kind`; plain again where all of them are."""
    blocks = [one for one in selected_blocks(cursor) if one.text().strip() or not one.text()]
    already = all(read_line(one.text()).kind is kind for one in blocks)
    with one_step(cursor):
        for number, block in enumerate(blocks, 1):
            if already or read_line(block.text()).kind is not kind:
                _replace_start(block, with_kind(block.text(), kind, number))


def _replace_start(block: QTextBlock, wanted: str) -> None:
    """Put `wanted` into the line, touching only the marks at its start."""
    text = block.text()
    start = read_line(text).start
    head = wanted[: len(wanted) - len(text) + start]
    _put(block, 0, start, head)


def _put(block: QTextBlock, start: int, end: int, text: str) -> None:
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + end, _KEEP)
    cursor.insertText(text)


def toggle_emphasis(cursor: QTextCursor, mark: str) -> QTextCursor:
    """Wrap the selection, or the word at the caret, in `mark`; take it off where it is there.

    Gives back the cursor with the same words selected.
    """
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    if not cursor.hasSelection():
        with one_step(cursor):
            cursor.insertText(mark + mark)
        cursor.setPosition(cursor.position() - len(mark))
        return cursor
    document = cursor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    pieces = list(_pieces(cursor))
    off = bool(pieces) and all(_wrapped(document, one, mark) for one in pieces)
    moved = -len(mark) if off else len(mark)
    editing = QTextCursor(document)
    with one_step(editing):
        for first, last in reversed(pieces):
            _unwrap(editing, first, last, mark) if off else _wrap(editing, first, last, mark)
    if pieces:
        start, end = pieces[0][0] + moved, pieces[-1][1] + moved * (2 * len(pieces) - 1)
    cursor.setPosition(start)
    cursor.setPosition(end, _KEEP)
    return cursor


def _pieces(cursor: QTextCursor) -> Iterator[tuple[int, int]]:
    """What is to be emphasised on each line: without marks and blanks at its ends."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    for block in selected_blocks(cursor):
        text, base = block.text(), block.position()
        first = max(start - base, read_line(text).start, 0)
        words = text[first : max(end - base, 0)]
        lead = len(words) - len(words.lstrip())
        if words.strip():
            yield base + first + lead, base + first + len(words.rstrip())


def _wrapped(document: QTextDocument, piece: tuple[int, int], mark: str) -> bool:
    first, last = piece
    around = QTextCursor(document)
    if first < len(mark):
        return False
    around.setPosition(first - len(mark))
    around.movePosition(QTextCursor.MoveOperation.NextCharacter, _KEEP, len(mark))
    before = around.selectedText()
    around.setPosition(last)
    around.movePosition(QTextCursor.MoveOperation.NextCharacter, _KEEP, len(mark))
    after = around.selectedText()
    return bool(before == mark and after == mark)


def _wrap(cursor: QTextCursor, first: int, last: int, mark: str) -> None:
    cursor.setPosition(last)
    cursor.insertText(mark)
    cursor.setPosition(first)
    cursor.insertText(mark)


def _unwrap(cursor: QTextCursor, first: int, last: int, mark: str) -> None:
    for at in (last, first - len(mark)):
        cursor.setPosition(at)
        cursor.setPosition(at + len(mark), _KEEP)
        cursor.removeSelectedText()


def new_line(cursor: QTextCursor) -> None:
    """Enter: go on with a list; on an empty item, end it."""
    text, column = cursor.block().text(), cursor.positionInBlock()
    line = read_line(text)
    with one_step(cursor):
        cursor.removeSelectedText()
        if not line.is_list or column < line.start:
            cursor.insertText("\n")
        elif not text[line.start :].strip():
            _put(cursor.block(), 0, len(text), "")
        else:
            cursor.insertText("\n" + line.indent + next_mark(line))


def indent(cursor: QTextCursor, *, outward: bool = False) -> bool:
    """Move list lines in or out by two blanks; False where there is no list."""
    blocks = [one for one in selected_blocks(cursor) if read_line(one.text()).is_list]
    if not blocks:
        return False
    with one_step(cursor):
        for block in blocks:
            if outward:
                text = block.text()
                blank = len(text) - len(text.lstrip(" "))
                _put(block, 0, min(blank, len(INDENT)), "")
            else:
                _put(block, 0, 0, INDENT)
    return True


def toggle_box(block: QTextBlock) -> bool:
    """Tick the line's box or take the tick away; False where there is none."""
    line = read_line(block.text())
    if line.kind is not LineKind.CHECKBOX:
        return False
    at = len(line.indent) + line.mark.index("[") + 1
    _put(block, at, at + 1, " " if line.ticked else "x")
    return True


def replace_line(block: QTextBlock, wanted: str) -> None:
    """Put another text into a line; only what differs at its end is touched."""
    text = block.text()
    same = 0
    while same < min(len(text), len(wanted)) and text[same] == wanted[same]:
        same += 1
    if text != wanted:
        units = utf16_units(text, same)
        cursor = QTextCursor(block)
        with one_step(cursor):
            cursor.setPosition(block.position() + units)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
            cursor.insertText(wanted[same:])
