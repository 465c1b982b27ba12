"""Texts to words as they are searched: one form for Häuser, Haeuser and Haus.

`theme/static/js/search/words.js` does the same with what visitors type; a test runs both over
the same words.  Endings are cut by the few rules of a light stemmer, after the umlauts are gone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+")
_SOFT = "\u00ad"
# ae for ä, as one writes on a foreign keyboard; not in neuen, Frauen, quer.
_DIGRAPH = re.compile(r"(?<![aeiouyq])([aou])e")
_LEAST = 2
_CUT_S = frozenset("bdfghklmnrtoay")
_CUT_ST = frozenset("bdfghklmnt")
# Museum, Museen: -um gives way to -en, but not that of Raum, Reichtum, Kostüm; the other Latin
# endings only behind words that are written down here, for most words keep them.
_UM = re.compile(r"^(.*(?:[^at]|dat|fakt|vot|quant))ums?$")
_NOT_UM = re.compile(r"(?:her|dar|war|wor|ring|rings|rund|wieder|dr|ess|kons|parf)ums?$")
_LATIN = re.compile(
    r"^(.*(?:firm|them|schem|dram|panoram|dogm|vill|skal|pizz|aren|saun|prax|bas|kont|risik"
    r"|ism|vir|zykl|glob|rhythm|jubila))(?:a|is|o|us|um|n)s?$"
)
# Too frequent to lead anywhere, in their folded form.
_FREQUENT = """
aber als am an auch auf aus bei bis da damit dann das dass dem den der des die dies diese dieser
dieses doch dort du durch ein eine einem einen einer eines er es etwas euch fur hat haben hatte
hier ich ihm ihn ihr ihre ihrem ihren ihrer im in ins ist ja jetzt kann man mehr mit nach nicht
noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner sich sie sind so soll sowie
uber um und uns unter vom von vor war waren was wenn werden wer wie wir wird wo zu zum zur
zwischen
"""
STOP = frozenset(_FREQUENT.split())


def fold(word: str) -> str:
    """Return a word in small letters without accents, umlauts and ß."""
    plain = unicodedata.normalize("NFD", word.lower().replace("ß", "ss"))
    bare = "".join(sign for sign in plain if not unicodedata.category(sign).startswith("M"))
    return _DIGRAPH.sub(r"\1", bare)


def stem(word: str) -> str:
    """Return a folded word without the endings of its forms."""
    if len(word) > 7 and word.endswith("innen"):
        word = word[:-3]
    cut = _second(_latin(word) or _first(word))
    return cut[:-1] if len(cut) > 3 and cut.endswith("ss") else cut


def _latin(word: str) -> str:
    """Return a Latin word as its plural in -en leaves it; "" for other words."""
    is_um = len(word) > 4 and not _NOT_UM.search(word)
    found = (is_um and _UM.match(word)) or _LATIN.match(word)
    return found[1] if found else ""


def _first(word: str) -> str:
    if len(word) > 5 and word.endswith("ern"):
        return word[:-3]
    if len(word) > 4 and word.endswith(("en", "er", "es")):
        return word[:-2]
    if len(word) > 3 and word.endswith("e"):
        return word[:-1]
    if len(word) > 4 and word.endswith("s") and word[-2] in _CUT_S:
        return word[:-1]
    return word


def _second(word: str) -> str:
    if len(word) > 5 and word.endswith("est"):
        return word[:-3]
    if len(word) > 4 and word.endswith(("er", "en")):
        return word[:-2]
    if len(word) > 4 and word.endswith("st") and word[-3] in _CUT_ST:
        return word[:-2]
    return word


def spoken(text: str) -> list[str]:
    """Return the words of a text as they stand there, soft hyphens aside."""
    return _WORD.findall(unicodedata.normalize("NFC", text.replace(_SOFT, "")))


@dataclass(frozen=True)
class Speech:
    """How the words of a language are searched: its endings, and what nobody looks for."""

    code: str
    stem: Callable[[str], str]
    stop: frozenset[str]
    composes: bool
    """Whether it makes one word of several, as German does."""

    def seeks(self, folded: str) -> bool:
        """Tell whether a folded word is worth a place in the index."""
        return len(folded) >= _LEAST and folded not in self.stop


GERMAN = Speech("de", stem, STOP, composes=True)


def is_sought(folded: str) -> bool:
    """Tell whether a folded German word is worth a place in the index."""
    return GERMAN.seeks(folded)


def sought(text: str) -> Iterable[str]:
    """Give the stems of a text that are worth a place in the index."""
    return (stem(one) for one in map(fold, spoken(text)) if is_sought(one))
