"""The look holds in both themes."""

import itertools

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QLabel

import resources
from ui import icons, style
from ui.widgets.labels import Label
from ui.widgets.marks import ROLES, STATUSES, TRACKS

THEMES = pytest.mark.parametrize("theme", [style.LIGHT, style.DARK], ids=["light", "dark"])
ON_PAGE = ("text", "text2", "hint", "accent")
MARKS = ("limits", "perspective", "protection", "information", "offender", "victim", "both", "unclear")
TEXT_PAIRS = [
    *itertools.product((*ON_PAGE, *MARKS, "danger", "warning", "good"), ("surface", "window")),
    *itertools.product(("text", "text2", "hint"), ("sunken", "selection")),
    *[(tone, f"{tone}_tint") for tone in ("danger", "warning", "good")],
    *[("text", f"{tone}_tint") for tone in ("danger", "warning", "good")],
    ("accent", "selection"),
    ("on_fill", "fill"),
    ("on_fill", "fill_hover"),
]
BORDER_PAIRS = [
    *itertools.product(("control",), ("surface", "window", "sunken")),
    ("fill", "surface"),
    ("accent", "surface"),
    ("accent", "window"),
    ("accent", "selection"),
]


def luminance(colour: QColor) -> float:
    parts = []
    for part in (colour.redF(), colour.greenF(), colour.blueF()):
        parts.append(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@THEMES
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_every_text_colour_reads_on_its_ground(theme, ink, ground):
    assert contrast(theme.colour(ink), theme.colour(ground)) >= 4.5


@THEMES
@pytest.mark.parametrize(("edge", "ground"), BORDER_PAIRS)
def test_every_control_stands_out_from_its_ground(theme, edge, ground):
    assert contrast(theme.colour(edge), theme.colour(ground)) >= 3.0


def test_the_theme_changes_while_the_program_runs(qapp, qtbot):
    style.apply(qapp, dark=False)
    label = Label("Beeld", tone="danger")
    qtbot.addWidget(label)
    label.show()
    assert label.palette().color(label.foregroundRole()) == style.LIGHT.colour("danger")
    style.apply(qapp, dark=True)
    assert style.tokens() is style.DARK
    assert label.palette().color(label.foregroundRole()) == style.DARK.colour("danger")
    style.apply(qapp, dark=False)
    assert style.tokens() is style.LIGHT


def test_the_four_faces_of_the_font_come_with_the_program(qapp):
    style.apply(qapp)
    for weight in (style.REGULAR, style.SEMIBOLD, style.BOLD):
        info = QFontInfo(style.font(weight=weight))
        assert (info.family(), info.weight(), info.pixelSize()) == ("Noto Sans", weight.value, 13)
    assert QFontInfo(style.font(italic=True)).italic()


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_an_icon_has_a_picture_of_its_own_for_each_scale(qapp, scale):
    drawn = icons.icon("home").pixmap(QSize(16, 16), scale)
    assert drawn.width() == round(16 * scale)


@pytest.mark.parametrize("file", sorted(resources.path("icons").glob("*.svg")), ids=lambda file: file.stem)
def test_every_icon_draws_something_in_the_colour_asked_for(qapp, file):
    picture = icons.pixmap(file.stem, "danger", 32).toImage()
    inks = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert inks == {style.tokens().danger.lower()}


def test_no_two_tracks_roles_or_statuses_share_a_shape():
    for looks in (TRACKS, ROLES, STATUSES):
        shapes = [look.icon for look in looks.values()]
        assert len(set(shapes)) == len(shapes)


def test_a_label_shows_markup_as_the_text_it_is(qapp, qtbot):
    label = Label("<b>Zoë</b> & <img src=x>")
    qtbot.addWidget(label)
    assert label.textFormat().name == "PlainText"
    plain = QLabel()
    plain.setTextFormat(label.textFormat())
    plain.setFont(label.font())
    plain.setText("<b>Zoë</b> & <img src=x>")
    qtbot.addWidget(plain)
    assert label.sizeHint().width() == plain.sizeHint().width()
