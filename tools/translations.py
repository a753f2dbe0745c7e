"""Keeps the language files: collect the texts of the code, fill in translations, check them, build them.

    tools/translations.py --update --compile      after a text changed in the code
    tools/translations.py --fill FILE...          tab-separated lines: context, English, Dutch
    tools/translations.py --check                 fails when a text is missing, unfinished or gone

caseconf_nl.ts holds every text, caseconf_en.ts only those with a number in them, for "1 action" and "2 actions".
In a file to fill from, the forms of a text with a number are separated by `||`: `%n actie||%n acties`.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

HOUSE = Path(__file__).resolve().parent.parent
FOLDER = HOUSE / "resources" / "i18n"
FULL = FOLDER / "caseconf_nl.ts"
PLURALS = FOLDER / "caseconf_en.ts"

PLACE = re.compile(r"\{\w*\}|%\d")

Key = tuple[str, str]
Texts = dict[Key, ElementTree.Element]


def main() -> int:
    """Do what the options ask, in the order update, fill, check, compile."""
    parser = argparse.ArgumentParser(description="Keep the language files.")
    parser.add_argument("--update", action="store_true", help="collect the texts of the code")
    parser.add_argument("--fill", nargs="+", type=Path, metavar="FILE", help="collect, then fill in from these")
    parser.add_argument("--check", action="store_true", help="fail when something is missing or unfinished")
    parser.add_argument("--compile", action="store_true", help="build the files that the program reads")
    options = parser.parse_args()
    if options.update or options.fill:
        update(FULL, PLURALS)
    if options.fill:
        report(fill(options.fill))
        update(FULL, PLURALS)  # writes the files the way Qt's own tool does
    if options.compile:
        compile_all()
    return report(faults()) if options.check else 0


def report(lines: list[str]) -> int:
    """Print *lines*; 1 when there are any."""
    for line in lines:
        print(line)
    return 1 if lines else 0


def update(full: Path, plurals: Path) -> None:
    """Bring both files up to date with the code; what is no longer in the code is dropped."""
    sources = [str(file) for package in ("caseconf", "ui") for file in sorted((HOUSE / package).rglob("*.py"))]
    common = ["-silent", "-no-obsolete", "-sort-messages", "-locations", "none", "-source-language", "en"]
    for file, extra in ((full, []), (plurals, ["-pluralonly"])):
        language = file.stem.rpartition("_")[2]
        tool("lupdate", *common, *extra, *sources, "-target-language", language, "-ts", str(file))


def compile_all() -> None:
    """Build the files that are older than their source; a program that reads the old one goes on with that."""
    for source in (FULL, PLURALS):
        built = source.with_suffix(".qm")
        if not built.exists() or built.stat().st_mtime < source.stat().st_mtime:
            fresh = built.with_suffix(".new")
            tool("lrelease", "-silent", str(source), "-qm", str(fresh))
            fresh.replace(built)


def tool(name: str, *arguments: str) -> None:
    """Run one of Qt's own tools from this environment; what it says is shown when it fails."""
    program = Path(sys.executable).with_name(f"pyside6-{name}")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, cwd=HOUSE, check=False)
    if done.returncode != 0 or "warning" in done.stderr.lower():
        print(done.stdout + done.stderr, file=sys.stderr)
    done.check_returncode()


def texts(file: Path) -> Texts:
    """Every message of *file* by its context and English text."""
    tree = ElementTree.parse(file)  # noqa: S314, our own file
    found: Texts = {}
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name", ""), message.findtext("source", "")] = message
    return found


def fill(files: list[Path]) -> list[str]:
    """Put the Dutch of *files* into the texts that have none; returns what was wrong with the files."""
    known, wrong = read_pairs(files)
    for target in (FULL, PLURALS):
        tree = ElementTree.parse(target)  # noqa: S314, our own file
        for context in tree.getroot().iter("context"):
            for message in context.iter("message"):
                key = context.findtext("name", ""), message.findtext("source", "")
                value = english_forms(key[1]) if target == PLURALS else known.get(key, "")
                write_into(message, value)
        tree.write(target, encoding="utf-8", xml_declaration=True)
    return wrong


def read_pairs(files: list[Path]) -> tuple[dict[Key, str], list[str]]:
    """The translations in *files*, and a line for each fault in them."""
    known: dict[Key, str] = {}
    wrong: list[str] = []
    for file in files:
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            cells = [cell.replace("\\n", "\n") for cell in line.split("\t")]
            if not line.strip() or line.startswith("#"):
                continue
            if len(cells) != 3 or not all(cells):
                wrong.append(f"{file.name}:{number}: not context, English, Dutch")
            elif known.setdefault((cells[0], cells[1]), cells[2]) != cells[2]:
                wrong.append(f"{file.name}:{number}: a second Dutch for {cells[0]}: {cells[1]}")
    return known, wrong


def write_into(message: ElementTree.Element, value: str) -> None:
    """Set the translation of *message*, one form or several; an empty value or a finished text is left alone."""
    translation = message.find("translation")
    if translation is None or translation.get("type") != "unfinished" or not value:
        return
    forms = value.split("||")
    places = translation.findall("numerusform")
    if not places:
        translation.text = value
    elif len(forms) != len(places):
        return
    for place, form in zip(places, forms, strict=False):
        place.text = form
    del translation.attrib["type"]


def english_forms(source: str) -> str:
    """Both English forms of a text with a number that marks its plural as in `%n action(s)`."""
    return f"{source.replace('(s)', '')}||{source.replace('(s)', 's')}"


def faults() -> list[str]:
    """What keeps the language files from being complete and up to date, a line each."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = [Path(folder) / file.name for file in (FULL, PLURALS)]
        update(*fresh)
        return [fault for pair in zip((FULL, PLURALS), fresh, strict=True) for fault in differences(*pair)]


def differences(committed: Path, fresh: Path) -> list[str]:
    """What is wrong with *committed*, given what the code asks for in *fresh*."""
    if not committed.exists():
        return [f"{committed.name} is missing"]
    have, need = texts(committed), texts(fresh)
    groups = {
        "is missing": need.keys() - have.keys(),
        "is no longer in the code": have.keys() - need.keys(),
        "has no translation": {key for key in have if unfinished(have[key])},
        "has other places to fill in than its English": {key for key in have if not same_places(have[key])},
    }
    return [
        f"{committed.name}: {what}: {context}: {source!r}"
        for what, keys in groups.items()
        for context, source in sorted(keys)
    ]


def unfinished(message: ElementTree.Element) -> bool:
    """Whether *message* still waits for a translation."""
    return message.find("translation[@type='unfinished']") is not None or not all(forms(message))


def same_places(message: ElementTree.Element) -> bool:
    """Whether every `{place}` and `%1` of the English is in the translation too, and no other."""
    wanted = set(PLACE.findall(message.findtext("source", "")))
    return all(set(PLACE.findall(form)) == wanted for form in forms(message) if form)


def forms(message: ElementTree.Element) -> list[str]:
    """The translation of *message*, or its several forms for a number."""
    several = [form.text or "" for form in message.iter("numerusform")]
    return several or [message.findtext("translation", "")]


if __name__ == "__main__":
    sys.exit(main())
