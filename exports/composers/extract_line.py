"""That a document is an extract, told in one line to whoever reads it."""

from dataclasses import replace

from exports.blocks import Block, Note
from exports.composers.subject import Subject, text


def extract_line(subject: Subject, *, tells_earlier: bool = False) -> tuple[Block, ...]:
    """One line for readers who get less than the table knows, or who read alone; otherwise nothing.

    With *tells_earlier* the document tells the views of earlier conferences too, so that one left out there counts.
    """
    say, readers = subject.say, subject.readers
    if subject.reader is not None:
        return _line(say("extract.person", readers=subject.reader.name))
    if readers.is_one:
        organisation = subject.case.organisation(readers.organisations[0])
        if organisation is not None:
            manner = "extract.third_party" if organisation.is_third_party else "extract.one"
            return _line(say(manner, readers=organisation.name))
    if subject.left_out if tells_earlier else replace(subject.left_out, earlier=0):
        return _line(say("extract.some", readers=_together(subject)))
    return ()


def _together(subject: Subject) -> str:
    """The organisations by name while they fit on a line."""
    names = subject.say.joined([subject.organisation(key) for key in subject.readers.organisations])
    return names if 0 < len(names) <= _ON_A_LINE else subject.say("extract.together")


def _line(words: str) -> tuple[Block, ...]:
    return (Note(text(words)),)


_ON_A_LINE = 60
