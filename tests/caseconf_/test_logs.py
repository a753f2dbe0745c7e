import logging
import stat
import sys

import pytest

from caseconf import logs


@pytest.fixture
def log_file(tmp_path):
    handler = logs.start(tmp_path / "log")
    yield tmp_path / "log" / "caseconf.log"
    logs.stop(handler)


def test_an_event_is_written_with_its_place_in_the_code(log_file):
    logging.getLogger("models.services.actions").info("action_saved")
    assert "INFO models.services.actions:" in log_file.read_text()
    assert log_file.read_text().endswith(" action_saved\n")


def test_no_name_ever_reaches_the_log(log_file):
    log = logging.getLogger("ui.screens.case")
    log.warning("saved Jeffrey Verhoeven")
    log.warning("saved %s", "Jeffrey Verhoeven")
    log.warning("Jeffrey")
    log.warning(KeyError("Jeffrey Verhoeven"))
    try:
        raise KeyError("Jeffrey Verhoeven")
    except KeyError:
        log.exception("saving_failed")
        log.exception("saving_failed", stack_info=True, extra={"person": "Jeffrey"})
    written = log_file.read_text()
    assert "Jeffrey" not in written
    assert "Verhoeven" not in written
    assert len(written.splitlines()) == 6


def test_what_a_library_says_is_withheld(log_file):
    logging.getLogger("sqlalchemy.engine").error("verhoeven")
    assert "ERROR sqlalchemy.engine:" in log_file.read_text()
    assert log_file.read_text().endswith(" (withheld)\n")


def test_a_full_log_makes_room_and_keeps_five_files_at_most(log_file):
    log = logging.getLogger("caseconf.app")
    for _ in range(60_000):
        log.info("window_shown_to_the_user_once_more_in_this_very_long_session")
    sizes = [file.stat().st_size for file in log_file.parent.iterdir()]
    assert len(sizes) == 5
    assert max(sizes) <= logs.MEGABYTE


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the profile folder private itself")
def test_the_log_is_for_the_user_only(log_file):
    assert stat.S_IMODE(log_file.stat().st_mode) == 0o600
    assert stat.S_IMODE(log_file.parent.stat().st_mode) == 0o700


def test_after_stopping_nothing_is_written_any_more(tmp_path):
    logs.stop(logs.start(tmp_path))
    logging.getLogger("caseconf.app").error("window_closed")
    assert (tmp_path / "caseconf.log").read_text() == ""
