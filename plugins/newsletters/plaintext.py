"""Letter -> plain text of 72 columns, for those who read mail without HTML."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from plugins.newsletters.model import Item, Letter, Paragraph

WIDTH = 72


def mail_text(letter: Letter) -> str:
    """Return the text part of a letter; addresses stand on lines of their own, never cut."""
    return "\n".join(_lines(letter)).rstrip() + "\n"


def _lines(letter: Letter) -> Iterator[str]:
    yield from ("CITYZEITUNG", f"{letter.site} · {letter.date}", "=" * WIDTH, "")
    yield from (letter.name, *_wrapped(letter.title), letter.address, "")
    yield from (*_wrapped(letter.preheader), "")
    if letter.demo:
        yield from (*_wrapped(f"Demo-Ausgabe. {letter.demo}"), "")
    yield from _words(letter.editorial)
    if letter.lead:
        yield from _titled("Aufmacher", (letter.lead,))
    for section in letter.sections:
        yield from _titled(section.title, section.items)
    yield from ("-" * WIDTH, "", *_wrapped(letter.notice), "")
    yield from (f"Herausgegeben von: {letter.operator}.",)
    yield from (f"Impressum: {letter.imprint}", f"{letter.site}: {letter.site_address}/")


def _words(paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    """Give the editors' word; what it links to is named once, behind its paragraph."""
    for paragraph in paragraphs:
        text = "".join(run.text for run in paragraph.runs).strip()
        yield from _wrapped(f"* {text}" if paragraph.kind == "item" else text)
        yield from dict.fromkeys(f"  {run.address}" for run in paragraph.runs if run.address)
        yield ""


def _titled(title: str, items: Iterable[Item]) -> Iterator[str]:
    yield from (title.upper(), "-" * WIDTH, "")
    for item in items:
        badge = f" ({item.badge})" if item.badge else ""
        yield from _wrapped(f"{item.kicker}{badge}: {item.title}")
        yield from (*_wrapped(item.text), item.address, "")


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, break_long_words=False, break_on_hyphens=False)
