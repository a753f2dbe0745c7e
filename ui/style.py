"""How the program looks: colours, type, distances, and dressing the application in them.

Which theme is on is kept in one place, a property of the running QApplication: it lives exactly as long as the
windows that are painted with it, several tests can each have their own, and no module holds state.
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

import resources
from ui.palette import DARK, LIGHT, Tokens, qt_palette
from ui.stylesheet import stylesheet

__all__ = ["BODY", "DARK", "LIGHT", "Tokens", "apply", "font", "tokens"]

TIGHT, CLOSE, NEAR, APART, FAR = 4, 8, 12, 16, 24
SMALL, BODY, LEAD, TITLE, DISPLAY = 12, 13, 15, 18, 24
CONTROL_IN_ROW, CONTROL, CONTROL_LARGE = 28, 32, 40
ROW, ROW_DOUBLE = 34, 40
RADIUS_TAG, RADIUS_CONTROL, RADIUS_CARD = 3, 4, 6

REGULAR, SEMIBOLD, BOLD = QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold

_FAMILY = "Noto Sans"
_FACES = ("Regular", "Italic", "SemiBold", "Bold")
_DARK, _FONTS = "caseconf_dark", "caseconf_fonts"


def apply(app: QApplication, dark: bool = False, *, made_with_fusion: bool = False) -> None:
    """Dress *app* and all its windows in the light or dark theme; called again, it changes the theme at once.

    An application that was *made_with_fusion* (`-style Fusion`) is spared making its style twice.
    """
    if not app.property(_FONTS):
        for face in _FACES:
            QFontDatabase.addApplicationFont(str(resources.path("fonts", f"NotoSans-{face}.ttf")))
        app.setProperty(_FONTS, True)
        if not made_with_fusion:
            app.setStyle("Fusion")
        app.setFont(font())
    app.setProperty(_DARK, dark)
    app.setPalette(qt_palette(tokens()))
    app.setStyleSheet(stylesheet(tokens()))


def tokens() -> Tokens:
    """The colours in use now; whatever paints itself asks at every painting, so that the theme may change."""
    app = QCoreApplication.instance()
    return DARK if app is not None and app.property(_DARK) else LIGHT


def font(size: int = BODY, weight: QFont.Weight = REGULAR, italic: bool = False) -> QFont:
    """The one family, in *size* pixels of a screen at 100 %."""
    chosen = QFont(_FAMILY)
    chosen.setPixelSize(size)
    chosen.setWeight(weight)
    chosen.setItalic(italic)
    return chosen
