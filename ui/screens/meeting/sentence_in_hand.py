"""The words somebody points at: a sentence in a text field, or the whole of a contribution or decision in a list."""

from dataclasses import dataclass

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from models.records import CaseSnapshot, ContributionSnapshot, DecisionDraft, DecisionSnapshot
from models.rules.sentences import sentence_at
from ui.screens.meeting.beside.agreement_editors import DecisionEditor
from ui.screens.meeting.decisions.agreement_forms import DecisionForm
from ui.screens.meeting.picture.contribution_form import ContributionForm
from ui.screens.meeting.room.rows import COLLECTIONS
from ui.screens.meeting.step_screen import StepScreen
from ui.widgets.rows import RowList


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words to make an action of, with the names of who said them and of the life domain they are about."""

    text: str
    organisation: str = ""
    domain: str = ""


def sentence_in_hand(focus: QWidget | None, step: StepScreen) -> Sentence | None:
    """The sentence at the cursor, the selected words, or the words of the row with the keyboard; None elsewhere."""
    if isinstance(focus, QPlainTextEdit):
        return _typed(focus, step.room.case)
    listed = around(focus, RowList)
    key = listed.selected() if isinstance(listed, RowList) else None
    row = step.record_in_hand()
    if isinstance(key, tuple) and key[0] == COLLECTIONS[DecisionDraft]:  # of the list beside the step
        row = step.room.row(DecisionDraft, key[1])
    if isinstance(row, ContributionSnapshot):
        return _of(step.room.case, row.text, row.organisation, row.domain)
    return Sentence(row.text) if isinstance(row, DecisionSnapshot) else None


def around(widget: QWidget | None, *kinds: type[QWidget]) -> QWidget | None:
    """The nearest widget of one of these kinds that holds *widget*, itself included; None when there is none."""
    while widget is not None and not isinstance(widget, kinds):
        widget = widget.parentWidget()
    return widget


def _typed(field: QPlainTextEdit, case: CaseSnapshot) -> Sentence | None:
    source = around(field, ContributionForm, DecisionForm, DecisionEditor)
    if source is None:
        return None
    cursor = field.textCursor()
    text = cursor.selectedText() or sentence_at(field.toPlainText(), cursor.position())
    if not isinstance(source, ContributionForm):
        return Sentence(text)
    return _of(case, text, source.organisation.value(), source.domain.value())


def _of(case: CaseSnapshot, text: str, organisation: object, domain: object) -> Sentence:
    source = case.organisation(organisation if isinstance(organisation, str) else None)
    about = case.domain(domain if isinstance(domain, str) else None)
    return Sentence(text, source.name if source else "", about.name if about else "")
