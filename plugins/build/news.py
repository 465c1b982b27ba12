"""State and shelves → what differs from what the pages saw when they were made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from msgspec import msgpack

from plugins.build.model import PageRow
from plugins.build.outdated import News, key_number
from plugins.build.readings import Readings
from plugins.build.store import State, entry_key
from plugins.core.catalogue import Shelves, View, view_print
from plugins.core.fingerprint import of_bytes
from plugins.core.groups import GROUPINGS, Ranked
from plugins.core.packing import Packed
from plugins.core.value import Value, replace

REORDERED = "Die Reihenfolge dessen, was die Seite aufzählt, hat sich geändert."
GROUPED: Mapping[str, str] = MappingProxyType(
    {
        "ArticleCard": "Beiträge",
        "DisplayCard": "Displays",
        "EventCard": "Termine",
        "MerchantCard": "Händler",
        "PlaceCard": "Plätze in Gebäuden",
        "ProjectCard": "Projekte",
        "SceneCard": "Szenen",
        "SeriesCard": "Serien",
        "ServiceCard": "Dienste",
        "TopicCard": "Themen",
        "TourCard": "Touren",
        "VenueCard": "Gebäude",
    }
)
_ORDER = "order:"
_VIEWS = msgpack.Decoder(list[tuple[View, str]])


class Difference(Value, frozen=True):
    """News for the outputs, and what of it is to be remembered."""

    news: News
    plain: dict[str, str]
    """Content hashes of entries that no reading gave, by key."""
    regrouped: frozenset[str]
    """Names of kinds whose groups were made anew."""

    def with_files(self, lies_there: Callable[[PageRow], bool]) -> News:
        """Return the news together with a look at the published files."""
        return replace(self.news, lies_there=lies_there)


def gather_news(
    state: State, shelves: Shelves, facts: dict[str, str], readings: Readings
) -> Difference:
    """Compare everything that pages can ask for; groups that still hold are taken over.

    `facts` gets the hashes of the kinds' shapes and orders.
    """
    read, plain = _prints(shelves)
    seen = state.seen()
    facts |= _orders(shelves)
    regrouped = frozenset(_regrouped(state, shelves, facts))
    news = News(
        entries=_reordered(state.facts, facts)
        | _entries(seen, read | plain, _sources(state, readings)),
        templates=_templates(state.facts, facts),
        frame=state.facts.get("frame") != facts["frame"],
        seen_differently=_Looks(state, shelves, regrouped).seen_differently,
    )
    return Difference(news, plain, regrouped)


def _prints(shelves: Shelves) -> tuple[dict[str, str], dict[str, str]]:
    """Return the content hashes of all entries by key: of those read, and of the others."""
    read, plain = {}, {}
    for kind, row in shelves.by_kind.items():
        name = kind.__name__
        for id, item in row.items():
            if type(item) is Packed:
                read[f"{name}:{id}"] = item.fingerprint
            elif (kind, id) in shelves.prints:
                read[f"{name}:{id}"] = shelves.prints[kind, id]
            else:
                plain[f"{name}:{id}"] = shelves.fingerprint(kind, id)
    return read, plain


def _sources(state: State, readings: Readings) -> Callable[[str], str]:
    """Return a function that names the file of an entry, asked only for the few that changed."""
    by_key: dict[str, str] = {}

    def source(key: str) -> str:
        if not by_key:
            for row in state.readings.values():
                by_key.update({entry_key(entry): row.name for entry in row.entries})
            for row_key, fresh in readings.fresh.items():
                by_key.update(
                    {f"{e.kind.rpartition('.')[2]}:{e.id}": row_key[1] for e in fresh.entries}
                )
        return by_key.get(key, key)

    return source


def _entries(
    old: Mapping[str, str], new: Mapping[str, str], source: Callable[[str], str]
) -> dict[int, str]:
    if not old:
        return {}
    changed: dict[int, str] = {}
    for key in old.keys() | new.keys():
        if old.get(key) != new.get(key):
            reason = _sentence(source(key), key in old, key in new)
            changed[key_number(key)] = reason
            changed[key_number(f"{key.partition(':')[0]}*")] = reason
    return changed


def _orders(shelves: Shelves) -> dict[str, str]:
    """Return the hash of the order of each kind: that of a YAML list shows in no entry."""
    return {
        f"{_ORDER}{kind.__name__}": of_bytes("\n".join(row).encode())
        for kind, row in shelves.by_kind.items()
    }


def _reordered(old: Mapping[str, str], new: Mapping[str, str]) -> dict[int, str]:
    return {
        key_number(f"{key.removeprefix(_ORDER)}*"): REORDERED
        for key, value in new.items()
        if old and key.startswith(_ORDER) and old.get(key) != value
    }


def _sentence(name: str, was: bool, is_now: bool) -> str:
    if was and is_now:
        return f"{name} hat sich geändert."
    return f"{name} ist neu." if is_now else f"{name} gibt es nicht mehr."


def _templates(old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str]:
    return {
        key.partition(":")[2]: f"Die Vorlage {key.partition(':')[2]} hat sich geändert."
        for key, value in new.items()
        if key.startswith("template:") and old.get(key) != value
    }


def _regrouped(state: State, shelves: Shelves, facts: dict[str, str]) -> list[str]:
    """Take over groups that still hold; return the kinds whose groups have to be made anew."""
    anew = []
    for kind in GROUPINGS:
        fact = f"shape:{kind.__name__}"
        facts[fact] = _shape(kind, shelves)
        groups = state.groups.get(kind.__name__)
        if groups is not None and state.facts.get(fact) == facts[fact]:
            shelves.ranked[kind] = Ranked(groups)
        else:
            anew.append(kind.__name__)
    return anew


def _shape(kind: type, shelves: Shelves) -> str:
    """Return the hash of where all cards of a kind stand, in the order of announcement."""
    grouping = GROUPINGS[kind]
    row = shelves.by_kind.get(kind, {})
    shapes = (
        f"{id} {item.shape if type(item) is Packed else grouping.shape(item)}"
        for id, item in row.items()
    )
    return of_bytes("\n".join(shapes).encode())


class _Looks:
    """Looks again at what pages saw of groups, each part once."""

    def __init__(self, state: State, shelves: Shelves, regrouped: frozenset[str]) -> None:
        self._state = state
        self._shelves = shelves
        self._regrouped = regrouped
        self._known: dict[View, str] = {}

    def seen_differently(self, row: PageRow) -> str:
        """Return a sentence when a part of a group that a page saw has changed."""
        if not self._regrouped:
            return ""
        for view, seen in _VIEWS.decode(self._state.bytes_of(row.views)):
            if view.kind in self._regrouped and self._look(view) != seen:
                return _changed_group(view)
        return ""

    def _look(self, view: View) -> str:
        if view not in self._known:
            try:
                self._known[view] = view_print(self._shelves.look(view))
            except KeyError:  # the card near which the page looked is gone
                self._known[view] = ""
        return self._known[view]


def _changed_group(view: View) -> str:
    name = view.name.removeprefix("sound ")
    key = f" ({view.key})" if view.key else ""
    return f"Welche {GROUPED[view.kind]} dazugehören, hat sich geändert: {name}{key}."
