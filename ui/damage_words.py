"""What is wrong with a damaged vault, in plain words."""

from PySide6.QtCore import QObject

from models.records.backups import Damage


def hit(damage: Damage) -> str:
    """What is hit, and how much of it can still be read."""
    return DamageWords().hit(damage)


class DamageWords(QObject):
    """Only a QObject's own texts can bend with a number."""

    def hit(self, damage: Damage) -> str:
        parts = dict.fromkeys(self._file(name) for name in damage.files)
        words = self.tr("Hit: {parts}.").format(parts=", ".join(parts))
        return " ".join((words, self._readable(damage)))

    def _readable(self, damage: Damage) -> str:
        if not damage.is_readable:
            return self.tr("Nothing in it can be read any more.")
        if not damage.cases_readable:
            return self.tr("The cases themselves are whole.")
        if not damage.cases_hit:
            return self.tr("All cases can still be read.")
        whole = self.tr("%n case(s) can be read whole", "", max(damage.cases_readable - damage.cases_hit, 0))
        lost = self.tr("of %n case(s) a part is lost, or all of it.", "", damage.cases_hit)
        return f"{whole}; {lost}"

    def _file(self, name: str) -> str:
        if name.endswith("vault.json"):
            return self.tr("the file with the keys")
        if name.endswith("-wal"):
            return self.tr("the changes of last time")
        return self.tr("the file with the cases")
