"""An empty DOCX: of what the library ships no styles, lists, settings or properties are left."""

from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from exports.renderers.typography import STYLES

BULLETS = "1"
"""The list in which the style of bullets stands."""

_KEPT = frozenset(
    {
        RELATIONSHIP_TYPE.CORE_PROPERTIES,
        RELATIONSHIP_TYPE.NUMBERING,
        RELATIONSHIP_TYPE.OFFICE_DOCUMENT,
        RELATIONSHIP_TYPE.SETTINGS,
        RELATIONSHIP_TYPE.STYLES,
    }
)
_WORD = "http://schemas.microsoft.com/office/word"


def blank() -> Any:
    """A document without text or styles, with one list of bullets, as the present Word keeps one."""
    document = docx.Document()
    for relations in (document.part.rels, document.part.package.rels):
        for key in [key for key, relation in relations.items() if relation.reltype not in _KEPT]:
            del relations[key]
    _replace_content(document.settings.element, _settings())
    _replace_content(document.part.numbering_part.element, _numbering())
    _replace_content(document.styles.element, ())
    return document


def _replace_content(element: Any, content: Any) -> None:
    for child in list(element):
        element.remove(child)
    element.extend(list(content))


def _settings() -> Any:
    return parse_xml(
        f"<w:settings {nsdecls('w')}>"
        '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>'
        f'<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="{_WORD}" w:val="15"/></w:compat>'
        "</w:settings>"
    )


def _numbering() -> Any:
    hanging = round(next(style.hanging for style in STYLES if style.key == "ListBullet") * 20)
    return parse_xml(
        f"<w:numbering {nsdecls('w')}>"
        '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/>'
        '<w:lvlText w:val="•"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{hanging}" w:hanging="{hanging}"/></w:pPr></w:lvl></w:abstractNum>'
        f'<w:num w:numId="{BULLETS}"><w:abstractNumId w:val="0"/></w:num>'
        "</w:numbering>"
    )
