"""The anchor: how far the log had come, kept beside the database, so that an older one in its place is noticed.

It is written with a secret that is in the database only: whoever cannot open the vault cannot make one that fits.
"""

import hmac
import json
import secrets
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from sqlalchemy.orm import Session

from models.vault.journal.chain import heads
from models.vault.whole_file import write_whole

ANCHOR_FILE = "log.anchor"

_LONGEST = 4096


class AnchorState(Enum):
    """What the file of an anchor is worth."""

    OURS = auto()
    MISSING = auto()
    NOT_OURS = auto()


@dataclass(frozen=True, slots=True)
class Anchor:
    """How many lines the log had, and the hash of the last of them."""

    entries: int
    hash: str

    def told(self, secret: str) -> bytes:
        """The bytes of the file."""
        return json.dumps({"entries": self.entries, "hash": self.hash, "mac": self.mac(secret)}).encode()

    def mac(self, secret: str) -> str:
        """The seal that only somebody with the secret of this log can give."""
        return hmac.new(secret.encode(), f"log.anchor:{self.entries}:{self.hash}".encode(), "sha256").hexdigest()


def new_secret() -> str:
    """What the anchors of one log are sealed with: 256 bits, in hexadecimal."""
    return secrets.token_hex(32)


def write_anchor(session: Session, folder: Path) -> None:
    """Write in *folder* how far the log of *session* has come. Raises OSError when the disk refuses."""
    kept = heads(session)
    if kept:
        head = kept[0]
        write_whole(folder / ANCHOR_FILE, Anchor(head["entries"], head["hash"]).told(str(head["secret"])))


def anchor_file(folder: Path) -> bytes | None:
    """What stands in the anchor's file in *folder*: None when there is none, nothing when it cannot be read.

    To be read before the log is looked at: who writes in it meanwhile anchors a longer one.
    """
    try:
        with (folder / ANCHOR_FILE).open("rb") as file:
            return file.read(_LONGEST)
    except FileNotFoundError:
        return None
    except OSError:
        return b""


def read_anchor(found: bytes | None, secret: str) -> tuple[AnchorState, Anchor | None]:
    """The anchor that was *found*, and whether it was written by who has this *secret*."""
    if found is None:
        return AnchorState.MISSING, None
    try:
        content = json.loads(found)
        anchor = Anchor(int(content["entries"]), str(content["hash"]))
        fits = hmac.compare_digest(str(content["mac"]).encode(), anchor.mac(secret).encode())
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return AnchorState.NOT_OURS, None
    return (AnchorState.OURS, anchor) if fits else (AnchorState.NOT_OURS, None)
