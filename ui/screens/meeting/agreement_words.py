"""Actions, goals, decisions, dilemmas, scenarios and instruments as one line each."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from models.kinds import ActionStatus, Track
from models.records import (
    ActionSnapshot,
    CaseSnapshot,
    DecisionSnapshot,
    DilemmaSnapshot,
    GoalSnapshot,
    InstrumentSnapshot,
    ScenarioSnapshot,
)
from models.rules.progress import Standing
from ui import days, kind_words
from ui.screens.meeting import numbers
from ui.screens.meeting.record_line import Detail, LineWords, Mark
from ui.widgets.marks import STATUSES, TRACKS, status_word


def track_mark(track: Track | None) -> Mark:
    """The shape of a track, or the sign that none was chosen."""
    if track is None:
        return Mark("circle", "warning", QCoreApplication.translate("Agreements", "No track chosen"))
    return Mark(*TRACKS[track.value], kind_words.track(track))


def action(case: CaseSnapshot, row: ActionSnapshot, *, whole_date: bool = False) -> LineWords:
    """An action agreed now: who does it and when, and what it still lacks."""
    return LineWords(
        title=row.text or QCoreApplication.translate("Agreements", "(no text yet)"),
        code=numbers.action(row.number),
        mark=track_mark(row.track),
        details=(_who(case, row),),
        trailing=_when(row.due, whole_date),
        tone="text" if row.text else "hint",
    )


def earlier_action(case: CaseSnapshot, standing: Standing, day: date) -> LineWords:
    """An action of an earlier conference: who does it and how it stands."""
    row, status = standing.action, standing.status
    look = STATUSES[status.value]
    late = standing.is_late_on(day)
    said = f"{status_word(status)} · {numbers.holder(case, row)}"
    if status is ActionStatus.OPEN and not late:
        details = (Detail(numbers.holder(case, row)),)
    else:
        details = (Detail(said, "danger" if late else look.tone, Mark(look.icon, look.tone)),)
    return LineWords(
        title=row.text,
        code=numbers.action(row.number),
        mark=track_mark(row.track),
        details=details,
        trailing=_when(standing.due, whole_date=False, tone="danger" if late else "text2"),
    )


def decision(row: DecisionSnapshot, code: str) -> LineWords:
    """A decision, its reasons and who saw it otherwise."""
    details = []
    if row.rationale:
        text = QCoreApplication.translate("Agreements", "Reasons: {text}").format(text=row.rationale)
        details.append(Detail(text))
    if row.dissent:
        text = QCoreApplication.translate("Agreements", "Dissent: {text}").format(text=row.dissent)
        details.append(Detail(text, "warning"))
    return LineWords(
        title=row.text or QCoreApplication.translate("Agreements", "(no text yet)"),
        code=code,
        details=tuple(details),
        tone="text" if row.text else "hint",
    )


def dilemma(row: DilemmaSnapshot) -> LineWords:
    """A dilemma: how many ways out, and which was chosen."""
    chosen = next((option.text for option in row.options if option.key == row.chosen), "")
    count = QCoreApplication.translate("Agreements", "Options: {count}").format(count=len(row.options))
    if chosen:
        detail = Detail(QCoreApplication.translate("Agreements", "Chosen: {option}").format(option=chosen))
    else:
        detail = Detail(QCoreApplication.translate("Agreements", "Nothing chosen yet"), "warning")
    return LineWords(title=row.question, details=(Detail(count), detail))


def scenario(row: ScenarioSnapshot) -> LineWords:
    """If this, then that, by whom."""
    title = QCoreApplication.translate("Agreements", "If: {when}").format(when=row.when or "…")
    then = QCoreApplication.translate("Agreements", "Then: {then}").format(then=row.then or "…")
    reach = " · ".join(text for text in (row.who, row.reachable) if text)
    return LineWords(title=title, details=(Detail(then, "text"), *((Detail(reach),) if reach else ())))


def goal(row: GoalSnapshot) -> LineWords:
    """A goal, in the order it is reached, and how that is measured."""
    title = QCoreApplication.translate("Agreements", "Goal {number}").format(number=row.number)
    details = [Detail(row.text or QCoreApplication.translate("Agreements", "(no text yet)"), "text")]
    if row.measure:
        measured = QCoreApplication.translate("Agreements", "Reached when: {text}")
        details.append(Detail(measured.format(text=row.measure)))
    order = QCoreApplication.translate("Agreements", "step {number}").format(number=row.sequence)
    return LineWords(title=title, details=tuple(details), trailing=Detail(order) if row.sequence else None, strong=True)


def instrument(case: CaseSnapshot, row: InstrumentSnapshot) -> LineWords:
    """An instrument as its source states it."""
    organisation = case.organisation(row.organisation)
    source = [organisation.name] if organisation else []
    if row.taken_on:
        source.append(days.plain(row.taken_on))
    if row.valid_until:
        until = QCoreApplication.translate("Agreements", "valid until {day}")
        source.append(until.format(day=days.plain(row.valid_until)))
    details = [Detail(text) for text in (row.outcome, " · ".join(source)) if text]
    return LineWords(title=row.name, details=tuple(details))


def _who(case: CaseSnapshot, row: ActionSnapshot) -> Detail:
    known = numbers.holder(case, row)
    if not row.owner:
        none = QCoreApplication.translate("Agreements", "no owner")
        return Detail(f"{known} – {none}" if known else none, "danger")
    if not row.organisation:
        return Detail(f"{known} – " + QCoreApplication.translate("Agreements", "no organisation"), "danger")
    return Detail(known)


def _when(due: date | None, whole_date: bool, tone: str = "text") -> Detail:
    if due is None:
        return Detail(QCoreApplication.translate("Agreements", "no date"), "danger")
    return Detail(days.dated(due) if whole_date else days.short(due), tone)
