"""The one style sheet: it dresses the fields, menus and bars that Qt draws; the rest paints itself."""

from string import Template

from ui.palette import Tokens

_TONES = (
    "text",
    "text2",
    "hint",
    "accent",
    "on_fill",
    "danger",
    "warning",
    "good",
    "limits",
    "perspective",
    "protection",
    "information",
    "offender",
    "victim",
    "both",
    "unclear",
)

_SHEET = Template("""
QLineEdit, QPlainTextEdit, QComboBox {
    background: $surface; color: $text; border: 1px solid $control; border-radius: 4px;
    selection-background-color: $fill; selection-color: $on_fill; placeholder-text-color: $hint;
}
QLineEdit { padding: 0 9px; lineedit-password-character: 8226; }
QPlainTextEdit { padding: 3px 5px; }
QComboBox { padding: 0 28px 0 9px; }
QComboBox QLineEdit { border: none; padding: 0; background: transparent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QComboBox:on { border: 2px solid $accent; }
QLineEdit:focus { padding: 0 8px; }
QPlainTextEdit:focus { padding: 2px 4px; }
QComboBox:focus, QComboBox:on { padding: 0 27px 0 8px; }
QComboBox QLineEdit:focus { border: none; padding: 0; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled,
QLineEdit:read-only, QPlainTextEdit:read-only { background: $sunken; color: $text2; border-color: $line; }
QComboBox QLineEdit:read-only { background: transparent; color: $text; }
QLineEdit[quiet="true"], QPlainTextEdit[quiet="true"] { background: transparent; border-color: transparent; }
QLineEdit[quiet="true"] { padding: 0 3px; }
QLineEdit[quiet="true"]:focus { padding: 0 2px; }
QLineEdit[quiet="true"]:hover, QPlainTextEdit[quiet="true"]:hover { border-color: $line; }
QLineEdit[quiet="true"]:focus, QPlainTextEdit[quiet="true"]:focus { background: $surface; border-color: $accent; }
*[fault="true"] { border-color: $danger; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView, QListView#completions {
    background: $surface; color: $text; border: 1px solid $control; outline: none; padding: 3px;
    selection-background-color: $selection; selection-color: $text;
}
QComboBox QAbstractItemView::item, QListView#completions::item { min-height: 26px; padding: 0 6px; }
QComboBox QAbstractItemView::item:selected, QListView#completions::item:selected {
    background: $selection; color: $text;
}
QToolTip { background: $surface; color: $text; border: 1px solid $control; padding: 4px 6px; }
QMenu { background: $surface; color: $text; border: 1px solid $control; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 3px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $hint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $control; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $text2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $sunken; }
QCalendarWidget QToolButton {
    color: $text; background: transparent; border: none; border-radius: 4px; padding: 4px 8px; margin: 2px;
}
QCalendarWidget QToolButton:hover, QCalendarWidget QToolButton:focus { background: $selection; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView {
    background: $surface; alternate-background-color: $sunken; border: none; outline: none;
    selection-background-color: $fill; selection-color: $on_fill;
}
QCalendarWidget QAbstractItemView:disabled { color: $hint; }
QSplitter::handle { background: $line; }
QProgressBar { background: $sunken; border: 1px solid $line; border-radius: 3px; text-align: center; }
QProgressBar::chunk { background: $fill; border-radius: 2px; }
""")


def stylesheet(tokens: Tokens) -> str:
    """The whole style sheet in the colours of *tokens*."""
    colours = tokens._asdict()
    tones = "\n".join(f'QLabel[tone="{tone}"] {{ color: {colours[tone]}; }}' for tone in _TONES)
    return _SHEET.substitute(colours) + tones
