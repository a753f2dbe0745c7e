"""Saves a form shortly after the first key, and keeps trying what could not be saved."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.pending import Pending, Saved


class Autosave(QObject):
    """Calls *save* soon after an edit, whether or not typing goes on; *save* answers whether it went well."""

    def __init__(self, save: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._saving = False
        self._pending = Pending(lambda _row, _edit: self._saved(), self)

    @property
    def waiting(self) -> bool:
        """Whether something typed is not on disk yet."""
        return not self._saving and not self._pending.is_empty

    def soon(self) -> None:
        """Something was edited."""
        self._pending.put(None, object())

    def flush(self) -> bool:
        """Save now what waits; False when that failed, and then it is tried again."""
        return self._saving or self._pending.flush()

    def _saved(self) -> Saved:
        self._saving = True  # what saving shows anew may ask to save as well
        try:
            return Saved.KEPT if self._save() else Saved.FAILED
        finally:
            self._saving = False
