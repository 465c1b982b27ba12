"""Records -> blocks of pages with their words counted; a block that is known is not counted again.

Where a block ends, the address of its last page decides: a page that is new or gone moves the ends
of no other block.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence

from plugins.core.fingerprint import of_bytes
from plugins.search.model import Block, Record
from plugins.search.words import GERMAN, Speech, fold, spoken

LEVELS = 8  # how much a term may count in a page: 1 to 7
MOST_PAGES = 1024  # of a block; 8 levels of so many fit into two bytes
_LAST = "00"  # of a hash: one page in 256 ends a block
_TITLE, _KICKER, _SUMMARY, _MOST_BODY = 8, 4, 3, 4


def blocks_of(records: Sequence[Record]) -> Iterator[Sequence[Record]]:
    """Give the records in blocks, in their order."""
    start = 0
    for at, record in enumerate(records, 1):
        ends = of_bytes(record.url.encode()).endswith(_LAST)
        if ends or at - start == MOST_PAGES or at == len(records):
            yield records[start:at]
            start = at


class Counting:
    """Counts words; what it once learnt of a word it remembers for all blocks."""

    def __init__(self, speech: Speech = GERMAN) -> None:
        """Begin with no word of a language."""
        self._speech = speech
        self._folded: dict[str, str] = {}
        self._stems: dict[str, str] = {}

    def count(self, records: Sequence[Record]) -> Block:
        """Return the words of a block of pages, which are numbered from 0."""
        postings: dict[str, array[int]] = {}
        spelled: Counter[str] = Counter()
        for page, record in enumerate(records):
            for term, level in self._levels(record, spelled).items():
                row = postings.get(term)
                if row is None:
                    row = postings[term] = array("H")
                row.append(page * LEVELS + level)
        folded = {self._folded[word] for word in spelled}
        return Block(
            len(records),
            {term: row.tobytes() for term, row in postings.items()},
            dict(spelled),
            {word: self._stems[word] for word in folded},
        )

    def _levels(self, record: Record, spelled: Counter[str]) -> dict[str, int]:
        """Return how much each term counts in a page, and add up how its words are spelled."""
        counts: dict[str, int] = {}
        for stemmed, times in self._counted(record.body, spelled).items():
            counts[stemmed] = min(times, _MOST_BODY)
        for text, weight in (
            (record.title, _TITLE), (record.kicker, _KICKER), (record.summary, _SUMMARY),
        ):  # fmt: skip
            for stemmed in self._counted(text, spelled):
                counts[stemmed] = counts.get(stemmed, 0) + weight
        return {stemmed: _level(count) for stemmed, count in counts.items()}

    def _counted(self, text: str, spelled: Counter[str]) -> Counter[str]:
        found: Counter[str] = Counter()
        for word, times in Counter(spoken(text)).items():
            folded = self._folded.get(word)
            if folded is None:
                folded = self._folded[word] = fold(word)
            if not self._speech.seeks(folded):
                continue
            stemmed = self._stems.get(folded)
            if stemmed is None:
                stemmed = self._stems[folded] = self._speech.stem(folded)
            found[stemmed] += times
            spelled[word] += times
        return found


def _level(count: int) -> int:
    return min(LEVELS - 1, 1 + int(1.5 * math.log2(count)))
