"""Somebody with a keyboard and no mouse: goes to a control by its name, types, and reads what is on the screen."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from tests.journeys import inside
from tests.journeys.display import Keyboard
from tests.journeys.inside import Inside

PATIENCE = 15.0  # seconds
_MOST_TABS = 140


class Stuck(AssertionError):
    """A person cannot go on: what was expected did not come."""


@dataclass
class Tally:
    """The keys that one thing took beside the words of its description; a chord counts as one.

    *spaces* are those among them that only keep the parts of a line apart.
    """

    keys: int = 0
    spaces: int = 0


class Person:
    """Does everything by keyboard, and tells on standard output what it does."""

    def __init__(self, watching: Inside, pictures: Path) -> None:
        self._watching, self._pictures = watching, pictures
        self._keyboard = Keyboard()
        self._pressed = 0
        self._tally: Tally | None = None
        self._step, self._began = "", time.monotonic()
        self._taken = 0

    # the story

    @contextmanager
    def step(self, title: str) -> Iterator[None]:
        """A part of the story. Whatever fails in it is told with this title and with what was on the screen."""
        self._step = title
        self.tell(f"── {title}")
        try:
            yield
        except Exception as failure:
            raise Stuck(self._account(failure)) from failure
        self.photograph(title)

    def photograph(self, title: str, of: Callable[[], QWidget] | None = None) -> None:
        """Keep a picture of the screen, or of one window."""
        self._taken += 1
        name = "".join(sign if sign.isalnum() else "-" for sign in title)
        file = self._pictures / f"{self._taken:02} {name}.png"
        self._watching.ask(lambda: inside.picture(file, of() if of else None) or True, PATIENCE)

    def tell(self, what: str) -> None:
        """Say something on standard output."""
        sys.stdout.write(f"{time.monotonic() - self._began:6.1f} {what}\n")
        sys.stdout.flush()

    # the keyboard

    def press(self, *keys: str) -> None:
        """Press keys one after the other, and let the program do what they ask."""
        self._keyboard.press(*keys)
        self._pressed += len(keys)
        if self._tally is not None:
            self._tally.keys += len(keys)
        self._arrived(" ".join(keys))

    def leave(self, key: str) -> None:
        """Press the key that ends the program: nothing can be asked of it after that."""
        self.tell("── the program is left")
        self._watching.ask(self._watching.stop, PATIENCE)
        self._keyboard.press(key)

    def type(self, text: str) -> None:
        """Type a text where the keyboard is."""
        if self._tally is not None:
            self._tally.keys += len(text)
            self._tally.spaces += text.count(" ")
        self.describe(text)

    def describe(self, text: str) -> None:
        """Type the words of a description: whoever counts keys does not count these."""
        self._keyboard.type(text)
        self._pressed += len(text)
        self._arrived(text)

    @contextmanager
    def counting(self) -> Iterator[Tally]:
        """Count every key that is pressed, but those of a description."""
        self._tally = tally = Tally()
        try:
            yield tally
        finally:
            self._tally = None

    def go_to(self, name: str, *, back: bool = False) -> None:
        """Press Tab until the control with this name has the keyboard; a name may end in … to mean its beginning."""
        passed: list[str] = []
        for _ in range(_MOST_TABS):
            if self._is_at(name):
                return
            passed.append(self.look(inside.where))
            self.press("shift+Tab" if back else "Tab")
        raise Stuck(f"Tab does not come to {name!r}. It came past: " + ", ".join(dict.fromkeys(passed)))

    def fill(self, name: str, text: str, *, anew: bool = False, back: bool = False) -> None:
        """Go to a field and type; *anew* replaces what stands there."""
        self.go_to(name, back=back)
        if anew:
            self.press("ctrl+a", "BackSpace")
        self.type(text)
        self.expect(lambda: text in self._typed(), f"{text!r} stands in {name!r}")

    def choose(self, name: str, option: str, *, back: bool = False) -> None:
        """Go to a list that opens: a long one is searched by typing, a short one is walked with the arrows."""
        self.go_to(name, back=back)
        if self.look(lambda: getattr(inside.focused(), "isEditable", bool)()):
            self.type(option)
            self.press("Tab")
            self.expect(lambda: option in inside.words(), f"{option!r} is chosen in {name!r}")
            return
        self.press("Home")
        passed = [str(self.look(self._typed))]
        while not passed[-1].startswith(option):
            self.press("Down")
            passed.append(str(self.look(self._typed)))
            if passed[-1] == passed[-2]:
                raise Stuck(f"{name!r} offers no {option!r}: " + ", ".join(passed))

    def mark(self, first: str, option: str) -> None:
        """Choose one of the joined buttons with the arrows, from the one that Tab leads to."""
        self.go_to(first)
        self.press("space")
        while not self._is_at(option):
            self.press("Right")
            if self._is_at(first):
                raise Stuck(f"no {option!r} beside {first!r}")

    # the eyes

    def look(self, at: Callable[[], Any]) -> Any:
        """What is there now."""
        return self._watching.ask(lambda: (at(),), PATIENCE)[0]

    def expect(self, condition: Callable[[], Any], what: str, seconds: float = PATIENCE) -> Any:
        """Wait until a condition holds, or fail with *what* was expected."""
        answer = self._watching.ask(condition, seconds)
        if not answer:
            raise Stuck(f"expected that {what}")
        return answer

    def sees(self, *texts: str) -> None:
        """Wait until these texts can be read in front."""
        for text in texts:
            self.expect(lambda text=text: text in inside.words(), f"{text!r} is on the screen")

    def sees_no(self, *texts: str) -> None:
        """Wait until these texts can no longer be read in front."""
        for text in texts:
            self.expect(lambda text=text: text not in inside.words(), f"{text!r} is not on the screen")

    def is_at(self, name: str) -> None:
        """Wait until the control with this name has the keyboard."""
        self.expect(lambda: _fits(inside.name_of(inside.focused()), name), f"the keyboard is at {name!r}")

    def now_at(self) -> str:
        """The name of the control that has the keyboard."""
        return str(self.look(lambda: inside.name_of(inside.focused())))

    def _is_at(self, name: str) -> bool:
        return _fits(self.now_at(), name)

    def _typed(self) -> str:
        widget = inside.focused()
        return inside.text_of(widget) if isinstance(widget, QWidget) else ""

    def _arrived(self, what: str) -> None:
        """Wait until the program has seen every key: they travel through the X server."""
        if not self._watching.ask(lambda: self._watching.keys_seen >= self._pressed, 2.0):
            self.tell(f"   (not every key of {what!r} arrived)")
            self._pressed = self._watching.keys_seen

    def _account(self, failure: Exception) -> str:
        on_screen = self._watching.ask(lambda: (inside.words(), inside.where()), 2.0) or ("(no answer)", "?")
        self.photograph(f"stuck at {self._step}")
        return f"{self._step}: {failure}\nkeyboard at: {on_screen[1]}\non the screen:\n{on_screen[0]}"


def _fits(name: str, wanted: str) -> bool:
    return name.startswith(wanted[:-1]) if wanted.endswith("…") else name == wanted
