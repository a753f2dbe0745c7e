from caseconf import paths


def test_everything_the_program_keeps_has_a_place_of_its_own(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    places = {paths.settings_file(), paths.log_folder(), paths.crash_folder(), paths.suggested_vault_folder()}
    assert len(places) == 4
    assert all("caseconf" in place.parts for place in places)


def test_asking_where_something_is_creates_nothing(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DOCUMENTS_DIR"):
        monkeypatch.delenv(name, raising=False)
    paths.settings_file(), paths.log_folder(), paths.crash_folder(), paths.suggested_vault_folder()
    assert list(tmp_path.iterdir()) == []
