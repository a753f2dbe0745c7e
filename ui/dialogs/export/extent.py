"""How many files are about to be made, and for how many recipients."""

from collections.abc import Iterable

from exports.handing_over import Copy
from ui.widgets.labels import Hint


class Extent(Hint):
    """One line beside the button that makes them; empty when nothing would be made."""

    def __init__(self) -> None:
        super().__init__(wrap=False)

    def show_for(self, copies: Iterable[Copy]) -> None:
        """Count the files of these copies, and who is to have one; what stays with the team has no recipient."""
        those = tuple(copies)
        files = sum(len(one.forms) for one in those)
        readers = {key for one in those if one.readers for key in (*one.readers.organisations, one.readers.person)}
        recipients = len(readers - {None})
        parts = [self.tr("%n file(s)", "", files)] if files else []
        if files and recipients:
            parts.append(self.tr("%n recipient(s)", "", recipients))
        self.setText(" · ".join(parts))
