"""Every card of the site, by kind and id, and a note of all that one page asked of it.

A page's dependencies are what it read, not what somebody declared: `noting` gives a view of the
catalogue that writes down every question, also the ones that nothing answered.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

from plugins.core.cards import Card, Known, Ref
from plugins.core.fingerprint import of_bytes
from plugins.core.groups import GROUPINGS, Groups, Ranked, Standing, grouped
from plugins.core.nouns import GERMAN
from plugins.core.packing import Packed, pack, print_of
from plugins.core.report import Report
from plugins.core.wording import did_you_mean, long_date, quoted

C = TypeVar("C", bound=Known)
Maker = Callable[[str, "Catalogue", Report], Any]


class View(NamedTuple):
    """A part of a group as a page saw it: whole (`*`: with days), its first few, or near an id."""

    kind: str
    name: str
    key: str
    id: str = ""
    reach: int = -1


@dataclass
class Notes:
    """What one page asked: entries by key, and parts of groups with their content hash."""

    entries: set[str] = field(default_factory=set)
    views: dict[View, str] = field(default_factory=dict)


class Shelves:
    """What all views of one catalogue share: entries, groups, and how to derive the rest."""

    def __init__(
        self,
        items: Iterable[Any],
        broken: Iterable[tuple[type, str]],
        later: Mapping[tuple[type, str], dt.date | None],
    ) -> None:
        """Sort entries by kind; `broken` names things whose file has faults of its own.

        `later` names those that are not to be seen before a day, or, without one, at all.
        """
        self.broken = frozenset(broken)
        self.later = later
        self.amended: frozenset[tuple[type, str]] = frozenset()
        """What others see in another way than its file says it."""
        self.by_kind: dict[type, dict[str, Any]] = {}
        self.prints: dict[tuple[type, str], str] = {}
        self.makers: dict[type, Maker] = {}
        self.ranked: dict[type, Ranked] = {}
        self.whole: dict[type, tuple[Any, ...]] = {}
        self.kept: dict[str, Any] = {}
        """Where the files of a picture are found, by its id, so that it is made once."""
        for item in items:
            kind = item.kind if type(item) is Packed else type(item)
            row = self.by_kind.setdefault(kind, {})
            if row.setdefault(item.id, item) is item and type(item) is Packed:
                self.prints[kind, item.id] = item.fingerprint

    def value(self, kind: type, id: str) -> Any:
        """Return an entry's value, unpacked once; None when there is none."""
        row = self.by_kind.get(kind)
        item = row.get(id) if row else None
        if type(item) is Packed:
            assert row is not None
            item = row[id] = item.value()
        return item

    def replace(self, packed: Packed) -> None:
        """Put another value at the place of one with the same kind, id and shape."""
        self.by_kind[packed.kind][packed.id] = packed
        self.prints[packed.kind, packed.id] = packed.fingerprint
        self.whole.pop(packed.kind, None)

    def all(self, kind: type) -> tuple[Any, ...]:
        """Return all values of a kind in the order in which they were announced."""
        if kind not in self.whole:
            self.whole[kind] = tuple(self.value(kind, id) for id in self.by_kind.get(kind, {}))
        return self.whole[kind]

    def fingerprint(self, kind: type, id: str) -> str:
        """Return the content hash of an entry, empty when there is none."""
        known = self.prints.get((kind, id))
        if known is None:
            item = self.by_kind.get(kind, {}).get(id)
            known = self.prints[kind, id] = print_of(item) if item is not None else ""
        return known

    def groups(self, kind: type) -> Ranked:
        """Return the groups of a kind, made once."""
        if kind not in self.ranked:
            self.ranked[kind] = Ranked(grouped(kind, self.all(kind)))
        return self.ranked[kind]

    def look(self, view: View) -> tuple[str, ...] | tuple[Standing, ...]:
        """Return what a view shows: ids, or, near an id, where each card stands."""
        ranked = self.groups(_KINDS[view.kind])
        if view.id == "*":
            return ranked.standings(view.name, view.key)
        if view.id:
            return ranked.around(view.name, view.key, view.id, view.reach)
        row = ranked.groups.of(view.name, view.key)
        return row if view.reach < 0 else row[: view.reach]


_KINDS = {kind.__name__: kind for kind in GROUPINGS}


