"""English words as they are searched; `theme/static/js/search/english.js` does the same.

They are folded like German ones, for names of the town stand in English texts, too.
"""

from __future__ import annotations

import re

from plugins.search.words import Speech

_CLEAR = re.compile("[aeiouy]")  # what stands before an ending is a word only if it can be spoken
_HISSING = re.compile(r"(?:[sxz]|ch|sh)es$")
_PLURAL = re.compile(r"[^sui]s$")
_PAST = re.compile(r"[^e]ed$")
# Too frequent to lead anywhere, in their folded form.
_FREQUENT = """
about after all also an and any are as at be been before but by can did do from had has have he
her here him his how if in into is it its just more most my no not of on one only or other our out
over she so some such than that the their them then there these they this those to up us was we
were what when where which while who why will with would you your
"""


def stem(word: str) -> str:
    """Return a folded word without the endings of its forms."""
    bare = _tense(_plural(word))
    if len(bare) > 4 and bare.endswith("e"):
        bare = bare[:-1]
    return bare[:-1] if len(bare) > 3 and bare[-1] == bare[-2] else bare


def _plural(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return f"{word[:-3]}y"
    if len(word) > 4 and _HISSING.search(word):
        return word[:-2]
    return word[:-1] if len(word) > 3 and _PLURAL.search(word) else word


def _tense(word: str) -> str:
    if len(word) > 4 and word.endswith("ied"):
        return f"{word[:-3]}y"
    size = 3 if word.endswith("ing") else 2 if _PAST.search(word) else 0
    root = word[: len(word) - size]
    return root if size and len(root) > 2 and _CLEAR.search(root) else word


ENGLISH = Speech("en", stem, frozenset(_FREQUENT.split()), composes=False)
