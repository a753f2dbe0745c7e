import getpass
import platform
import subprocess
import sys
import textwrap
from datetime import date
from pathlib import Path

import pytest

from caseconf import crash

HOUSE = Path(__file__).parents[2]


def save_person(name):
    secret = "BSN 111222333"
    raise KeyError(f"{name} {secret}")


def trouble(name):
    try:
        save_person(name)
    except KeyError as error:
        raise RuntimeError(f"could not save {name}") from error


def test_a_description_names_types_and_places_and_no_value():
    with pytest.raises(RuntimeError) as caught:
        trouble("Jeffrey Verhoeven")
    text = crash.describe(caught.value)
    assert "builtins.RuntimeError" in text
    assert "builtins.KeyError" in text
    assert "test_crash.py:" in text
    assert " save_person" in text
    for secret in ("Jeffrey", "Verhoeven", "111222333", "could not save"):
        assert secret not in text


def test_a_description_says_nothing_of_the_folders_the_program_is_in():
    with pytest.raises(RuntimeError) as caught:
        trouble("Jeffrey")
    assert str(HOUSE) not in crash.describe(caught.value)


def test_errors_that_point_at_each_other_are_described_once():
    first, second = ValueError(), TypeError()
    first.__cause__, second.__cause__ = second, first
    assert crash.describe(first).split() == ["builtins.ValueError", "builtins.TypeError"]


def run(program, folder):
    """Run *program* in a Python of its own, where crash reports go to *folder* and telling prints the reference."""
    start = """
        import sys, threading
        from pathlib import Path
        from caseconf import crash
        crash.install(Path(sys.argv[1]), lambda report: print("told", report.reference))
    """
    source = textwrap.dedent(start) + textwrap.dedent(program)
    return subprocess.run(
        [sys.executable, "-c", source, str(folder)], cwd=HOUSE, capture_output=True, text=True, check=False
    )


def test_an_unexpected_error_is_written_and_told_by_its_reference(tmp_path):
    outcome = run("raise KeyError('Jeffrey Verhoeven')", tmp_path / "crashes")
    (file,) = (tmp_path / "crashes").iterdir()
    reference = outcome.stdout.split()[1]
    assert outcome.returncode == 1
    assert reference in file.name
    assert reference in file.read_text()
    assert "builtins.KeyError" in file.read_text()


def test_no_value_reaches_the_report_or_the_terminal(tmp_path):
    outcome = run("raise KeyError('Jeffrey Verhoeven')", tmp_path)
    (file,) = tmp_path.iterdir()
    assert "builtins.KeyError" in outcome.stderr
    assert "Jeffrey" not in outcome.stdout + outcome.stderr + file.read_text() + file.name


def test_an_error_in_another_thread_is_told_too(tmp_path):
    outcome = run("t = threading.Thread(target=lambda: 1 / 0); t.start(); t.join()", tmp_path)
    assert "told" in outcome.stdout
    assert "builtins.ZeroDivisionError" in outcome.stderr


def test_without_a_place_to_write_the_user_is_told_all_the_same(tmp_path):
    (tmp_path / "crashes").write_text("a file where the folder should be")
    outcome = run("raise ValueError('Jeffrey')", tmp_path / "crashes")
    assert "told" in outcome.stdout
    assert "Jeffrey" not in outcome.stderr


def test_telling_that_fails_in_its_turn_ends(tmp_path):
    program = """
        def tell(report):
            hook(KeyError, KeyError("Jeffrey"), None)
        crash.install(Path(sys.argv[1]), tell)
        hook = sys.excepthook
        raise ValueError
    """
    outcome = run(program, tmp_path)
    assert len(list(tmp_path.iterdir())) == 2
    assert "Jeffrey" not in outcome.stderr


def test_stopping_with_control_c_is_no_error(tmp_path):
    outcome = run("raise KeyboardInterrupt", tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert outcome.stdout == ""


def test_an_error_that_comes_back_keeps_its_reference_and_fills_no_disk(tmp_path):
    program = """
        for _ in range(50):
            try:
                int("Jeffrey")
            except ValueError as error:
                sys.excepthook(ValueError, error, error.__traceback__)
    """
    outcome = run(program, tmp_path)
    assert len(list(tmp_path.iterdir())) == 1
    assert len(outcome.stdout.splitlines()) == 50
    assert len(set(outcome.stdout.splitlines())) == 1


def test_a_report_says_what_the_program_runs_on_and_not_whose_machine_it_is(tmp_path):
    run("raise ValueError", tmp_path)
    (file,) = tmp_path.iterdir()
    third = file.read_text().splitlines()[2]
    assert third.startswith(f"Python {platform.python_version()}, {platform.system()}")
    assert platform.node() not in file.read_text()
    assert getpass.getuser() not in third


def test_reports_go_after_thirty_days_and_nothing_else_does(tmp_path):
    today = date(2026, 11, 24)
    kept = ["crash-2026-10-25-7KQ2MX.txt", "crash-2026-12-31-7KQ2MX.txt", "crash-2026-13-99-7KQ2MX.txt", "note.txt"]
    for name in [*kept, "crash-2026-10-24-3F8RTW.txt"]:
        (tmp_path / name).touch()
    crash.remove_old(tmp_path, today)
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted(kept)


def test_there_is_nothing_to_remove_before_the_first_report(tmp_path):
    crash.remove_old(tmp_path / "crashes", date(2026, 11, 24))
    assert not (tmp_path / "crashes").exists()


def test_a_command_that_breaks_shows_its_report_and_no_value(tmp_path):
    program = """
        import os, sys
        os.environ["XDG_STATE_HOME"] = sys.argv.pop(1)
        sys.argv += ["--language", "nl", "import"]
        from caseconf.cli import main
        try:
            main()
        except SystemExit:
            raise KeyError("Jeffrey Verhoeven") from None
    """
    outcome = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program), str(tmp_path)],
        cwd=HOUSE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "builtins.KeyError" in outcome.stderr
    assert "Jeffrey" not in outcome.stderr
    assert len(list(tmp_path.rglob("crash-*.txt"))) == 1
