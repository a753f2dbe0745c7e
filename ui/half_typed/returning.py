"""Puts back what was half typed: the same dialogs, fields, words and cursor. What has no place is handed back."""

import json
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QWidget

from models.records.half_typed import HandAt, KeptPlace, OpenedPart, TypedField
from ui.half_typed.addresses import find, is_counted, leads_through
from ui.half_typed.layers import Opens, dialogs, is_field, may_be_kept

_ROUNDS = 2  # what one field brings about may offer another


def come_back(place: KeptPlace, page: QWidget | None, window: QWidget) -> list[tuple[str, str]]:
    """Open what was open over *page*, and put back what stood there; *page* is None where that screen is gone.

    Answers with the texts that found no place, each with the name of its field.
    """
    layers: list[QWidget | None] = [page]
    gone = _open_parts(place, 0, page)
    for number, wanted in enumerate(place.dialogs if page is not None and not gone else (), 1):
        dialog = _opened(wanted.way, json.loads(wanted.about), layers, window)
        layers.append(dialog)
        gone += _open_parts(place, number, dialog)
    there = [one for one in place.fields if not _is_in(one.layer, one.address, gone)]
    left = [one for one in place.fields if one not in there] + _put_back(there, layers)
    hand = place.hand
    if hand is not None and hand.layer < len(layers) and not _is_in(hand.layer, hand.address, gone):
        _take_up(hand, layers[hand.layer])
    return [(one.name, one.value) for one in left if one.is_text]


def _open_parts(place: KeptPlace, layer: int, root: QWidget | None) -> list[OpenedPart]:
    """Open them from the outermost on; those that cannot be opened: their fields belong to something else now."""
    gone: list[OpenedPart] = []
    for part in place.opened if root is not None else ():
        if part.layer == layer and not _is_in(layer, part.address, gone):
            found: Any = find(root, part.address) if root is not None else None
            if not isinstance(found, Opens) or not found.open_again(part.what):
                gone.append(part)
    return gone


def _is_in(layer: int, way: str, parts: list[OpenedPart]) -> bool:
    return any(one.layer == layer and (not one.address or leads_through(way, one.address)) for one in parts)


def _opened(way: str, about: list[Any], layers: list[QWidget | None], window: QWidget) -> QDialog | None:
    """Open a dialog as it was opened before: by what stands below it."""
    before = dialogs(window)
    opens = next(_openers(way, [one for one in layers if one is not None]), None)
    if opens is None:
        return None
    opens(*about)
    return next((one for one in dialogs(window) if one not in before), None)


def _openers(way: str, layers: list[QWidget]) -> Iterator[Callable[..., object]]:
    """Who can open it: first what is in the highest layer, then what is below, and at last what is around them."""
    around: list[QWidget] = []
    parent = layers[0].parentWidget()
    while parent is not None:
        around.append(parent)
        parent = parent.parentWidget()
    inside = (part for root in reversed(layers) for part in [root, *root.findChildren(QWidget)] if part.isVisible())
    for part in chain(inside, around):
        opens = getattr(part, way, None)
        if callable(opens) and not is_field(part):  # a field is put back, and opens nothing
            yield opens


def _put_back(fields: list[TypedField], layers: list[QWidget | None]) -> list[TypedField]:
    """The fields that are left over when every field had its turn."""
    left = fields
    for _round in range(_ROUNDS):
        left = [one for one in left if not _placed(one, layers[one.layer] if one.layer < len(layers) else None)]
    return left


def _placed(one: TypedField, root: QWidget | None) -> bool:
    field: Any = find(root, one.address) if root is not None else None
    if field is None or not may_be_kept(field) or (is_counted(one.address) and field.accessibleName() != one.name):
        return False
    now = field.standing()
    if now == one.value or _holds(now, one):
        return True
    if now != one.before and not (one.is_text and one.value.startswith(now)):
        return not one.is_text  # somebody chose otherwise since
    return bool(field.put_back(one.value))


def _holds(now: str, one: TypedField) -> bool:
    """Whether *now* is what was typed with more typed into it at one place: the record was the later one."""
    if not one.is_text or not one.value or len(now) < len(one.value) or now == one.before:
        return False
    same = next((at for at, (a, b) in enumerate(zip(one.value, now, strict=False)) if a != b), len(one.value))
    return now.endswith(one.value[same:])


def _take_up(hand: HandAt, root: QWidget | None) -> None:
    field = find(root, hand.address) if root is not None else None
    if field is None or not field.isEnabled():
        return
    field.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    if isinstance(field, QLineEdit):
        if hand.anchor == hand.position:
            field.setCursorPosition(hand.position)
        else:
            field.setSelection(hand.anchor, hand.position - hand.anchor)
    elif isinstance(field, QPlainTextEdit):
        last = max(0, field.document().characterCount() - 1)
        cursor = field.textCursor()
        cursor.setPosition(min(hand.anchor, last))
        cursor.setPosition(min(hand.position, last), QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
