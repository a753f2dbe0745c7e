"""What the file says of itself (XMP): the same as its list of properties, for programs that read only this."""

from typing import Any
from xml.sax.saxutils import escape

_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
}


def metadata(info: Any, moment: Any, language: str) -> bytes:
    """The XMP packet of a document that declares PDF/UA-1; *info* and *moment* are reportlab's.

    The schema of that declaration is described too, which PDF/A asks of what it does not know itself.
    """
    names = "".join(f' xmlns:{prefix}="{address}"' for prefix, address in _NAMESPACES.items())
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about=""{names}>{_properties(info, moment, language)}</rdf:Description>{_SCHEMA}'
        '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def _properties(info: Any, moment: Any, language: str) -> str:
    date = _date(moment)
    values = {
        "dc:title": f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(info.title)}</rdf:li></rdf:Alt>',
        "dc:creator": f"<rdf:Seq><rdf:li>{escape(info.author)}</rdf:li></rdf:Seq>",
        "dc:description": f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(info.subject)}</rdf:li></rdf:Alt>',
        "dc:language": f"<rdf:Bag><rdf:li>{escape(language)}</rdf:li></rdf:Bag>",
        "dc:format": "application/pdf",
        "xmp:CreatorTool": escape(info.creator),
        "xmp:CreateDate": date,
        "xmp:ModifyDate": date,
        "xmp:MetadataDate": date,
        "pdf:Producer": escape(info.producer),
        "pdf:Keywords": escape(info.keywords),
        "pdfuaid:part": "1",
    }
    return "".join(f"<{name}>{value}</{name}>" for name, value in values.items())


def _date(moment: Any) -> str:
    year, month, day, hour, minute, second = moment.YMDhms
    zone = f"{moment.dhh:+03d}:{abs(moment.dmm):02d}"
    return f"{year:04d}-{month:02d}-{day:02d}T{hour:02d}:{minute:02d}:{int(second):02d}{zone}"


_SCHEMA = (
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
    f"<pdfaSchema:namespaceURI>{_NAMESPACES['pdfuaid']}</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>'
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Which part of ISO 14289 the file follows</pdfaProperty:description></rdf:li></rdf:Seq>"
    "</pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"
)
