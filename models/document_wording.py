"""The sentences of the documents as the program ships them: what an organisation can put in its own words."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

LANGUAGES = ("nl", "en")

_NO_SENTENCES = ("dates", "labels", "numbers")
_FOR_READERS_OF_FILES = ("document.language",)


@cache
def sentences(language: str) -> Mapping[str, str]:
    """Every sentence of *language*, one of LANGUAGES, by its key ("minutes.title"), in the order of the documents.

    Dates, numbers and the labels of the field's lists are no sentences.
    """
    shipped = tomllib.loads(files("resources").joinpath("wording", f"{language}.toml").read_text("utf-8"))
    found = {
        f"{section}.{name}": text
        for section, within in shipped.items()
        if section not in _NO_SENTENCES
        for name, text in within.items()
        if isinstance(text, str)
    }
    return MappingProxyType({key: text for key, text in found.items() if key not in _FOR_READERS_OF_FILES})
