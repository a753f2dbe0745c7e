"""A vault to try things on, and other programs and people that get in its way."""

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from models.problems import KnownProblem, Problem
from models.vault import Cost, Vault

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
CHAIR = "Şükrü Çağlar"
PASSPHRASE = "vier rode fietsen"


@contextmanager
def answers(problem: Problem) -> Iterator[dict[str, str]]:
    """Expect *problem*; yields a dictionary that then holds its details."""
    details: dict[str, str] = {}
    with pytest.raises(KnownProblem) as told:
        yield details
    assert told.value.problem is problem
    details.update(told.value.details)


def fill(folder: Path) -> None:
    with (
        Vault.create(folder, "PGA-team", CHAIR, PASSPHRASE, organisation="Veiligheidshuis", cost=CHEAP) as vault,
        vault.work() as session,
    ):
        session.execute(text("CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT)"))
        for number in range(200):
            session.execute(text("INSERT INTO note (body) VALUES (:body)"), {"body": f"note {number} " * 40})


def count(vault: Vault) -> int:
    with vault.read() as session:
        return int(session.execute(text("SELECT count(*) FROM note")).scalar_one())


def open_and_count(folder: Path) -> int:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        return count(vault)


def flip(file: Path, offset: int) -> None:
    content = bytearray(file.read_bytes())
    content[offset] ^= 0x10
    file.write_bytes(content)


def rewrite_keys(folder: Path, change: Any) -> None:
    """Change the key file as someone with an editor and patience would: with a checksum that fits."""
    file = folder / "vault.json"
    content = json.loads(file.read_text("utf-8"))
    del content["checksum"]
    change(content)
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":")).encode()
    content["checksum"] = hashlib.sha256(canonical).hexdigest()
    file.write_text(json.dumps(content), "utf-8")


HOLD = """
import sys
from pathlib import Path
from sqlalchemy import text
from models.vault import Vault
vault = Vault.open(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
with vault.work() as session:
    session.execute(text("INSERT INTO note (body) VALUES ('last')"))
print("in", flush=True)
sys.stdin.read()
"""


@contextmanager
def another_program(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program that has the vault open and has just added a note; it is killed at the end."""
    program = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder), CHAIR, PASSPHRASE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[1],
    )
    with program:
        assert program.stdout is not None
        assert program.stdout.readline() == "in\n"
        try:
            yield program
        finally:
            program.kill()
