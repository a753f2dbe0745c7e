"""A canvas that says what everything it draws is: the structure tree that screen readers follow."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString
from reportlab.pdfgen.canvas import Canvas

from exports.renderers.characters import printable
from exports.renderers.pdf import fonts


class Element:
    """A node of the structure tree; drawing adds marked content to it, in order."""

    def __init__(
        self,
        tag: str,
        parent: "Element | None" = None,
        *,
        actual_text: str = "",
        scope: str = "",
        summary: str = "",
        columns: int = 1,
    ) -> None:
        self.tag = tag
        self.actual_text = actual_text
        self.scope = scope
        self.summary = summary
        self.columns = columns
        self.children: list[Element | tuple[Any, int]] = []
        self.reference: Any = None
        if parent is not None:
            parent.children.append(self)


class TaggedCanvas(Canvas):
    """A canvas of A4 pages, in the house's typeface, on which everything is either content or artefact."""

    _doc: Any
    _code: list[str]

    def __init__(self, target: BytesIO, language: str) -> None:
        fonts.load()
        rl_config.useA85 = 0  # streams as plain bytes: a quarter smaller, and no slow encoding
        super().__init__(
            target,
            pagesize=(595.276, 841.89),
            pageCompression=1,
            pdfVersion=(1, 7),
            initialFontName=fonts.REGULAR,  # type: ignore[arg-type]  # the stubs call it a number
            lang=language,
        )
        self.root = Element("Document")
        self.language = language
        self._page_elements: list[list[Element]] = [[]]
        self._grey = 0.0
        self.setViewerPreference("DisplayDocTitle", "true")

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """What is drawn meanwhile belongs to *element*."""
        elements = self._page_elements[-1]
        element.children.append((self._doc.thisPageRef(), len(elements)))
        self._code.append(f"/{element.tag} <</MCID {len(elements)}>> BDC")
        elements.append(element)
        yield
        self._code.append("EMC")

    @contextmanager
    def artefact(self, kind: str = "Layout", subtype: str = "") -> Iterator[None]:
        """What is drawn meanwhile is decoration, or repeats what stands elsewhere."""
        named = f" /Subtype /{subtype}" if subtype else ""
        self._code.append(f"/Artifact <</Type /{kind}{named}>> BDC")
        yield
        self._code.append("EMC")

    @contextmanager
    def reads_as(self, text: str) -> Iterator[None]:
        """What is drawn meanwhile is read and copied as *text*, whatever glyphs it is drawn with."""
        self._code.append(f"/Span <</ActualText <FEFF{text.encode('utf-16-be').hex().upper()}>>> BDC")
        yield
        self._code.append("EMC")

    def ink(self, grey: float) -> None:
        """Draw in this grey from here on: 0 is black."""
        if grey != self._grey:
            self._grey = grey
            self.setFillGray(grey)

    def showPage(self) -> None:  # noqa: N802
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._page_elements) - 1
        page.Tabs = PDFName("S")
        self._page_elements.append([])
        self._grey = 0.0

    def finish(self) -> None:
        """Write the structure tree and the file; call it once, after the last page."""
        document = self._doc
        tree = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        root = document.Reference(tree)
        tree["K"] = PDFArray([self._written(self.root, root)])
        numbers: list[Any] = []
        for number, elements in enumerate(self._page_elements[:-1]):
            numbers += [number, document.Reference(PDFArray([element.reference for element in elements]))]
        tree["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
        tree["ParentTreeNextKey"] = len(self._page_elements) - 1
        document.Catalog.StructTreeRoot = root
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        document.Catalog.Metadata = pdfdoc.XMP(creator=self._metadata)
        self.save()

    def _written(self, element: Element, parent: Any) -> Any:
        node = PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName(element.tag), "P": parent})
        element.reference = self._doc.Reference(node)
        node["K"] = PDFArray([self._written_child(child, element) for child in element.children])
        if element.actual_text:
            node["ActualText"] = PDFString(element.actual_text)
        attributes: dict[str, Any] = {}
        if element.scope:
            attributes["Scope"] = PDFName(element.scope)
        if element.summary:
            attributes["Summary"] = PDFString(printable(element.summary))
        if element.columns > 1:
            attributes["ColSpan"] = element.columns
        if attributes:
            node["A"] = PDFDictionary({"O": PDFName("Table"), **attributes})
        return element.reference

    def _written_child(self, child: Element | tuple[Any, int], parent: Element) -> Any:
        if isinstance(child, Element):
            return self._written(child, parent.reference)
        page, number = child
        return PDFDictionary({"Type": PDFName("MCR"), "Pg": page, "MCID": number})

    def _metadata(self, document: Any) -> bytes:
        title, author = escape(document.info.title), escape(document.info.author)
        return (
            '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" '
            'xmlns:pdf="http://ns.adobe.com/pdf/1.3/">'
            f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
            f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"
            f"<dc:language><rdf:Bag><rdf:li>{self.language}</rdf:li></rdf:Bag></dc:language>"
            f"<pdfuaid:part>1</pdfuaid:part><pdf:Producer>{escape(document.info.producer)}</pdf:Producer>"
            '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
        ).encode()
