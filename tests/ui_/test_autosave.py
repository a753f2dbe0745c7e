import pytest

from ui.autosave import Autosave


class Disk:
    """Takes what is saved, unless it is full; *after* is what saving brings about on the screen."""

    def __init__(self):
        self.saves, self.full, self.after = 0, False, lambda: None

    def save(self) -> bool:
        if not self.full:
            self.saves += 1
            self.after()
        return not self.full


@pytest.fixture
def disk():
    return Disk()


@pytest.fixture
def autosave(disk, qapp):
    return Autosave(disk.save)


def test_many_edits_are_saved_once_and_soon(autosave, disk, qtbot):
    for _ in range(20):
        autosave.soon()
    assert (autosave.waiting, disk.saves) == (True, 0)
    qtbot.waitUntil(lambda: not autosave.waiting, timeout=1000)
    assert disk.saves == 1


def test_without_an_edit_nothing_is_saved(autosave, disk):
    assert autosave.flush()
    assert disk.saves == 0


def test_what_could_not_be_saved_waits_and_is_tried_again(autosave, disk):
    disk.full = True
    autosave.soon()
    assert not autosave.flush()
    assert autosave.waiting
    disk.full = False
    assert autosave.flush()
    assert (autosave.waiting, disk.saves) == (False, 1)


def test_saving_that_asks_to_save_does_not_go_round_in_circles(autosave, disk):
    answers = []
    disk.after = lambda: answers.append((autosave.waiting, autosave.flush()))
    autosave.soon()
    assert autosave.flush()
    assert (disk.saves, answers) == (1, [(False, True)])
