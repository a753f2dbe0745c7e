"""A canvas that says what everything it draws is: the structure tree that screen readers follow."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName
from reportlab.pdfgen.canvas import Canvas

from exports.renderers.characters import printable
from exports.renderers.pdf import fonts
from exports.renderers.pdf.metadata import metadata


class Element:
    """A node of the structure tree; drawing adds marked content to it, in order.

    A figure has *words* as its alternative text and the *box* it stands in on its page: left, bottom, right, top.
    """

    def __init__(
        self,
        tag: str,
        parent: "Element | None" = None,
        *,
        actual_text: str = "",
        scope: str = "",
        summary: str = "",
        columns: int = 1,
        numbering: str = "",
        words: str = "",
        box: tuple[float, float, float, float] | None = None,
    ) -> None:
        self.tag = tag
        self.actual_text = actual_text
        self.scope = scope
        self.summary = summary
        self.columns = columns
        self.numbering = numbering
        self.words = words
        self.box = box
        self.children: list[Element | tuple[int, int]] = []
        self.number = 0
        if parent is not None:
            parent.children.append(self)


_BLACK = (0.0, 0.0, 0.0)
_ESCAPES = {code: f"\\{code:03o}" for code in (*range(32), *b"()\\", *range(127, 256))}


def _colour(ink: tuple[float, float, float], grey: str, rgb: str) -> str:
    """The operator that takes *ink*: the one for greys where it is one."""
    if len(set(ink)) == 1:
        return f"{ink[0]:.3f} {grey}"
    return f"{ink[0]:.3f} {ink[1]:.3f} {ink[2]:.3f} {rgb}"


class TaggedCanvas(Canvas):
    """A canvas of A4 pages, in the house's typeface, on which everything is either content or artefact."""

    _doc: Any
    _code: list[str]

    def __init__(self, target: BytesIO, language: str) -> None:
        fonts.typeface(fonts.REGULAR)
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
        self._ink = _BLACK
        self._house = _BLACK
        self.setViewerPreference("DisplayDocTitle", "true")

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """What is drawn meanwhile belongs to *element*."""
        elements = self._page_elements[-1]
        element.children.append((len(self._page_elements) - 1, len(elements)))
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
    def figure(self, parent: Element | None, words: str, box: tuple[float, float, float, float]) -> Iterator[None]:
        """What is drawn meanwhile is a figure of *parent* that says *words*; decoration when it says nothing."""
        if parent is None or not printable(words).strip():
            with self.artefact():
                yield
        else:
            with self.content(Element("Figure", parent, words=words, box=box)):
                yield

    @contextmanager
    def reads_as(self, text: str) -> Iterator[None]:
        """What is drawn meanwhile is read and copied as *text*, whatever glyphs it is drawn with."""
        self._code.append(f"/Span <</ActualText {_text(text)}>> BDC")
        yield
        self._code.append("EMC")

    def wears(self, colour: str) -> None:
        """The house's colour ("#14557B") is this one; it is black before."""
        red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
        self._house = (red, green, blue)

    def ink(self, grey: float, *, house: bool = False) -> None:
        """Draw in this grey from here on, 0 is black, or in the colour of the house."""
        ink = self._house if house else (grey, grey, grey)
        if ink != self._ink:
            self._ink = ink
            self._code.append(_colour(ink, "g", "rg"))

    def pen(self, grey: float, *, house: bool = False) -> None:
        """Draw lines in this grey from here on, or in the colour of the house."""
        self._code.append(_colour(self._house if house else (grey, grey, grey), "G", "RG"))

    def stroke(self, weight: float, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw a line of this weight."""
        self._code.append(f"{weight:.2f} w {x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S")

    def words(self, text: str, font: str, size: float, x: float, y: float) -> None:
        """Draw *text* from x on the baseline y: what is needed of reportlab's text objects, and far quicker."""
        typeface = fonts.typeface(font)
        shown = []
        for subset, codes in typeface.encoded(text, self._doc):
            name, letters = typeface.getSubsetInternalName(subset, self._doc), codes.decode("latin-1")
            shown.append(f"{name} {size:.3f} Tf ({letters.translate(_ESCAPES)}) Tj")
        self._code.append(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm {' '.join(shown)} ET")

    def showPage(self) -> None:  # noqa: N802
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._page_elements) - 1
        page.Tabs = PDFName("S")
        self._page_elements.append([])
        self._ink = _BLACK

    def finish(self) -> None:
        """Write the structure tree and the file; call it once, after the last page."""
        document = self._doc
        tree = _Ready(document)
        self._pages = [document.Reference(page).format(document).decode() for page in document.Pages.pages]
        root = self._written(self.root, tree.number)
        numbers = []
        for number, elements in enumerate(self._page_elements[:-1]):
            page = _Ready(document, f"[{' '.join(f'{element.number} 0 R' for element in elements)}]")
            numbers.append(f"{number} {page.number} 0 R")
        tree.body = (
            f"<</Type /StructTreeRoot /K [{root} 0 R] /ParentTree <</Nums [{' '.join(numbers)}]>>"
            f" /ParentTreeNextKey {len(numbers)}>>"
        )
        document.Catalog.StructTreeRoot = document.Reference(tree)
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        document.Catalog.Metadata = pdfdoc.XMP(creator=self._metadata)
        self.save()

    def _written(self, element: Element, parent: int) -> int:
        """The number of the object that *element* has become, with all that is in it."""
        node = _Ready(self._doc)
        element.number = node.number
        pages = {child[0] for child in element.children if isinstance(child, tuple)}
        page = min(pages, default=0)
        children = " ".join(self._written_child(child, element.number, page) for child in element.children)
        shown_on = f" /Pg {self._pages[page]}" if pages else ""
        node.body = (
            f"<</Type /StructElem /S /{element.tag} /P {parent} 0 R{shown_on} /K [{children}]{_properties(element)}>>"
        )
        return node.number

    def _written_child(self, child: Element | tuple[int, int], parent: int, page: int) -> str:
        """A child as its parent names it: content on the parent's own page by its number alone."""
        if isinstance(child, Element):
            return f"{self._written(child, parent)} 0 R"
        if child[0] == page:
            return str(child[1])
        return f"<</Type /MCR /Pg {self._pages[child[0]]} /MCID {child[1]}>>"

    def _metadata(self, document: Any) -> bytes:
        return metadata(document.info, document._timeStamp, self.language)


class _Ready(pdfdoc.PDFObject):
    """An object of the file whose text is known; a structure tree has thousands."""

    def __init__(self, document: Any, body: str = "") -> None:
        document.Reference(self)
        self.number: int = document.objectcounter
        self.body = body

    def format(self, _document: Any) -> bytes:
        return self.body.encode("ascii")


def _properties(element: Element) -> str:
    """What readers want to know of a stretch of text, a table and its cells, a list or a figure."""
    told = ""
    if element.actual_text:
        told += f" /ActualText {_text(element.actual_text)}"
    if element.words:
        told += f" /Alt {_text(printable(element.words))}"
    owner, attributes = "Table", ""
    if element.numbering:
        owner, attributes = "List", f" /ListNumbering /{element.numbering}"
    elif element.box:
        owner, attributes = "Layout", f" /BBox [{' '.join(f'{edge:.2f}' for edge in element.box)}]"
    if element.scope:
        attributes += f" /Scope /{element.scope}"
    if element.summary:
        attributes += f" /Summary {_text(printable(element.summary))}"
    if element.columns > 1:
        attributes += f" /ColSpan {element.columns}"
    return f"{told} /A <</O /{owner}{attributes}>>" if attributes else told


def _text(words: str) -> str:
    """*words* as a string of a PDF, in a form in which nothing can be taken for its syntax."""
    return f"<FEFF{words.encode('utf-16-be').hex().upper()}>"
