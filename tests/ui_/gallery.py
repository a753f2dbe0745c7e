"""Every widget on one picture: `xvfb-run -s "-screen 0 1440x900x24" python tests/ui_/gallery.py out.png [dark]`."""

import sys
from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui import icons, style
from ui.widgets.balance import Balance
from ui.widgets.buttons import Button, IconButton, KeyCap
from ui.widgets.choice import Choice
from ui.widgets.dates import DateField, TimeField
from ui.widgets.fields import AutoText, Check, LineField
from ui.widgets.forms import Form
from ui.widgets.labels import ElidedLabel, Hint, Label
from ui.widgets.marks import ROLES, STATUSES, TRACKS, Legend, RoleMark, StatusMark, TrackMark, status_word
from ui.widgets.notice import Notice
from ui.widgets.rows import RowList
from ui.widgets.scores import ScoreCells
from ui.widgets.segmented import Segmented
from ui.widgets.surfaces import Card, Scroll
from ui.widgets.tabs import Tabs
from ui.widgets.tags import CountBadge, Tag
from ui.widgets.trend import TrendLine


def line(*parts: QWidget, stretch: bool = True, gap: int = 8) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    for part in parts:
        row.addWidget(part)
    if stretch:
        row.addStretch(1)
    return holder


def pair(above: str, below: str, width: int = 0) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 2, 0, 3)
    column.setSpacing(0)
    column.addWidget(Label(above, strong=True))
    column.addWidget(Label(below, size="small", tone="text2"))
    if width:
        holder.setFixedWidth(width)
    return holder


def attendance() -> Card:
    card = Card("Overleggen", "people", CountBadge(2, "warning"))
    rows = RowList("Aanwezigheid", row_height=style.ROW_DOUBLE)
    options = [("aanwezig", "Aanwezig"), ("digitaal", "Digitaal"), ("deels", "Deels"), ("afwezig", "Afwezig")]
    for at, (name, role) in enumerate(
        [
            ("Şükrü Çağlar", "Voorzitter"),
            ("Anouk Brandsma", "Wijkagent"),
            ("Łukasz Zieliński", "Toezichthouder"),
            ("Job Terpstra", "Woonconsulent"),
        ]
    ):
        choice = Segmented(options, name="Aanwezigheid")
        choice.choose("aanwezig" if at < 2 else "digitaal" if at == 2 else None)
        if at == 3:
            for value in ("aanwezig", "digitaal", "deels"):
                choice.set_option_enabled(value, False, "Verklaring niet getekend")
        rows.add_row(name, line(pair(name, role, 140), choice))
    rows.select("Anouk Brandsma")
    rows.add_strip(
        Notice(
            "danger",
            "Job Terpstra kan nog niet aanwezig worden gemeld.",
            "Een derde tekent eerst de geheimhoudingsverklaring (Wgs art. 2.31 lid 9).",
            [Button("Afdrukken"), Button("Getekend vastleggen…", "primary")],
            strip=True,
        )
    )
    rows.add_heading("Wijkteam Oeverdam-Oost", "2 te laat, 1 deze week")
    for number, track, words in (
        ("0147 · A35", "bescherming", "Gesprek met Noëlle over de veiligheid van Fenna"),
        ("0118 · A12", "perspectief_bieden", "Afsluitgesprek met gezin plannen"),
        ("0151 · A9", "informatie", "Overzicht van registraties sinds juni, met een heel lange naam erachter aan"),
    ):
        late = Label("2 dagen te laat", tone="danger", strong=True, icon="warning")
        rows.add_row(
            number,
            line(
                Label(number, tone="text2"), TrackMark(track, show_word=False), ElidedLabel(words), late, stretch=False
            ),
        )
    card.add_flush(rows)
    card.add(Legend())
    return card


def domains() -> Card:
    card = Card("Leefgebieden", compact=True, trailing=Hint("9 van 13 besproken", wrap=False))
    rows = RowList("Leefgebieden")
    for name, previous, score, tone, sign in (
        ("Financiën", 1, 1, "text2", "minus"),
        ("Werk & opleiding", 2, 3, "good", "arrow-up"),
        ("Middelengebruik", 3, 2, "danger", "arrow-down"),
        ("Sociaal netwerk", 1, None, "text2", "circle"),
    ):
        cells = ScoreCells(name=name)
        cells.show_scores(score, previous)
        trend = TrendLine()
        trend.show_points([("a", previous), ("b", 2), ("c", 3), ("d", score or 1)])
        words = {"minus": "gelijk", "arrow-up": "hoger", "arrow-down": "lager", "circle": "open"}[sign]
        title = Label(name)
        title.setFixedWidth(120)
        rows.add_row(name, line(title, cells, Label(words, tone=tone, icon=sign), trend))
    card.add_flush(rows)
    large = ScoreCells(large=True, name="Huisvesting")
    large.show_scores(3, 2)
    card.add(line(large, pair("Beperkt zelfredzaam", "vorig: 2 Niet zelfredzaam")))
    balance = Balance()
    balance.show_counts({"grenzen_stellen": 5, "perspectief_bieden": 3, "bescherming": 3, "informatie": 1})
    card.add(balance)
    chart = TrendLine(large=True)
    chart.show_points([("8-9", 2), ("29-9", 1), ("27-10", 2), ("nu", 3)])
    card.add(chart)
    return card


