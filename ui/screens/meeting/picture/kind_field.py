"""The kind of a contribution, with the letters that choose it and those that say who may read it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from models.kinds import ContributionKind
from ui.screens.meeting import words
from ui.screens.meeting.picture.contribution_kinds import KIND_ICONS, KIND_KEYS, NOT_IN_MINUTES, SHARING
from ui.widgets.segmented import Segmented


class KindField(Segmented):
    """Fact, judgement, signal or view. Enter *ended* the contribution; two letters tell what else they ask for."""

    ended = Signal()
    minutes_turned = Signal()
    sharing_wanted = Signal()

    def __init__(self) -> None:
        name = QCoreApplication.translate("ContributionForm", "Kind")
        super().__init__([(kind, words.contribution(kind), KIND_ICONS[kind]) for kind in ContributionKind], name=name)
        for kind in ContributionKind:
            option = self.option(kind)
            if option is not None:
                option.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        plain = isinstance(event, QKeyEvent) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and plain and self._take(event):
            return True
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        letter = event.text().lower()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ended.emit()
        elif letter in KIND_KEYS:
            self.choose(KIND_KEYS[letter])
            self.chosen.emit(KIND_KEYS[letter])
        elif letter == NOT_IN_MINUTES:
            self.minutes_turned.emit()
        elif letter == SHARING:
            self.sharing_wanted.emit()
        else:
            return False
        return True
