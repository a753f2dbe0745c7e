"""Half-typed texts that could not go back to their field: to read, to copy, and to remove."""

from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.records.half_typed import Unplaced
from ui import style
from ui.screens.vault.part import Given
from ui.widgets.buttons import Button
from ui.widgets.fields import AutoText
from ui.widgets.labels import Hint, Label
from ui.widgets.surfaces import Card, Hairline


class UnplacedCard(Card):
    """Shows my texts without a place; the chair also sees those of people who have no key any more."""

    def __init__(self, given: Given, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._given = given
        self._texts: tuple[Unplaced, ...] = ()
        self.nothing = Hint(
            self.tr("None. When a field is gone, or its minutes are final, what you had half typed in it stands here.")
        )
        self._holder = QWidget()
        self._rows = QVBoxLayout(self._holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(style.NEAR)
        self.add(Label(self.tr("Text without a place"), strong=True, size="lead", icon="pencil"))
        self.add(self.nothing)
        self.add(self._holder)

    def show_now(self) -> None:
        """Show the texts that there are now."""
        with self._given.reporter.during(self.tr("Reading what has no place")) as outcome:
            texts = self._given.unlocked.services.places.unplaced()
        if outcome.ok and (texts != self._texts or not texts):
            self._show(texts)

    def _show(self, texts: tuple[Unplaced, ...]) -> None:
        self._texts = texts
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for place, one in enumerate(texts):
            if place:
                self._rows.addWidget(Hairline())
            self._rows.addWidget(self._row(one))
        self.nothing.setVisible(not texts)
        self._holder.setVisible(bool(texts))

    def _row(self, one: Unplaced) -> QWidget:
        text = AutoText(name=one.where or self.tr("Text without a place"), lines=1, most_lines=8)
        text.show_value(one.text)
        text.setReadOnly(True)
        copy, remove = Button(self.tr("Copy"), height=28), Button(self.tr("Remove"), "link", height=28)
        copy.clicked.connect(partial(self._copy, one.text))
        remove.clicked.connect(partial(self._remove, one))
        is_mine = one.person == self._given.unlocked.vault.person
        whose = one.where if is_mine else self.tr("{where} · of {person}").format(where=one.where, person=one.person)
        heading = QHBoxLayout()
        heading.addWidget(Label(whose, tone="text2", wrap=True), 1)
        heading.addWidget(copy)
        heading.addWidget(remove)
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.TIGHT)
        column.addLayout(heading)
        column.addWidget(text)
        return row

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def _remove(self, one: Unplaced) -> None:
        with self._given.reporter.during(self.tr("Removing the text")) as outcome:
            self._given.unlocked.services.places.drop(one)
        if outcome.ok:
            self.show_now()
