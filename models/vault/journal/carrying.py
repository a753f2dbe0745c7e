"""Carry the log over to an older state that is put back: what was done since stays known."""

from sqlalchemy import column, insert, update
from sqlalchemy.orm import Session

from models.entities import JournalHead
from models.vault.journal.chain import LINES, heads, lines


def carry_over(source: Session, target: Session) -> int:
    """Append to the log of *target* what the log of *source* has beyond it, and give how many lines that were.

    They must be of one log: when the last line of *target* is not in *source*, nothing is carried over. The secret of
    the anchors goes along, so that those of *source* keep fitting. Commits nothing.
    """
    ends, continued = heads(target), heads(source)
    if not ends or not continued:
        return 0
    end, on = ends[0], continued[0]
    last = list(lines(source, column("number") == end["entries"]))
    if end["entries"] and (not last or last[0]["hash"] != end["hash"]):
        return 0
    carried = [dict(line) for line in lines(source, column("number") > end["entries"])]
    if carried:
        target.execute(insert(LINES), carried)
        target.execute(update(JournalHead).values(entries=on["entries"], hash=on["hash"], secret=on["secret"]))
    return len(carried)
