"""Where somebody is in the program, and what stands there half typed: what is no record yet, so that it is not lost."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedField:
    """A field with something in it that is no record.

    *layer* 0 is the screen, 1 the first dialog above it, and so on; *address* finds the field in it, *name* is what a
    reader hears. *before* is what the program showed there, *value* what stands there now: a text, or with *is_text*
    False the value of a choice as JSON.
    """

    layer: int
    address: str
    name: str
    before: str
    value: str
    is_text: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedPart:
    """What a part of a layer had open: a tab, a row, a form; *what* is known to that part only."""

    layer: int
    address: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedDialog:
    """A dialog that stood open: the way in which it is opened, and as JSON what it was opened for."""

    way: str
    about: str = "[]"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandAt:
    """The field that has the keyboard, and in a text the cursor (*position*) and where its selection begins (*anchor*),
    counted as Qt does."""

    layer: int
    address: str
    anchor: int = 0
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPlace:
    """Where somebody was: the *screen* with what it was about (*at*), what was open in it, the dialogs from the first
    to the last, and what was half typed; *hand* is None when no field had the keyboard."""

    screen: str
    at: tuple[str, ...] = ()
    opened: tuple[OpenedPart, ...] = ()
    dialogs: tuple[OpenedDialog, ...] = ()
    fields: tuple[TypedField, ...] = ()
    hand: HandAt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unplaced:
    """A half-typed text that has no field any more: whose it is, *where* it stood, and the case that it was about."""

    number: int
    person: str
    where: str
    text: str
    case_id: int | None = None
