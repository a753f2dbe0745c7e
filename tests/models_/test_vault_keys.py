"""People come and go, each with a passphrase and a role of their own, and nobody changes that beside the program."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from models.entities import JournalEntry
from models.keeping_kinds import Act, VaultRole
from models.problems import KnownProblem, Problem
from models.services.vault_keys import VaultKeys
from models.vault import RECOVERY, Vault, people
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, answers

ANOUK, ANOUKS = "Anouk de Wit", "zes groene stoelen"
OLD_VAULT = Path(__file__).parents[1] / "resources" / "vaults" / "version-1"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed vault of two: the chair, and Anouk, who is its secretary."""
    folder = tmp_path / "vault"
    with Vault.create(folder, "PGA-team", CHAIR, PASSPHRASE, organisation="Veiligheidshuis", cost=CHEAP) as vault:
        VaultKeys(vault).add(ANOUK, "secretaris", ANOUKS, cost=CHEAP)
    return folder


@pytest.fixture
def keys(folder: Path) -> Iterator[VaultKeys]:
    """The keys of that vault, opened by the chair."""
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        yield VaultKeys(vault)


def opens(folder: Path, person: str, passphrase: str) -> bool:
    try:
        Vault.open(folder, person, passphrase, read_only=True).close()
    except KnownProblem as told:
        assert told.problem in (Problem.WRONG_PASSPHRASE, Problem.UNKNOWN_PERSON)
        return False
    return True


def logged(folder: Path) -> list[tuple[str, str, str, str]]:
    """What the log tells of keys: actor, act, kind, detail."""
    about_keys = (
        Act.PERSON_ADDED,
        Act.PERSON_REMOVED,
        Act.ROLE_CHANGED,
        Act.PASSPHRASE_CHANGED,
        Act.RECOVERY_KEY_MADE,
        Act.CHANGED,
    )
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault, vault.read() as session:
        entries = session.scalars(select(JournalEntry).where(JournalEntry.act.in_(about_keys)))
        return [(one.actor, one.act, one.kind, one.detail) for one in entries]


# people


def test_people_are_listed_with_role_day_and_who_i_am(keys: VaultKeys) -> None:
    chair, anouk = keys.people()
    assert (chair.name, chair.role, chair.is_me) == (CHAIR, VaultRole.CHAIR, True)
    assert (anouk.name, anouk.role, anouk.is_me, anouk.has_come_by) == (ANOUK, VaultRole.SECRETARY, False, True)
    assert anouk.since is not None
    assert chair.since is not None


def test_somebody_who_was_removed_does_not_come_in_again(folder: Path, keys: VaultKeys) -> None:
    keys.remove(ANOUK)
    assert not opens(folder, ANOUK, ANOUKS)
    assert opens(folder, CHAIR, PASSPHRASE)
    assert [one.name for one in keys.people()] == [CHAIR]


def test_a_changed_role_holds_from_the_next_opening(folder: Path, keys: VaultKeys) -> None:
    keys.change_role(ANOUK, "lezer")
    keys._vault.close()
    with Vault.open(folder, ANOUK, ANOUKS) as vault:
        assert vault.role is VaultRole.READER
        assert not vault.may_change


def test_somebody_who_forgot_their_passphrase_gets_another_and_keeps_role_and_day(
    folder: Path, keys: VaultKeys
) -> None:
    before = keys.people()[1]
    keys.give_passphrase(ANOUK, "drie koude winters", cost=CHEAP)
    assert not opens(folder, ANOUK, ANOUKS)
    assert opens(folder, ANOUK, "drie koude winters")
    assert keys.people()[1] == before


def test_everybody_changes_their_own_passphrase_and_a_reader_too(folder: Path, keys: VaultKeys) -> None:
    keys.change_role(ANOUK, "lezer")
    keys._vault.close()
    with Vault.open(folder, ANOUK, ANOUKS) as vault:
        with answers(Problem.WRONG_PASSPHRASE):
            VaultKeys(vault).change_passphrase("dit is hem niet", "drie koude winters", cost=CHEAP)
        VaultKeys(vault).change_passphrase(ANOUKS, "drie koude winters", cost=CHEAP)
    assert opens(folder, ANOUK, "drie koude winters")
    assert not opens(folder, ANOUK, ANOUKS)


