"""Forms that a text may take beyond plain Markdown: quotations with their source, pull quotes,
tables with a name.

All of them are written in Markdown that reads well as it stands, and are made of its tree.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree
from collections.abc import Iterable, Iterator
from html import unescape

from plugins.core.prose import Phrase, Say

OPEN, CLOSE = "\x0e", "\x0f"  # control characters that no source file may contain; no blanks
SOURCE = ("– ", "— ")
"""What the line with a quotation's source begins with."""
NAMES = ("Tabelle: ", "Table: ")
"""What the line with a table's name begins with."""


class Unfit(Exception):
    """A form that is not complete: complaint, remedy, what stands there."""


def quotation(quote: etree.Element) -> etree.Element | None:
    """Return a quotation with its source as a figure; None for one without."""
    last = quote[-1] if len(quote) else None
    if last is None or last.tag != "p" or not (last.text or "").startswith(SOURCE):
        return None
    if len(quote) == 1:
        raise Unfit(
            "Ein Zitat besteht nur aus seiner Quelle",
            "Darüber schreiben, was gesagt wurde; jede Zeile beginnt mit >.",
            (last.text or "").strip(),
        )
    quote.remove(last)
    figure = etree.Element("figure", {"class": "quote"})
    figure.tail, quote.tail = quote.tail, "\n"
    figure.append(quote)
    last.tag, last.tail = "figcaption", "\n"
    last.text = (last.text or "")[len(SOURCE[0]) :]
    figure.append(last)
    return figure


def pull_quote(quote: etree.Element) -> etree.Element | None:
    """Return a sentence that is shown large beside the text; None for another quotation.

    It repeats what the text says, so those who have the page read to them do not hear it twice.
    """
    inner = quote[0] if len(quote) == 1 else None
    if inner is None or inner.tag != "blockquote":
        return None
    if len(inner) != 1 or inner[0].tag != "p" or len(inner[0]):
        raise Unfit(
            "Eine Hervorhebung (>>) ist ein einziger Satz ohne Links und Auszeichnungen",
            "Den Satz so wiederholen, wie er im Text zu lesen ist.",
            (inner[0].text or "").strip().split("\n")[0] if len(inner) else "",
        )
    block = etree.Element("div", {"class": "pull", "aria-hidden": "true"})
    block.tail = quote.tail
    block.append(inner[0])
    return block


def strange_pulls(root: etree.Element) -> Iterator[str]:
    """Give every pull quote that says what the text does not say."""
    pulls = [block for block in root.iter("div") if block.get("class") == "pull"]
    if not pulls:
        return
    whole = _plain("".join(_spoken(root)))
    for block in pulls:
        said = "".join(block.itertext()).strip()
        if _plain(said) not in whole:
            yield said


def _spoken(element: etree.Element) -> Iterator[str]:
    if element.get("class") != "pull":
        yield element.text or ""
        for child in element:
            yield from _spoken(child)
            yield child.tail or ""


def _plain(text: str) -> str:
    return " ".join(text.replace("„", "").replace("“", "").split())


def named_tables(root: etree.Element, say: Say) -> Iterator[None]:
    """Give every table the name that stands in the paragraph above it."""
    for parent in list(root.iter()):
        for above, region in list(zip(parent, list(parent)[1:], strict=False)):
            if region.get("class") == "table-scroll" and _names(above):
                _name(region, above, say)
                parent.remove(above)
                yield


def _names(paragraph: etree.Element) -> bool:
    return paragraph.tag == "p" and (paragraph.text or "").startswith(NAMES)


def _name(region: etree.Element, paragraph: etree.Element, say: Say) -> None:
    caption = etree.Element("caption")
    caption.text, caption.tail = (paragraph.text or "").partition(": ")[2], "\n"
    caption.extend(list(paragraph))
    region[0].insert(0, caption)
    words = re.sub(f"{OPEN}\\d+{CLOSE}", "", "".join(caption.itertext()))  # no footnotes
    name = " ".join(unescape(words).split())
    region.set("aria-label", say(table_label(name)))


def table_label(name: str) -> Phrase:
    """Return what a table is called for those who do not see it."""
    return Phrase("Tabelle: {name}", {"name": name}) if name else Phrase("Tabelle")


def scrollable(table: etree.Element, heading: str, say: Say) -> etree.Element:
    """Return the table in a region of its own that scrolls and can take the focus.

    Without a name of its own it is named after the heading above it.
    """
    label = say(table_label(heading))
    region = etree.Element(
        "div", {"class": "table-scroll", "role": "region", "tabindex": "0", "aria-label": label}
    )
    region.tail, table.tail = table.tail, None
    region.append(table)
    _scope(table)
    return region


def _scope(table: etree.Element) -> None:
    """Say of which cells each head is one; the first cells of rows are the heads of these."""
    rows = list(table.iter("tr"))
    for cell in rows[0]:
        cell.set("scope", "col")
    firsts = [row[0] for row in rows[1:] if len(row)]
    if heads_rows(["".join(cell.itertext()) for cell in firsts], len(rows[0])):
        for cell in firsts:
            cell.tag = "th"
            cell.set("scope", "row")


def heads_rows(firsts: Iterable[str], columns: int) -> bool:
    """Tell whether the first cells of rows say what these are about: each has something to say."""
    return columns > 1 and all(text.strip() for text in firsts)
