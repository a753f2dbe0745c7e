"""Who you are and your passphrase: the right half of the unlock screen."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.keeping_kinds import VaultRole
from models.problems import KnownProblem, Problem
from ui import case_words, days, style
from ui.problem_sentences import sentence
from ui.screens.unlock_delay import UnlockDelay
from ui.unlocking import Way, seconds_to_wait
from ui.widgets.announcing import announce
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.labels import Hint, Label
from ui.widgets.notice import Notice
from ui.widgets.passphrase import PassphraseField

if TYPE_CHECKING:
    from models.vault.about import VaultAbout

_WRONG = (Problem.WRONG_PASSPHRASE, Problem.PASSPHRASE_TOO_SHORT, Problem.TOO_MANY_ATTEMPTS)
_TO_BE_MENDED = (Problem.VAULT_DAMAGED, Problem.KEYS_TAMPERED)
_TAKEN = (Problem.VAULT_IN_USE, Problem.VAULT_LEFT_OPEN, Problem.VAULT_WITHOUT_LOCKS)


class UnlockForm(QWidget):
    """Asks for a person, first who opened it *last*, and a passphrase, and tells `asked(person, passphrase, way)`.

    `recovery_wanted` tells that somebody has the recovery key, `help_wanted` that the vault is damaged and what can be
    done is to be looked at.
    """

    asked = Signal(str, str, object)
    recovery_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, about: "VaultAbout", hint: str, last: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about, self._last = about, last
        self._make_fields()
        self._make_buttons()
        self.notice = Notice("danger", actions=(self.look,))
        self.notice.hide()
        self.delay = UnlockDelay(lambda: seconds_to_wait(about.folder, self._person()), self)
        self.delay.changed.connect(self._show_delay)
        self._lay_out(hint)
        self._show_who_is_in()
        self.delay.look()

    def show_busy(self, busy: bool) -> None:
        """Show that the vault is being opened, or that something can be typed again."""
        self.button.setText(self.tr("Unlocking…") if busy else self.tr("Unlock"))

    def show_problem(self, known: KnownProblem) -> None:
        """Say why the vault did not open; the passphrase stays, selected, so that it can be typed again at once."""
        self.show_busy(False)
        if known.problem in _WRONG:
            wrong = KnownProblem(Problem.WRONG_PASSPHRASE, vault=self._about.name)
            self._say_below(sentence(wrong), "danger", "blocked")
            self.passphrase.show_fault(True)
            self.delay.look()
        else:
            title = self.tr("{vault} was not opened").format(vault=self._about.name)
            told = _with_moment(known)
            self.notice.show_notice("danger", title, sentence(told))
            self.notice.show()
            announce(self.notice, self.notice.words())
        self.reading.setVisible(known.problem in _TAKEN or self._about.in_use)
        self.taking_over.setVisible(known.problem is Problem.VAULT_LEFT_OPEN)
        self.look.setVisible(known.problem in _TO_BE_MENDED)
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def _ask(self, way: Way = Way.CHANGING) -> None:
        if not self.passphrase.text():
            self._say_below(self.tr("Type your passphrase first."), "danger", "blocked")
            self.passphrase.setFocus()
            return
        if self.delay.left:
            announce(self.below, self.delay.words())
            return
        self.notice.hide()
        self.show_busy(True)
        if way is Way.CHANGING and dict(self._about.people).get(self._person()) == VaultRole.READER:
            way = Way.AS_READER
        self.asked.emit(self._person(), self.passphrase.text(), way)

    def _person(self) -> str:
        return str(self.person.value())

    def _clear_fault(self) -> None:
        if self.delay.left:
            return  # the wait is told until it is over
        self.passphrase.show_fault(False)
        if self.passphrase.caps_lock:
            self._say_below(self.tr("Caps Lock is on."), "warning", "warning")
        else:
            self.below.hide()
            self.passphrase.setAccessibleDescription("")

    def _take_person(self) -> None:
        """Everybody waits for their own attempts only."""
        self.delay.look()
        self._clear_fault()

    def _show_delay(self) -> None:
        waits = self.delay.left > 0
        was_waiting = not self.button.isEnabled()
        for button in (self.button, self.reading, self.taking_over):
            button.setEnabled(not waits)
        if waits:
            self._say_below(self.delay.words(), "danger", "hourglass", heard=not was_waiting)
        elif was_waiting:
            self._say_below(self.tr("You can try again now."), "text2", "", heard=True)
            self.passphrase.show_fault(False)

    def _say_below(self, text: str, tone: str, icon: str, *, heard: bool = True) -> None:
        self.below.setText(text)
        self.below.show_tone(tone)
        self.below.show_icon(icon)
        self.below.show()
        self.passphrase.setAccessibleDescription(text)
        if heard:
            announce(self.below, text)

    def _show_who_is_in(self) -> None:
        """Say before anything is typed that somebody has the vault open, and since when."""
        about = self._about
        self.reading.setVisible(about.in_use)
        if not about.in_use:
            return
        if about.opened_by and about.opened_since is not None:
            since = days.moment(about.opened_since, datetime.now())
            title = self.tr("{person} has had this vault open since {since}")
            title = title.format(person=about.opened_by, since=since)
        else:
            title = self.tr("Somebody else has this vault open")
        self.notice.show_notice("info", title, self.tr("You can read along; one person at a time changes something."))
        self.notice.show()

    def _make_fields(self) -> None:
        people = self._about.people
        self.person = Choice(name=self.tr("Who are you?"), searchable=False, height=style.CONTROL_LARGE)
        self.person.set_options([(name, _with_role(name, role), "person") for name, role in people])
        names = [name for name, _ in people]
        self.person.show_value(self._last if self._last in names else next(iter(names), None))
        self.person.edited.connect(self._take_person)
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.passphrase.edited.connect(self._clear_fault)
        self.passphrase.returnPressed.connect(self._ask)
        self.passphrase.caps_lock_seen.connect(lambda _: self._clear_fault())
        self.below = Hint(tone="warning", icon="warning")
        self.below.hide()

    def _make_buttons(self) -> None:
        self.button = Button(self.tr("Unlock"), "primary", shortcut_hint=self.tr("Enter"), height=style.CONTROL_LARGE)
        self.button.clicked.connect(lambda: self._ask())
        self.reading = Button(self.tr("Open for reading only"), icon="eye", height=style.CONTROL_LARGE)
        self.reading.clicked.connect(lambda: self._ask(Way.READING))
        self.taking_over = Button(self.tr("It is closed there: open it"), height=style.CONTROL_LARGE)
        self.taking_over.clicked.connect(lambda: self._ask(Way.TAKING_OVER))
        self.recovery = Button(self.tr("Use the recovery key…"), "link")
        self.recovery.clicked.connect(self.recovery_wanted)
        self.look = Button(self.tr("See what can be done…"))
        self.look.clicked.connect(self.help_wanted)
        for button in (self.reading, self.taking_over, self.look):
            button.hide()

    def _lay_out(self, hint: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 28, 40, style.FAR)
        column.setSpacing(style.TIGHT)
        title = self.tr("Unlock {vault}").format(vault=self._about.name)
        column.addWidget(Label(title, size="title", strong=True, wrap=True))
        column.addWidget(Label(self._about.organisation, tone="text2", wrap=True))
        column.addSpacing(20)
        question = Label(self.tr("Who are you?"), strong=True)
        question.setBuddy(self.person)
        column.addWidget(question)
        column.addWidget(self.person)
        column.addSpacing(style.NEAR)
        column.addWidget(Label(self.tr("Passphrase"), strong=True))
        column.addWidget(self.passphrase)
        column.addWidget(self.below)
        column.addSpacing(style.NEAR)
        row = QHBoxLayout()
        row.setSpacing(style.NEAR)
        for button in (self.button, self.reading):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(style.CLOSE)
        below = QHBoxLayout()
        below.addWidget(self.taking_over)
        below.addWidget(self.recovery)
        below.addStretch(1)
        column.addLayout(below)
        column.addStretch(1)
        column.addWidget(self.notice)
        if hint:
            column.addWidget(Notice("info", "", hint))


def _with_role(name: str, role: str) -> str:
    return f"{name} · {case_words.vault_role(role)}" if role else name


def _with_moment(known: KnownProblem) -> KnownProblem:
    """The same problem, with a moment in it in running words."""
    since = known.details.get("since", "")
    try:
        when = datetime.fromisoformat(since)
    except ValueError:
        return known
    return KnownProblem(known.problem, **{**known.details, "since": days.moment(when, datetime.now())})
