"""The tab of the vault's screen about locking: when it locks, what is remembered, and text that has no place."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import style
from ui.screens.page_scroll import PageScroll, in_page
from ui.screens.vault.part import Given, VaultPart
from ui.screens.vault.unplaced_card import UnplacedCard
from ui.widgets.choice import Choice
from ui.widgets.fields import Check
from ui.widgets.forms import FieldRow
from ui.widgets.labels import Hint, Label
from ui.widgets.surfaces import Card

_MINUTES = (1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120)
_FIRST_MINUTES = 10
_LEFT = 480


class LockingPart(VaultPart):
    """Shows and changes when the vault locks by itself, and says what always locks it and what is kept where."""

    def __init__(self, given: Given, parent: QWidget | None = None) -> None:
        super().__init__(given, parent)
        self.minutes = Choice(name=self.tr("Lock after"), searchable=False)
        self.minutes.setMinimumWidth(180)
        self.minimised = Check(self.tr("Lock when the window is minimised"))
        self.unplaced = UnplacedCard(given)
        for field in (self.minutes, self.minimised):
            field.edited.connect(self._keep)
            field.setEnabled(given.memory is not None)
        self._lay_out()

    def show_now(self) -> None:
        """Show the choices of this computer, and the texts without a place."""
        memory = self.given.memory
        chosen = memory.idle_lock_minutes if memory is not None else _FIRST_MINUTES
        offered = sorted({*_MINUTES, chosen})
        self.minutes.set_options([(one, self.tr("%n minute(s)", "", one)) for one in offered])
        self.minutes.show_value(chosen)
        self.minimised.show_value(memory is not None and memory.lock_when_minimised)
        self.unplaced.show_now()

    def _keep(self) -> None:
        minutes = self.minutes.value()
        if self.given.memory is not None and isinstance(minutes, int):
            self.given.memory.remember_locking(minutes, when_minimised=self.minimised.value())

    def _lay_out(self) -> None:
        by_itself = Card(self.tr("Locks by itself"), icon="lock")
        row = FieldRow(
            self.tr("After this time without key or mouse"),
            self.minutes,
            self.tr("Also with a dialog open. The last half minute is counted down; any key stops it."),
        )
        self.minutes.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        by_itself.add(row)
        by_itself.add(self.minimised)
        by_itself.add(Hint(self.tr("These two hold for you on this computer.")))
        left = in_page(by_itself, self._always(), self._remembered())
        left.setFixedWidth(_LEFT)
        right = QVBoxLayout()
        right.addWidget(self.unplaced)
        right.addStretch(1)
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(style.APART)
        columns.addWidget(left)
        columns.addLayout(right, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(PageScroll(page))

    def _always(self) -> Card:
        card = Card(self.tr("Always locks"), icon="check-circle")
        for words in (
            self.tr("Ctrl+L, also in a dialog"),
            self.tr("the computer whose screen is locked, or that goes to sleep"),
            self.tr("quitting the program"),
        ):
            card.add(Label(words, icon="check", icon_tone="good", wrap=True))
        card.add(
            Hint(
                self.tr(
                    "Locking asks nothing and loses nothing. It hides the beamer, closes every dialog, and empties the "
                    "clipboard when something was copied from here. If the disk cannot take what you typed, the "
                    "program covers the screen and keeps it in memory until it can."
                )
            )
        )
        return card

    def _remembered(self) -> Card:
        card = Card(self.tr("What is remembered"), icon="info-circle")
        for title, words in (
            (
                self.tr("In the vault, encrypted, for you alone"),
                self.tr(
                    "Where you were, which dialogs were open, and every half-typed word with the cursor. After "
                    "unlocking, or a power cut, it is all back."
                ),
            ),
            (
                self.tr("On this computer, readable"),
                self.tr(
                    "The place of the window, which vaults were opened here, the folder for documents, the language, "
                    "and the two choices above. Nothing about a case."
                ),
            ),
        ):
            card.add(Label(title, strong=True))
            card.add(Label(words, tone="text2", wrap=True))
        return card
