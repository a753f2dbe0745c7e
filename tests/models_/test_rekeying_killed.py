"""Renewing the vault's key, killed at any moment: the vault opens, and nothing is left over."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from models.vault import Vault
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, fill

KILLED = """
import os, shutil, signal, sys, time
from pathlib import Path
from models.services.vault_keys import VaultKeys
from models.vault import Vault
from models.vault.keyfile import KeyFile

original, person, passphrase, every, by_clock = Path(sys.argv[1]), sys.argv[2], sys.argv[3], *map(int, sys.argv[4:])
MOMENTS = ("open", "os.rename", "os.remove", "os.rmdir", "progress")

def renew_until(folder, moment, seconds):
    passed = 0
    def pass_moment(event, arguments=()):
        nonlocal passed
        if event in MOMENTS and (event != "open" or str(folder) in str(arguments[0])):
            passed += 1
            if passed == moment:
                os.kill(os.getpid(), signal.SIGKILL)
    vault = Vault.open(folder, person, passphrase)
    sys.addaudithook(pass_moment)
    signal.setitimer(signal.ITIMER_REAL, seconds)  # whose signal ends a program on the spot
    begun = time.perf_counter()
    VaultKeys(vault).renew(lambda done, of: pass_moment("progress"))
    os.write(took[1], str(time.perf_counter() - begun).encode())
    os._exit(0)

def kill(moment=0, seconds=0.0):
    folder = original.with_name("copy")
    shutil.copytree(original, folder)
    child = os.fork()
    if not child:
        renew_until(folder, moment, seconds)
    killed = os.WIFSIGNALED(os.waitpid(child, 0)[1])
    state = "old" if KeyFile.read(folder).database == "cases.db" else "new"
    with Vault.open(folder, person, passphrase) as vault:
        with vault.read() as session:
            count = session.connection().exec_driver_sql("SELECT count(*) FROM note").scalar_one()
        vault.examine()
        left = [f.name for f in folder.glob("cases*") if not f.name.startswith(vault.database.name)]
        print(state, count, *left)
    shutil.rmtree(folder)
    return killed

took = os.pipe()
moment = 1
while kill(moment=moment):
    moment += every
whole = float(os.read(took[0], 100))
for number in range(by_clock):
    kill(seconds=whole * (number + 0.5) / by_clock)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a copy of itself")
@pytest.mark.parametrize(("every", "by_clock"), [(6, 3), pytest.param(1, 60, marks=pytest.mark.long)])
def test_killed_at_any_moment_the_vault_opens_with_one_key_or_the_other_and_nothing_is_left_over(
    tmp_path: Path, every: int, by_clock: int
) -> None:
    fill(tmp_path / "vault")
    with Vault.open(tmp_path / "vault", CHAIR, PASSPHRASE) as vault:
        vault.add_person("Anouk de Wit", "secretaris", "zes groene stoelen", cost=CHEAP)
    words = [str(tmp_path / "vault"), CHAIR, PASSPHRASE, str(every), str(by_clock)]
    here = Path(__file__).parents[2]
    run = subprocess.run([sys.executable, "-c", KILLED, *words], capture_output=True, text=True, cwd=here)
    assert run.stderr == ""
    outcomes = run.stdout.splitlines()
    assert set(outcomes) == {"old 200", "new 200"}
    at_moments = outcomes[: len(outcomes) - by_clock]
    assert at_moments == sorted(at_moments, reverse=True)
    assert len(at_moments) > 30 / every
