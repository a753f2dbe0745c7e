"""Decisions with reasons and dissent, dilemmas written out, and if-then scenarios."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionDraft:
    """What was decided, why, and who saw it otherwise."""

    text: str
    rationale: str = ""
    alternatives: tuple[str, ...] = ()
    dissent: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionSnapshot(DecisionDraft):
    """A decision as kept."""

    id: int = field(compare=False, default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class DilemmaOption:
    """One way out of a dilemma; *key* is unique within the dilemma."""

    key: str
    text: str
    pros: tuple[str, ...] = ()
    cons: tuple[str, ...] = ()
    consequences_for_person: str = ""
    consequences_for_others: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DilemmaDraft:
    """A hard choice written out before it is made; *chosen* is an option's key."""

    question: str
    options: tuple[DilemmaOption, ...] = ()
    chosen: str | None = None
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DilemmaSnapshot(DilemmaDraft):
    """A dilemma as kept."""

    id: int = field(compare=False, default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioDraft:
    """If this happens, then that is done; who acts and how to reach them."""

    when: str
    then: str
    who: str = ""
    reachable: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioSnapshot(ScenarioDraft):
    """A scenario as kept."""

    id: int = field(compare=False, default=0)
