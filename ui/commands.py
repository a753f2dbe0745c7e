"""Every command with its shortcut: the only place where a QAction is made.

A screen serves commands while it is shown: it hands `Commands.serve` a mapping from command to what it does here.
Commands nobody serves are disabled, so that a key never does something on a screen that is not in view.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from models.kinds import Step

Handler = Callable[[], object]
Handlers = Mapping[QAction, Handler]


class Commands(QObject):
    """All commands of one window. The window keeps those that work everywhere; screens serve the others."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._all: list[QAction] = []
        self._kept: dict[QAction, Callable[..., None]] = {}
        self._served: dict[QAction, Callable[..., None]] = {}
        self._make_everywhere()
        self._make_for_cases()
        self._make_for_the_meeting()
        self.retranslate()

    def serve(self, handlers: Handlers) -> None:
        """From now on these commands do this; what the screen before served does nothing any more."""
        for command, slot in self._served.items():
            command.triggered.disconnect(slot)
            command.setEnabled(command in self._kept)
        self._served = {command: _without_arguments(handler) for command, handler in handlers.items()}
        for command, slot in self._served.items():
            command.triggered.connect(slot)
            command.setEnabled(True)

    def keep(self, handlers: Handlers) -> None:
        """Let these commands do this whatever screen is shown, until `keep` is called again."""
        for command, slot in self._kept.items():
            command.triggered.disconnect(slot)
            command.setEnabled(command in self._served)
        self._kept = {command: _without_arguments(handler) for command, handler in handlers.items()}
        for command, slot in self._kept.items():
            command.triggered.connect(slot)
            command.setEnabled(True)

    def all(self) -> tuple[QAction, ...]:
        """Every command, for the list of shortcuts."""
        return tuple(self._all)

    def _make_everywhere(self) -> None:
        self.today = self._command("Ctrl+1")
        self.cases = self._command("Ctrl+2")
        self.agenda = self._command("Ctrl+3")
        self.vault = self._command("Ctrl+4")
        self.settings = self._command("Ctrl+,")
        self.lock = self._command("Ctrl+L")
        self.read_again = self._command("Ctrl+R")
        self.shortcuts = self._command("F1", "?")
        self.quit = self._command("Ctrl+Q")

    def _make_for_cases(self) -> None:
        self.new_case = self._command("Ctrl+N")
        self.import_case = self._command("Ctrl+O")
        self.filter = self._command("/")
        self.start = self._command("F5")
        self.document = self._command("Ctrl+P")
        self.plan_conference = self._command("Ctrl+Shift+N")
        self.next_tab = self._command("Ctrl+Tab")
        self.previous_tab = self._command("Ctrl+Shift+Tab")
        self.back = self._command("Alt+Left")
        self.previous_day = self._command("Alt+PgUp")
        self.next_day = self._command("Alt+PgDown")

    def _make_for_the_meeting(self) -> None:
        self.quick_entry = self._command("F2")
        self.agreements = self._command("F3")
        self.private_notes = self._command("Shift+F3")
        self.previous_step = self._command("F7")
        self.next_step = self._command("F8")
        self.next_case = self._command("Ctrl+PgDown")
        self.finalise = self._command("Ctrl+Return", "Ctrl+Enter")
        self.new_incident = self._command("Ctrl+I")
        self.new_decision = self._command("Ctrl+B")
        self.new_action = self._command("Ctrl+Shift+A")
        self.new_goal = self._command("Ctrl+G")
        self.previous_item = self._command("Ctrl+Up")
        self.next_item = self._command("Ctrl+Down")
        self.undo = self._command("Ctrl+Z")
        self.redo = self._command("Ctrl+Shift+Z", "Ctrl+Y")
        self.move_up = self._command("Ctrl+Shift+Up")
        self.move_down = self._command("Ctrl+Shift+Down")
        self.action_of_sentence = self._command("Alt+A")
        self.pause = self._command("F6")
        self.beamer = self._command("F9")
        self.beamer_names = self._command("Shift+F9")
        for command in (self.beamer, self.beamer_names):
            command.setCheckable(True)
        self.steps = {step: self._command(f"Alt+{place}") for place, step in enumerate(Step)}

    def _command(self, *keys: str) -> QAction:
        command = QAction(self)
        command.setShortcuts([QKeySequence(key) for key in keys])
        command.setEnabled(False)
        self._window.addAction(command)
        self._all.append(command)
        return command

    def retranslate(self) -> None:
        """Give every command its name in the language of the moment."""
        self._name_outside_the_meeting()
        self._name_in_the_meeting()

    def _name_outside_the_meeting(self) -> None:
        self.today.setText(self.tr("Today"))
        self.cases.setText(self.tr("Cases"))
        self.agenda.setText(self.tr("Agenda of the day"))
        self.vault.setText(self.tr("Vault"))
        self.settings.setText(self.tr("Settings"))
        self.lock.setText(self.tr("Lock"))
        self.read_again.setText(self.tr("Show it as it is now, where you only read"))
        self.shortcuts.setText(self.tr("List of shortcuts"))
        self.quit.setText(self.tr("Quit caseconf"))
        self.new_case.setText(self.tr("New case"))
        self.import_case.setText(self.tr("Import a case file"))
        self.filter.setText(self.tr("Go to the filter"))
        self.start.setText(self.tr("Start or continue the conference"))
        self.document.setText(self.tr("Make documents"))
        self.plan_conference.setText(self.tr("Plan a conference"))
        self.next_tab.setText(self.tr("Next tab"))
        self.previous_tab.setText(self.tr("Previous tab"))
        self.back.setText(self.tr("Back"))
        self.previous_day.setText(self.tr("Previous day of the agenda"))
        self.next_day.setText(self.tr("Next day of the agenda"))

    def _name_in_the_meeting(self) -> None:
        self.quick_entry.setText(self.tr("Quick entry"))
        self.agreements.setText(self.tr("To the decisions and actions beside, and back"))
        self.private_notes.setText(self.tr("My own notes, and back"))
        self.previous_step.setText(self.tr("Previous step"))
        self.next_step.setText(self.tr("Next step"))
        self.next_case.setText(self.tr("Next case of the day"))
        self.finalise.setText(self.tr("Finalise the minutes"))
        self.new_incident.setText(self.tr("New incident"))
        self.new_decision.setText(self.tr("New decision"))
        self.new_action.setText(self.tr("New action"))
        self.new_goal.setText(self.tr("New goal"))
        self.previous_item.setText(self.tr("Previous row of the step"))
        self.next_item.setText(self.tr("Next row of the step"))
        self.undo.setText(self.tr("Undo"))
        self.redo.setText(self.tr("Do again"))
        self.move_up.setText(self.tr("Move the decision, action or case up"))
        self.move_down.setText(self.tr("Move the decision, action or case down"))
        self.action_of_sentence.setText(self.tr("Make an action of this sentence"))
        self.pause.setText(self.tr("Begin or end a break"))
        self.beamer.setText(self.tr("Beamer for the room"))
        self.beamer_names.setText(self.tr("Hide names on the beamer"))
        for place, command in enumerate(self.steps.values()):
            command.setText(self.tr("Step {number} of the conference").format(number=place))


def _without_arguments(handler: Handler) -> Callable[..., None]:
    """A slot of its own for *handler*: `triggered` carries an argument that no handler wants."""

    def slot(*_: object) -> None:
        handler()

    return slot
