"""Old addresses to pages that say where things are now, and to the rules of servers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from plugins.core import routes
from plugins.core.cards import EditionCard, Ref
from plugins.core.desk import Desk
from plugins.core.pages import Head, Page, Planned
from plugins.core.report import Report
from plugins.core.wording import did_you_mean, quoted
from plugins.redirects.addresses import folders_of, has_page, key_of
from plugins.redirects.model import GoneView, Move, MovedView, Redirects, Rule

MOVED = "Diese Seite ist umgezogen"
GONE = "Diese Seite gibt es nicht mehr"
_PAPERS = ("pdf", "epub")


class Site(NamedTuple):
    """What answers already, by the key of its address."""

    living: Mapping[str, str]

    def has(self, address: str) -> bool:
        """Tell whether something answers at an address."""
        return self.living.get(key_of(address)) == address


class Old(NamedTuple):
    """Where old addresses lead and which lead nowhere, by the key of each."""

    moved: Mapping[str, str]
    gone: frozenset[str]


def compile_redirects(desk: Desk, living: Iterable[str]) -> tuple[Planned, ...]:
    """Plan a page at each old address; `living` are those at which something answers."""
    pages: list[Planned] = []
    for redirects in desk.catalogue.all(Redirects):
        site = _site(desk, living)
        rules = _sound(redirects, site, desk.report)
        pages += [_planned(rule) for rule in rules if has_page(rule.old)]
        if redirects.gone:
            pages.append(Planned(routes.GONE, gone_page, (routes.GONE,)))
    return tuple(pages)


def rules_of(redirects: Redirects) -> tuple[Rule, ...]:
    """Return what servers are to answer, in the order of the file."""
    moved = (Rule(move.old.id, move.new.id) for move in redirects.moved)
    return (*moved, *(Rule(ref.id) for ref in redirects.gone))


def _planned(rule: Rule) -> Planned:
    if rule.new:
        return Planned(rule.old, moved_page, (rule.old, rule.new))
    return Planned(rule.old, gone_page, (rule.old,))


def moved_page(old: str, new: str, _: Desk) -> Page:
    """Return the page that leads from an old address to the new one, also without a server."""
    head = Head(
        title=f"Umgezogen: {old}",
        description=f"Sie steht jetzt unter {new}.",
        url=old,
        indexed=False,
        canonical_of=new.partition("#")[0],
    )
    return Page("redirects/moved.html", head, MovedView(MOVED, new), in_sitemap=False)


def gone_page(old: str, _: Desk) -> Page:
    """Return the page that says that something was here once, and offers to look elsewhere."""
    head = Head(
        title=GONE if old == routes.GONE else f"Entfernt: {old}",
        description="Was hier stand, wurde entfernt.",
        url=old,
        indexed=False,
    )
    return Page("redirects/gone.html", head, GoneView(GONE), in_sitemap=False)


def _site(desk: Desk, living: Iterable[str]) -> Site:
    """Return all that answers: what is planned, and the files that are made of it."""
    papers = (
        routes.paper(id, suffix) for id in desk.catalogue.ids(EditionCard) for suffix in _PAPERS
    )
    others = (routes.GONE, routes.SITEMAP, routes.ROBOTS)
    return Site({key_of(address): address for address in (*living, *papers, *others)})


def _sound(redirects: Redirects, site: Site, report: Report) -> tuple[Rule, ...]:
    """Return a rule for each old address that is free; all that is wrong with any is noted."""
    files = site.living.keys() | {key_of(ref.id) for ref in _old(redirects)}
    folders = frozenset(folder for key in files for folder in folders_of(key))
    known = Old(
        {key_of(move.old.id): move.new.id for move in redirects.moved},
        frozenset(key_of(ref.id) for ref in redirects.gone),
    )
    for move in redirects.moved:
        _check_target(move, known, site, report)
    free: dict[str, Ref] = {}
    for ref in _old(redirects):
        if (
            _is_first(ref, free, report)
            and _is_free(ref, site, report)
            and _is_apart(ref, files, folders, report)
        ):
            free[key_of(ref.id)] = ref
    rules = zip(_old(redirects), rules_of(redirects), strict=True)
    return tuple(rule for ref, rule in rules if free.get(key_of(ref.id)) is ref)


def _old(redirects: Redirects) -> tuple[Ref, ...]:
    return (*(move.old for move in redirects.moved), *redirects.gone)


def _is_free(ref: Ref, site: Site, report: Report) -> bool:
    there = site.living.get(key_of(ref.id))
    if there is None:
        return True
    report.fault(
        ref.mark,
        f"Unter der alten Adresse {quoted(ref.id)} steht schon etwas: {quoted(there)}",
        "Den Eintrag löschen; umleiten lässt sich nur, was es nicht mehr gibt.",
    )
    return False


def _is_apart(ref: Ref, files: Collection[str], folders: Collection[str], report: Report) -> bool:
    key = key_of(ref.id)
    if key not in folders and not any(folder in files for folder in folders_of(key)):
        return True
    report.fault(
        ref.mark,
        f"{quoted(ref.id)} wäre Datei und Ordner zugleich",
        "Einen der beiden Einträge löschen.",
    )
    return False


def _is_first(ref: Ref, earlier: Mapping[str, Ref], report: Report) -> bool:
    other = earlier.get(key_of(ref.id))
    if other is None:
        return True
    report.fault(
        ref.mark,
        f"Die alte Adresse {quoted(ref.id)} steht schon in Zeile {other.mark.line}",
        "Einen der beiden Einträge löschen.",
    )
    return False


def _check_target(move: Move, known: Old, site: Site, report: Report) -> None:
    """Note a target that is no page: gone, moved itself, or never there."""
    way = _way(move.old.id, known.moved)
    new = move.new.id.partition("#")[0]
    if key_of(way[-1]) in known.moved:
        message = f"Die Umleitung von {quoted(move.old.id)} führt im Kreis: {' → '.join(way)}"
        report.fault(move.new.mark, message, "Als „to“ eine Seite nennen, die es gibt.")
    elif len(way) > 2:
        message = f"{quoted(new)} ist selbst umgezogen"
        report.fault(move.new.mark, message, f"Gleich {quoted(way[-1])} nennen.")
    elif key_of(new) in known.gone:
        message = f"{quoted(new)} steht unter „gone“"
        report.fault(move.new.mark, message, "Eine Seite nennen, die es gibt.")
    elif not site.has(new):
        hint = did_you_mean(new, site.living.values()) or "Eine Seite nennen, die es gibt."
        report.fault(move.new.mark, f"Die Adresse {quoted(new)} gibt es nicht", hint)


def _way(start: str, ways: Mapping[str, str]) -> list[str]:
    """Return the addresses to which redirects lead, up to the first that is none or was seen."""
    way = [start]
    seen = {key_of(start)}
    while key_of(way[-1]) in ways:
        way.append(ways[key_of(way[-1])].partition("#")[0])
        if key_of(way[-1]) in seen:
            break
        seen.add(key_of(way[-1]))
    return way
