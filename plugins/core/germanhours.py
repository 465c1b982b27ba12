"""Opening hours as Germans write them -> the `opening_hours` syntax of OpenStreetMap.

A guess for a fault's remedy, never for a page: what is not understood word for word gives nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTH = r"(jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]*\.?"
_MONTH_NUMBERS = {
    "jan": 1, "feb": 2, "mär": 3, "mar": 3, "apr": 4, "mai": 5, "may": 5, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dez": 12, "dec": 12,
}  # fmt: skip
# In this order: what is longer comes first.
_WORDS = (
    (r"rund um die uhr|24 ?/ ?7|24 stunden", " ALWAYS "),
    (r"(?:und )?nach (?:telefonischer |vorheriger )?(?:termin)?(?:vereinbarung|absprache)",
     " AGREED "),
    (r"sonn- (?:und|u\.|&) feiertag(?:e|s|en)?", " Su,PH "),
    (r"feiertag(?:e|s|en)?|ph", " PH "),
    (r"täglich|tgl\.?|jeden tag", " Mo-Su "),
    (r"wochentags?|unter der woche", " Mo-Fr "),
    (r"werktags?", " Mo-Sa "),
    (r"(?:am )?wochenende?s?", " Sa-Su "),
    (r"montags?|mon?\.?", " Mo "),
    (r"dienstags?|tue?\.?|di\.?", " Tu "),
    (r"mittwochs?|wed?\.?|mi\.?", " We "),
    (r"donnerstags?|thu?\.?|do\.?", " Th "),
    (r"freitags?|fri?\.?", " Fr "),
    (r"samstags?|sonnabends?|sat?\.?", " Sa "),
    (r"sonntags?|sun?\.?|so\.?", " Su "),
    (r"geschlossen|ruhetag|zu|closed|off", " OFF "),
    (r"bis", "-"),
    (r"und|sowie|u\.", ","),
    (r"uhr|von|am|an|jeweils|geöffnet|offen|open|durchgehend|öffnungszeiten", " "),
)  # fmt: skip
_TOKEN = re.compile(
    r"(?P<always>ALWAYS)|(?P<agreed>AGREED)|(?P<off>OFF)"
    r"|(?P<day>Mo|Tu|We|Th|Fr|Sa|Su|PH)"
    r"|(?P<date>(?:\d{4} )?[A-Z][a-z]{2} \d{2})"
    r"|(?P<time>\d{1,2}(?:[:.]\d{2}|\d{2})?(?: ?h)?(?![\d:.]))"
    r"|(?P<dash>-)|(?P<and>[,;/&+:|])|(?P<blank>\s+)"
)


@dataclass
class _Rule:
    """Days or dates, and what holds on them, as far as it was read."""

    selectors: list[str] = field(default_factory=list)
    times: list[str] = field(default_factory=list)
    off: bool = False

    @property
    def is_whole(self) -> bool:
        return self.off or bool(self.times)

    def written(self) -> str:
        what = "off" if self.off else ",".join(self.times)
        return " ".join(part for part in (",".join(self.selectors), what) if part)


def in_osm_words(text: str) -> str:
    """Return what an author most likely meant, or nothing."""
    tokens = list(_tokens(_translated(text)))
    if not tokens or ("?", "") in tokens:
        return ""
    kinds = [kind for kind, _ in tokens]
    if "always" in kinds:
        return "24/7" if len(tokens) == 1 else ""
    agreed = "agreed" in kinds
    rules = _rules([token for token in tokens if token[0] != "agreed"])
    if rules is None:
        return ""
    comment = '"nach Vereinbarung"'
    written = "; ".join(rule.written() for rule in rules)
    if not agreed:
        return written
    return f"{written} || {comment}" if written else comment


def _translated(text: str) -> str:
    plain = re.sub("[–—−‐‑]", "-", text.casefold()).replace("\xa0", " ").replace('"', " ")
    plain = re.sub(r"(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}))?", _dated, plain)
    plain = re.sub(rf"(\d{{1,2}})\.\s?{_MONTH}(?: (\d{{4}}))?", _dated, plain)
    for pattern, word in _WORDS:
        plain = re.sub(rf"(?<![\w]){'(?:' + pattern + ')'}(?![a-zäöüß])", word, plain)
    return plain.strip()


def _dated(match: re.Match[str]) -> str:
    day, month, year = match.groups()
    number = int(month) if month.isdigit() else _MONTH_NUMBERS[month]
    if not 1 <= number <= 12 or not 1 <= int(day) <= 31:
        return "?"
    written = f" {year} " if year else " "
    return f"{written}{_MONTHS[number - 1]} {int(day):02d} "


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            yield "?", ""
            return
        position = match.end()
        kind = str(match.lastgroup)
        if kind == "time":
            clock = _clock(match[0])
            yield ("time", clock) if clock else ("?", "")
        elif kind != "blank":
            yield kind, match[0]


def _clock(text: str) -> str:
    """Return a time of day as hours and minutes; nothing when there is no such time."""
    digits = re.sub(r"[ h]", "", text)
    parts = re.split("[:.]", digits)
    if len(parts) == 1 and len(digits) > 2:
        parts = [digits[:-2], digits[-2:]]
    hour, minute = int(parts[0]), int(parts[1]) if len(parts) > 1 else 0
    return f"{hour:02d}:{minute:02d}" if hour * 60 + minute <= 24 * 60 and minute < 60 else ""


def _rules(tokens: Sequence[tuple[str, str]]) -> list[_Rule] | None:
    """Return the rules that tokens make; None when anything is left over."""
    rules = [_Rule()]
    waiting_off = False  # „Ruhetag: Montag“ says first what holds, then when
    place = 0
    while place < len(tokens):
        kind, _ = tokens[place]
        if kind in ("day", "date", "time"):
            span, place = _span(tokens, place)
            if kind == "time":
                if "-" not in span:
                    return None
                rules[-1].times.append(span)
                continue
            if rules[-1].is_whole:
                rules.append(_Rule())
            rules[-1].selectors.append(span)
            rules[-1].off = waiting_off
            continue
        if kind == "off":
            if rules[-1].is_whole or not rules[-1].selectors:
                waiting_off = True
            else:
                rules[-1].off = True
        elif kind != "and":
            return None
        place += 1
    sound = [rule for rule in rules if rule.selectors or rule.times]
    return sound if all(rule.is_whole for rule in sound) else None


def _span(tokens: Sequence[tuple[str, str]], place: int) -> tuple[str, int]:
    """Return a value or a range of values of one kind, and the place behind it."""
    kind, first = tokens[place]
    ahead = tokens[place + 1 : place + 3]
    if len(ahead) == 2 and ahead[0][0] == "dash" and ahead[1][0] == kind:
        return f"{first}-{ahead[1][1]}", place + 3
    return first, place + 1
