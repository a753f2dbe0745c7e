"""Saving behind the typing: on another thread, in order, taken up where the screen is."""

import gc
import threading
from concurrent.futures import Future

import pytest

from ui.behind import Behind
from ui.pending import Pending, Saved


@pytest.fixture
def behind(qapp):
    return Behind()


def test_work_is_done_elsewhere_and_taken_up_here_in_order(behind, qtbot):
    here, taken = threading.get_ident(), []
    for name in ("eerst", "dan"):
        behind.send(
            lambda name=name: (name, threading.get_ident()),
            lambda future: taken.append((*future.result(), threading.get_ident())),
        )
    qtbot.waitUntil(lambda: len(taken) == 2)
    assert [name for name, _, _ in taken] == ["eerst", "dan"]
    assert all(there != here and back == here for _, there, back in taken)


def test_settling_waits_for_what_is_under_way(behind):
    go, taken = threading.Event(), []
    behind.send(go.wait, lambda _: taken.append("kept"))
    assert taken == []
    go.set()
    behind.settle()
    assert taken == ["kept"]


def test_a_failure_comes_back_as_it_was(behind):
    taken: list[Future[float]] = []
    behind.send(lambda: 1 / 0, taken.append)
    behind.settle()
    with pytest.raises(ZeroDivisionError):
        taken[0].result()


def test_no_garbage_is_collected_while_the_other_thread_works(behind):
    go = threading.Event()
    behind.send(go.wait, lambda _: None)
    assert not gc.isenabled()
    go.set()
    behind.settle()
    assert gc.isenabled()


class Disk:
    """Saves only when told to, and notes what it saved."""

    def __init__(self) -> None:
        self.kept, self.begun = [], []
        self.pending = Pending(self._save, begin=lambda row, entry: self.begun.append((row, entry)))

    def _save(self, row, entry):
        self.kept.append((row, entry))
        return Saved.KEPT

    def end(self, saved=Saved.KEPT):
        row, entry = self.begun.pop(0)
        if saved is Saved.KEPT:
            self.kept.append((row, entry))
        self.pending.came_back(row, saved)


@pytest.fixture
def disk(qapp):
    return Disk()


def test_what_is_typed_while_saving_is_saved_after_it(disk, qtbot):
    disk.pending.put("A37", "Bel")
    qtbot.waitUntil(lambda: len(disk.begun) == 1)
    disk.pending.put("A37", "Bellen")
    disk.end()
    assert not disk.pending.is_empty
    qtbot.waitUntil(lambda: len(disk.begun) == 1)
    disk.end()
    assert (disk.kept, disk.pending.is_empty) == ([("A37", "Bel"), ("A37", "Bellen")], True)


def test_one_place_is_never_saved_twice_at_once(disk, qtbot):
    disk.pending.put("A37", "Bel")
    qtbot.waitUntil(lambda: len(disk.begun) == 1)
    disk.pending.put("A37", "Bellen")
    disk.pending.put("B2", "Besluit")
    qtbot.waitUntil(lambda: len(disk.begun) == 2)
    assert [row for row, _ in disk.begun] == ["A37", "B2"]


def test_what_could_not_be_saved_is_kept_and_tried_again_by_a_flush(disk, qtbot):
    disk.pending.put("A37", "Bel")
    qtbot.waitUntil(lambda: len(disk.begun) == 1)
    disk.end(Saved.FAILED)
    assert disk.pending.get("A37") == "Bel"
    assert disk.pending.flush()
    assert disk.kept == [("A37", "Bel")]


def test_what_a_rule_refused_waits_for_other_words(disk, qtbot, heard):
    told = heard(disk.pending.held_back)
    disk.pending.put("A37", "Bel")
    qtbot.waitUntil(lambda: len(disk.begun) == 1)
    disk.end(Saved.REFUSED)
    assert (disk.pending.get("A37"), disk.pending.is_refused("A37"), len(told)) == ("Bel", True, 1)


def test_what_a_rule_refused_is_told_again_when_the_rest_is_kept(disk, qtbot, heard):
    disk.pending.put("A37", "Bel")
    qtbot.waitUntil(lambda: len(disk.begun) == 1)
    disk.end(Saved.REFUSED)
    told = heard(disk.pending.held_back)
    disk.pending.put("B2", "Besluit")
    qtbot.waitUntil(lambda: len(disk.begun) == 1)
    disk.end()
    assert (disk.kept, len(told)) == ([("B2", "Besluit")], 1)
