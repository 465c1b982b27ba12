"""A PDF as a screen reader meets it: its structure, and what of its pages hangs in none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf

PAINTING = {"Tj", "TJ", "'", '"', "Do", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh"}
HEADINGS = ("H1", "H2", "H3", "H4", "H5", "H6")


@dataclass(frozen=True)
class Element:
    """An element of the structure: its kind, its text, its alternative text, what is in it."""

    kind: str
    alt: str
    node: Any
    kids: tuple[Element, ...]

    def walk(self) -> Iterator[Element]:
        """Give the element and everything in it, in the order of reading."""
        yield self
        for kid in self.kids:
            yield from kid.walk()


def structure(pdf: pikepdf.Pdf) -> Element:
    """Return the whole structure of a PDF."""
    return _element(pdf.Root.StructTreeRoot.K[0])


def _element(node: Any) -> Element:
    kids = node.get("/K", ())
    kids = kids if isinstance(kids, pikepdf.Array) else (kids,)
    inner = tuple(_element(kid) for kid in kids if _is_element(kid))
    return Element(str(node.S).lstrip("/"), str(node.get("/Alt", "")), node, inner)


def _is_element(kid: Any) -> bool:
    return isinstance(kid, pikepdf.Dictionary) and "/S" in kid and "/P" in kid


def untagged(pdf: pikepdf.Pdf) -> list[str]:
    """Return what pages paint that is neither in the structure nor an artifact."""
    faults: list[str] = []
    for number, page in enumerate(pdf.pages, 1):
        marked = _ids_in_structure(pdf, number - 1)
        depth: list[bool] = []
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name in ("BDC", "BMC"):
                depth.append(_counts(operands, marked))
            elif name == "EMC":
                depth.pop()
            elif name in PAINTING and not any(depth):
                faults.append(f"page {number}: {name}")
    return faults


def _counts(operands: Any, marked: set[int]) -> bool:
    """Tell whether marked content is an artifact or hangs in the structure."""
    if str(operands[0]) == "/Artifact":
        return True
    return len(operands) > 1 and int(operands[1].get("/MCID", -1)) in marked


def _ids_in_structure(pdf: pikepdf.Pdf, page: int) -> set[int]:
    """Return the marked content of a page that an element of the structure claims."""
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    parents = next(v for k, v in zip(numbers[0::2], numbers[1::2], strict=True) if int(k) == page)
    reachable = {element.node.objgen for element in structure(pdf).walk()}
    return {i for i, parent in enumerate(parents) if _is_known(parent, reachable)}


def _is_known(parent: Any, reachable: set[tuple[int, int]]) -> bool:
    return parent is not None and getattr(parent, "objgen", None) in reachable


def headings(pdf: pikepdf.Pdf) -> list[int]:
    """Return the levels of all headings in their order."""
    return [HEADINGS.index(e.kind) + 1 for e in structure(pdf).walk() if e.kind in HEADINGS]


def outline(pdf: pikepdf.Pdf) -> list[str]:
    """Return the titles of all bookmarks, in their order."""
    with pdf.open_outline() as found:
        return list(_titles(found.root))


def _titles(items: Any) -> Iterator[str]:
    for item in items:
        yield item.title
        yield from _titles(item.children)


def faults_of(path: Path) -> list[str]:
    """Return what of PDF/UA-1 a PDF breaks, as far as a machine can tell."""
    with pikepdf.open(path) as pdf:
        return list(_faults(pdf))


def _faults(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root
    if str(root.get("/Lang", "")) != "de":
        yield "no language"
    if not root.get("/MarkInfo", {}).get("/Marked"):
        yield "not marked"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
        yield "shows the file's name instead of its title"
    with pdf.open_metadata() as metadata:
        if metadata.get("pdfuaid:part") != "1":
            yield "does not claim PDF/UA-1"
        if not metadata.get("dc:title"):
            yield "no title"
    elements = list(structure(pdf).walk())
    yield from (f"figure without words: {e.node.objgen}" for e in elements if _is_mute(e))
    yield from (f"figure beside its page: {e.node.objgen}" for e in elements if _is_lost(e))
    levels = headings(pdf)
    if levels[:1] != [1]:
        yield "does not begin with H1"
    yield from (f"H{b} after H{a}" for a, b in pairwise(levels) if b > a + 1)
    yield from untagged(pdf)
    yield from _of_annotations(pdf, elements)
    yield from _of_tables(elements)
    yield from _of_fonts(pdf)


def _is_mute(element: Element) -> bool:
    return element.kind == "Figure" and not element.alt.strip()


def _is_lost(element: Element) -> bool:
    """Tell whether a figure is said to stand where it does not."""
    if element.kind != "Figure":
        return False
    left, bottom, right, top = (float(side) for side in element.node.A.BBox)
    _, _, width, height = (float(side) for side in element.node.Pg.MediaBox)
    return not (0 <= left < right <= width and 0 <= bottom < top <= height)


def _of_annotations(pdf: pikepdf.Pdf, elements: list[Element]) -> Iterator[str]:
    claimed = {
        kid.Obj.objgen
        for element in elements
        for kid in _kids(element.node)
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR"
    }
    for number, page in enumerate(pdf.pages, 1):
        for annotation in page.get("/Annots", ()):
            if not annotation.get("/Contents"):
                yield f"page {number}: a link without a description"
            if annotation.objgen not in claimed:
                yield f"page {number}: a link outside of the structure"
        if page.get("/Annots") and page.get("/Tabs") != "/S":
            yield f"page {number}: the order of links is not that of the structure"


def _kids(node: Any) -> Any:
    kids = node.get("/K", ())
    return kids if isinstance(kids, pikepdf.Array) else (kids,)


def _of_tables(elements: list[Element]) -> Iterator[str]:
    for table in (element for element in elements if element.kind == "Table"):
        cells = {element.kind for element in table.walk()}
        if "TH" not in cells or "TR" not in cells:
            yield f"a table without headers: {sorted(cells)}"


def _of_fonts(pdf: pikepdf.Pdf) -> Iterator[str]:
    for object in pdf.objects:
        is_font = (
            isinstance(object, pikepdf.Dictionary) and object.get("/Type") == "/FontDescriptor"
        )
        if is_font and not {"/FontFile", "/FontFile2", "/FontFile3"} & set(object.keys()):
            yield f"font {object.get('/FontName')} is not embedded"


def fonts(path: Path) -> set[str]:
    """Return the families of all fonts in a PDF, without the letters of their subsets."""
    with pikepdf.open(path) as pdf:
        found = (o for o in pdf.objects if isinstance(o, pikepdf.Dictionary))
        names = [str(o.FontName) for o in found if o.get("/Type") == "/FontDescriptor"]
    return {name.rpartition("+")[2].lstrip("/") for name in names}