@pytest.mark.parametrize("role", ["secretaris", "lezer"])
def test_only_the_chair_governs(folder: Path, keys: VaultKeys, role: str) -> None:
    keys.change_role(ANOUK, role)
    keys._vault.close()
    before = (folder / "vault.json").read_bytes()
    with Vault.open(folder, ANOUK, ANOUKS) as vault:
        theirs = VaultKeys(vault)
        for refused in (
            lambda: theirs.add("Kees", "lezer", PASSPHRASE, cost=CHEAP),
            lambda: theirs.remove(CHAIR),
            lambda: theirs.change_role(ANOUK, "voorzitter"),
            lambda: theirs.give_passphrase(CHAIR, PASSPHRASE, cost=CHEAP),
            lambda: theirs.make_recovery_key(cost=CHEAP),
            lambda: theirs.renew(),
        ):
            with answers(Problem.NOT_ALLOWED) as told:
                refused()
            assert told["role"] == role
        assert [one.name for one in theirs.people()] == [CHAIR, ANOUK]
    assert (folder / "vault.json").read_bytes() == before


def test_a_vault_keeps_a_chair(keys: VaultKeys) -> None:
    with answers(Problem.LAST_CHAIR):
        keys.change_role(CHAIR, "secretaris")
    with answers(Problem.NOT_YOURSELF):
        keys.remove(CHAIR)
    keys.change_role(ANOUK, "voorzitter")
    keys.change_role(CHAIR, "secretaris")
    assert [one.role for one in keys.people()] == ["secretaris", "voorzitter"]
    with answers(Problem.NOT_ALLOWED):
        keys.change_role(ANOUK, "lezer")


@pytest.mark.parametrize("name", [ANOUK.upper(), RECOVERY, f" {RECOVERY.capitalize()} "])
def test_a_name_that_is_taken_is_refused(keys: VaultKeys, name: str) -> None:
    with answers(Problem.PERSON_EXISTS):
        keys.add(name, "lezer", "drie koude winters", cost=CHEAP)


def test_who_is_not_there_can_get_nothing(keys: VaultKeys) -> None:
    asked: Callable[[], None]
    for asked in (
        lambda: keys.remove("Kees"),
        lambda: keys.remove(RECOVERY),
        lambda: keys.change_role("Kees", "lezer"),
        lambda: keys.give_passphrase("Kees", PASSPHRASE, cost=CHEAP),
    ):
        with answers(Problem.UNKNOWN_PERSON):
            asked()


def test_a_passphrase_that_is_guessed_early_is_refused_when_it_is_set_and_still_opens(keys: VaultKeys) -> None:
    for weak in ("veiligheidshuis", "PGA-team PGA-team", "Anouk de Wit!"):
        with answers(Problem.PASSPHRASE_WEAK) as told:
            keys.give_passphrase(ANOUK, weak, cost=CHEAP)
        assert told["advice"] in ("common", "names", "repeats")


def test_the_log_tells_what_changed_and_never_who(folder: Path, keys: VaultKeys) -> None:
    keys.change_role(ANOUK, "lezer")
    keys.give_passphrase(ANOUK, "drie koude winters", cost=CHEAP)
    keys.make_recovery_key(cost=CHEAP)
    keys.remove(ANOUK)
    keys._vault.close()
    assert logged(folder) == [
        (CHAIR, Act.PERSON_ADDED, "person", "secretaris"),
        (CHAIR, Act.ROLE_CHANGED, "person", "lezer"),
        (CHAIR, Act.PASSPHRASE_CHANGED, "person", ""),
        (CHAIR, Act.RECOVERY_KEY_MADE, "vault", ""),
        (CHAIR, Act.PERSON_REMOVED, "person", "lezer"),
    ]


