"""The tab of the vault's screen about retention: how long each case may be kept, and which ones are gone."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from exports.kinds import DocumentFormat
from models.keeping_kinds import Urgency
from models.records import Destruction, UnreachedPlace
from ui import style
from ui.reporter import Tone
from ui.screens.page_scroll import PageScroll, in_page
from ui.screens.vault.destroyed_card import DestroyedCard
from ui.screens.vault.own_term_card import OwnTermCard
from ui.screens.vault.part import Given, VaultPart
from ui.screens.vault.term_card import TermCard
from ui.screens.vault.terms_list import TermsList
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.notice import Notice
from ui.widgets.surfaces import Card

_SIDE = 392


class RetentionPart(VaultPart):
    """Shows the retention of a vault; whatever destroys is the chair's own act, in a dialog that says what goes."""

    def __init__(self, given: Given, parent: QWidget | None = None) -> None:
        super().__init__(given, parent)
        self._services = given.unlocked.services
        self._retention = self._services.retention
        may_govern = given.unlocked.vault.may_govern
        self.list = TermsList(self.tr("Terms of the cases"))
        self.list.row_chosen.connect(lambda _: self._show_chosen())
        self.list.row_activated.connect(self._go_to_chosen)
        self.empty = Label(self.tr("There are no cases yet."), tone="text2")
        self.term = TermCard(may_govern=may_govern)
        self.term.extend_wanted.connect(self.extend)
        self.term.not_accepted_wanted.connect(self._refuse_case)
        self.term.hand_over_wanted.connect(self.hand_over)
        self.term.destroy_wanted.connect(self.let_go)
        self.own = OwnTermCard(may_govern=may_govern)
        self.own.chosen.connect(self._choose_years)
        self.register = DestroyedCard()
        self.register.certificate_wanted.connect(self._ask_certificate)
        self.go_on = Button(self.tr("Try again now"), icon="refresh")
        self.go_on.clicked.connect(self._go_on)
        self.unreached = Notice("warning", actions=(self.go_on,))
        if given.keeping is not None:
            given.keeping.changed.connect(self.show_now)
        self._lay_out()

    def listed(self) -> TermsList:
        """The list."""
        return self.list

    def show_now(self) -> None:
        """Show how long each case may be kept as of today."""
        today = date.today()
        with self.given.reporter.during(self.tr("Reading the terms")) as outcome:
            lines, years = self._retention.lines(today), self._retention.local_years()
            register, places = self._retention.register(), self._retention.unreached()
        if not outcome.ok:
            return
        self._years = years
        self.list.show_lines(lines, today)
        self.list.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self.own.show_years(years)
        self.register.show_lines(register)
        self._show_unreached(places)
        self._show_chosen()

    def extend(self, case_id: int = 0) -> None:
        """Ask why a case is kept longer, the chosen one unless another is named."""
        from ui.dialogs.destroy.extending import ExtendDialog

        self.list.choose(case_id or self.list.selected())
        if self.list.line is not None:
            dialog = ExtendDialog(self._services, self.given.reporter, self.list.line, self)
            dialog.extended.connect(self.show_now)
            dialog.open()

    def let_go(self) -> None:
        """Ask which of the chosen case and those that are due must go."""
        from ui.dialogs.destroy.destroying import DestroyDialog

        chosen = self.list.line
        if chosen is None:
            return
        lines = [line for line in self.list.lines if line.case_id == chosen.case_id or line.urgency is Urgency.OVERDUE]
        dialog = DestroyDialog(self._services, self.given.errands, lines, chosen.case_id, self._second, self)
        dialog.gone.connect(self._tell_gone)
        dialog.broken_off.connect(self.show_now)
        dialog.open()

    def hand_over(self, case_id: int = 0) -> None:
        """Ask to whom a case goes, the chosen one unless another is named."""
        from ui.dialogs.destroy.handing_over import HandOverDialog

        self.list.choose(case_id or self.list.selected())
        if self.list.line is not None:
            dialog = HandOverDialog(self._services, self.given.errands, self.list.line, self._second, self)
            dialog.gone.connect(self._tell_gone)
            dialog.broken_off.connect(self.show_now)
            dialog.open()

    def write_certificate(self, number: str, form: DocumentFormat, path: Path) -> None:
        """Write a certificate at *path*, which the user chose; away from the interface's thread."""
        from exports import certificates

        services, vault = self._services, self.given.unlocked.vault

        def work(_: object) -> None:
            document = certificates.composed(services, number, vault.name, vault.organisation)
            certificates.write(services, document, form, path, overwrite=True)

        self.given.errands.run(
            self.tr("Writing the certificate"),
            work,
            lambda _: self.given.reporter.tell(
                Tone.GOOD,
                self.tr("The certificate was written"),
                self.tr("It is in {folder}").format(folder=path.parent),
            ),
            owner=self,
        )

    @property
    def _second(self) -> Path | None:
        memory = self.given.memory
        return memory.second_place(self.given.unlocked.vault.folder) if memory is not None else None

    def _show_chosen(self) -> None:
        self.term.show_line(self.list.line, self._years, date.today())

    def _go_to_chosen(self, _: object) -> None:
        self.term.place_focus()

    def _refuse_case(self, refused: bool) -> None:
        if self.list.line is None:
            return
        with self.given.reporter.during(self.tr("Changing the term")):
            self._retention.not_accepted(self.list.line.case_id, date.today() if refused else None)
        self.show_now()

    def _choose_years(self, years: int) -> None:
        with self.given.reporter.during(self.tr("Changing the term")):
            self._retention.set_local_years(years)
        self.show_now()

    def _tell_gone(self, destruction: Destruction) -> None:
        self.show_now()
        self.register.choose_latest()
        (self.list if self.list.lines else self.register.rows).setFocus()
        count = len(destruction.destroyed)
        number = destruction.destroyed[0].certificate if destruction.destroyed else ""
        if destruction.is_complete:
            text = self.tr("Certificate {number} is in the register below.").format(number=number)
            self.given.reporter.tell(Tone.GOOD, self.tr("%n case(s) destroyed", "", count), text)
        else:
            title = self.tr("%n case(s) destroyed in the vault, not yet in every backup", "", count)
            text = self.tr("Certificate {number} stays provisional until every place was reached.")
            self.given.reporter.tell(Tone.WARNING, title, text.format(number=number))

    def _show_unreached(self, places: tuple[UnreachedPlace, ...]) -> None:
        self.unreached.setVisible(bool(places))
        if places:
            numbers = sorted({number for place in places for number in place.numbers})
            where = [place.place or self.tr("the folder of the vault") for place in places]
            title = self.tr("Some backups may still hold destroyed cases")
            text = self.tr("{numbers}, in {places}. They are removed as soon as the place can be reached.")
            told = text.format(numbers=", ".join(numbers), places=", ".join(where))
            self.unreached.show_notice("warning", title, told)

    def _go_on(self) -> None:
        retention = self._retention
        self.given.errands.run(
            self.tr("Finishing a destruction"),
            lambda progress: retention.go_on(progress.at),
            lambda _: self.show_now(),
            owner=self,
            interruptible=True,
        )

    def _ask_certificate(self, number: str, form: str) -> None:
        from exports.certificates import certificate_name

        name = certificate_name(number, DocumentFormat(form))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the certificate"), name)
        if chosen:
            self.write_certificate(number, DocumentFormat(form), Path(chosen))

    def _lay_out(self) -> None:
        self._years = self._retention.local_years()
        terms = Card(self.tr("Terms of the cases"), icon="hourglass")
        self.empty.setContentsMargins(14, style.CLOSE, 14, style.NEAR)
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.empty)
        lines.addWidget(self.list)
        terms.add_flush(inside)
        left = QVBoxLayout()
        left.setSpacing(style.APART)
        left.addWidget(terms)
        left.addWidget(self.register)
        left.addStretch(1)
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(style.NEAR)
        side.addWidget(self.term)
        side.addWidget(self.own)
        side.addStretch(1)
        beside = QWidget()
        beside.setFixedWidth(_SIDE)
        beside.setLayout(side)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.APART)
        row.addLayout(left, 1)
        row.addWidget(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PageScroll(in_page(self.unreached, holder)))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
