"""One organisation in a case, as fields."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.kinds import ParticipantType
from models.records import OrganisationDraft, OrganisationSnapshot
from ui import case_words
from ui.widgets.choice import Choice
from ui.widgets.fields import AutoText, LineField
from ui.widgets.forms import Form


class OrganisationForm(QWidget):
    """Shows an organisation and yields a draft."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._organisation: OrganisationDraft | None = None
        self.name, self.oin, self.secure_email = LineField(), LineField(), LineField()
        self.statutory_task = AutoText(lines=2)
        self.participant_type = Choice(
            [(one, case_words.participant_type(one)) for one in ParticipantType], searchable=False
        )
        self.participant_type.edited.connect(self._explain_type)
        form = Form(columns=2)
        form.add(self.tr("Name"), self.name)
        self._type_row = form.add(self.tr("Takes part as"), self.participant_type)
        form.add(self.tr("Statutory task"), self.statutory_task, span=2)
        form.add(self.tr("Secure e-mail"), self.secure_email)
        form.add(self.tr("OIN"), self.oin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        for field in (self.name, self.oin, self.secure_email, self.statutory_task, self.participant_type):
            field.edited.connect(self.edited)

    def show_organisation(self, organisation: OrganisationSnapshot) -> None:
        """Show an organisation, without telling."""
        self._organisation = organisation
        self.name.show_value(organisation.name)
        self.participant_type.show_value(organisation.participant_type)
        self.statutory_task.show_value(organisation.statutory_task)
        self.secure_email.show_value(organisation.secure_email)
        self.oin.show_value(organisation.oin)
        self._explain_type()

    def draft(self) -> OrganisationDraft:
        """What stands in the fields; a name that was emptied stays what it was."""
        assert self._organisation is not None
        return OrganisationDraft(
            name=self.name.value().strip() or self._organisation.name,
            participant_type=ParticipantType(str(self.participant_type.value())),
            statutory_task=self.statutory_task.value(),
            secure_email=self.secure_email.value(),
            oin=self.oin.value(),
        )

    def _explain_type(self) -> None:
        third = self.participant_type.value() is ParticipantType.THIRD_PARTY
        self._type_row.show_hint(self.tr("Signs the secrecy declaration before taking part") if third else "")
