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
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from plugins.core.fingerprint import of_bytes
from plugins.search.compounds import parts_of_words
from plugins.search.counting import LEVELS, Counting, blocks_of
from plugins.search.model import Block, IndexFile, Record
from plugins.search.words import GERMAN, Speech, fold

GUIDE = "register.json"
SHARD = 20_000  # bytes of a file of terms
SHOWN = 16  # pages in a file of what is shown
MOST_WORDS = 12_000  # words that are offered for a mistyped one
_BITS = 5
_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


@dataclass
class Words:
    """All words of a site: postings by stem, how often each form is used, stems by folded form."""

    postings: dict[str, array[int]] = field(default_factory=dict)
    spelled: Counter[str] = field(default_factory=Counter)
    stems: dict[str, str] = field(default_factory=dict)
    pages: int = 0

    def take(self, block: Block) -> None:
        """Take the words of a block; blocks come in the order of their pages."""
        base = self.pages * LEVELS
        for term, content in block.postings.items():
            row = self.postings.get(term)
            if row is None:
                row = self.postings[term] = array("I")
            own = array("H")
            own.frombytes(content)
            row.extend([base + posting for posting in own])
        self.spelled.update(block.spelled)
        self.stems.update(block.stems)
        self.pages += block.pages

    def with_parts(self, parts: Mapping[str, Sequence[str]]) -> dict[str, array[int]]:
        """Return the postings of every term; compounds are among those of their `parts`."""
        compounds: dict[str, set[str]] = {}
        for folded, stemmed in self.stems.items():
            for part in parts[folded]:
                compounds.setdefault(part, set()).add(stemmed)
        whole = dict(self.postings)
        for part, holders in compounds.items():
            rows = (self.postings[holder] for holder in sorted(holders - {part}))
            whole[part] = _joined(self.postings.get(part, array("I")), rows)
        return whole


def words_of(blocks: Iterable[Block]) -> Words:
    """Return the words of all blocks together."""
    words = Words()
    for block in blocks:
        words.take(block)
    return words


def index_of(records: Sequence[Record], speech: Speech = GERMAN) -> tuple[IndexFile, ...]:
    """Return all files of the index; the same records give the same bytes."""
    counting = Counting(speech)
    words = words_of(counting.count(block) for block in blocks_of(records))
    return files_of(records, words, parts_in(words, speech), speech)


def parts_in(
    words: Words, speech: Speech, known: Mapping[str, tuple[str, ...]] | None = None
) -> dict[str, tuple[str, ...]]:
    """Return the parts of every word; a language that does not compose has none."""
    if speech.composes:
        return parts_of_words(words.stems, known)
    return dict.fromkeys(words.stems, ())


def files_of(
    records: Sequence[Record],
    words: Words,
    parts: Mapping[str, Sequence[str]],
    speech: Speech = GERMAN,
) -> tuple[IndexFile, ...]:
    """Return all files of the index, given the words of its records and the parts of these."""
    terms = list(_shards(words.with_parts(parts)))
    shown = [_named("s", _shown(records[at : at + SHOWN])) for at in range(0, len(records), SHOWN)]
    facets = _named("f", _facets(records))
    spelled = _named("v", _spelled(words.spelled))
    guide = {
        "pages": len(records),
        "shown": SHOWN,
        "stop": " ".join(sorted(speech.stop)),
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
        number = posting - before  # the pages between, and the level of this one
        before = posting - posting % LEVELS
        while number >= 1 << _BITS:
            signs.append(_SIGNS[number % (1 << _BITS) + (1 << _BITS)])
            number >>= _BITS
        signs.append(_SIGNS[number])
    return "".join(signs)


def _joined(own: array[int], others: Iterable[array[int]]) -> array[int]:
    """Return the postings of a part: its own, and, counting less, those of its compounds."""
    best = {posting // LEVELS: posting for posting in own}
    known = best.get
    for row in others:
        for posting in row:
            page, level = posting // LEVELS, posting % LEVELS
            less = posting - 2 if level > 2 else page * LEVELS + 1
            if known(page, 0) < less:
                best[page] = less
    return array("I", sorted(best.values()))


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
