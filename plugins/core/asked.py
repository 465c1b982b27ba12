"""What something was made of, kept from build to build, to tell whether that is still the same.

For work of its own that a feature keeps in the cache; the engine keeps pages in its own way.
"""

from __future__ import annotations

from plugins.core.catalogue import Notes, Shelves, View, view_print
from plugins.core.fingerprint import of_bytes
from plugins.core.value import Value

_ALL = "*"


class Asked(Value, frozen=True):
    """Everything that was asked of the catalogue, each with the hash of the answer."""

    entries: tuple[tuple[str, str], ...]
    views: tuple[tuple[View, str], ...]


def asked_by(notes: Notes, shelves: Shelves) -> Asked:
    """Return what notes name, with what the shelves say now."""
    kinds = _kinds(shelves)
    return Asked(
        tuple((key, _print(key, kinds, shelves)) for key in sorted(notes.entries)),
        tuple(notes.views.items()),
    )


def still_holds(asked: Asked, shelves: Shelves) -> bool:
    """Tell whether every answer would be the same now; no value is unpacked for that."""
    kinds = _kinds(shelves)
    return all(_print(key, kinds, shelves) == was for key, was in asked.entries) and all(
        view_print(shelves.look(view)) == was for view, was in asked.views
    )


def _kinds(shelves: Shelves) -> dict[str, type]:
    return {kind.__name__: kind for kind in shelves.by_kind}


def _print(key: str, kinds: dict[str, type], shelves: Shelves) -> str:
    """Return the hash behind `Kind:id`; behind `Kind*` that of all of a kind in their order."""
    if key.endswith(_ALL) and ":" not in key:
        kind = kinds.get(key.removesuffix(_ALL))
        ids = shelves.by_kind.get(kind, {}) if kind else {}
        whole = "\n".join(f"{id} {shelves.fingerprint(kind, id)}" for id in ids if kind)
        return of_bytes(whole.encode())
    name, _, id = key.partition(":")
    kind = kinds.get(name)
    return shelves.fingerprint(kind, id) if kind else ""
