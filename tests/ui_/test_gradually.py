from PySide6.QtCore import QObject

from ui.gradually import Gradually


def test_a_part_is_done_at_once_and_the_rest_in_order_afterwards(qtbot):
    done, owner = [], QObject()
    Gradually([lambda at=at: done.append(at) for at in range(30)], 5, owner)
    assert done == list(range(5))
    qtbot.waitUntil(lambda: len(done) == 30)
    assert done == list(range(30))


def test_the_rest_can_be_done_at_once(qapp):
    done, owner = [], QObject()
    work = Gradually([lambda at=at: done.append(at) for at in range(30)], 5, owner)
    work.finish()
    assert done == list(range(30))


def test_what_goes_away_stops_working(qtbot, qapp):
    done, owner = [], QObject()
    Gradually([lambda at=at: done.append(at) for at in range(30)], 5, owner)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    qapp.processEvents()
    assert len(done) < 30
