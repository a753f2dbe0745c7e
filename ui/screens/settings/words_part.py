"""The words of the field, and what the citizen version says in their place."""

import json
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from models.document_wording import LANGUAGES
from models.lists import plain_word_seeds
from models.problems import KnownProblem, Problem
from models.records import PlainWord
from models.rules.house_style import plain_word
from ui import style
from ui.problem_sentences import sentence
from ui.screens.settings.kept import KeptConfiguration
from ui.screens.settings.part import ListPart
from ui.screens.settings.text_list import TextList
from ui.screens.settings.text_rows import TextRow, TextRows
from ui.screens.settings.word_form import WordForm
from ui.widgets.buttons import Button
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.reading_only import make_reading_only
from ui.widgets.segmented import Segmented


class WordsPart(ListPart):
    """The list at the left; at the right the pair that is chosen, or a new one."""

    def __init__(self, kept: KeptConfiguration, parent: QWidget | None = None) -> None:
        super().__init__(kept, parent)
        self.language = Segmented(
            ((LANGUAGES[0], self.tr("Dutch")), (LANGUAGES[1], self.tr("English"))),
            name=self.tr("Language of the documents"),
            height=style.CONTROL,
        )
        self.language.choose(LANGUAGES[0])
        self.filter = LineField(name=self.tr("Find a word"), placeholder=self.tr("Find a word"))
        self.count = Label(tone="text2")
        self.new = Button(self.tr("New word"), icon="plus")
        self.as_shipped = Button(self.tr("Back to the shipped list"), icon="undo")
        self.rows = TextRows(self)
        self.list = TextList(self.rows, self.tr("Words and what stands for them"))
        self.form = WordForm()
        self._shown_in = LANGUAGES[0]
        self._halves: dict[tuple[str, str], tuple[str, str]] = {}  # typed and no pair yet, by the word it stands at
        self._lay_out()
        self._listen()
        self.show_kept()

    def show_kept(self) -> None:
        word = self.form.word
        self._halves.clear()
        self.form.show_pair(None)
        self._show_rows()
        self._show(word if self.rows.place(word) >= 0 else self.rows.first())

    def finder(self) -> LineField:
        return self.filter

    def show_reading_only(self) -> None:
        make_reading_only(self.form)
        self.form.remove.hide()
        self.new.hide()
        self.as_shipped.hide()

    def unkept(self) -> QWidget | None:
        if not self.form.is_unkept and self._halves:
            language, word = next(iter(self._halves))
            self.language.choose(language)
            self.filter.show_value("")
            self._show_rows()
            self._show(word)
        return self.form.word_field if self.form.is_unkept else None

    def opened(self) -> str:
        """The language and the word in the form; "" for a new word."""
        return json.dumps([str(self.language.value()), self.form.word])

    def open_again(self, what: str) -> bool:
        """Show that word."""
        language, word = json.loads(what)
        if language != self.language.value():
            self.language.put_back(language)
        self._show(word if word in self._of_this_language() else "")
        return self.opened() == what

    def begin_new(self) -> None:
        """Make room for a word that is not in the list yet."""
        self._show("")
        self.form.word_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self) -> tuple[PlainWord, ...]:
        own = self.kept.now.plain_words
        return plain_word_seeds() if own is None else own

    def _of_this_language(self) -> dict[str, PlainWord]:
        language = self.language.value()
        found = {one.word: one for one in self._words() if one.language == language}
        return dict(sorted(found.items(), key=lambda pair: pair[0].casefold()))

    def _show_rows(self) -> None:
        every = self._of_this_language()
        wanted = self.filter.value().casefold().split()
        rows = [
            TextRow(one.word, one.word, beside=one.plain)
            for one in every.values()
            if all(word in f"{one.word} {one.plain}".casefold() for word in wanted)
        ]
        self.rows.show_rows(rows)
        self.list.choose(self.form.word)
        words = self.tr("{found} of {all} words") if len(rows) < len(every) else self.tr("{all} words")
        shipped = self.kept.now.plain_words is None
        self.as_shipped.setEnabled(not shipped)
        whose = self.tr("as shipped") if shipped else self.tr("your own list")
        self.count.setText(f"{words.format(found=len(rows), all=len(every))} · {whose}")

    def _filter(self) -> None:
        self._show_rows()
        if self.rows.place(self.form.word) < 0 and not self.form.is_unkept:
            self._show(self.rows.first())

    def _show(self, word: str) -> None:
        """Show a pair in the form, "" for a new one; what was typed there before and is no pair yet is there again."""
        if self.form.is_unkept:
            self._halves[self._shown_in, self.form.word] = self.form.typed()
        self._shown_in = str(self.language.value())
        self.list.choose(word)
        self.form.show_pair(self._of_this_language().get(word))
        half = self._halves.pop((self._shown_in, word), None)
        if half is not None:
            self.form.show_typed(*half)
            self._take()

    def _change_language(self) -> None:
        self._show_rows()
        self._show(self.rows.first())

    def _take(self) -> None:
        """Keep the pair as it is typed, once both halves are there and no other pair has the word."""
        before = self.form.word
        try:
            pair = plain_word(str(self.language.value()), *self.form.typed())
            self._require_new(pair.word, before)
        except KnownProblem as known:
            self.form.show_refused(sentence(known), incomplete=known.problem is Problem.WORD_INCOMPLETE)
            return
        self.form.show_taken(pair)
        others = [one for one in self._words() if (one.language, one.word) != (pair.language, before)]
        self._keep([*others, pair], f"word.{pair.language}")
        self._show_rows()

    def _require_new(self, word: str, before: str) -> None:
        if word != before and word in self._of_this_language():
            raise KnownProblem(Problem.WORD_TWICE, word=word)

    def _remove(self) -> None:
        language, word = self.language.value(), self.form.word
        at = self.rows.place(word)
        self._keep([one for one in self._words() if (one.language, one.word) != (language, word)])
        self.form.show_pair(None)
        self._show_rows()
        left = self.rows.rowCount()
        self._show(self.rows.row(min(max(at, 0), left - 1)).key if left else "")
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, words: list[PlainWord], about: str = "") -> None:
        in_order = sorted(words, key=lambda one: (one.language, one.word))
        self.kept.change(replace(self.kept.now, plain_words=tuple(in_order)), about)

    def _put_back(self) -> None:
        self.kept.replace(replace(self.kept.now, plain_words=None))

    def _listen(self) -> None:
        self.language.edited.connect(self._change_language)
        self.filter.edited.connect(self._filter)
        self.list.chosen.connect(self._show)
        self.list.opened.connect(lambda: self.form.plain_field.setFocus(Qt.FocusReason.OtherFocusReason))
        self.form.edited.connect(self._take)
        self.form.remove.clicked.connect(self._remove)
        self.new.clicked.connect(self.begin_new)
        self.as_shipped.clicked.connect(self._put_back)

    def _lay_out(self) -> None:
        tools = (self.count, None, self.as_shipped, self.new)
        self.lay_out_list(self.language, tools, self.form, (3, 2))
