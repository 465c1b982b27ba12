"""Records -> the files of the index: small, immutable, named by their content.

register.json     names every other file, and all that each question needs
w-<hash>.json     terms from one to another in the order of signs, each with its postings
s-<hash>.json     what is shown of some pages
f-<hash>.json     what results can be narrowed by
v-<hash>.json     the words as they are written, for a question that found nothing

A posting is the distance to the page before, and how much the term counts there, in one number.
"""

from __future__ import annotations

import json
import math
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from plugins.core.fingerprint import of_bytes
from plugins.search.compounds import lexicon_of, parts_of
from plugins.search.model import IndexFile, Record
from plugins.search.words import STOP, fold, is_sought, spoken, stem

GUIDE = "register.json"
SHARD = 20_000  # bytes of a file of terms
SHOWN = 16  # pages in a file of what is shown
MOST_WORDS = 12_000  # words that are offered for a mistyped one
_LEVELS = 8  # how much a term may count in a page: 1 to 7
_BITS = 5
_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_TITLE, _KICKER, _SUMMARY, _MOST_BODY = 8, 4, 3, 4


@dataclass
class Words:
    """All words of a site: postings by stem, how often each form is used, stems by folded form."""

    postings: dict[str, array[int]] = field(default_factory=dict)
    spelled: Counter[str] = field(default_factory=Counter)
    stems: dict[str, str] = field(default_factory=dict)
    _folded: dict[str, str] = field(default_factory=dict)

    def add(self, page: int, record: Record) -> None:
        """Take the words of a page; pages come in the order of their numbers."""
        counts: dict[str, int] = {}
        for stemmed, times in self._counted(record.body).items():
            counts[stemmed] = min(times, _MOST_BODY)
        for text, weight in (
            (record.title, _TITLE), (record.kicker, _KICKER), (record.summary, _SUMMARY),
        ):  # fmt: skip
            for stemmed in self._counted(text):
                counts[stemmed] = counts.get(stemmed, 0) + weight
        for stemmed, count in counts.items():
            row = self.postings.get(stemmed)
            if row is None:
                row = self.postings[stemmed] = array("I")
            row.append(page * _LEVELS + _level(count))

    def _counted(self, text: str) -> Counter[str]:
        found: Counter[str] = Counter()
        for word, times in Counter(spoken(text)).items():
            folded = self._folded.get(word)
            if folded is None:
                folded = self._folded[word] = fold(word)
            if not is_sought(folded):
                continue
            stemmed = self.stems.get(folded)
            if stemmed is None:
                stemmed = self.stems[folded] = stem(folded)
            found[stemmed] += times
            self.spelled[word] += times
        return found

    def with_parts(self) -> dict[str, array[int]]:
        """Return the postings of every term; compounds are among those of their parts."""
        lexicon = lexicon_of(self.stems)
        compounds: dict[str, set[str]] = {}
        for folded, stemmed in self.stems.items():
            for part in parts_of(folded, lexicon):
                compounds.setdefault(part, set()).add(stemmed)
        whole = dict(self.postings)
        for part, holders in compounds.items():
            rows = (self.postings[holder] for holder in sorted(holders - {part}))
            whole[part] = _joined(self.postings.get(part, array("I")), rows)
        return whole


def index_of(records: Sequence[Record]) -> tuple[IndexFile, ...]:
    """Return all files of the index; the same records give the same bytes."""
    words = Words()
    for page, record in enumerate(records):
        words.add(page, record)
    terms = list(_shards(words.with_parts()))
    shown = [_named("s", _shown(records[at : at + SHOWN])) for at in range(0, len(records), SHOWN)]
    facets = _named("f", _facets(records))
    spelled = _named("v", _spelled(words.spelled))
    guide = {
        "pages": len(records),
        "shown": SHOWN,
        "stop": " ".join(sorted(STOP)),
        "terms": [[first, file.name[2:-5]] for first, file in terms],
        "shows": "".join(file.name[2:-5] for file in shown),
        "facets": facets.name,
        "words": spelled.name,
    }
    files = {file.name: file for file in (*(file for _, file in terms), *shown, facets, spelled)}
    return (IndexFile(GUIDE, _json(guide)), *files.values())


def written(row: Iterable[int]) -> str:
    """Return postings as text: each number in groups of five bits, the lowest first."""
    signs: list[str] = []
    before = 0
    for posting in row:
        page, level = divmod(posting, _LEVELS)
        number = (page - before) * _LEVELS + level
        before = page
        while number >= 1 << _BITS:
            signs.append(_SIGNS[number % (1 << _BITS) + (1 << _BITS)])
            number >>= _BITS
        signs.append(_SIGNS[number])
    return "".join(signs)


def _level(count: int) -> int:
    return min(_LEVELS - 1, 1 + int(1.5 * math.log2(count)))


def _joined(own: array[int], others: Iterable[array[int]]) -> array[int]:
    """Return the postings of a part: its own, and, counting less, those of its compounds."""
    best = dict(divmod(posting, _LEVELS) for posting in own)
    for row in others:
        for posting in row:
            page, level = divmod(posting, _LEVELS)
            best[page] = max(best.get(page, 1), level - 2)
    return array("I", (page * _LEVELS + best[page] for page in sorted(best)))


def _shards(postings: Mapping[str, array[int]]) -> Iterator[tuple[str, IndexFile]]:
    rows: list[str] = []
    size, first = 0, ""
    for term in sorted(postings):
        row = f"{term} {len(postings[term])} {written(postings[term])}"
        if rows and size + len(row) > SHARD:
            yield first, _named("w", rows)
            rows, size = [], 0
        first = first if rows else term
        rows.append(row)
        size += len(row) + 3
    if rows:
        yield first, _named("w", rows)


def _shown(records: Iterable[Record]) -> list[list[str]]:
    return [
        [one.url, one.kind, one.title, one.kicker, one.summary, one.day, "1" if one.demo else ""]
        for one in records
    ]


def _facets(records: Sequence[Record]) -> dict[str, tuple[list[str], int, str]]:
    return {
        name: _numbered([getattr(record, attribute) for record in records])
        for name, attribute in (
            ("art", "kind"), ("rubrik", "rubric"), ("ausgabe", "edition"), ("jahr", "year"),
        )
    }  # fmt: skip


def _numbered(values: Sequence[str]) -> tuple[list[str], int, str]:
    """Return the different values, and which each page has, in one sign or in two."""
    known = sorted(set(values))
    place = {value: number for number, value in enumerate(known)}
    if len(known) <= len(_SIGNS):
        return known, 1, "".join(_SIGNS[place[value]] for value in values)
    pairs = (divmod(place[value], len(_SIGNS)) for value in values)
    return known, 2, "".join(_SIGNS[high] + _SIGNS[low] for high, low in pairs)


def _spelled(spelled: Counter[str]) -> list[str]:
    """Return the most frequent words, each in its most frequent spelling."""
    best: dict[str, tuple[int, str]] = {}
    for word, times in spelled.items():
        if len(word) > 3 and not word.isdigit():
            key = fold(word)
            best[key] = max(best.get(key, (0, "")), (times, word))
    frequent = sorted(best.values(), key=lambda one: (-one[0], one[1]))[:MOST_WORDS]
    return sorted(word for _, word in frequent)


def _named(prefix: str, value: object) -> IndexFile:
    content = _json(value)
    return IndexFile(f"{prefix}-{of_bytes(content)}.json", content)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
