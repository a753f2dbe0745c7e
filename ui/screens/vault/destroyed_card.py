"""The register of destroyed cases: which went, when, why and by whom, with the certificate again."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exports.kinds import PAGES, DocumentFormat
from models.records import DestroyedCase
from ui import case_words, days, retention_words, style
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.painted_row import Cell, PaintedRow
from ui.widgets.rows import RowList, RowPart
from ui.widgets.surfaces import Card


class DestroyedCard(Card):
    """One row for each case that is gone; `certificate_wanted(number, form)` for the one that is chosen."""

    certificate_wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Register of destroyed cases"), icon="list")
        self._lines: dict[object, DestroyedCase] = {}
        self.rows = RowList(self.tr("Register of destroyed cases"), row_height=style.ROW)
        self.rows.row_chosen.connect(lambda _: self._show_chosen())
        self.rows.row_activated.connect(lambda _: self._tell(DocumentFormat.PDF))
        self.empty = Label(self.tr("No case was destroyed yet."), tone="text2")
        self.certificate = Label(tone="text2")
        self.forms = {form: Button(form.value.upper(), height=style.CONTROL_IN_ROW) for form in PAGES}
        for form, button in self.forms.items():
            button.setAccessibleName(self.tr("Certificate as {form}").format(form=form.value.upper()))
            button.clicked.connect(lambda _=False, form=form: self._tell(form))
        self.tools = QWidget()
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(14, style.NEAR, 14, style.NEAR)
        row.setSpacing(style.CLOSE)
        row.addWidget(self.certificate)
        for button in self.forms.values():
            row.addWidget(button)
        row.addStretch(1)
        self.empty.setContentsMargins(14, style.CLOSE, 14, style.NEAR)
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.empty)
        lines.addWidget(self.rows)
        lines.addWidget(self.tools)  # within, so that an empty register leaves no empty strip
        self.add_flush(inside)

    def show_lines(self, lines: Sequence[DestroyedCase]) -> None:
        """Show these, the latest first."""
        self._lines = {line.id: line for line in lines}
        self.rows.show_parts(self._part(line) for line in lines)
        if self.rows.selected() is None and lines:
            self.rows.choose(lines[0].id)
        self.empty.setVisible(not lines)
        self.rows.setVisible(bool(lines))
        self.tools.setVisible(bool(lines))
        self._show_chosen()

    def choose_latest(self) -> None:
        """Choose what went last, so that its certificate is the one that is offered."""
        if self._lines:
            self.rows.choose(next(iter(self._lines)))
            self._show_chosen()

    @property
    def chosen(self) -> DestroyedCase | None:
        """The line that is chosen."""
        return self._lines.get(self.rows.selected())

    def _show_chosen(self) -> None:
        if self.chosen is not None:
            self.certificate.setText(self.tr("Certificate {number}:").format(number=self.chosen.certificate))

    def _tell(self, form: DocumentFormat) -> None:
        if self.chosen is not None:
            self.certificate_wanted.emit(self.chosen.certificate, form.value)

    def _part(self, line: DestroyedCase) -> RowPart:
        why = retention_words.ground(line.ground)
        if line.handed_over_to:
            why = self.tr("{ground}: {name}").format(ground=why, name=line.handed_over_to)
        cells = (
            Cell(text=line.number, below=case_words.regime(line.regime), width=168, strong=True),
            Cell(text=why, below=self.tr("by {person}").format(person=line.by)),
            Cell(text=days.plain(line.destroyed_at.astimezone().date()), below=line.certificate, width=120),
        )
        return RowPart(line.id, cells, lambda: PaintedRow(cells))
