"""German compounds to their parts, so that "Leitsystem" finds "Wegeleitsystem".

What is a part, the site's own words decide, and those of `frequent.py`, which stand in for the
words that a young site has not used yet.  All works on folded words; an ending may differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from plugins.search.frequent import PARTS
from plugins.search.words import fold, stem

SHORTEST = 3  # letters of a part
SHORTEST_TAIL = 4  # of the last part, when nobody knows what stands before it
LONGER_TAIL = 5  # when that is no longer than the shortest part
SHORTEST_COMPOUND = 7
_LONGEST = 40
_MOST_ROOTS = 200  # stems that are looked for in every word; with more all words are split anew
# Between two parts; the longest is tried last, for it may belong to the second.
_LINKS = ("", "s", "n", "e", "en", "er", "es", "ens")
# Before these nothing is composed: they make verbs and what comes of verbs.
_PREFIXES_IN_WORDS = """
ab an auf aus be bei da dar durch ein ent emp er fehl fort ge gegen her heraus herein hin hinaus
in los miss mit nach neben nieder ober rund uber um un unter ur ver vor voran voraus weiter
wider wieder zer zu zuruck zusammen zwischen
"""
_PREFIXES = frozenset(_PREFIXES_IN_WORDS.split())
# These look like words and are endings.
_ENDINGS_IN_WORDS = """
schaft chaft heit keit igkeit erlein zung isierung ung lich isch bar sam haft los chen lein nis
tum ling tion sion end ende ern ein eine iger igen igem iges erin innen ierung ation ieren iert
ant ist ismus reich ung ungen erung erungen ster stern enden ender endes lichen licher liches
sten este esten lung lungen halten stehen gehen nehmen gestellt setzen richten weise falls wert
mal teil
"""
_ENDINGS = frozenset(_ENDINGS_IN_WORDS.split())


# Stems of words with another ending, that begin others: Konto and Kontakt.
_NO_HEADS = frozenset({"kont"})

# No German word begins so.
_CLUSTERS = """
bb cc dd ff gg hh jj kk ll mm nn pp rr ss tt xx zz ck dt ft lb ld lf lg lk lm ln lp ls lt lz mb
md mf mg mk mn mp ms mt nd nf ng nk ns nt nz rb rd rf rg rk rl rm rn rp rs rt rz
"""
_NO_BEGINNING = frozenset(_CLUSTERS.split())
_LINKED = re.compile(r"(?<=[a-z]{2})(?:ung|ion|heit|keit|schaft|tat|ling|tum)s(?=[a-z]{4})")


@dataclass(frozen=True)
class Lexicon:
    """The words of which compounds may consist, as they stand and as stems."""

    whole: frozenset[str]
    stems: frozenset[str]

    def ends(self, word: str) -> bool:
        """Tell whether a word may be the last part of a compound."""
        return (
            len(word) >= SHORTEST
            and word not in _ENDINGS
            and word not in _PREFIXES
            and (word in self.whole or stem(word) in self.stems)
        )

    def begins(self, word: str) -> bool:
        """Tell whether a word may stand before others; it has no ending of its own."""
        return (
            len(word) >= SHORTEST
            and word not in _ENDINGS
            and word not in _PREFIXES
            and (
                word in self.whole
                or (len(word) > SHORTEST and word in self.stems and word not in _NO_HEADS)
            )
        )


def lexicon_of(words: Iterable[str]) -> Lexicon:
    """Return a lexicon of folded words; the parts that are always known come along."""
    known = {*map(fold, PARTS), *(word for word in words if len(word) >= SHORTEST_TAIL)}
    whole = frozenset(word for word in known if not word.isdigit())
    return Lexicon(whole, frozenset(stem(word) for word in whole))


def parts_of(word: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the stems by which a folded compound is found besides its own; () for other words."""
    runs = {stem(run) for run in _runs(word, lexicon)} - {stem(word)}
    return tuple(sorted(run for run in runs if len(run) >= SHORTEST))


