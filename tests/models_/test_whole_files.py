"""A file is there whole or not at all, also on disks that promise less."""

import sys
from pathlib import Path

import pytest

from models.vault.whole_file import flush_folder, write_whole


def test_what_is_written_takes_the_place_of_what_was_there_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    for content in (b"first", b"second"):
        write_whole(tmp_path / "vault.json", content)
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("vault.json", b"second")]


@pytest.mark.skipif(sys.platform != "linux", reason="there a folder that cannot be flushed is always at hand")
def test_a_disk_that_knows_no_flushing_of_folders_is_no_reason_to_refuse() -> None:
    flush_folder(Path("/proc"))
