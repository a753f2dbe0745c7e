"""The way Tab goes: as a page is read, also through rows and forms that came later than the rest of the page.

Qt walks in the order in which widgets were made, which sends Tab past every list that is filled after its screen.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QWidget


def move(window: QWidget, *, forward: bool) -> bool:
    """Bring the keyboard to the next control of *window*, or the one before; False when that is Qt's to decide."""
    here = window.focusWidget()
    if here is None or not here.isVisible():
        return False
    order = list(_read(window, here))
    if here not in order:
        return False
    at = order.index(here)
    onward = order[at + 1 :] + order[:at] if forward else order[:at][::-1] + order[at + 1 :][::-1]
    if not onward:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    onward[0].setFocus(reason)
    return True


def _read(part: QWidget, here: QWidget) -> Iterator[QWidget]:
    """Every control that Tab stops at, and *here*, in the order of reading."""
    for inner in _parts(part):
        if not inner.isVisible() or not inner.isEnabled() or inner.isWindow():
            continue
        stops = bool(inner.focusPolicy() & Qt.FocusPolicy.TabFocus) and inner.focusProxy() is None
        if stops or inner is here:
            yield inner
        yield from _read(inner, here)


def _parts(part: QWidget) -> Iterator[QWidget]:
    if isinstance(part, QScrollArea):
        yield from (one for one in (part.widget(),) if one is not None)
        return
    if isinstance(part, QStackedWidget):
        yield from (one for one in (part.currentWidget(),) if one is not None)
        return
    layout = part.layout()
    placed = list(_placed(layout)) if layout is not None else []
    yield from placed
    yield from (one for one in part.children() if isinstance(one, QWidget) and one not in placed)


def _placed(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inside = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inside is not None:
            yield from _placed(inside)
