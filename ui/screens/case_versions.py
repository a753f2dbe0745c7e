"""The versions of a conference's minutes, two of them side by side: what was, and what is."""

from collections import Counter
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.records import CaseSnapshot, ConferenceSnapshot, MinutesVersionSnapshot
from models.rules.comparison import Change, Difference, compare_versions
from ui import days, style
from ui.screens import version_fields
from ui.screens.columns import empty
from ui.screens.difference_row import LOOKS, DifferenceHeadings, DifferenceRow
from ui.screens.meeting import steps
from ui.screens.page_scroll import PageScroll, in_page
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.forms import FieldRow
from ui.widgets.labels import Hint, Label
from ui.widgets.rows import RowList
from ui.widgets.surfaces import Card


class _Version(NamedTuple):
    """A version to choose, with its contents and the case that knows its names."""

    number: str
    label: str
    reason: str
    conference: ConferenceSnapshot
    case: CaseSnapshot


class CaseVersions(QWidget):
    """Shows the differences between two versions, at first the last two. Tells `left`."""

    left = Signal()

    def __init__(self, case: CaseSnapshot, key: str, versions: tuple[MinutesVersionSnapshot, ...]) -> None:
        super().__init__()
        self._versions = {one.number: one for one in self._known(case, case.conference(key), versions)}
        options = [(one.number, one.label) for one in self._versions.values()]
        self.earlier = Choice(options, name=self.tr("From version"))
        self.later = Choice(options, name=self.tr("To version"))
        numbers = list(self._versions)
        self.earlier.show_value(numbers[-2] if len(numbers) > 1 else numbers[-1])
        self.later.show_value(numbers[-1])
        self._reason = Hint()
        self._counts = QHBoxLayout()
        self._counts.setSpacing(style.APART)
        self.rows = RowList(self.tr("Differences"))
        self._headings = DifferenceHeadings()
        self._arrange(days.full(case.conference(key).held_on))
        for choice in (self.earlier, self.later):
            choice.edited.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the differences between the two that are chosen."""
        before, after = self._versions[str(self.earlier.value())], self._versions[str(self.later.value())]
        found = compare_versions(before.case, after.case, after.conference.key)
        reason = self.tr("Reason of version {version}: {reason}").format(version=after.number, reason=after.reason)
        self._reason.setText(reason)
        self._reason.setVisible(bool(after.reason))
        self._show_counts(found)
        self._headings.setVisible(bool(found))
        self._show_rows(before, after, found)

    def place_focus(self) -> None:
        """The first choice."""
        self.earlier.setFocus()

    def _show_rows(self, before: _Version, after: _Version, found: tuple[Difference, ...]) -> None:
        self.rows.clear()
        place = 0
        for step, group in groupby(found, key=lambda one: one.step):
            self.rows.add_heading(steps.title(step))
            for difference in group:
                row = DifferenceRow(before.case, after.case, difference)
                self.rows.add_row(place, row, row.spoken())
                place += 1
        if not found:
            what = self.tr("These versions say the same.")
            self.rows.add_strip(empty(self.tr("No differences"), what))

    def _show_counts(self, found: tuple[Difference, ...]) -> None:
        while (item := self._counts.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        counts = Counter(one.change for one in found)
        for change in Change:
            if counts[change]:
                look = LOOKS[change]
                words = f"{counts[change]} {version_fields.change(change)}"
                self._counts.addWidget(Label(words, tone=look.tone, icon=look.icon, icon_tone=look.tone))
        self._counts.addStretch(1)

    def _known(
        self, case: CaseSnapshot, conference: ConferenceSnapshot, versions: tuple[MinutesVersionSnapshot, ...]
    ) -> list[_Version]:
        """The final versions, and the draft of the next one while there is one."""
        final = self.tr("{version} · final {day} by {name}")
        known = [
            _Version(
                one.number,
                final.format(version=one.number, day=days.plain(one.at.date()), name=one.by),
                one.reason,
                one.conference,
                one.case,
            )
            for one in versions
        ]
        if conference.finalisation is None:
            number, reason = conference.minutes_version, conference.amendment.reason if conference.amendment else ""
            known.append(
                _Version(number, self.tr("{version} · draft").format(version=number), reason, conference, case)
            )
        return known

    def _arrange(self, day: str) -> None:
        back = Button(self.tr("Back to the conferences"), "link", icon="chevron-left", height=28)
        back.clicked.connect(self.left)
        choices = QHBoxLayout()
        choices.setSpacing(style.APART)
        choices.addWidget(FieldRow(self.tr("From version"), self.earlier), 1)
        choices.addWidget(FieldRow(self.tr("To version"), self.later), 1)
        card = Card(self.tr("Versions of the minutes of {day}").format(day=day), icon="document", trailing=back)
        card.body().addLayout(choices)
        card.add(self._reason)
        card.body().addLayout(self._counts)
        card.add_flush(self._headings)
        card.add_flush(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PageScroll(in_page(card)))