class Catalogue:
    """All cards, and, for a page that is being made, the notes of what it asked."""

    def __init__(
        self,
        items: Iterable[Any] = (),
        broken: Iterable[tuple[type, str]] = (),
        later: Mapping[tuple[type, str], dt.date | None] = MappingProxyType({}),
        *,
        shelves: Shelves | None = None,
        notes: Notes | None = None,
        report: Report | None = None,
    ) -> None:
        """Take cards or packed cards; or look at the shelves of another catalogue."""
        self.shelves = shelves or Shelves(items, broken, later)
        self._notes = notes
        self._report = report or Report()

    def noting(self, notes: Notes, report: Report) -> Catalogue:
        """Return a view of the same shelves that notes every question."""
        return Catalogue(shelves=self.shelves, notes=notes, report=report)

    def parts(self) -> dict[str, Any]:
        """Return what another view of the same shelves is made of, with the same notes."""
        return {"shelves": self.shelves, "notes": self._notes, "report": self._report}

    def note(self, entries: Iterable[str], views: Mapping[View, str]) -> None:
        """Note what was asked for something that a page shows, as if the page had asked."""
        if self._notes is not None:
            self._notes.entries.update(entries)
            self._notes.views.update(views)

    def ids(self, kind: type) -> tuple[str, ...]:
        """Return the ids of a kind as announced, without opening the cards; for planning."""
        assert self._notes is None
        return tuple(self.shelves.by_kind.get(kind, {}))

    def derive(self, kind: type, make: Maker) -> None:
        """Let cards of a kind be made when asked for; what making them reads is noted, too."""
        self.shelves.makers[kind] = make

    def all(self, kind: type[C]) -> tuple[C, ...]:
        """Return all cards of a kind, in the order in which they were announced."""
        if self._notes is not None:
            self._notes.entries.add(f"{kind.__name__}*")
        return self.shelves.all(kind)

    def find(self, kind: type[C], id: str) -> C | None:
        """Return one card or None."""
        shelves = self.shelves
        make = shelves.makers.get(kind)
        if make:
            made: C | None = make(id, self, self._report)
            return made
        if self._notes is not None:
            self._notes.entries.add(f"{kind.__name__}:{id}")
        row = shelves.by_kind.get(kind)
        found = row.get(id) if row else None
        # A page asks some sixty times: a second call is for what nobody has opened yet.
        known: C | None = shelves.value(kind, id) if type(found) is Packed else found
        return known

    def get(self, kind: type[C], id: str) -> C:
        """Return one card that is known to exist; KeyError otherwise is our own bug."""
        card = self.find(kind, id)
        if card is None:
            raise KeyError(f"{kind.__name__} {id}")
        return card

    def look_up(self, kind: type[C], ref: Ref, report: Report) -> C | None:
        """Return the card an author refers to; an unknown name is a fault and gives None."""
        card = self.find(kind, ref.id)
        if card is None and (kind, ref.id) not in self.shelves.broken:
            report.fault(ref.mark, *self._missing(kind, ref.id))
        return card

    def _missing(self, kind: type[C], id: str) -> tuple[str, str]:
        """Return what is wrong with a name, and the remedy."""
        noun, missing = GERMAN[kind]
        if (kind, id) in self.shelves.later:
            day = self.shelves.later[kind, id]
            if day is None:
                return (
                    f"{noun} {quoted(id)} gibt es erst als Entwurf",
                    "Den Verweis bis zum Erscheinen weglassen.",
                )
            return (
                f"{noun} {quoted(id)} gibt es erst ab dem {long_date(day)}",
                "Den Verweis bis dahin weglassen oder beides für denselben Tag vorsehen.",
            )
        return f"{noun} {quoted(id)} {missing}", did_you_mean(
            id, self.shelves.by_kind.get(kind, {})
        )

    def look_up_all(self, kind: type[C], refs: Iterable[Ref], report: Report) -> tuple[C, ...]:
        """Return the cards an author refers to, in that order; each unknown name is a fault."""
        return tuple(self._found(kind, refs, report))

    def _found(self, kind: type[C], refs: Iterable[Ref], report: Report) -> Iterator[C]:
        for ref in refs:
            card = self.look_up(kind, ref, report)
            if card is not None:
                yield card

    def group(self, kind: type[C], name: str, key: str = "") -> tuple[str, ...]:
        """Return the ids of one group of a kind, in the kind's order."""
        ids: tuple[str, ...] = self._seen(View(kind.__name__, name, key))
        return ids

    def first(self, kind: type[C], name: str, key: str, count: int) -> tuple[str, ...]:
        """Return the first `count` ids of a group."""
        ids: tuple[str, ...] = self._seen(View(kind.__name__, name, key, "", count))
        return ids

    def around(
        self, kind: type[C], name: str, key: str, id: str, reach: int
    ) -> tuple[Standing, ...]:
        """Return up to `reach` cards on each side of one in a group, and itself if it is there."""
        near: tuple[Standing, ...] = self._seen(View(kind.__name__, name, key, id, reach))
        return near

    def standings(self, kind: type[C], name: str, key: str) -> tuple[Standing, ...]:
        """Return where each card of a group stands, in the kind's order."""
        rows: tuple[Standing, ...] = self._seen(View(kind.__name__, name, key, "*"))
        return rows

    def keys(self, kind: type[C], name: str) -> tuple[str, ...]:
        """Return the keys of all groups of a name, sorted; for planning, it is not noted."""
        assert self._notes is None
        return tuple(sorted(self.shelves.groups(kind).groups.members.get(name, {})))

    def cards(self, kind: type[C], ids: Iterable[str]) -> tuple[C, ...]:
        """Return the cards of ids that a group gave."""
        return tuple(self.get(kind, id) for id in ids)

    def _seen(self, view: View) -> Any:
        shown = self.shelves.look(view)
        if self._notes is not None:
            self._notes.views[view] = view_print(shown)
        return shown


def view_print(shown: tuple[str, ...] | tuple[Standing, ...]) -> str:
    """Return the content hash of what a page saw of a group; most have nobody in them."""
    return of_bytes(pack(shown)) if shown else _NOBODY


_NOBODY = of_bytes(pack(()))


def groups_by_name(shelves: Shelves, names: frozenset[str] | None = None) -> dict[str, Groups]:
    """Return the groups that were made, by the name of their kind; all, or those of some kinds."""
    return {
        kind.__name__: ranked.groups
        for kind, ranked in shelves.ranked.items()
        if names is None or kind.__name__ in names
    }


def duplicates(cards: Iterable[Any], report: Report) -> None:
    """Note every card whose kind and id another card of another place has already."""
    first: dict[tuple[type, str], Any] = {}
    for card in cards:
        kind = card.kind if type(card) is Packed else type(card)
        other = first.setdefault((kind, card.id), card)
        if other is not card and kind in GERMAN:
            report.fault(
                _opened(card).mark,
                f"Der Name {quoted(card.id)} ist schon vergeben ({_opened(other).mark})",
                "Einen anderen Namen (slug oder id) wählen.",
            )


def _opened(card: Any) -> Card:
    opened: Card = card.value() if type(card) is Packed else card
    return opened
