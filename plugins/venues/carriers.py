"""What lifts, escalators and stairs are called in a sentence, also where nobody named them."""

from __future__ import annotations

from collections.abc import Sequence

from plugins.core.wording import quoted
from plugins.venues.model import Relationship
from plugins.venues.words import CARRIERS

# Of a name with one of these words everybody knows what it is.
_GERMAN = {
    "elevator": ("aufzug", "fahrstuhl", "lift"),
    "escalator": ("rolltreppe", "fahrtreppe"),
    "stairs": ("treppe",),
}
_ENGLISH = {
    "elevator": ("lift", "elevator"),
    "escalator": ("escalator",),
    "stairs": ("stair", "steps"),
}


def called(relation: Relationship) -> tuple[str, str]:
    """Return its name in German and English: its kind, and what it is named if anything."""
    kind, kind_en = CARRIERS[relation.category]
    german = _named(relation.name, _GERMAN[relation.category], kind)
    name = relation.name_en or relation.name
    if _says(name, _ENGLISH[relation.category]):
        return german, name
    if not name or name == kind:
        return german, kind_en
    return german, f"{kind_en} “{name}”"


def _named(name: str, words: Sequence[str], kind: str) -> str:
    if _says(name, words):
        return name
    return f"{kind} {quoted(name)}" if name else kind


def _says(name: str, words: Sequence[str]) -> bool:
    return any(word in name.casefold() for word in words)
