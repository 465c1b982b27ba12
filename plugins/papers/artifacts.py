"""Mends what WeasyPrint leaves open for PDF/UA-1: running heads, and where pictures stand.

It marks what stands in a page's margins as content and hangs it nowhere, as its own comment says
(weasyprint/pdf/tags.py): a reader of the structure would meet content without a place.  And it
tells the places of figures in pixels from the top, where PDF counts points from the bottom.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

_REFERENCE = re.compile(r"(\d+) 0 R")


_POINTS = 0.75  # in a pixel of CSS


def mend_tags(document: Any, pdf: Any) -> None:
    """Mend the tags of a finished document before it is written."""
    _place_figures(document, pdf)
    _free_margins(pdf)


def _place_figures(document: Any, pdf: Any) -> None:
    """Tell where each figure stands as PDF counts."""
    numbers = pdf.pages["Kids"][0::3]
    heights = {number: page.height for number, page in zip(numbers, document.pages, strict=True)}
    for element in pdf.objects:
        if isinstance(element, dict) and element.get("S") == "/Figure":
            box = element["A"]["BBox"]
            box[:] = in_points(box, heights[_number(element["Pg"])])


def in_points(box: Sequence[float], height: float) -> list[float]:
    """Return a box of left, top, right, bottom in pixels as PDF names it, from the bottom."""
    left, top, right, bottom = box
    sides = (left, height - bottom, right, height - top)
    return [round(side * _POINTS, 3) for side in sides]


def _free_margins(pdf: Any) -> None:
    """Turn marked content that is part of no structure into artifacts."""
    tree = _object(pdf, pdf.catalog["StructTreeRoot"])
    known = _reachable(pdf, tree)
    numbers = _object(pdf, tree["ParentTree"])["Nums"]
    pages = pdf.pages["Kids"][0::3]  # each is written as number, generation, R
    for page, parents in zip(numbers[0::2], numbers[1::2], strict=True):
        if isinstance(parents, list):
            lost = {mcid for mcid, parent in enumerate(parents) if _number(parent) not in known}
            stream = _object(pdf, pdf.objects[pages[page]]["Contents"])
            stream.stream[:] = without_marks(stream.stream, lost)
            for mcid in lost:
                parents[mcid] = "null"


def without_marks(operators: list[Any], lost: set[int]) -> list[Any]:
    """Return what is drawn on a page with some of its marked content as artifacts."""
    mended: list[Any] = []
    for operator in operators:
        if operator == b"BDC" and mended[-1].get("MCID") in lost:
            mended[-2:] = ["/Artifact", b"BMC"]
        else:
            mended.append(operator)
    return mended


def _reachable(pdf: Any, tree: Any) -> set[int]:
    """Return the numbers of all elements that hang in the structure."""
    found: set[int] = set()
    waiting = [_number(kid) for kid in tree["K"]]
    while waiting:
        number = waiting.pop()
        if number and number not in found:
            found.add(number)
            waiting += [_number(kid) for kid in pdf.objects[number].get("K", ())]
    return found


def _object(pdf: Any, reference: Any) -> Any:
    return pdf.objects[_number(reference)]


def _number(reference: Any) -> int:
    """Return the number of a referenced object, 0 for anything else."""
    text = reference.decode() if isinstance(reference, bytes) else str(reference)
    match = _REFERENCE.fullmatch(text)
    return int(match[1]) if match else 0
