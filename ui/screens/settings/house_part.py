"""The house style: who sends the documents, and how they look."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.problems import KnownProblem, Problem
from models.records import HouseStyle
from models.rules import house_style
from ui import style
from ui.errands import Errands
from ui.problem_sentences import sentence
from ui.screens.page_scroll import PageScroll
from ui.screens.settings.colour_field import ColourField
from ui.screens.settings.kept import KeptConfiguration
from ui.screens.settings.letterhead import Letterhead
from ui.screens.settings.logo_field import LogoField
from ui.screens.settings.part import SettingsPart
from ui.widgets.buttons import Button
from ui.widgets.fields import Check, LineField
from ui.widgets.forms import FieldRow, Form
from ui.widgets.surfaces import Card


class HousePart(SettingsPart):
    """Fields at the left, and at the right a page as it becomes."""

    def __init__(self, kept: KeptConfiguration, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(kept, parent)
        self.fields: dict[str, Any] = {
            "organisation": LineField(),
            "address": LineField(),
            "logo": LogoField(errands),
            "colour": ColourField(),
            "marking": LineField(),
            "foot": LineField(),
            "signatures": Check(self.tr("A block to sign under final minutes and plans")),
        }
        self.letterhead = Letterhead()
        self._rows: dict[str, FieldRow] = {}
        self._darken = Button(self.tr("Make it dark enough"), "link")
        self._darken.clicked.connect(self._make_darker)
        self._lay_out()
        for name, field in self.fields.items():
            field.edited.connect(lambda name=name: self._take(name))
        self.fields["logo"].refused.connect(self._refuse_logo)
        self.fields["colour"].left.connect(lambda: self._take("colour", left=True))
        kept.changed.connect(lambda: self.letterhead.show_configuration(kept.now))
        self.show_kept()

    def show_kept(self) -> None:
        for name, field in self.fields.items():
            field.show_value(getattr(self.kept.now.style, name))
            if name in self._rows:
                self._rows[name].show_error("")
        self._show_contrast()
        self.letterhead.show_configuration(self.kept.now)

    def unkept(self) -> QWidget | None:
        for name in (*house_style.LONGEST_LINES, "colour"):
            try:
                self._read(name)
            except KnownProblem as known:
                self._rows[name].show_error(sentence(known))
                field: QWidget = self.fields[name]
                return field
        return None

    def _take(self, name: str, *, left: bool = False) -> None:
        """Keep what a field says. A colour that is still being typed is not told to be none."""
        try:
            value = self._read(name)
        except KnownProblem as known:
            being_typed = known.problem is Problem.COLOUR_UNREADABLE and not left
            self._show_contrast()
            self._rows[name].show_error("" if being_typed else sentence(known))
            return
        if name in self._rows:
            self._rows[name].show_error("")
        self._show_contrast()
        changed: HouseStyle = replace(self.kept.now.style, **{name: value})
        self.kept.change(replace(self.kept.now, style=changed), f"style.{name}" if name in self._typed else "")

    @property
    def _typed(self) -> tuple[str, ...]:
        """The fields where changes come letter by letter."""
        return (*house_style.LONGEST_LINES, "colour")

    def _read(self, name: str) -> Any:
        """What a field says, as it can be kept. Raises KnownProblem."""
        value = self.fields[name].value()
        if name == "colour":
            return house_style.read_colour(value)
        if name in house_style.LONGEST_LINES:
            line = house_style.one_line(value)
            house_style.require_length(name, line, house_style.LONGEST_LINES[name])
            return line
        return value

    def _refuse_logo(self, known: KnownProblem) -> None:
        self._rows["logo"].show_error(sentence(known))

    def _show_contrast(self) -> None:
        """Say in words whether the colour can be read on paper."""
        typed = self.fields["colour"].value()
        colour = house_style.colour_in(typed) if typed else "#000000"
        contrast = house_style.contrast_on_white(colour) if colour else 0.0
        readable = contrast >= house_style.LEAST_CONTRAST
        self._darken.setVisible(bool(colour) and not readable)
        if colour and readable:
            number = QLocale().toString(contrast, "f", 1)
            words = self.tr("Reads well on white paper: contrast {number}, where {least} is the least.")
            least = QLocale().toString(house_style.LEAST_CONTRAST, "f", 1)
            self._rows["colour"].show_hint(words.format(number=number, least=least))
        else:
            self._rows["colour"].show_hint(self.tr("Six digits or letters a to f, such as #14557b."))
            if colour:
                self._rows["colour"].show_error(sentence(KnownProblem(Problem.COLOUR_TOO_LIGHT)))

    def _make_darker(self) -> None:
        colour = house_style.colour_in(self.fields["colour"].value())
        if colour:
            self.fields["colour"].show_value(house_style.darkened(colour))
            self.fields["colour"].setFocus(Qt.FocusReason.OtherFocusReason)
            self._take("colour")

    def _lay_out(self) -> None:
        form = Form()
        self._add_rows(form.add)
        card = Card(self.tr("House style"))
        card.add(form)
        card.add(self.fields["signatures"])
        page = Card(self.tr("A page as it becomes"))
        page.add(self.letterhead)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.APART)
        row.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(page, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PageScroll(holder))

    def _add_rows(self, add: Callable[..., FieldRow]) -> None:
        rows = self._rows
        rows["organisation"] = add(
            self.tr("Organisation"),
            self.fields["organisation"],
            self.tr("Empty: the organisation of the process director or chair."),
        )
        rows["address"] = add(self.tr("Address"), self.fields["address"])
        rows["logo"] = add(
            self.tr("Logo"),
            self.fields["logo"],
            self.tr("PNG or JPEG, at most 1 MB. Only the picture is kept, not what a camera wrote beside it."),
        )
        rows["colour"] = add(self.tr("Colour of headings and rules"), self.fields["colour"])
        rows["colour"].layout().addWidget(self._darken)  # type: ignore[union-attr]
        rows["marking"] = add(
            self.tr("Marking"),
            self.fields["marking"],
            self.tr(
                "Empty: the marking of the regime of the case. A document for a person is always marked as personal."
            ),
        )
        rows["foot"] = add(self.tr("Foot of every page"), self.fields["foot"])