def parts_of_words(
    words: Iterable[str], known: Mapping[str, tuple[str, ...]] | None = None
) -> dict[str, tuple[str, ...]]:
    """Return the parts of every word of a site; `known` has those of an earlier state of it.

    A word that has come or gone is news only to those that have its stem within.
    """
    now = frozenset(words)
    lexicon = lexicon_of(now)
    before = known or {}
    roots = {stem(word) for word in now ^ before.keys() if len(word) >= SHORTEST_TAIL}
    if not before or len(roots) > _MOST_ROOTS:
        return {word: parts_of(word, lexicon) for word in now}
    touched = re.compile("|".join(map(re.escape, sorted(roots)))).search if roots else _nothing
    return {
        word: parts_of(word, lexicon) if word not in before or touched(word) else before[word]
        for word in now
    }


def _nothing(_: str) -> None:
    """Find nothing."""


def _runs(word: str, lexicon: Lexicon) -> Iterator[str]:
    """Give each part of a compound, neighbours together, and the parts of its parts.

    Whether an s links or begins, nobody knows: both Turm and Sturm end a Hochzeitsturm.
    """
    if not SHORTEST_COMPOUND <= len(word) <= _LONGEST or word[0].isdigit():
        return
    pieces = _pieces(word, lexicon) or _at_link(word) or _outer(word, lexicon)
    for index, (start, end) in enumerate(pieces):
        yield from _runs(word[start:end], lexicon)
        if start and word[start] == "s" and _may_link(word[:start], word[start + 1 : end], lexicon):
            yield word[start + 1 : end]
        yield from (word[start:last] for _, last in pieces[index:])


def _may_link(before: str, rest: str, lexicon: Lexicon) -> bool:
    """Tell whether an s may link: not after an e, and not before what is only like a word."""
    known = rest in lexicon.whole or stem(rest) in lexicon.whole
    return known and not before.endswith("e") and lexicon.ends(rest)


def _pieces(word: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Return begin and end of each part when all of the word is parts and links between."""
    dead: set[int] = set()

    def split(start: int) -> list[tuple[int, int]]:
        if start in dead:
            return []
        if start and lexicon.ends(word[start:]):
            return [(start, len(word))]
        for end in range(len(word) - SHORTEST, start + SHORTEST - 1, -1):
            if not lexicon.begins(word[start:end]):
                continue
            for link in _LINKS:
                if word.startswith(link, end) and (rest := split(end + len(link))):
                    return [(start, end), *rest]
        dead.add(start)
        return []

    return split(0)


def _at_link(word: str) -> list[tuple[int, int]]:
    """Return two parts around an ending with s, after which another word always begins."""
    for found in _LINKED.finditer(word):
        rest = word[found.end() :]
        if len(rest) >= SHORTEST_TAIL and _is_speakable(rest):
            return [(0, found.end() - 1), (found.end(), len(word))]
    return []


def _outer(word: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Return the longest known last part behind something unknown, such as a name, or a first."""
    prefixes = {len(prefix) for prefix in _PREFIXES if word.startswith(prefix)}
    for start in range(max(SHORTEST, *prefixes, 0), len(word) - SHORTEST_TAIL + 1):
        before, rest = word[:start], word[start:]
        if start not in prefixes and _is_speakable(before) and _is_tail(start, rest, lexicon):
            return [(start, len(word))]
    return _head(word, lexicon)


def _is_tail(start: int, rest: str, lexicon: Lexicon) -> bool:
    """Tell whether a last part is known; behind a few unknown letters chance makes short ones."""
    if start <= SHORTEST and (len(rest) < LONGER_TAIL or len(stem(rest)) < SHORTEST_TAIL):
        return False
    return lexicon.ends(rest)


def _head(word: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Return the longest known first part before something unknown that may be a word."""
    for end in range(len(word) - SHORTEST_TAIL - 1, SHORTEST_TAIL - 1, -1):
        if lexicon.begins(word[:end]):
            for link in ("s", ""):
                rest = word[end + len(link) :]
                if word.startswith(link, end) and _may_be_word(rest):
                    return [(0, end), (end + len(link), len(word))]
    return []


def _may_be_word(rest: str) -> bool:
    if len(rest) < SHORTEST_TAIL + 1 or rest in _ENDINGS or stem(rest) in _ENDINGS:
        return False
    return _is_speakable(rest) and not rest.startswith(tuple(_ENDINGS))


def _is_speakable(piece: str) -> bool:
    """Tell whether a piece has a vowel and does not begin as no German word does."""
    return any(sign in "aeiouy" for sign in piece) and piece[:2] not in _NO_BEGINNING
