"""The balance of tracks in the plan, and in words what it lacks."""

from models.records import CaseSnapshot
from models.rules.balance import balance
from models.rules.progress import Standing
from ui.widgets.balance import Balance
from ui.widgets.labels import Hint
from ui.widgets.marks import track_word
from ui.widgets.surfaces import Card


class BalanceCard(Card):
    """Set limits and offer perspective, at the same time: a plan with only one track is told so."""

    def __init__(self) -> None:
        super().__init__("…", compact=True)
        self.show_title(self.tr("Balance of tracks"))
        self._count = Hint(wrap=False)
        self._bars = Balance()
        self._gaps = Hint(tone="warning", icon="warning")
        self.add_trailing(self._count)
        self.add(self._bars)
        self.add(self._gaps)

    def show_plan(self, case: CaseSnapshot, standings: tuple[Standing, ...]) -> None:
        """Weigh the open actions of the whole plan."""
        weighed = balance(standings)
        self._count.setText(self.tr("%n open action(s) in the plan", "", weighed.total + weighed.without_track))
        self._bars.show_counts({track.value: count for track, count in weighed.counts})
        gaps = []
        if weighed.only_track is not None:
            track = track_word(weighed.only_track).lower()
            gaps.append(self.tr("All actions are on one track: {track}.").format(track=track))
        names = [domain.name for domain in case.domains if domain.key in weighed.limits_without_perspective]
        if names:
            domains = ", ".join(names)
            gaps.append(self.tr("No action offers perspective yet on: {domains}.").format(domains=domains))
        if weighed.without_track:
            gaps.append(self.tr("%n action(s) without a track.", "", weighed.without_track))
        self._gaps.setText("\n".join(gaps))
        self._gaps.setVisible(bool(gaps))

    def gaps(self) -> str:
        """What is lacking, in words."""
        return self._gaps.text()
