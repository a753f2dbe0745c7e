"""The form of a dilemma: a hard choice written out before it is made."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.records import DilemmaOption
from ui import style
from ui.forms.action import slim
from ui.forms.record_form import FieldGrid, LinesField, RecordForm, RemoveLink
from ui.screens.meeting.decisions.agreement_forms import place_with_removal
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.fields import AutoText
from ui.widgets.labels import Label
from ui.widgets.surfaces import Hairline

_LEAST_OPTIONS = 2


class DilemmaForm(RecordForm):
    """The question, at least two ways out with what each brings, which was chosen and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        question, why = AutoText(lines=1), AutoText(lines=1)
        self._options = OptionsField()
        self._chosen = slim(Choice([(None, self.tr("Nothing chosen yet"))]))
        self._options.edited.connect(self._offer_options)
        above, below = FieldGrid(1), FieldGrid(2)
        above.add(self.tr("Question"), question)
        below.add(self.tr("Chosen"), self._chosen)
        below.add(self.tr("Why"), why)
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.NEAR)
        for part in (above, self._options, below):
            column.addWidget(part)
        place_with_removal(self, fields, RemoveLink(self.tr("Remove this dilemma")))
        self.take_fields({"question": question, "options": self._options, "chosen": self._chosen, "why": why})

    def show_draft(self, draft: object) -> None:
        """Show a dilemma."""
        self._options.show_value(getattr(draft, "options", ()))
        self._offer_options()
        super().show_draft(draft)

    def _offer_options(self) -> None:
        options = [(option.key, _named(option)) for option in self._options.value()]
        self._chosen.set_options([(None, self.tr("Nothing chosen yet")), *options])


class OptionsField(QWidget):
    """The ways out of a dilemma, each with its pros, cons and consequences."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._editors: list[OptionEditor] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(style.NEAR)
        self.add_button = Button(self.tr("Add an option"), "link")
        self.add_button.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._column)
        column.addWidget(self.add_button)

    def value(self) -> tuple[DilemmaOption, ...]:
        """The options that say something."""
        options = [editor.option() for editor in self._editors]
        return tuple(option for option in options if option != DilemmaOption(key=option.key, text=""))

    def show_value(self, options: tuple[DilemmaOption, ...]) -> None:
        """Show these options, with room for at least two, without telling."""
        if options == self.value() and self._editors:
            return
        wanted = list(options)
        while len(wanted) < _LEAST_OPTIONS:
            wanted.append(DilemmaOption(key=_free_key(wanted), text=""))
        while len(self._editors) > len(wanted):
            self._editors.pop().deleteLater()
        for at, option in enumerate(wanted):
            if at == len(self._editors):
                self._append(option)
            else:
                self._editors[at].show_option(option)
        self.setFocusProxy(self._editors[0].text)

    def editors(self) -> "tuple[OptionEditor, ...]":
        """The editors of the options, in their order."""
        return tuple(self._editors)

    def _add(self) -> None:
        self._append(DilemmaOption(key=_free_key([editor.option() for editor in self._editors]), text=""))
        self._editors[-1].text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _append(self, option: DilemmaOption) -> None:
        editor = OptionEditor(option)
        editor.edited.connect(self.edited)
        self._editors.append(editor)
        self._column.addWidget(editor)


class OptionEditor(QWidget):
    """One way out: what it is, what speaks for and against it, and what it does to the person and to others."""

    edited = Signal()

    def __init__(self, option: DilemmaOption) -> None:
        super().__init__()
        self._option = option
        self._heading = Label(strong=True)
        self.text = AutoText(lines=1, name=self.tr("Option"))
        self.pros = LinesField(lines=1, placeholder=self.tr("One on each line"))
        self.cons = LinesField(lines=1, placeholder=self.tr("One on each line"))
        self.for_person = AutoText(lines=1)
        self.for_others = AutoText(lines=1)
        form = FieldGrid(2)
        form.add_whole(self.text, span=2)
        form.add(self.tr("For"), self.pros)
        form.add(self.tr("Against"), self.cons)
        form.add(self.tr("Consequences for the person"), self.for_person)
        form.add(self.tr("Consequences for children and household"), self.for_others)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Hairline())
        column.addWidget(self._heading)
        column.addWidget(form)
        self.show_option(option)
        for field in (self.text, self.pros, self.cons, self.for_person, self.for_others):
            field.edited.connect(self.edited)

    def show_option(self, option: DilemmaOption) -> None:
        """Show an option."""
        self._option = option
        self._heading.setText(self.tr("Option {letter}").format(letter=option.key.upper()))
        self.text.show_value(option.text)
        self.for_person.show_value(option.consequences_for_person)
        self.for_others.show_value(option.consequences_for_others)
        for field, texts in ((self.pros, option.pros), (self.cons, option.cons)):
            if field.value() != texts:
                field.show_value(texts)

    def option(self) -> DilemmaOption:
        """The option as it stands here."""
        return replace(
            self._option,
            text=self.text.value(),
            pros=self.pros.value(),
            cons=self.cons.value(),
            consequences_for_person=self.for_person.value(),
            consequences_for_others=self.for_others.value(),
        )


def _named(option: DilemmaOption) -> str:
    return f"{option.key.upper()} · {option.text}"


def _free_key(options: list[DilemmaOption]) -> str:
    taken = {option.key for option in options}
    letters = (chr(ord("a") + at) for at in range(26))
    numbers = (str(at) for at in range(27, 1000))
    return next(key for key in (*letters, *numbers) if key not in taken)
