"""The configuration file: what was written is read back, and what is wrong with another is told with its place."""

import base64
import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.document_wording import LANGUAGES, sentences
from models.interchange.configuration_file import FORMAT, configuration_text, read_configuration
from models.interchange.faults import Fault
from models.lists import plain_word_seeds
from models.problems import KnownProblem, Problem
from models.records import Configuration, HouseStyle, PlainWord, WordingChange
from models.rules.house_style import clean_logo, darkened, one_line, own_sentence
from tests.exports_.house import LOGO, picture
from tests.vaults import answers
from ui.problem_sentences import sentence

CLEAN = base64.b64encode(clean_logo(LOGO)).decode()
OWN = Configuration(
    style=HouseStyle(
        organisation="Zorg- en Veiligheidshuis <b>Rivierenmond</b>",
        address="Havenkade 4, Oeverdam",
        logo=CLEAN,
        colour="#14557b",
        marking="VERTROUWELIJK",
        foot="Vragen? Şükrü, 0123 – 456",
        signatures=True,
    ),
    wording=(
        WordingChange(language="en", key="minutes.title", text="Record of the conference"),
        WordingChange(language="nl", key="brief.decisions_many", text="Er zijn {count} besluiten"),
    ),
    plain_words=(PlainWord(language="nl", word="grondslag", plain="reden"),),
)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "huis.json"


def content(**changes):
    return json.loads(configuration_text(OWN)) | changes


def read(file, document):
    file.write_text(document if isinstance(document, str) else json.dumps(document), "utf-8")
    return read_configuration(file)


def refused(file, document):
    with answers(Problem.CONFIGURATION_REFUSED) as told:
        read(file, document)
    return told


# round


def test_what_was_written_is_read_back(file):
    file.write_text(configuration_text(OWN), "utf-8")
    found = read_configuration(file)
    assert found.configuration == OWN
    assert found.passed_over == ()


def test_a_configuration_as_shipped_is_read_back_as_shipped(file):
    assert read(file, configuration_text(Configuration())).configuration == Configuration()


def test_an_empty_list_of_words_is_not_the_shipped_one(file):
    none = replace(OWN, plain_words=())
    assert read(file, configuration_text(none)).configuration.plain_words == ()


def test_the_shipped_words_are_read_back_once_they_are_ones_own(file):
    own = tuple(sorted(plain_word_seeds(), key=lambda one: (one.language, one.word)))
    kept = replace(OWN, plain_words=own)
    assert read(file, configuration_text(kept)).configuration == kept


def test_people_can_read_the_file_and_compare_two(file):
    text = configuration_text(OWN)
    assert '"brief.decisions_many": "Er zijn {count} besluiten"' in text
    assert "Şükrü" in text
    assert text.index('"house_style"') < text.index('"plain_words"') < text.index('"wording"')
    turned = replace(OWN, wording=OWN.wording[::-1])
    assert configuration_text(turned) == text


LINES = st.text(st.characters(exclude_categories=["C"]), max_size=60).map(one_line)
COLOURS = st.binary(min_size=3, max_size=3).map(lambda parts: darkened(f"#{parts.hex()}"))


@st.composite
def changes(draw):
    language = draw(st.sampled_from(LANGUAGES))
    key = draw(st.sampled_from(sorted(sentences(language))))
    shipped = sentences(language)[key]
    typed = draw(LINES.map(lambda text: text.replace("{", "(").replace("}", ")"))) + " " + shipped
    return own_sentence(language, key, shipped, typed)


@st.composite
def configurations(draw):
    style = HouseStyle(
        organisation=draw(LINES),
        address=draw(LINES),
        logo=draw(st.sampled_from(["", CLEAN])),
        colour=draw(st.just("") | COLOURS),
        marking=draw(LINES),
        foot=draw(LINES),
        signatures=draw(st.booleans()),
    )
    made = {(one.language, one.key): one for one in draw(st.lists(changes(), max_size=6)) if one}
    pairs = draw(st.dictionaries(st.tuples(st.sampled_from(LANGUAGES), LINES.filter(bool)), LINES.filter(bool)))
    words = [PlainWord(language=language, word=word, plain=plain) for (language, word), plain in pairs.items()]
    return Configuration(
        style=style,
        wording=tuple(made[key] for key in sorted(made)),
        plain_words=draw(st.none() | st.just(tuple(sorted(words, key=lambda one: (one.language, one.word))))),
    )


@settings(max_examples=200, deadline=None)
@given(configurations())
def test_any_configuration_is_read_back_as_it_was(tmp_path_factory, configuration):
    file = tmp_path_factory.getbasetemp() / "any.json"
    assert read(file, configuration_text(configuration)).configuration == configuration


# from another version


def test_sentences_that_this_version_does_not_have_are_passed_over_and_named(file):
    newer = content(wording={"nl": {"minutes.title": "Notulen", "minutes.epilogue": "Tot slot"}})
    found = read(file, newer)
    assert found.passed_over == ("minutes.epilogue",)
    assert [one.key for one in found.configuration.wording] == ["minutes.title"]


def test_what_a_style_does_not_say_is_as_shipped(file):
    found = read(file, content(house_style={"organisation": "ZVH"}))
    assert found.configuration.style == HouseStyle(organisation="ZVH")


def test_the_logo_in_a_file_is_made_clean_as_well(file):
    large = base64.b64encode(picture("RGB", "JPEG", (1200, 800))).decode()
    found = read(file, content(house_style={"logo": large}))
    kept = base64.b64decode(found.configuration.style.logo)
    assert kept == clean_logo(kept)
    assert kept.startswith(b"\x89PNG")


# refused