def fields() -> Card:
    card = Card("Velden", compact=True)
    form = Form(2)
    text = LineField()
    text.show_value("Zoë ’t Hart")
    form.add("Naam", text)
    form.add("Rol", Choice([(value, status_word(value), *look) for value, look in STATUSES.items()]))
    form.add("Organisatie", Choice([(at, f"Organisatie {at}") for at in range(12)], placeholder="Kies of typ…"))
    when = DateField()
    when.show_value(date(2026, 12, 15))
    form.add("Volgend overleg", when)
    wrong = DateField()
    wrong.line.setText("31-2")
    wrong.line.editingFinished.emit()
    form.add("Termijn", wrong)
    at = TimeField()
    at.show_value(time(9, 30))
    form.add("Tijd", at, "Bijvoorbeeld 9:30")
    story = AutoText(placeholder="Wat is er gedaan? Wat leverde het op?")
    form.add("Onderbouwing", story, span=2)
    told = AutoText()
    told.show_value(
        "Vervoerde drugs om een schuld af te lossen, nadat zijn zusje bij school was aangesproken. "
        "Hij koos de route niet zelf en hield er niets aan over."
    )
    form.add("Afwijkend standpunt", told, span=2).show_error("Noem de organisatie die dit vindt.")
    card.add(form)
    ticked, mixed, off = Check("Familie bedreigd"), Check("Deels"), Check("Niet besproken")
    ticked.show_value(True)
    mixed.setTristate(True)
    mixed.setCheckState(Qt.CheckState.PartiallyChecked)
    card.add(line(ticked, mixed, off))
    role = Segmented([(value, value.capitalize(), *look) for value, look in ROLES.items()], name="Rol")
    role.choose("beide")
    card.add(role)
    return card


def buttons() -> Card:
    card = Card("Knoppen en merken", compact=True)
    off = Button("Kan niet", shortcut_hint="F6")
    off.setEnabled(False)
    card.add(
        line(
            Button("Start", "primary", shortcut_hint="F5"),
            Button("Openen", height=28),
            Button("Document maken", icon="document", shortcut_hint="Ctrl+P"),
            off,
            IconButton("close", "Sluiten"),
        )
    )
    card.add(
        line(
            Button("Beamer aan · namen verborgen", "tonal", "monitor", "F9"),
            Button("Status wijzigen", "primary", opens_menu=True),
            Button("Nieuwe kluis maken…", "link"),
        )
    )
    card.add(line(Button("Naar Terugblik", "primary", shortcut_hint="F8", spread=True), stretch=False))
    card.add(line(Button("Ontgrendelen", "primary", shortcut_hint="Enter", height=40), KeyCap("F2"), KeyCap("Ctrl+L")))
    card.add(
        line(
            Tag("1 open", "danger"),
            Tag("2 open", "warning"),
            Tag("Inbreng binnen", "good", "check"),
            Tag("In uitvoering", "info", "half-circle"),
            Tag("A40", "plain"),
            CountBadge(9),
            Tag("Derde", "neutral"),
        )
    )
    card.add(line(*(TrackMark(track) for track in TRACKS), gap=12))
    card.add(line(*(RoleMark(role) for role in ROLES), gap=12))
    card.add(line(*(StatusMark(status) for status in list(STATUSES)[:4]), gap=12))
    card.add(line(*(StatusMark(status) for status in list(STATUSES)[4:]), gap=12))
    for names in (icons_in(0, 18), icons_in(18, 36), icons_in(36, 60)):
        card.add(line(*(Label(icon=name) for name in names), gap=9))
    return card


def icons_in(first: int, last: int) -> list[str]:
    names = sorted(path.stem for path in icons.resources.path("icons").glob("*.svg"))
    return names[first:last]


def gallery() -> QWidget:
    window = QWidget()
    window.resize(1840, 1000)
    page = QWidget()
    columns = QHBoxLayout(page)
    columns.setContentsMargins(24, 16, 24, 16)
    columns.setSpacing(16)
    tabs = Tabs([(1, "Overzicht"), (2, "Plan van aanpak"), (3, "Dader en slachtoffer"), (4, "Informering")])
    tabs.choose(2)
    tabs.show_badge(3, "2 open", "warning")
    tabs.show_badge(4, "9")
    flag = Notice(
        "warning",
        "Harde maatregel: huur opzeggen",
        "Schrijf eerst het dilemma uit.",
        [Button("Uitschrijven…")],
        icon="flag",
    )
    info = Notice(
        "info", "", "Back-up gemaakt om 08:31. Proefherstel van 20 november is geslaagd.", icon="lock", closable=True
    )
    done = Notice("good", "Alles bewaard", "Het verslag is vastgesteld.")
    heading = line(
        Label("Vandaag", size="display", strong=True), Label("dinsdag 24 november 2026", size="lead", tone="text2")
    )
    for parts in ((heading, attendance(), flag, info, done), (tabs, fields()), (buttons(), domains())):
        column = QVBoxLayout()
        column.setSpacing(12)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        columns.addLayout(column, 1)
    outer = QVBoxLayout(window)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(Scroll(page))
    return window


def main() -> None:
    app = QApplication(sys.argv)
    style.apply(app, dark="dark" in sys.argv)
    window = gallery()
    window.show()
    for _ in range(20):
        app.processEvents()
    window.activateWindow()
    focused = window.findChildren(Segmented)[1] if "focus" in sys.argv else None
    if focused is not None:
        focused.setFocus()
    for _ in range(20):
        app.processEvents()
    window.grab().save(sys.argv[1])


if __name__ == "__main__":
    main()
