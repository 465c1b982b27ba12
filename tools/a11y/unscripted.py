"""What a page says without its scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from playwright.async_api import Page

from tools.a11y.model import Visited
from tools.a11y.scripts import act

SAID = act("unscripted_said")
LONGEST = 60  # letters of a hint that only makes sense with a script, such as "nothing found"
SENTENCE = 25  # letters of what is said to readers, were it not an answer or about this moment
TOGETHER = 36  # letters of several short ones, such as the items of a list
SHARE = 0.3
MOST = 3  # findings of a kind

Said = Mapping[str, Any]

_NOW = re.compile(r"(?i)^(?:jetzt|gerade|derzeit|aktuell|heute|noch|in|vor|seit|now|today)\b")
# Of an hour or a day that comes from this moment, nothing can be said without a script.
_OF_NOW = re.compile(r"\d\s?Uhr|:\d\d|\d\.")
# Short, and yet what somebody came for: how to reach whom, when, for how much.
_MATTERS = re.compile(
    r"""[\w.+-]+@[\w-]+\.\w{2,}                                # an address for mail
      | (?<![\w.])(?:\+|00?)\s?\d[\d\s/().–-]{4,}\d            # a telephone number
      | \d+(?:[.,]\d\d|,[-–])?\s?(?:€|Euro\b|EUR\b)            # a price
      | \b\d{1,2}(?:[.:]\d\d)?\s?Uhr\b | \b\d{1,2}:\d\d\b     # an hour
      | \b\d{1,2}\.\s?(?:\d{1,2}\.|(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\w*)
      | \b\d{5}\s+[A-ZÄÖÜ]                                      # a place
    """,
    re.VERBOSE,
)


async def compare(page: Page, visited: Visited, with_script: Said) -> None:
    """Note what only a script brings; `page` runs none."""
    for where, text in missing(with_script, await page.evaluate(SAID)):
        visited.note("inhalt-nur-mit-skript", text, where, "ohne JavaScript")


def missing(said: Said, plain: Said) -> Iterator[tuple[str, str]]:
    """Give what a page with scripts has and the plain page has not: where, and in words."""
    yield from _texts(said, plain)
    for heading in [heading for heading in said["headings"] if heading not in plain["headings"]]:
        yield f"Überschrift „{heading[:40]}“", "die Überschrift gibt es nur mit JavaScript"
    for kind, name in (("links", "Link"), ("media", "Medium"), ("fields", "Feld")):
        known = {address for address, _ in plain[kind]}
        lost = {address: label for address, label in said[kind] if address not in known}
        for address, label in list(lost.items())[:MOST]:
            yield f"{name} „{(label or address)[:40]}“", f"das {name} gibt es nur mit JavaScript"
    known = {address for addresses, _ in plain["pictures"] for address in addresses}
    for alt in list(dict.fromkeys(alt for some, alt in said["pictures"] if not known & set(some))):
        yield f"Bild „{alt[:40]}“", "das Bild gibt es nur mit JavaScript"
    for text in [text for text in plain["folded"] if len(text) > LONGEST][:MOST]:
        yield f"„{text[:40]}“", "lässt sich nur mit JavaScript aufklappen"
    if said["title"] != plain["title"]:
        yield "title", f"den Titel „{said['title'][:40]}“ gibt es nur mit JavaScript"


def _texts(said: Said, plain: Said) -> Iterator[tuple[str, str]]:
    now = " ".join(text for text, *_ in plain["texts"])
    lost = [(text, main, answer) for text, main, answer in said["texts"] if text not in now]
    longest = max((text for text, *_ in lost), key=len, default="")
    length, all_ = (sum(len(one[0]) for one in some if one[1]) for some in (lost, said["texts"]))
    told = {longest} if len(longest) > LONGEST or length > max(LONGEST, SHARE * all_) else set()
    plainly = [text for text, main, answer in lost if main and not answer and not _NOW.match(text)]
    told |= {text for text, _, answer in lost if not answer and _is_said(text)}
    if sum(map(len, plainly)) > TOGETHER:
        told |= {max(plainly, key=len)}
    for text in sorted(told, key=len, reverse=True)[:MOST]:
        yield f"„{text[:40]}“", "den Text gibt es nur mit JavaScript"
    tight = re.sub(r"\s", "", now)
    for text in [text for text, *_ in lost if text not in told]:
        found = [one for one in _MATTERS.findall(text) if re.sub(r"\s", "", one) not in tight]
        if [one for one in found if not (_NOW.match(text) and _OF_NOW.search(one))]:
            yield f"„{text[:40]}“", f"„{found[0]}“ gibt es nur mit JavaScript"


def _is_said(text: str) -> bool:
    return len(text) >= SENTENCE and " " in text and not _NOW.match(text)