@pytest.mark.parametrize(
    ("change", "fault", "field"),
    [
        ({"format": "caseconf-configuration/2"}, Fault.OTHER_FORMAT, None),
        ({"format": "caseconf-case/1"}, Fault.OTHER_FORMAT, None),
        ({"format": 1}, Fault.OTHER_FORMAT, None),
        ({"case": {}}, Fault.UNKNOWN_FIELD, "case"),
        ({"house_style": []}, Fault.WRONG_TYPE, "house_style"),
        ({"house_style": {"score": "9"}}, Fault.UNKNOWN_FIELD, "score"),
        ({"house_style": {"organisation": 9}}, Fault.WRONG_TYPE, "organisation"),
        ({"house_style": {"signatures": "ja"}}, Fault.WRONG_TYPE, "signatures"),
        ({"house_style": {"organisation": "a" * 121}}, Fault.TOO_LONG, "organisation"),
        ({"house_style": {"organisation": "a\0b"}}, Fault.UNUSABLE_CHARACTER, "organisation"),
        ({"house_style": {"organisation": "\ud800"}}, Fault.UNUSABLE_CHARACTER, "organisation"),
        ({"house_style": {"colour": "blauw"}}, Fault.NO_COLOUR, "colour"),
        ({"house_style": {"colour": "#ffff00"}}, Fault.TOO_LIGHT, "colour"),
        ({"house_style": {"logo": "geen base64!"}}, Fault.NO_LOGO, "logo"),
        ({"house_style": {"logo": base64.b64encode(b"GIF89a").decode()}}, Fault.NO_LOGO, "logo"),
        ({"house_style": {"logo": CLEAN[: len(CLEAN) // 2 // 4 * 4]}}, Fault.NO_LOGO, "logo"),
        ({"wording": {"de": {}}}, Fault.UNKNOWN_FIELD, "de"),
        ({"wording": None}, Fault.WRONG_TYPE, "wording"),
        ({"wording": {"nl": []}}, Fault.WRONG_TYPE, "nl"),
        ({"wording": {"nl": {"minutes.title": 3}}}, Fault.WRONG_TYPE, "minutes.title"),
        ({"wording": {"nl": {"brief.decisions_many": "Vele"}}}, Fault.PLACEHOLDERS, "brief.decisions_many"),
        ({"wording": {"nl": {"minutes.title": "a" * 1001}}}, Fault.TOO_LONG, "minutes.title"),
        ({"plain_words": {"nl": {"grondslag": ""}}}, Fault.EMPTY_TEXT, "grondslag"),
        ({"plain_words": {"nl": {"a b": "c", " a  b": "d"}}}, Fault.REPEATED_VALUE, "a b"),
        ({"plain_words": {"fr": {}}}, Fault.UNKNOWN_FIELD, "fr"),
        ({"plain_words": {"nl": {f"w{n}": "x" for n in range(2001)}}}, Fault.TOO_MANY, "nl"),
    ],
)
def test_a_fault_is_told_with_its_place_and_refuses_the_whole(file, change, fault, field):
    told = refused(file, content(**change))
    assert told["fault"] == fault.value
    if field is not None:
        assert told["field"] == field


@pytest.mark.parametrize("part", ["format", "house_style", "wording", "plain_words"])
def test_every_part_must_be_there(file, part):
    document = content()
    del document[part]
    assert refused(file, document)["fault"] in (Fault.MISSING_FIELD, Fault.OTHER_FORMAT)


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", Fault.EMPTY_FILE),
        (b"{", Fault.SYNTAX),
        (b"[]", Fault.OTHER_FORMAT),
        (b"PK\x03\x04", Fault.ZIP_ARCHIVE),
        (b"%PDF-1.7", Fault.PDF_DOCUMENT),
        ("{}".encode("utf-16"), Fault.UTF_16),
        (b'{"format": "\xff"}', Fault.NOT_UTF_8),
        (b"[" * 100_000, Fault.TOO_DEEP),
        (b'{"format": "' + FORMAT.encode() + b'", "wording": {}, "wording": {}}', Fault.DUPLICATE_KEY),
        (b" " * 5_000_001, Fault.FILE_TOO_LARGE),
    ],
)
def test_what_is_no_configuration_at_all_is_refused(file, data, fault):
    file.write_bytes(data)
    with answers(Problem.CONFIGURATION_REFUSED) as told:
        read_configuration(file)
    assert told["fault"] == fault


def test_a_file_that_is_not_there_cannot_be_read(file):
    with answers(Problem.FILE_UNREADABLE):
        read_configuration(file)


def test_the_sentence_names_file_place_and_what_is_expected(qapp, file):
    with pytest.raises(KnownProblem) as told:
        read(file, content(wording={"nl": {"brief.decisions_many": "Vele {aantal}"}}))
    assert sentence(told.value) == (
        "huis.json is niet overgenomen: veld ‘brief.decisions_many’: wat tussen accolades staat, moet hetzelfde zijn"
        " als in de standaardtekst: {count}. Er is niets gewijzigd."
    )


@settings(max_examples=300, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["nl", "en", "logo", "colour", "minutes.title", "x"]), inner, max_size=4)
        ),
        max_leaves=12,
    ),
    st.sampled_from(["house_style", "wording", "plain_words", "format"]),
)
def test_any_shape_is_read_whole_or_refused(tmp_path_factory, value, part):
    file = tmp_path_factory.getbasetemp() / "shape.json"
    try:
        assert isinstance(read(file, content(**{part: value})).configuration, Configuration)
    except KnownProblem as known:
        assert known.problem is Problem.CONFIGURATION_REFUSED
        assert sentence(known)
