"""Every key of the program, by where it works: those of commands, and those that only work in a row, list or line."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from models.kinds import ContributionKind, Score, Track
from ui import kind_words
from ui.commands import Commands
from ui.dialogs.shortcuts import Key, KeyGroup
from ui.screens.meeting import steps, words


def key_groups(commands: Commands) -> tuple[KeyGroup, ...]:
    """All keys, everywhere first, then per step of the conference; each command stands in one group at least."""
    groups = (
        _group("meeting", QCoreApplication.translate("Keys", "In the conference"), _of_the_meeting(commands)),
        _group("quick", QCoreApplication.translate("Keys", "Quick entry (F2)"), _of_quick_entry()),
        _group("list", QCoreApplication.translate("Keys", "On a row of a list"), _of_lists()),
        *_of_the_steps(commands),
        _group("agenda", QCoreApplication.translate("Keys", "Agenda of the day"), _of_the_agenda(commands)),
        _group("cases", QCoreApplication.translate("Keys", "Cases and their conferences"), _of_cases(commands)),
    )
    placed = {key.command for group in groups for key in group.keys}
    others = tuple(_of(command) for command in commands.all() if command not in placed)
    return _group("everywhere", QCoreApplication.translate("Keys", "Everywhere"), others), *groups


def _group(place: str, title: str, keys: tuple[Key, ...]) -> KeyGroup:
    return KeyGroup(place, title, keys)


def _of(command: QAction, what: str = "") -> Key:
    native = QKeySequence.SequenceFormat.NativeText
    return Key(tuple(each.toString(native) for each in command.shortcuts()), what or command.text(), command)


def _of_the_meeting(commands: Commands) -> tuple[Key, ...]:
    listed = (
        commands.quick_entry,
        commands.agreements,
        commands.private_notes,
        commands.next_step,
        commands.previous_step,
        commands.next_case,
        commands.undo,
        commands.redo,
        commands.action_of_sentence,
        commands.move_up,
        commands.move_down,
        commands.pause,
        commands.beamer,
        commands.beamer_names,
    )
    return tuple(_of(command) for command in (*listed, *commands.steps.values()))


def _of_quick_entry() -> tuple[Key, ...]:
    kinds = zip("fosz", ContributionKind, strict=True)
    tracks = enumerate(Track, start=1)
    return (
        Key(("!",), QCoreApplication.translate("Keys", "at the beginning: a decision")),
        Key(("?",), QCoreApplication.translate("Keys", "at the beginning: a contribution")),
        *(Key((f"?{letter}",), words.contribution(kind)) for letter, kind in kinds),
        Key(("@",), QCoreApplication.translate("Keys", "organisation or person")),
        Key(("#",), QCoreApplication.translate("Keys", "life domain")),
        Key(("#-",), QCoreApplication.translate("Keys", "not about the life domain in view")),
        Key(("@-",), QCoreApplication.translate("Keys", "not from the partner whose turn it is")),
        Key(("↓", "↑"), QCoreApplication.translate("Keys", "choose from the names that fit")),
        Key(("Tab",), QCoreApplication.translate("Keys", "take the chosen name")),
        Key((_enter(),), QCoreApplication.translate("Keys", "keep, and be ready for the next")),
        Key(("Esc",), QCoreApplication.translate("Keys", "close the names; then back to where you were")),
        Key(("Ctrl+Z",), QCoreApplication.translate("Keys", "in the empty line: take back what was kept last")),
        *(Key((f"Alt+{place}",), kind_words.track(track)) for place, track in tracks),
    )


def _of_lists() -> tuple[Key, ...]:
    return (
        Key(("↑", "↓"), QCoreApplication.translate("Keys", "to the row above or below")),
        Key(("PgUp", "PgDown"), QCoreApplication.translate("Keys", "ten rows up or down")),
        Key(("Home", "End"), QCoreApplication.translate("Keys", "to the first or last row")),
        Key((_enter(),), QCoreApplication.translate("Keys", "open the row")),
        Key(("Esc",), QCoreApplication.translate("Keys", "close what was opened")),
        Key(("Alt+↓",), QCoreApplication.translate("Keys", "in a date: the calendar")),
    )


def _of_the_steps(commands: Commands) -> tuple[KeyGroup, ...]:
    keys = (
        (),
        _of_attendance(),
        _of_looking_back(commands),
        _of_the_picture(commands),
        _of_roles(commands),
        _of_domains(commands),
        (_of(commands.new_decision), _of(commands.new_action)),
        (),
        _of_reading_back(commands),
    )
    named = zip(steps.STEPS, keys, strict=True)
    return tuple(_group(step.name.lower(), steps.title(step), found) for step, found in named if found)


def _of_attendance() -> tuple[Key, ...]:
    return (
        Key(("A",), QCoreApplication.translate("Keys", "present")),
        Key(("D",), QCoreApplication.translate("Keys", "online")),
        Key(("E",), QCoreApplication.translate("Keys", "partly")),
        Key(("W",), QCoreApplication.translate("Keys", "absent with notice; once more: without notice")),
        Key(("B",), QCoreApplication.translate("Keys", "came in now, or is back")),
        Key(("V",), QCoreApplication.translate("Keys", "left now")),
        Key(("*",), QCoreApplication.translate("Keys", "everybody who is still open is present")),
    )


def _of_looking_back(commands: Commands) -> tuple[Key, ...]:
    return (
        Key(("G",), QCoreApplication.translate("Keys", "done")),
        Key(("L",), QCoreApplication.translate("Keys", "under way")),
        Key(("V",), QCoreApplication.translate("Keys", "delayed")),
        Key(("M",), QCoreApplication.translate("Keys", "not possible")),
        Key(("N",), QCoreApplication.translate("Keys", "not carried out")),
        Key(("X",), QCoreApplication.translate("Keys", "lapsed")),
        Key(("O",), QCoreApplication.translate("Keys", "late twice: a decision to scale up")),
        Key(("Tab",), QCoreApplication.translate("Keys", "after the result: the reason, a new date, reported by")),
        _of(commands.previous_item),
        _of(commands.next_item),
    )


def _of_the_picture(commands: Commands) -> tuple[Key, ...]:
    kinds = zip("FOSZ", ContributionKind, strict=True)
    return (
        Key((_enter(),), QCoreApplication.translate("Keys", "in the text: next contribution; empty: next partner")),
        Key(("Tab",), QCoreApplication.translate("Keys", "from the text to the kind")),
        *(Key((letter,), words.contribution(kind)) for letter, kind in kinds),
        Key(("N",), QCoreApplication.translate("Keys", "not in the minutes, or in them again")),
        Key(("D",), QCoreApplication.translate("Keys", "with whom it may be shared")),
        _of(commands.next_item, QCoreApplication.translate("Keys", "next partner not heard yet")),
        _of(commands.previous_item, QCoreApplication.translate("Keys", "previous partner")),
    )


def _of_roles(commands: Commands) -> tuple[Key, ...]:
    return (
        Key(("←", "→", "↑", "↓"), QCoreApplication.translate("Keys", "to another person or incident")),
        Key((_enter(),), QCoreApplication.translate("Keys", "weigh this role")),
        _of(commands.new_incident),
        _of(commands.previous_item),
        _of(commands.next_item),
    )


def _of_domains(commands: Commands) -> tuple[Key, ...]:
    return (
        *(Key((str(int(score)),), kind_words.score(score)) for score in (*list(Score)[1:], Score.NOT_DISCUSSED)),
        _of(commands.previous_item),
        _of(commands.next_item),
        _of(commands.new_goal),
        _of(commands.new_action),
    )


def _of_reading_back(commands: Commands) -> tuple[Key, ...]:
    return (
        Key((QCoreApplication.translate("Keys", "Space"),), QCoreApplication.translate("Keys", "agreed, to the next")),
        Key(("B",), QCoreApplication.translate("Keys", "an objection to this decision")),
        Key((_enter(),), QCoreApplication.translate("Keys", "change this decision or action")),
        _of(commands.finalise),
    )


def _of_the_agenda(commands: Commands) -> tuple[Key, ...]:
    listed = (commands.start, commands.previous_day, commands.next_day, commands.move_up, commands.move_down)
    return tuple(_of(command) for command in listed)


def _of_cases(commands: Commands) -> tuple[Key, ...]:
    listed = (
        commands.new_case,
        commands.import_case,
        commands.filter,
        commands.start,
        commands.plan_conference,
        commands.document,
        commands.next_tab,
        commands.previous_tab,
    )
    return tuple(_of(command) for command in listed)


def _enter() -> str:
    return QCoreApplication.translate("Keys", "Enter")
