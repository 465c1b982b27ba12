"""tours/<name>/venue.yaml -> a venue and the network of its ways; every fault with its line."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

from plugins.core import routes
from plugins.core.cards import Ref
from plugins.core.errors import Mark
from plugins.core.fields import Values
from plugins.core.naming import note_folder_name
from plugins.core.offers import PlaceCard, VenueCard
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.textfile import read_text
from plugins.core.wording import did_you_mean, joined, quoted
from plugins.core.yamlfile import parse
from plugins.venues.forms import VENUE
from plugins.venues.model import (
    Address,
    Amenity,
    Georeference,
    Level,
    Network,
    Occupant,
    Opening,
    Original,
    Relationship,
    SceneSpot,
    Unit,
    Venue,
)
from plugins.venues.scenery import scene_spots
from plugins.venues.spots import place_ids, summary_of
from plugins.venues.synonyms import words_of
from plugins.venues.words import PRINCIPAL, RESERVED

FILE = "venue.yaml"


def read_venue(item: Input, _: Prosaist, report: Report) -> Found:
    """Return a venue, its cards and its network, or, when its file has faults, only its names."""
    id, name = item.path.name, f"{item.name}/{FILE}"
    note_folder_name(name, id, report)
    text = read_text(item.path / FILE, name, report)
    node = parse(text, name, report) if text is not None else None
    values = VENUE.read(node, report) if node else None
    _check_files(item, values, report)
    if values is None or not _has_plan(values, name, report):
        return Found(broken=((VenueCard, id),))
    merchant: Ref | None = values["merchant"]
    card = VenueCard(
        id, values["title"], values["summary"], routes.venue(id),
        merchant.id if merchant else "", values["demo"], Mark(name),
        tuple(one["scene"].id for one in values["scenes"] if one),
        *(("", "") if values["source"] else (routes.venue_archive(id), routes.venue_geojson(id))),
    )  # fmt: skip
    if values["source"]:
        _refuse_scenes(values, report)
        from plugins.venues.sourced import sourced_venue  # noqa: PLC0415 - for few venues

        found = sourced_venue(card, values, item.path, report) if not report.faults else None
        return _found(*found) if found and not report.faults else Found(broken=((VenueCard, id),))
    return _drawn(_venue(card, values, report), item.path, report)


def _refuse_scenes(values: Values, report: Report) -> None:
    """Note panoramas on a plan that is somebody's map: nobody could say where they are on it."""
    for scene in values["scenes"]:
        if scene:
            report.fault(
                scene["mark"], "„scenes“ geht nur bei gezeichneten Plänen",
                "Weglassen oder die Geschosse unter „levels“ zeichnen.",
            )  # fmt: skip
            return


def _check_files(item: Input, values: Values | None, report: Report) -> None:
    """Note files beside a venue that nobody reads."""
    known = (FILE, *((values["source"], values["archive"]) if values else ()))
    for part in item.parts:
        if part.name.removeprefix(f"{item.name}/") not in known:
            report.fault(Mark(part.name), "Diese Datei liest niemand", "Löschen oder verschieben.")


def _has_plan(values: Values, name: str, report: Report) -> bool:
    """Tell whether there is a plan, drawn or as a map; both, or neither, is a fault."""
    if bool(values["source"]) == bool(values["levels"]):
        if not report.faults:
            report.fault(
                Mark(name), "Es braucht entweder „levels“ oder „source“",
                "Die Geschosse zeichnen oder eine Karte nennen.",
            )  # fmt: skip
        return False
    if values["levels"] and values["georeference"] is None:
        if not report.faults:
            report.fault(
                Mark(name), "Die Angabe „georeference“ fehlt", "Wo der Plan auf der Erde liegt."
            )
        return False
    return True


