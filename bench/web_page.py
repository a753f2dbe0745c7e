"""The content of a document as a web page, for a renderer of web pages to make a PDF of."""

from html import escape
from typing import assert_never

import resources
from exports.blocks import (
    Block,
    Box,
    Bullets,
    Document,
    Facts,
    Grid,
    Heading,
    Inlines,
    Items,
    Note,
    Paragraph,
    Quote,
    Signatures,
    Span,
)

_STYLE = """
@font-face {{ font-family: Noto; src: url(file://{fonts}/NotoSans-Regular.ttf); }}
@font-face {{ font-family: Noto; font-weight: bold; src: url(file://{fonts}/NotoSans-SemiBold.ttf); }}
@font-face {{ font-family: Noto; font-style: italic; src: url(file://{fonts}/NotoSans-Italic.ttf); }}
@page {{ size: A4; margin: 20mm; @bottom-right {{ content: "pagina " counter(page) " van " counter(pages); }} }}
body {{ font: 9pt/1.4 Noto; }} th, td {{ text-align: left; vertical-align: top; border-bottom: 0.5pt solid; }}
table {{ width: 100%; border-collapse: collapse; }} tr {{ break-inside: avoid; }}
"""


def web_page(document: Document) -> str:
    """*document* as HTML with the same fonts, headings, lists and tables."""
    style = _STYLE.format(fonts=resources.path("fonts"))
    title = escape(document.title)
    body = "".join(map(_block, document.blocks))
    return (
        f'<html lang="{document.language}"><head><title>{title}</title><style>{style}</style></head>'
        f"<body><h1>{title}</h1><p>{escape(document.subtitle)}</p>{body}</body></html>"
    )


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f"<h{block.level + 1}>{escape(block.number)} {escape(block.text)}</h{block.level + 1}>"
        case Paragraph() | Note() | Box() | Quote():
            return f"<p>{_inline(block.content)}</p>"
        case Facts():
            rows = (
                f"<tr><th>{escape(one.label)}</th><td>{escape(one.value)}</td></tr>" for one in block.left + block.right
            )
            return f"<table>{''.join(rows)}</table>"
        case Bullets():
            return f"<ul>{''.join(f'<li>{_inline(item)}</li>' for item in block.items)}</ul>"
        case Items():
            return "".join(
                f"<p><b>{escape(item.label)}</b> {_inline(item.content)}</p>"
                + "".join(f"<p>{_inline(detail)}</p>" for detail in item.details)
                for item in block.items
            )
        case Grid():
            head = "".join(f"<th>{escape(column.title)}</th>" for column in block.columns)
            rows = "".join(f"<tr>{''.join(f'<td>{_inline(cell)}</td>' for cell in row)}</tr>" for row in block.rows)
            return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
        case Signatures():
            return "".join(f"<p>{escape(words)}</p>" for words in (block.words, *block.people))
        case _:
            assert_never(block)


def _inline(content: Inlines) -> str:
    return "".join(
        _span(part) if isinstance(part, Span) else f"<span>({escape(part.words)})</span>" for part in content
    )


def _span(span: Span) -> str:
    text = escape(span.text).replace("\n", "<br>")
    for wanted, tag in ((span.strong, "b"), (span.emphasis, "i"), (span.raised, "sup")):
        text = f"<{tag}>{text}</{tag}>" if wanted else text
    return text
