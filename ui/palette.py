"""The colours of the interface, light and dark, and the QPalette made of them."""

from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette


class Tokens(NamedTuple):
    """Every colour by its task; each text colour reads at WCAG AA on the surfaces it is meant for."""

    dark: bool
    window: str
    surface: str
    sunken: str
    line: str
    control: str
    text: str
    text2: str
    hint: str
    accent: str
    fill: str
    fill_hover: str
    on_fill: str
    selection: str
    selection_line: str
    danger: str
    danger_tint: str
    danger_line: str
    warning: str
    warning_tint: str
    warning_line: str
    good: str
    good_tint: str
    good_line: str
    limits: str
    perspective: str
    protection: str
    information: str
    offender: str
    victim: str
    both: str
    unclear: str

    def colour(self, role: str) -> QColor:
        """The colour of a role named like a field of this class; an unknown role is an AttributeError."""
        value: str = getattr(self, role)
        return QColor(value)


LIGHT = Tokens(
    dark=False,
    window="#F3F5F7",
    surface="#FFFFFF",
    sunken="#EAEDF1",
    line="#D3D8DF",
    control="#768090",
    text="#18202B",
    text2="#414C5A",
    hint="#56616F",
    accent="#14557B",
    fill="#14557B",
    fill_hover="#0F4463",
    on_fill="#FFFFFF",
    selection="#E1EDF5",
    selection_line="#8DB6D0",
    danger="#9E2A23",
    danger_tint="#FBEBE9",
    danger_line="#E5A7A2",
    warning="#704700",
    warning_tint="#FCF2DA",
    warning_line="#DDB65C",
    good="#1B6541",
    good_tint="#E5F2EA",
    good_line="#9BCBB0",
    limits="#8C3A14",
    perspective="#1B6541",
    protection="#5A3B8F",
    information="#414C5A",
    offender="#8C3A14",
    victim="#1C5AA3",
    both="#73307F",
    unclear="#414C5A",
)

DARK = Tokens(
    dark=True,
    window="#12161B",
    surface="#1A1F26",
    sunken="#232A33",
    line="#38424E",
    control="#8390A0",
    text="#E9EDF2",
    text2="#BCC6D2",
    hint="#A0ACBA",
    accent="#8AC3E8",
    fill="#317BAD",
    fill_hover="#2B6F9D",
    on_fill="#FFFFFF",
    selection="#1B3445",
    selection_line="#47789A",
    danger="#F4A9A2",
    danger_tint="#3A2020",
    danger_line="#7E4340",
    warning="#EBC373",
    warning_tint="#342A16",
    warning_line="#7A6430",
    good="#93D3AE",
    good_tint="#183022",
    good_line="#3C6F55",
    limits="#F0A983",
    perspective="#93D3AE",
    protection="#C6AEF3",
    information="#BCC6D2",
    offender="#F0A983",
    victim="#92C1F6",
    both="#E0A6EA",
    unclear="#BCC6D2",
)


def qt_palette(tokens: Tokens) -> QPalette:
    """The same colours for everything that Qt draws by itself."""
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, name in (
        (roles.Window, "window"),
        (roles.WindowText, "text"),
        (roles.Base, "surface"),
        (roles.AlternateBase, "sunken"),
        (roles.Text, "text"),
        (roles.PlaceholderText, "hint"),
        (roles.Button, "surface"),
        (roles.ButtonText, "text"),
        (roles.BrightText, "on_fill"),
        (roles.ToolTipBase, "surface"),
        (roles.ToolTipText, "text"),
        (roles.Highlight, "fill"),
        (roles.HighlightedText, "on_fill"),
        (roles.Link, "accent"),
        (roles.LinkVisited, "accent"),
        (roles.Light, "surface"),
        (roles.Midlight, "sunken"),
        (roles.Mid, "line"),
        (roles.Dark, "control"),
        (roles.Shadow, "line"),
        (roles.Accent, "accent"),
    ):
        palette.setColor(role, tokens.colour(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, tokens.colour("hint"))
    return palette
