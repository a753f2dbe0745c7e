"""What each step shows to the room, from what may be shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from models.kinds import ActionStatus, Score, Step
from models.records import ActionSnapshot, CaseSnapshot, ConferenceSnapshot, InformingSnapshot
from models.rules.beamer import Showable
from models.rules.progress import Standing
from ui import days, kind_words
from ui.screens.meeting import agreement_words, numbers, steps, words
from ui.screens.meeting.beamer.page import BeamerCard, BeamerRow, BeamerScore, BeamerTopic
from ui.screens.meeting.domains.domain_scores import scores
from ui.widgets.marks import ROLES, STATUSES, TRACKS, status_word, track_word


class BeamerTopics(QObject):
    """Makes the topic of a step and the cards of the agreements. *say* hides in a text what is to be hidden."""

    def __init__(
        self, case: CaseSnapshot, conference: ConferenceSnapshot, showable: Showable, say: Callable[[str], str]
    ) -> None:
        super().__init__()
        self._case, self._conference, self._showable, self._say = case, conference, showable, say

    def topic(self, step: Step, in_hand: object) -> BeamerTopic:
        """What stands at the top while this step is in view, *in_hand* being what it is about at the moment."""
        match step:
            case Step.PREPARE | Step.OPEN:
                return self._opening(step)
            case Step.LOOK_BACK:
                rows = tuple(self._earlier(one) for one in self._showable.earlier.rows)
                return self._listed(step, self.tr("Actions agreed before"), rows)
            case Step.PICTURE:
                return self._listed(step, self.tr("What partners bring in"), self._picture())
            case Step.ROLES:
                return self._listed(step, self.tr("Role per incident"), self._roles())
            case Step.DOMAINS:
                return self._domain(in_hand)
            case Step.INFORMING:
                rows = tuple(self._informing(row) for row in self._showable.informing.rows)
                return self._listed(step, self.tr("Who is informed"), rows)
            case Step.READ_BACK:
                return self._line_being_read(in_hand)
        return BeamerTopic(self._caption(step), steps.name(step))

    def agreements(self, in_hand: object, added: ActionSnapshot | None) -> tuple[BeamerCard, ...]:
        """The decisions and the actions of this conference; the one that is read, or was just added, is marked."""
        read = in_hand if isinstance(in_hand, str) else ""
        shown = {row.id for row in self._showable.decisions.rows}
        outsiders = self._showable.audience.has_outsiders
        decisions = tuple(
            BeamerRow(
                self._say(row.text),
                code,
                below="" if outsiders else self._say(row.rationale),
                marked=read == f"decision:{row.id}",
            )
            for code, row in numbers.decisions(self._case, self._conference)
            if row.id in shown
        )
        actions = tuple(
            self._action(
                row, marked=read == f"action:{row.id}" or (not read and added is not None and added.id == row.id)
            )
            for row in self._showable.actions.rows
        )
        legend = tuple((look.icon, look.tone, track_word(track)) for track, look in TRACKS.items())
        cards = (BeamerCard(self.tr("Decisions"), decisions), BeamerCard(self.tr("Actions"), actions, legend))
        return tuple(card for card in cards if card.rows)

    def dropped(self, step: Step) -> int:
        """How much of this step and of the agreements is not shown."""
        showable = self._showable
        own = {
            Step.PREPARE: int(not showable.shows_purpose),
            Step.OPEN: int(not showable.shows_purpose),
            Step.LOOK_BACK: showable.earlier.dropped,
            Step.PICTURE: showable.contributions.dropped,
            Step.ROLES: showable.roles.dropped,
            Step.DOMAINS: showable.scores.dropped + showable.goals.dropped,
            Step.INFORMING: showable.informing.dropped,
        }
        return own.get(step, 0) + showable.decisions.dropped + showable.actions.dropped

    def _opening(self, step: Step) -> BeamerTopic:
        purpose = self._say(self._case.purpose) if self._showable.shows_purpose else ""
        there = ", ".join(numbers.short_name(one.name) for one in self._showable.audience.organisations)
        said = ((self.tr("Purpose."), purpose), (self.tr("Invited or present."), there))
        return BeamerTopic(self._caption(step), steps.name(step), sentences=tuple(one for one in said if one[1]))

    def _listed(self, step: Step, title: str, rows: tuple[BeamerRow, ...]) -> BeamerTopic:
        cards = (BeamerCard(title, rows),) if rows else ()
        return BeamerTopic(self._caption(step), steps.name(step), cards=cards)

    def _picture(self) -> tuple[BeamerRow, ...]:
        rows = []
        for row in self._showable.contributions.rows:
            source = self._case.organisation(row.organisation)
            kind = words.contribution(row.kind) if row.kind else ""
            rows.append(
                BeamerRow(self._say(row.text), below=kind, who=numbers.short_name(source.name) if source else "")
            )
        return tuple(rows)

    def _roles(self) -> tuple[BeamerRow, ...]:
        rows = []
        for row in self._showable.roles.rows:
            look = ROLES[row.role.value] if row.role else None
            rows.append(
                BeamerRow(
                    self._say(row.incident),
                    icon=look.icon if look else "circle",
                    tone=look.tone if look else "hint",
                    below=days.plain(row.incident_on) if row.incident_on else "",
                    who=self._name(row.person),
                    when=kind_words.role(row.role) if row.role else self.tr("not weighed yet"),
                )
            )
        return tuple(rows)

    def _domain(self, in_hand: object) -> BeamerTopic:
        person, domain = in_hand if isinstance(in_hand, tuple) else ("", "")
        every = scores(self._case, self._conference.key, person)
        one = next((each for each in every if each.domain == domain), None)
        if one is None:
            return BeamerTopic(self._caption(Step.DOMAINS), steps.name(Step.DOMAINS))
        discussed = self.tr("{count} of {all} discussed").format(
            count=sum(1 for each in every if each.score), all=len(every)
        )
        goals = tuple(
            (self.tr("Goal."), self._say(goal.text))
            for goal in self._showable.goals.rows
            if goal.domain == domain and goal.person in (None, person) and goal.text.strip()
        )
        parts = [steps.title(Step.DOMAINS), discussed]
        if len(self._case.persons_concerned) > 1:
            parts.append(self._name(person))
        score = None
        if one.now in self._showable.scores.rows and one.score:
            same = one.score == one.previous_score
            before = self.tr("last time {score} too") if same else self.tr("last time: {score} (underlined)")
            word = kind_words.score(Score(one.score))
            score = BeamerScore(
                one.score,
                one.previous_score,
                word,
                before.format(score=one.previous_score) if one.previous_score else "",
            )
        return BeamerTopic(" · ".join(parts), one.name, score, goals[:2])

    def _line_being_read(self, in_hand: object) -> BeamerTopic:
        kind, _, row_id = in_hand.partition(":") if isinstance(in_hand, str) else ("", "", "")
        said: tuple[tuple[str, str], ...] = ()
        if kind == "decision":
            shown = {row.id for row in self._showable.decisions.rows}
            coded = numbers.decisions(self._case, self._conference)
            said = tuple((code, row.text) for code, row in coded if row.id in shown and str(row.id) == row_id)
        elif kind == "action":
            rows = self._showable.actions.rows
            said = tuple((numbers.action(row.number), row.text) for row in rows if str(row.id) == row_id)
        sentences = tuple((code, self._say(text)) for code, text in said)
        return BeamerTopic(self._caption(Step.READ_BACK), steps.name(Step.READ_BACK), sentences=sentences)

    def _action(self, row: ActionSnapshot, *, marked: bool) -> BeamerRow:
        mark = agreement_words.track_mark(row.track)
        return BeamerRow(
            self._say(row.text),
            numbers.action(row.number),
            mark.icon,
            mark.tone,
            who=self._holder(row),
            when=days.short(row.due) if row.due else "",
            marked=marked,
        )

    def _earlier(self, one: Standing) -> BeamerRow:
        status, due = one.status, one.due
        for update in self._conference.action_updates:
            if update.number == one.action.number:
                status, due = update.status, update.due or due
        look = STATUSES[status.value]
        said = "" if status is ActionStatus.OPEN else status_word(status)
        number = numbers.action(one.action.number)
        when = days.short(due) if due else ""
        return BeamerRow(self._say(one.action.text), number, look.icon, look.tone, said, self._holder(one.action), when)

    def _informing(self, row: InformingSnapshot) -> BeamerRow:
        by = self._case.person(row.by)
        below = self.tr("by {name}").format(name=self._say(by.name)) if by else ""
        name = self._name(row.person)
        if row.on is not None:
            return BeamerRow(name, "", "check-circle", "good", below, self.tr("Told"), days.short(row.on))
        if row.is_settled and row.review_on is not None:
            return BeamerRow(name, "", "clock", "warning", below, self.tr("Delayed"), days.short(row.review_on))
        return BeamerRow(name, "", "circle", "hint", below, self.tr("Not agreed yet"))

    def _holder(self, row: ActionSnapshot) -> str:
        organisation, owner = self._case.organisation(row.organisation), self._case.person(row.owner)
        if organisation is not None:
            return numbers.short_name(organisation.name)
        return self._say(owner.name) if owner else ""

    def _name(self, key: str) -> str:
        person = self._case.person(key)
        said = self._say(person.name) if person else ""
        return said[:1].upper() + said[1:]

    def _caption(self, step: Step) -> str:
        place = self.tr("Step {number} of {last}")
        return place.format(number=steps.number(step), last=len(steps.STEPS) - 1)
