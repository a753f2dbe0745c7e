"""A secret in memory can be overwritten, does not show itself, and does not follow into a copy of the program."""

import ctypes
import os
import pickle
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.problems import Problem
from models.vault.keyslots import VaultKey
from models.vault.memory import SecretBytes
from tests.vaults import answers


@given(st.binary(min_size=1, max_size=10_000))
def test_what_was_put_in_comes_out_until_it_is_wiped(secret: bytes) -> None:
    kept = SecretBytes(secret)
    assert kept.copy() == secret
    kept.wipe()
    kept.wipe()
    assert kept.is_wiped
    with pytest.raises(ValueError, match="closed"):
        kept.copy()


def test_what_it_was_copied_from_is_overwritten() -> None:
    source = bytearray(b"nobody may see this")
    kept = SecretBytes(source)
    assert source == bytes(len(source))
    assert kept.copy() == b"nobody may see this"


def test_wiping_overwrites_the_memory_itself() -> None:
    kept = SecretBytes(b"nobody may see this")
    pages = kept._pages
    seen = ctypes.c_char.from_buffer(pages)
    address = ctypes.addressof(seen)
    assert ctypes.string_at(address, 6) == b"nobody"
    # Somebody still points into the pages, so they are overwritten but cannot be given back.
    with pytest.raises(BufferError):
        kept.wipe()
    assert ctypes.string_at(address, 19) == bytes(19)
    del seen
    kept.wipe()
    assert kept.is_wiped


def test_a_secret_is_not_shown_copied_or_written_down() -> None:
    for kept in (SecretBytes(b"geheim geheim geheim"), VaultKey(b"geheim geheim geheim geheim 1234")):
        assert "geheim" not in f"{kept!r} {kept}"
        with pytest.raises(TypeError):
            pickle.dumps(kept)


def test_a_key_that_was_wiped_opens_nothing() -> None:
    key = VaultKey.random()
    derived = key.derived(b"something")
    assert derived not in (key.raw, key.derived(b"something else"))
    assert key.derived(b"something") == derived
    key.wipe()
    for asked in (lambda: key.raw, lambda: key.derived(b"something")):
        with answers(Problem.VAULT_LOCKED):
            asked()


def test_a_key_has_256_bits() -> None:
    for length in (0, 16, 31, 33):
        with pytest.raises(ValueError, match="length"):
            VaultKey(bytes(length))


@pytest.mark.skipif(sys.platform != "linux", reason="a promise for Linux only")
def test_a_copy_of_the_program_finds_zeroes() -> None:
    kept = SecretBytes(b"nobody may see this")
    child = os.fork()
    if not child:
        os._exit(0 if kept.copy() == bytes(19) else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert kept.copy() == b"nobody may see this"


@pytest.mark.skipif(sys.platform != "linux", reason="a promise for Linux only")
def test_its_pages_are_locked_in_memory() -> None:
    assert SecretBytes(b"nobody may see this").is_locked
