"""The tab of the vault's screen about people: who opens it in which role, their passphrases, and the keys."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import case_words, days, style
from ui.reporter import Tone
from ui.screens.columns import REST, in_columns, two_lines
from ui.screens.page_scroll import PageScroll
from ui.screens.vault.keys_card import KeysCard
from ui.screens.vault.part import Given, VaultPart
from ui.screens.vault.person_card import PersonCard
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.rows import RowList
from ui.widgets.surfaces import Card
from ui.widgets.tags import Tag

if TYPE_CHECKING:
    from models.records import KeyHolder
    from models.vault import Cost

_SIDE = 392


class PeoplePart(VaultPart):
    """Shows everybody with a key; what somebody may decide here follows from their role, and the rest says so."""

    def __init__(self, given: Given, parent: QWidget | None = None, cost: "Cost | None" = None) -> None:
        """*cost* is what a guess at a new passphrase is to cost; by default that of every vault."""
        super().__init__(given, parent)
        from models.vault import DEFAULT_COST

        self.cost = cost or DEFAULT_COST
        self._holders: dict[str, KeyHolder] = {}
        vault = given.unlocked.vault
        self.person = PersonCard(may_govern=vault.may_govern)
        self.rows = RowList(self.tr("People with a key"), row_height=46)
        self.rows.row_chosen.connect(lambda _: self._show_chosen())
        self.rows.row_activated.connect(lambda _: self.person.place_focus())
        self.add = Button(self.tr("Add somebody…"), icon="plus", height=28)
        self.add.clicked.connect(self.add_person)
        self.person.role_wanted.connect(self.change_role)
        self.person.remove_wanted.connect(self.remove_person)
        self.person.passphrase_wanted.connect(self.change_passphrase)
        self.keys = KeysCard(self._why_not())
        self.keys.recovery_wanted.connect(self.make_recovery_key)
        self.keys.renew_wanted.connect(self.renew_key)
        if not vault.may_govern:
            self.add.hide()
        self._lay_out()

    @property
    def chosen(self) -> "KeyHolder | None":
        """Who is shown beside the list."""
        return self._holders.get(str(self.rows.selected()))

    def listed(self) -> RowList:
        """The list."""
        return self.rows

    def show_now(self) -> None:
        """Show who has a key at this moment."""
        keys = self.given.unlocked.services.keys
        with self.given.reporter.during(self.tr("Reading who has a key")) as outcome:
            holders, since, missing = keys.people(), keys.recovery_key_since(), keys.not_come_by()
        if not outcome.ok:
            return
        self._holders = {one.name: one for one in holders}
        self.rows.show_rows([(one.name, self._row(one)) for one in holders])
        if self.chosen is None:
            self.rows.select(next((one.name for one in holders if one.is_me), None))
        self.keys.show_state(since, missing)
        self._show_chosen()

    def add_person(self) -> None:
        """Give somebody a passphrase to this vault."""
        from ui.dialogs.vault_people.add_person import AddPersonDialog

        given = self.given
        dialog = AddPersonDialog(given.unlocked.services, given.errands, self._known_words(), self.cost, self)
        dialog.added.connect(self._show_added)
        dialog.open()

    def change_passphrase(self) -> None:
        """Change one's own passphrase, or give the chosen person a new one."""
        from ui.dialogs.vault_people.passphrase import GivePassphraseDialog, OwnPassphraseDialog

        holder, services, errands = self.chosen, self.given.unlocked.services, self.given.errands
        if holder is None:
            return
        if holder.is_me:
            own = OwnPassphraseDialog(self.given.unlocked, errands, self._known_words(), self.cost, self)
            own.changed.connect(lambda: self._tell(self.tr("Your passphrase was changed")))
            own.open()
        else:
            given = GivePassphraseDialog(services, errands, holder.name, self._known_words(), self.cost, self)
            given.given.connect(
                lambda name: self._tell(self.tr("{name} has a new passphrase from now on").format(name=name))
            )
            given.open()

    def change_role(self) -> None:
        """Give the chosen person another role."""
        from ui.dialogs.vault_people.role import RoleDialog

        holder = self.chosen
        if holder is None:
            return
        dialog = RoleDialog(self.given.unlocked.services, self.given.errands, holder.name, holder.role, self)
        dialog.changed.connect(self._show_role)
        dialog.open()

    def remove_person(self) -> None:
        """Take the chosen person's access away."""
        from ui.dialogs.vault_people.remove import RemovePersonDialog

        holder = self.chosen
        if holder is None:
            return
        services, errands = self.given.unlocked.services, self.given.errands
        dialog = RemovePersonDialog(services, errands, holder.name, self._second_place(), self)
        dialog.removed.connect(self._show_removed)
        dialog.open()

    def make_recovery_key(self) -> None:
        """Make a recovery key, which is shown once."""
        from ui.dialogs.vault_people.recovery_key import RecoveryKeyDialog

        dialog = RecoveryKeyDialog(self.given.unlocked, self.given.errands, self.cost, self)
        dialog.made.connect(self.show_now)
        dialog.open()

    def renew_key(self) -> None:
        """Write the whole vault anew under a new key."""
        from ui.dialogs.vault_people.renew import RenewKeyDialog

        services = self.given.unlocked.services
        missing = services.keys.not_come_by()
        dialog = RenewKeyDialog(services, self.given.errands, missing, self._second_place(), self)
        dialog.renewed.connect(lambda: self._tell(self.tr("The key of the vault was renewed")))
        dialog.open()

    def _show_added(self, name: str) -> None:
        self._tell(self.tr("{name} can open this vault from now on").format(name=name))
        self.rows.focus_row(name)

    def _show_role(self, name: str, role: str) -> None:
        said = self.tr("{name} is {role} from now on")
        self._tell(said.format(name=name, role=case_words.vault_role(role)))

    def _show_removed(self, name: str, renew: bool) -> None:
        self._tell(self.tr("{name} cannot open this vault any more").format(name=name))
        self.rows.setFocus()
        if renew:
            self.renew_key()

    def _tell(self, title: str) -> None:
        self.show_now()
        self.given.reporter.tell(Tone.GOOD, title)

    def _show_chosen(self) -> None:
        self.person.show_holder(self.chosen)

    def _row(self, one: "KeyHolder") -> QWidget:
        since = self.tr("since {day}").format(day=days.plain(one.since)) if one.since else self.tr("from the beginning")
        marks = [Tag(self.tr("you"), "info")] if one.is_me else []
        if not one.has_come_by:
            marks.append(Tag(self.tr("not come by yet"), "warning", icon="hourglass"))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.CLOSE)
        row.addStretch(1)
        for mark in marks:
            row.addWidget(mark)
        name = two_lines(one.name, f"{case_words.vault_role(one.role)} · {since}", strong=one.is_me)
        return in_columns((Label(icon="person", icon_tone="text2"), 16), (name, REST), (holder, 150))

    def _second_place(self) -> Path | None:
        """Where backups are kept as well, on this machine."""
        memory = self.given.memory
        return memory.second_place(self.given.unlocked.vault.folder) if memory is not None else None

    def _known_words(self) -> tuple[str, ...]:
        """What a thief knows as well: the names of the vault, the organisation and the people."""
        vault = self.given.unlocked.vault
        return (vault.name, vault.organisation, *self._holders)

    def _why_not(self) -> str:
        """Why keys and people are not decided on here, by this person; empty where they are."""
        vault = self.given.unlocked.vault
        if not vault.role.may_govern:
            return self.tr("Only the chair decides on people and keys. You can change your own passphrase.")
        if vault.read_only:
            return self.tr("The vault is open for reading only, so nothing about keys can be changed now.")
        return ""

    def _lay_out(self) -> None:
        people = Card(self.tr("People with a key"), icon="people", trailing=self.add)
        people.add_flush(self.rows)
        side = QVBoxLayout()
        side.setSpacing(style.NEAR)
        side.addWidget(self.person)
        side.addWidget(self.keys)
        side.addStretch(1)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.APART)
        row.addWidget(people, 1, Qt.AlignmentFlag.AlignTop)
        beside = QWidget()
        beside.setFixedWidth(_SIDE)
        side.setContentsMargins(0, 0, 0, 0)
        beside.setLayout(side)
        row.addWidget(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PageScroll(holder))
