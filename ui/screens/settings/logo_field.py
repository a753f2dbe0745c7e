"""The logo: seen on white as on paper, chosen from a file, and removed."""

import base64
from pathlib import Path
from stat import S_ISREG

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.problems import KnownProblem, Problem
from models.rules.house_style import LARGEST_LOGO, clean_logo
from ui import style
from ui.errands import Errands
from ui.widgets import painting
from ui.widgets.buttons import Button


def picture_of(logo: str) -> QPixmap:
    """The logo as it is kept, in base64, to be painted; a null one when there is none."""
    picture = QPixmap()
    if logo:
        picture.loadFromData(base64.b64decode(logo))
    return picture


class LogoField(QWidget):
    """Shows the logo and asks for another. `edited` tells that there is another, `refused(KnownProblem)` why not."""

    edited = Signal()
    refused = Signal(object)

    def __init__(self, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._logo = ""
        self._paper = _Paper()
        self.choose = Button(self.tr("Choose a logo…"), icon="folder")
        self.choose.clicked.connect(self._ask)
        self.remove = Button(self.tr("Remove the logo"), icon="trash")
        self.remove.clicked.connect(self._remove)
        buttons = QVBoxLayout()
        buttons.setSpacing(style.CLOSE)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.NEAR)
        row.addWidget(self._paper)
        row.addLayout(buttons)
        row.addStretch(1)
        self.setFocusProxy(self.choose)
        self.show_value("")

    def value(self) -> str:
        """The logo in base64; empty when there is none."""
        return self._logo

    def show_value(self, logo: str) -> None:
        """Show a logo, without telling."""
        self._logo = logo
        self._paper.show_picture(picture_of(logo), self.tr("Your logo") if logo else self.tr("No logo"))
        self.remove.setEnabled(bool(logo))

    def take(self, file: Path) -> None:
        """Take the picture in *file*, away from the interface's thread."""
        self._errands.run(
            self.tr("Reading the logo"), lambda _: _read(file), self._taken, self.refused.emit, owner=self
        )

    def _ask(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a logo"), "", self.tr("Pictures (*.png *.jpg *.jpeg);;All files (*)")
        )
        if chosen:
            self.take(Path(chosen))

    def _taken(self, logo: str) -> None:
        self.show_value(logo)
        self.edited.emit()

    def _remove(self) -> None:
        self.choose.setFocus()
        self.show_value("")
        self.edited.emit()


class _Paper(QWidget):
    """A piece of white paper with the logo on it, whatever the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: QPixmap, words: str) -> None:
        self._picture = picture
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(180, 76)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        painter = QPainter(self)
        painting.rounded(painter, QRectF(self.rect()), QColor(Qt.GlobalColor.white), tokens.colour("control"))
        if self._picture.isNull():
            painter.setFont(style.font(style.SMALL))
            painter.setPen(style.LIGHT.colour("hint"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.accessibleName())
            return
        paint_fitted(painter, self._picture, QRectF(self.rect()).adjusted(10, 8, -10, -8), centred=True)


def paint_fitted(painter: QPainter, picture: QPixmap, area: QRectF, *, centred: bool = False) -> float:
    """Paint *picture* as large as *area* allows, at its left or in its middle; how wide it became."""
    scale = min(area.width() / picture.width(), area.height() / picture.height())
    width, height = picture.width() * scale, picture.height() * scale
    left = area.left() + ((area.width() - width) / 2 if centred else 0)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    target = QRectF(left, area.top() + (area.height() - height) / 2, width, height)
    painter.drawPixmap(target, picture, QRectF(picture.rect()))
    return width


def _read(file: Path) -> str:
    try:
        if not S_ISREG(file.stat().st_mode):
            raise KnownProblem(Problem.LOGO_UNREADABLE)
        with file.open("rb") as source:
            data = source.read(LARGEST_LOGO + 1)
    except (OSError, ValueError):
        raise KnownProblem(Problem.FILE_UNREADABLE, file=file.name) from None
    return base64.b64encode(clean_logo(data)).decode("ascii")