def _drawn(venue: Venue, folder: Path, report: Report) -> Found:
    """Return what a drawn venue announces, if its outlines and ways are sound."""
    from plugins.venues.drawn import drawn_network, original  # noqa: PLC0415 - geometry library

    network = None if report.faults else drawn_network(venue, report)
    kept = original(venue, folder, report) if network and venue.archive else None
    if network and not report.faults:
        return _found(venue, network, *((kept,) if kept else ()))
    places = (f"{venue.id}/{place}" for level in venue.levels for place in place_ids(level))
    return Found(broken=((VenueCard, venue.id), *((PlaceCard, place) for place in places)))


def _found(venue: Venue, network: Network, *more: Original) -> Found:
    return Found((venue.card, *_place_cards(venue, network), venue, network, *more))


def _venue(card: VenueCard, values: Values, report: Report) -> Venue:
    place = values["georeference"]
    levels = tuple(_level(level, report) for level in values["levels"] if level)
    ordered = tuple(sorted(levels, key=lambda level: level.ordinal))
    relations = tuple(_relationship(r, report) for r in values["relationships"] if r)
    venue = Venue(
        card=card, category=values["category"],
        georeference=Georeference(place["lat"], place["lon"], place["heading"]),
        levels=ordered, relationships=relations, merchant=values["merchant"],
        credit=values["credit"], licence=values["licence"],
        address=_address(values["address"]) if values["address"] else None,
        archive=values["archive"], demo_en=values["demo_en"], summary_en=values["summary_en"],
        scenes=() if report.faults else tuple(_scenes(values, ordered, report)),
    )  # fmt: skip
    _check_names(venue, report)
    if not report.faults:  # what a fault left out would be missed here, too
        _check_ordinals(ordered, report)
        _check_relationships(venue, report)
    return venue


def _address(values: Values) -> Address:
    return Address(
        values["street"], values["locality"], values["province"], values["country"],
        values["postal_code"],
    )  # fmt: skip


def _scenes(values: Values, levels: tuple[Level, ...], report: Report) -> Iterator[SceneSpot]:
    return scene_spots([one for one in values["scenes"] if one], levels, report)


def _level(values: Values, report: Report) -> Level:
    id = _id(values)
    openings = (one for one in values["openings"] if one)
    return Level(
        id=id, ordinal=values["ordinal"], name=values["name"], name_en=values["name_en"],
        short_name=values["short_name"], outline=values["outline"],
        units=tuple(_unit(unit, id) for unit in values["units"] if unit),
        openings=tuple(_opening(o, id, n, report) for n, o in enumerate(openings, 1)),
        amenities=tuple(_amenity(one, id) for one in values["amenities"] if one),
        mark=values["mark"], parts=tuple(part for part in values["parts"] if part),
    )  # fmt: skip


def _id(values: Values) -> str:
    """Return the name that a group with an id has; a form without faults has read it."""
    ref: Ref = values["id"]
    return ref.id


def _unit(values: Values, level: str) -> Unit:
    used = values["occupant"]
    return Unit(
        id=_id(values), level=level, category=values["category"], name=values["name"],
        name_en=values["name_en"], number=values["number"], outline=values["outline"],
        occupant=_occupant(used) if used else None, mark=values["mark"],
    )  # fmt: skip


def _occupant(values: Values) -> Occupant:
    return Occupant(
        values["name"], values["category"], values["merchant"], values["hours"], values["goods"],
        values["at"],
    )  # fmt: skip


def _opening(values: Values, level: str, number: int, report: Report) -> Opening:
    named: Ref | None = values["id"]
    if values["category"] == PRINCIPAL and not (named and values["name"]):
        report.fault(
            values["mark"], "Dem Eingang fehlt „id“ oder „name“",
            "Beides eintragen, zum Beispiel id: eingang-platz und name: Eingang Platz.",
        )  # fmt: skip
    start, end = values["line"]
    return Opening(
        id=named.id if named else f"{level}-oeffnung-{number}", level=level,
        category=values["category"], start=start, end=end, name=values["name"],
        name_en=values["name_en"], door=values["door"], automatic=values["automatic"] == "true",
        hours=values["hours"], mark=values["mark"],
    )  # fmt: skip


