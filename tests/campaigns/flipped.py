"""One byte of a vault is changed, again and again; then it is opened by somebody who does not know.

``python -m tests.campaigns.flipped 200 --seed 7`` prints a line for every try. Which file and where follow the seed.
Half of the tries are on a vault whose program was ended, so that its last changes wait in the write-ahead log.
"""

import argparse
import random
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from models.keeping_kinds import BackupReason
from models.problems import KnownProblem
from models.records import ActionDraft
from models.services import Services, damaged
from models.vault import Vault
from tests.campaigns.killed import words_in
from tests.campaigns.ready import Pattern
from tests.vaults import CHAIR, PASSPHRASE
from ui.log_faults import fault_sentence
from ui.problem_sentences import sentence

_CHANGES = 12
_IN_A_BACKUP = 0.2


@dataclass(frozen=True)
class Flip:
    """One changed byte: where, how it was told (the problem and the sentence), and what was offered."""

    file: str
    offset: int
    problem: str
    told: str
    offered: str
    healed: bool

    @property
    def is_well(self) -> bool:
        """Whether it was told with a way out, or made good without a word lost."""
        return self.healed or (bool(self.problem and self.offered) and _is_plain(self.told))

    def line(self) -> str:
        """One line for the table."""
        noticed = self.problem or ("made good, all is there" if self.healed else "NOT NOTICED")
        return f"{self.file:12} byte {self.offset:8}: {noticed}; offered: {self.offered or '–'}"


@dataclass(frozen=True)
class Vaults:
    """A vault that was closed and one that was ended; both have a backup. *words* is all that is in them."""

    closed: Path
    ended: Path
    words: frozenset[str]

    @classmethod
    def made(cls, root: Path) -> "Vaults":
        """Make both in *root*."""
        folder = Pattern.made(root / "closed").folder
        with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
            services = Services.over(vault)
            services.backups.make(BackupReason.BY_HAND)
            conference = services.cases.get(services.cases.lines()[0].id).conferences[-1]
            for number in range(_CHANGES):
                services.minutes.add(conference.id, ActionDraft(text=f"Afspraak {number}"))
            shutil.copytree(folder, root / "ended")
        held = [_held(shutil.copytree(one, root / f"{one.name} once")) for one in (folder, root / "ended")]
        return cls(folder, root / "ended", frozenset.intersection(*held))


def flip_once(chance: random.Random, vaults: Vaults, root: Path) -> Flip:
    """Change one byte of a copy in *root*, and open it."""
    copy = root / "kluis"
    shutil.copytree(chance.choice((vaults.closed, vaults.ended)), copy)
    files = (copy / "backups").rglob("*") if chance.random() < _IN_A_BACKUP else copy.iterdir()
    file = chance.choice(sorted(one for one in files if _counts(one)))
    offset = chance.randrange(file.stat().st_size)
    data = bytearray(file.read_bytes())
    data[offset] ^= chance.randrange(1, 256)
    file.write_bytes(data)
    if file.parent != copy:
        return _tested(copy, file, offset)
    return _opened(copy, file.name, offset, vaults.words)


def _counts(file: Path) -> bool:
    """The lock file is of the moment, and what the programs share in memory is made anew from the log."""
    return file.is_file() and file.stat().st_size > 0 and file.name != "vault.lock" and not file.name.endswith("-shm")


def _opened(folder: Path, name: str, offset: int, words: frozenset[str]) -> Flip:
    try:
        with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
            fault = vault.arrival.log_fault
            vault.examine()
        held = _held(folder)
    except KnownProblem as known:
        return Flip(name, offset, known.problem.name, sentence(known), _way_out(folder), healed=False)
    if fault is not None:
        return Flip(name, offset, "the log does not fit", fault_sentence(fault), "the vault itself", healed=False)
    return Flip(name, offset, "", "", "", healed=words <= held)


def _tested(folder: Path, file: Path, offset: int) -> Flip:
    """A backup is looked at when it is tested; the vault itself is whole."""
    name = f"backup's {file.name}"
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        backups = Services.over(vault).backups
        proofs = [backups.test(line) for line in backups.all()]
    if proofs and all(proof.ok for proof in proofs):
        return Flip(name, offset, "", "", "", healed=False)
    return Flip(name, offset, "the backup is not good", "The backup is not good.", "the vault itself", healed=False)


def _held(folder: Path) -> frozenset[str]:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        return frozenset(words_in(vault).splitlines())


def _way_out(folder: Path) -> str:
    """The newest backup that is good, as the door offers it."""
    found = damaged.look_at(folder, CHAIR, PASSPHRASE).newest_good
    return found.folder.name if found is not None else ""


def _is_plain(told: str) -> bool:
    return bool(told) and not any(sign in told for sign in "{}") and not any(code in told for code in ("SQL", "Error"))


def campaign(flips: int, seed: int, root: Path, tell: Callable[[str], object]) -> list[Flip]:
    """Change so many bytes, one at a time, and *tell* a line of each."""
    chance, vaults = random.Random(seed), Vaults.made(root)
    tries = []
    for _ in range(flips):
        with tempfile.TemporaryDirectory(dir=root) as place:
            tries.append(flip_once(chance, vaults, Path(place)))
        tell(tries[-1].line() + "\n")
    return tries


def _say(line: str) -> None:
    sys.stdout.write(line)
    sys.stdout.flush()


def main() -> int:
    """Run the campaign; exit code 1 when one byte went unnoticed or was told without a way out."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("flips", type=int, nargs="?", default=200)
    options.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    asked = options.parse_args()
    sys.stdout.write(f"seed {asked.seed}\n")
    with tempfile.TemporaryDirectory() as place:
        tries = campaign(asked.flips, asked.seed, Path(place), _say)
    noticed, healed = sum(bool(one.problem) for one in tries), sum(one.healed for one in tries)
    well = sum(one.is_well for one in tries)
    sys.stdout.write(f"{len(tries)} bytes, {noticed} noticed and told, {healed} made good without loss, {well} well\n")
    return 0 if well == len(tries) else 1


if __name__ == "__main__":
    sys.exit(main())
