"""The sentences of the documents: found in a list, and put in the organisation's own words."""

import json
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from models.document_wording import LANGUAGES, sentences
from models.problems import KnownProblem
from models.records import WordingChange
from models.rules.house_style import own_sentence
from ui import style
from ui.problem_sentences import sentence
from ui.screens.settings.kept import KeptConfiguration
from ui.screens.settings.part import ListPart
from ui.screens.settings.section_words import section_word
from ui.screens.settings.sentence_form import SentenceForm
from ui.screens.settings.text_list import TextList
from ui.screens.settings.text_rows import TextRow, TextRows
from ui.widgets.fields import Check, LineField
from ui.widgets.labels import Label
from ui.widgets.reading_only import make_reading_only
from ui.widgets.segmented import Segmented

_Key = tuple[str, str]


class SentencesPart(ListPart):
    """The list at the left; at the right the sentence that is chosen, as shipped and as the organisation says it."""

    def __init__(self, kept: KeptConfiguration, parent: QWidget | None = None) -> None:
        super().__init__(kept, parent)
        self._refused: dict[_Key, tuple[str, str]] = {}  # what was typed and cannot be kept, and why
        self.language = Segmented(
            ((LANGUAGES[0], self.tr("Dutch")), (LANGUAGES[1], self.tr("English"))),
            name=self.tr("Language of the documents"),
            height=style.CONTROL,
        )
        self.language.choose(LANGUAGES[0])
        self.filter = LineField(name=self.tr("Find a text"), placeholder=self.tr("Find a text"))
        self.only_own = Check(self.tr("Only your own"))
        self.count = Label(tone="text2")
        self.rows = TextRows(self)
        self.list = TextList(self.rows, self.tr("Texts of the documents"))
        self.form = SentenceForm()
        self._lay_out()
        self._listen()
        self.show_kept()

    def show_kept(self) -> None:
        self._refused.clear()
        self._fill()
        self._show_sentence()

    def finder(self) -> LineField:
        return self.filter

    def show_reading_only(self) -> None:
        make_reading_only(self.form)
        self.form.put_back.hide()

    def unkept(self) -> QWidget | None:
        if not self._refused:
            return None
        language, key = next(iter(self._refused))
        self.language.choose(language)
        self.filter.show_value("")
        self._fill()
        self._choose(key)
        return self.form.own

    def _fill(self) -> None:
        """The sentences that fit the filter, under the parts they stand in."""
        wanted = self.filter.value().casefold().split()
        shipped, own = sentences(self._language()), self._own()
        rows: list[TextRow] = []
        found = 0
        names = {section: section_word(section) for section in {key.partition(".")[0] for key in shipped}}
        for key, text in shipped.items():
            section, _, _ = key.partition(".")
            row = self._row(key, own.get(key, text), is_own=key in own)
            searched = f"{row.text} {text} {key} {names[section]}".casefold()
            if all(word in searched for word in wanted) and (row.mark or not self.only_own.value()):
                if not rows or rows[-1].key.partition(".")[0] != section:
                    rows.append(TextRow(f"{section}.", names[section], band=True))
                rows.append(row)
                found += 1
        self.rows.show_rows(rows)
        words = self.tr("{found} of {all} texts") if found < len(shipped) else self.tr("{all} texts")
        changed = self.tr("{own} your own").format(own=len(own)) if own else ""
        counted = words.format(found=found, all=len(shipped))
        self.count.setText(" · ".join(part for part in (counted, changed) if part))
        if self.rows.place(self.form.key) < 0 and self.rows.first():
            self._choose(self.rows.first())

    def _row(self, key: str, text: str, *, is_own: bool) -> TextRow:
        if (self._language(), key) in self._refused:
            return TextRow(key, text, mark="warning", mark_words=self.tr("cannot be kept as it is"))
        if is_own:
            return TextRow(key, text, mark="pencil", mark_words=self.tr("your own text"))
        return TextRow(key, text)

    def opened(self) -> str:
        """The language and the sentence in the form."""
        return json.dumps([self._language(), self.form.key])

    def open_again(self, what: str) -> bool:
        """Show that sentence."""
        language, key = json.loads(what)
        if language != self._language():
            self.language.put_back(language)
        if key in sentences(language):
            self._choose(key)
        return self.opened() == what

    def _choose(self, key: str) -> None:
        self.list.choose(key)
        self._show(key)

    def _show(self, key: str) -> None:
        """Show a sentence, with what was typed in it before and could not be kept."""
        shipped = sentences(self._language())[key]
        typed, error = self._refused.get((self._language(), key), (self._own().get(key, shipped), ""))
        self.form.show_sentence(key, section_word(key.partition(".")[0]), shipped, typed.strip(), key in self._own())
        self.form.show_error(error)

    def _show_sentence(self) -> None:
        if self.form.key:
            self._show(self.form.key)

    def _take(self) -> None:
        """Keep what was typed, or say why not; what was kept before stays until then."""
        language, key = self._language(), self.form.key
        shipped = sentences(language)[key]
        typed = self.form.own.value()
        try:
            change = own_sentence(language, key, shipped, typed)
        except KnownProblem as known:
            self._refused[language, key] = typed, sentence(known)
            self.form.show_error(sentence(known))
            self._fill()
            return
        self._refused.pop((language, key), None)
        self._keep(change, f"sentence.{language}.{key}")
        self.form.show_error("")
        self.form.show_is_own(change is not None)
        self._fill()

    def _keep(self, change: WordingChange | None, about: str) -> None:
        language, key = self._language(), self.form.key
        others = [one for one in self.kept.now.wording if (one.language, one.key) != (language, key)]
        wording = sorted([*others, *([change] if change else [])], key=lambda one: (one.language, one.key))
        self.kept.change(replace(self.kept.now, wording=tuple(wording)), about)

    def _put_back(self) -> None:
        self._refused.pop((self._language(), self.form.key), None)
        self._keep(None, "")
        self._fill()
        self._show_sentence()
        self.form.own.setFocus(Qt.FocusReason.OtherFocusReason)

    def _own(self) -> dict[str, str]:
        shipped, language = sentences(self._language()), self._language()
        return {one.key: one.text for one in self.kept.now.wording if one.language == language and one.key in shipped}

    def _language(self) -> str:
        return str(self.language.value())

    def _change_language(self) -> None:
        self._fill()
        self._show_sentence()

    def _listen(self) -> None:
        self.language.edited.connect(self._change_language)
        self.filter.edited.connect(self._fill)
        self.only_own.edited.connect(self._fill)
        self.list.chosen.connect(self._show)
        self.list.opened.connect(lambda: self.form.own.setFocus(Qt.FocusReason.OtherFocusReason))
        self.form.edited.connect(self._take)
        self.form.put_back.clicked.connect(self._put_back)

    def _lay_out(self) -> None:
        tools = (self.only_own, None, self.count)
        self.lay_out_list(self.language, tools, self.form, (1, 1))