def _amenity(values: Values, level: str) -> Amenity:
    return Amenity(
        _id(values), level, values["category"], values["at"], values["name"], values["name_en"],
        values["accessibility"], values["hours"], values["mark"],
    )  # fmt: skip


def _relationship(values: Values, report: Report) -> Relationship:
    refs: tuple[Ref, ...] = (values["origin"], *values["intermediary"], values["destination"])
    ids = tuple(ref.id for ref in refs)
    if len(set(ids)) < len(ids):
        report.fault(
            values["mark"], f"{quoted(_id(values))} nennt einen Raum zweimal",
            "Jeden Raum einmal nennen, von unten nach oben oder umgekehrt.",
        )  # fmt: skip
    return Relationship(
        _id(values), values["category"], values["direction"] == "directed", ids, values["name"],
        values["name_en"], values["hours"], values["mark"],
    )  # fmt: skip


def _check_names(venue: Venue, report: Report) -> None:
    """Note names that are used twice or that are addresses of ours."""
    seen: dict[str, Mark] = {}
    for id, mark in _names(venue):
        if id in seen:
            report.fault(
                mark, f"Der Name {quoted(id)} ist schon vergeben (Zeile {seen[id].line})",
                "Einen anderen Namen wählen.",
            )  # fmt: skip
        elif id in RESERVED:
            report.fault(
                mark, f"Der Name {quoted(id)} ist für eine eigene Seite vergeben",
                "Einen anderen Namen wählen.",
            )  # fmt: skip
        seen.setdefault(id, mark)


def _names(venue: Venue) -> Iterator[tuple[str, Mark]]:
    for level in venue.levels:
        yield level.id, level.mark
        yield from level.named
    yield from ((relation.id, relation.mark) for relation in venue.relationships)


def _check_ordinals(levels: tuple[Level, ...], report: Report) -> None:
    for below, above in itertools.pairwise(levels):
        if below.ordinal == above.ordinal:
            later = max(below, above, key=lambda level: level.mark)
            report.fault(
                later.mark, f"Zwei Geschosse haben die Nummer {below.ordinal}",
                "Jedem Geschoss eine eigene „ordinal“ geben.",
            )  # fmt: skip


def _check_relationships(venue: Venue, report: Report) -> None:
    units = {unit.id: unit for level in venue.levels for unit in level.units}
    for relation in venue.relationships:
        for id in relation.units:
            if id not in units:
                report.fault(
                    relation.mark, f"Den Raum {quoted(id)} von {quoted(relation.id)} gibt es nicht",
                    did_you_mean(id, units),
                )  # fmt: skip
        found = [units[id] for id in relation.units if id in units]
        wrong = [unit.id for unit in found if unit.category != relation.category]
        if wrong:
            report.fault(
                relation.mark,
                f"{quoted(relation.id)} ist „{relation.category}“, aber"
                f" {joined([quoted(id) for id in wrong])} nicht",
                f"Bei diesen Räumen „category: {relation.category}“ eintragen.",
            )
        if len({unit.level for unit in found}) < len(found):
            report.fault(
                relation.mark, f"{quoted(relation.id)} nennt zwei Räume desselben Geschosses",
                "Für jedes Geschoss einen Raum nennen.",
            )  # fmt: skip


def _place_cards(venue: Venue, network: Network) -> Iterator[PlaceCard]:
    for spot in network.spots:
        id, level = f"{venue.id}/{spot.id}", venue.levels[spot.level].name
        yield PlaceCard(
            id, spot.title, venue.card.title, level, spot.number, routes.place(id), spot.merchant,
            venue.card.demo, venue.card.mark, summary_of(spot, venue), words_of(spot, venue),
        )  # fmt: skip
