"""The configuration file in the settings: written, taken over, undone, and refused with the place of the fault."""

import pytest

from models.interchange.configuration_file import configuration_text
from models.records import Configuration, HouseStyle, WordingChange
from tests.pages.typing import click

OWN = Configuration(
    style=HouseStyle(organisation="ZVH Oeverdam", colour="#1b6541"),
    wording=(WordingChange(language="nl", key="minutes.title", text="Notulen"),),
)


@pytest.fixture
def kept(settings_kept):
    return settings_kept


@pytest.fixture
def files(settings_page):
    settings_page.go("Configuratiebestand")
    return settings_page


def test_the_configuration_is_written_and_taken_over(files, kept, tmp_path):
    files.screen.kept.replace(OWN)
    assert "uw eigen huisstijl, 1 eigen tekst, gewone woorden zoals geleverd" in files.part.holds.text()
    written = files.write(tmp_path / "huis")
    assert written.startswith("De configuratie is geschreven")
    file = tmp_path / "huis.json"
    assert file.read_text("utf-8") == configuration_text(OWN)
    files.screen.kept.replace(Configuration())
    assert files.take_over(file).startswith("De configuratie in huis.json is overgenomen")
    kept(lambda now: now == OWN)
    files.go("Huisstijl")
    assert files.part.fields["organisation"].value() == "ZVH Oeverdam"


def test_a_file_that_was_not_chosen_by_its_whole_name_is_never_replaced(files, tmp_path):
    there = tmp_path / "huis.json"
    there.write_text("van een ander", "utf-8")
    assert files.write(tmp_path / "huis").startswith("De configuratie is niet geschreven")
    assert there.read_text("utf-8") == "van een ander"
    assert files.write(there).startswith("De configuratie is geschreven")


def test_what_was_taken_over_can_be_undone(files, kept, tmp_path):
    file = tmp_path / "huis.json"
    file.write_text(configuration_text(OWN), "utf-8")
    files.take_over(file)
    kept(lambda now: now == OWN)
    click(files.part.undo)
    kept(lambda now: now == Configuration())


def test_a_file_with_a_fault_changes_nothing_and_says_where(files, services, tmp_path):
    file = tmp_path / "huis.json"
    file.write_text(configuration_text(OWN).replace("#1b6541", "#ffff00"), "utf-8")
    said = files.take_over(file)
    assert "huis.json is niet overgenomen: veld ‘colour’: ‘#ffff00’ is te licht" in said
    assert files.screen.kept.now == Configuration() == services.configuration.get()


def test_texts_of_a_newer_version_are_told(files, tmp_path):
    file = tmp_path / "huis.json"
    file.write_text(configuration_text(OWN).replace("minutes.title", "minutes.epilogue"), "utf-8")
    assert "1 tekst daaruit kent deze versie niet en is weggelaten: minutes.epilogue" in files.take_over(file)


def test_a_folder_that_is_gone_is_told(files, tmp_path):
    said = files.write(tmp_path / "weg" / "huis.json")
    assert said.startswith("De configuratie is niet geschreven")
    assert str(tmp_path / "weg") in said
