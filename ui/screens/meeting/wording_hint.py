"""A quiet hint under a field whose words put the blame on a victim."""

from models.rules.wording import blame_in
from ui.widgets.fields import AutoText
from ui.widgets.labels import Hint


class WordingHint(Hint):
    """Follows what is typed in *field* and offers another way to say it. It never holds anything back."""

    def __init__(self, field: AutoText) -> None:
        super().__init__(icon="comment")
        self._field = field
        self._said = ""
        field.textChanged.connect(self._follow)
        self.hide()

    def _follow(self) -> None:
        blame = blame_in(self._field.value())
        words = self.tr("“{found}” may blame the victim. Rather: {instead}.") if blame else ""
        said = words.format(found=blame.found, instead=blame.instead) if blame else ""
        if said == self._said:
            return
        self._said = said
        self.setText(said)
        self.setVisible(bool(said))
        self._field.setAccessibleDescription(said)
