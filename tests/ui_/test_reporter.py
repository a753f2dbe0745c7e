import threading

import pytest
from PySide6.QtWidgets import QApplication

from models.problems import KnownProblem, Problem
from ui import collecting
from ui.errands import Errands
from ui.problem_sentences import sentence
from ui.reporter import Reporter, Tone


@pytest.fixture
def reporter(qapp):
    return Reporter()


@pytest.fixture
def told(reporter, heard):
    return heard(reporter.told)


def test_a_known_problem_is_told_in_dutch_with_what_was_being_done(reporter, told):
    with reporter.during("De actie opslaan") as outcome:
        raise KnownProblem(Problem.DECLARATION_MISSING)
    assert not outcome.ok
    assert outcome.failed_with(Problem.DECLARATION_MISSING)
    assert (told[0].tone, told[0].title) == (Tone.DANGER, "De actie opslaan is niet gelukt")
    assert told[0].text == "Laat eerst de geheimhoudingsverklaring tekenen."


def test_work_that_goes_well_tells_nothing(reporter, told):
    with reporter.during("De actie opslaan") as outcome:
        pass
    assert outcome.ok
    assert told == []


def test_a_bug_is_not_told_but_goes_on(reporter, told):
    with pytest.raises(ZeroDivisionError), reporter.during("De actie opslaan"):
        _ = 1 / 0
    assert told == []


def test_what_goes_well_again_is_settled_once(reporter, heard):
    settled = heard(reporter.settled)
    with reporter.during("Opslaan"):
        raise KnownProblem(Problem.VAULT_FULL)
    for _ in range(2):
        with reporter.during("Opslaan"):
            pass
    assert settled == ["Opslaan"]


def test_a_quiet_problem_is_left_to_the_screen(reporter, told):
    with reporter.during("Opslaan", quietly=True) as outcome:
        raise KnownProblem(Problem.CASE_EXISTS, number="0147")
    assert told == []
    assert sentence(outcome.problem) == "Er is al een casus met nummer 0147. Er is niets veranderd."


@pytest.mark.parametrize("problem", list(Problem))
def test_every_problem_has_a_sentence_in_dutch_even_without_details(qapp, problem):
    words = sentence(KnownProblem(problem))
    assert words.endswith(".")
    assert "{" not in words
    assert words != sentence_in_english(qapp, problem)


def sentence_in_english(qapp, problem):
    from ui import translations

    translations.install(qapp, "en")
    try:
        return sentence(KnownProblem(problem))
    finally:
        translations.install(qapp, "nl")


def test_braces_in_a_detail_stay_as_they_are(qapp):
    assert "{person} <b>" in sentence(KnownProblem(Problem.VAULT_IN_USE, person="{person} <b>", since="10:00"))


def test_an_errand_brings_its_result_back(reporter, qtbot, heard):
    errands, results = Errands(reporter), []
    errands.run("Rekenen", lambda progress: 6 * 7, results.append)
    qtbot.waitUntil(lambda: results == [42])


def test_errands_may_go_while_their_work_is_under_way_and_just_after_it(reporter, qtbot):
    begun, goes_on, done = (threading.Event() for _ in range(3))

    def work(progress):
        begun.set()
        goes_on.wait(10)
        progress.at(1, 2)
        done.set()

    errands = Errands(reporter)
    errands.run("Rekenen", work, lambda _: None)
    qtbot.waitUntil(begun.is_set)
    del errands
    goes_on.set()
    qtbot.waitUntil(done.is_set)
    collecting.let_go()  # nobody took the work up
    results = []
    others = Errands(reporter)
    others.run("Rekenen", lambda progress: 42, results.append)
    qtbot.waitUntil(lambda: results == [42])
    del others
    QApplication.processEvents()


def test_an_errand_that_fails_is_told(reporter, told, qtbot):
    def fail(progress):
        raise KnownProblem(Problem.VAULT_MISSING)

    errands = Errands(reporter)
    errands.run("De kluis openen", fail, lambda _: None)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0].title == "De kluis openen is niet gelukt"


def test_a_cancelled_errand_stops_at_its_next_sign_of_life(reporter, told, qtbot):
    errands, seen, results = Errands(reporter), [], []

    def work(progress):
        for part in range(1000):
            seen.append(part)
            if part == 3:
                progress.cancel()
            progress.at(part, 1000)
        return "done"

    errand = errands.run("Rekenen", work, results.append)
    with qtbot.waitSignal(errand.ended):
        pass
    assert seen == [0, 1, 2, 3]
    assert results == [] and told == []


def test_what_may_as_well_be_done_another_time_is_left_off_and_the_rest_is_waited_for(reporter, qtbot):
    errands, done, started = Errands(reporter), [], threading.Event()

    def work(progress):
        started.set()
        for part in range(200):
            progress.at(part, 200)
            threading.Event().wait(0.001)
        return "whole"

    errands.run("Een document maken", work, done.append)
    errands.run("Een reservekopie maken", work, done.append, interruptible=True)
    started.wait(5)
    errands.interrupt()
    errands.finish()
    qtbot.waitUntil(lambda: not errands._under_way)
    assert done == ["whole"]