def test_a_key_file_that_cannot_be_written_changes_nothing(folder: Path, keys: VaultKeys) -> None:
    before = (folder / "vault.json").read_bytes()
    with pytest.raises(IsADirectoryError):
        # A folder in its place is a disk that refuses, for whoever runs this with all rights.
        (folder / "vault.json").unlink()
        (folder / "vault.json").mkdir()
        try:
            keys.remove(ANOUK)
        except KnownProblem as told:
            assert told.problem is Problem.VAULT_UNREACHABLE
            raise IsADirectoryError from told
    (folder / "vault.json").rmdir()
    (folder / "vault.json").write_bytes(before)
    assert [one.name for one in keys.people()] == [CHAIR, ANOUK]
    keys._vault.close()
    assert Act.PERSON_REMOVED not in [act for _, act, _, _ in logged(folder)]


LOG_WITHOUT_ROOM = """
import resource, signal, sys
from pathlib import Path
from models.problems import KnownProblem
from models.services.vault_keys import VaultKeys
from models.vault import Vault
folder = Path(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with Vault.open(folder, sys.argv[2], sys.argv[3]) as vault:
    before = (folder / "vault.json").read_bytes()
    room = (folder / "cases.db-wal").stat().st_size
    assert room > len(before)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
    try:
        VaultKeys(vault).remove("Anouk de Wit")
    except KnownProblem:
        print("refused")
    print("put back" if (folder / "vault.json").read_bytes() == before else "changed", len(VaultKeys(vault).people()))
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
"""


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on the size of files")
def test_a_change_that_the_log_cannot_tell_is_taken_back(folder: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", LOG_WITHOUT_ROOM, str(folder), CHAIR, PASSPHRASE],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert run.stderr == ""
    assert run.stdout.split("\n")[:2] == ["refused", "put back 2"]
    assert opens(folder, ANOUK, ANOUKS)


# nothing secret shows


def test_no_secret_is_in_a_repr_or_beside_the_vault(folder: Path, keys: VaultKeys) -> None:
    keyring = keys._vault.keyring
    raw = keyring.key.raw
    shown = f"{keyring!r} {keyring.file!r} {keyring.key!r}"
    for secret in (raw, *keyring.public.values()):
        assert repr(secret) not in shown
        assert secret.hex() not in shown
    recovery = keys.make_recovery_key(cost=CHEAP)
    for file in (one for one in folder.rglob("*") if one.is_file()):
        content = file.read_bytes()
        for words in (PASSPHRASE, ANOUKS, recovery, recovery.replace("-", ""), raw.hex()):
            assert words.encode() not in content
        assert raw not in content


def test_a_closed_vault_has_overwritten_its_key(keys: VaultKeys) -> None:
    key = keys._vault.keyring.key
    keys._vault.close()
    with answers(Problem.VAULT_LOCKED):
        key.raw  # noqa: B018


def test_who_guessed_what_they_had_forgotten_need_not_wait_for_a_new_passphrase(folder: Path) -> None:
    for _ in range(3):
        with answers(Problem.WRONG_PASSPHRASE):
            Vault.open(folder, ANOUK, "vergeten")
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        VaultKeys(vault).give_passphrase(ANOUK, "negen paarse lampen", cost=CHEAP)
    assert opens(folder, ANOUK, "negen paarse lampen")


def test_what_was_made_of_keys_that_changed_meanwhile_is_refused(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        former, keys = vault.keyring, VaultKeys(vault)
        stale = people.removed(former, ANOUK, CHAIR)
        keys.change_role(ANOUK, "lezer")
        with answers(Problem.VAULT_LOCKED):
            vault.keep_keys(stale)
        keys.renew()
        with answers(Problem.VAULT_LOCKED):
            vault.keep_keys(stale)
        assert [one.role for one in keys.people()] == ["voorzitter", "lezer"]
    assert opens(folder, ANOUK, ANOUKS)
