"""Which documents are wanted, and in which forms: ticks, of which only those are offered that can be had."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from exports.kinds import FORMATS, PAGES, DocumentFormat, DocumentKind
from ui import document_words, style
from ui.widgets.fields import Check
from ui.widgets.labels import Hint

AT_FIRST = (DocumentKind.MINUTES, DocumentKind.PLAN)
FORMS_AT_FIRST = (DocumentFormat.PDF, DocumentFormat.DOCX, DocumentFormat.JSON)
_COLUMNS, _UNDER_THE_TICK, _RING = 2, 24, 3  # the last: room for the ring around what has the keyboard


class DocumentsField(QWidget):
    """A tick for each document, with what it is for below it."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.checks = {kind: Check(document_words.document(kind)) for kind in DocumentKind}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(style.NEAR)
        grid.setVerticalSpacing(style.TIGHT)
        for place, (kind, check) in enumerate(self.checks.items()):
            check.show_value(kind in AT_FIRST)
            check.setAccessibleDescription(document_words.purpose(kind))
            check.edited.connect(self.edited)
            grid.addWidget(_explained(check, document_words.purpose(kind)), place // _COLUMNS, place % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self.setFocusProxy(self.checks[DocumentKind.MINUTES])

    def value(self) -> tuple[DocumentKind, ...]:
        """The documents that are ticked, in their own order."""
        return tuple(kind for kind, check in self.checks.items() if check.value())


class FormsField(QWidget):
    """A tick for each form that one of the documents can have; what cannot have a password is not offered with one."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.checks = {form: Check(document_words.form(form)) for form in DocumentFormat}
        self._protected = False
        self.hint = Hint()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for forms in (PAGES, tuple(form for form in DocumentFormat if form not in PAGES)):
            row = QHBoxLayout()
            row.setSpacing(style.APART)
            for form in forms:
                row.addWidget(self.checks[form])
            row.addStretch(1)
            column.addLayout(row)
        for form, check in self.checks.items():
            check.show_value(form in FORMS_AT_FIRST)
            check.edited.connect(self.edited)
        column.addWidget(self.hint)
        self.setFocusProxy(self.checks[DocumentFormat.PDF])

    def offer(self, kinds: tuple[DocumentKind, ...], *, protected: bool) -> None:
        """Offer the forms of *kinds*; *protected*: say which of those that are ticked cannot be, and are left out."""
        self._protected = protected
        left_out = []
        for form, check in self.checks.items():
            offered = any(form in FORMATS[kind] for kind in kinds)
            check.setVisible(offered)
            check.setEnabled(form.can_be_protected or not protected)
            if protected and offered and check.value() and not form.can_be_protected:
                left_out.append(document_words.form(form))
        told = self.tr("Cannot have a password, and is not made: {forms}.").format(forms=", ".join(left_out))
        self.hint.setText(told if left_out else "")
        self.hint.setVisible(bool(left_out))

    def of(self, kind: DocumentKind) -> tuple[DocumentFormat, ...]:
        """The forms in which *kind* is wanted."""
        ticked = [form for form in FORMATS[kind] if self.checks[form].value()]
        return tuple(form for form in ticked if form.can_be_protected or not self._protected)


def _explained(check: Check, words: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(_RING, _RING, 0, 0)
    column.setSpacing(0)
    column.addWidget(check)
    below = QHBoxLayout()
    below.setContentsMargins(_UNDER_THE_TICK, 0, 0, 0)
    below.addWidget(Hint(words))
    column.addLayout(below)
    column.addStretch(1)
    return holder
