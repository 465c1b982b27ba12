"""tours/<slug>/tour.yaml and the headers of its panoramas -> Tour; faults of form, with line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from plugins.core.cards import Ref, SceneCard, TourCard
from plugins.core.errors import Mark
from plugins.core.fields import Values
from plugins.core.naming import note_folder_name
from plugins.core.prosereader import ProseReader
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.textfile import read_text
from plugins.core.wording import quoted
from plugins.core.yamlfile import Mapping, Scalar, Sequence, parse
from plugins.tours.attached import Shelf, Unfit, open_shelf, remind_of_unused, take
from plugins.tours.captures import settled
from plugins.tours.declared import BLURRED, declared_part, regions
from plugins.tours.floors import read_floors, read_point
from plugins.tours.forms import TOUR
from plugins.tours.header import UnfitPanorama, read_panorama
from plugins.tours.hotspots import read_hotspot
from plugins.tours.model import (
    Audio,
    FloorPlan,
    Panorama,
    PlanPoint,
    Position,
    Rights,
    Scene,
    SceneWords,
    Tour,
    View,
)
from plugins.tours.sound import read_sound
from plugins.tours.translations import scene_words, tour_words
from plugins.tours.walk import check_scene_name

FILE = "tour.yaml"
PANORAMAS = "panoramas"
SOUNDS = "audio"
RESERVED = ("bilder", "kacheln", "plaene", "ton")  # folders of ours below /touren/


def read_tour(item: Input, prose: Prosaist, report: Report) -> Found:
    """Return the tour of a folder; names of tours and of scenes (tour/scene) that have faults."""
    place = item.path
    node = _parsed(place, report)
    tour = _Reading(place, prose.reader, report).tour(node) if node else None
    if tour is None:
        scenes = [(SceneCard, f"{place.name}/{id}") for id in names_in(node, "scenes")]
        return Found(broken=((TourCard, place.name), *scenes))
    return Found((tour,), tuple((SceneCard, f"{tour.id}/{id}") for id in tour.broken))


def _parsed(place: Path, report: Report) -> Mapping | None:
    name = f"{place.parent.name}/{place.name}/{FILE}"
    before = len(report.faults)
    note_folder_name(name, place.name, report)
    if place.name in RESERVED:
        report.fault(
            Mark(name), f"Eine Tour darf nicht {quoted(place.name)} heißen", "Anders nennen."
        )
    if not (place / FILE).is_file():
        report.fault(
            Mark(name), "Die Datei fehlt", f"{quoted(FILE)} anlegen oder den Ordner löschen."
        )
    if len(report.faults) > before:
        return None
    text = read_text(place / FILE, name, report)
    return parse(text, name, report) if text is not None else None


def names_in(node: Mapping | None, key: str) -> tuple[str, ...]:
    """Return the ids of all members of a list in a file, also of those that have faults."""
    return tuple(dict.fromkeys(_names(node, key))) if node else ()


def _names(node: Mapping, list_key: str) -> Iterator[str]:
    entries = {key.text: value for key, value in node}
    members = entries.get(list_key)
    for member in members.items if isinstance(members, Sequence) else ():
        for key, value in member if isinstance(member, Mapping) else ():
            if key.text == "id" and isinstance(value, Scalar):
                yield value.text.strip()


class _Reading:
    """Reads one tour folder."""

    def __init__(self, place: Path, reader: ProseReader, report: Report) -> None:
        self._place = place
        self._reader = reader
        self._report = report
        self._panoramas = open_shelf(place, PANORAMAS)
        self._sounds = open_shelf(place, SOUNDS)
        self._floors: tuple[FloorPlan, ...] = ()
        self._floor_names: tuple[str, ...] = ()
        self._misspelt: frozenset[str] = frozenset()
        self._names: tuple[str, ...] = ()

    def tour(self, node: Mapping) -> Tour | None:
        """Return the tour without the scenes that have faults; None when nothing is left."""
        values = TOUR.read(node, self._report)
        self._floors = read_floors(values["plans"], self._place, self._report)
        self._floor_names = names_in(node, "plans")
        self._names = names_in(node, "scenes")
        self._misspelt = frozenset(key.text for key, _ in node if not values.get(key.text))
        scenes = settled(tuple(self._scenes(values)))
        self._remind_of_unused(values)
        if values["start"] is None or not scenes:
            self._check_name(values["start"])
            return None
        sound = {scene.id for scene in scenes}
        return Tour(
            id=self._place.name,
            title=values["title"],
            summary=values["summary"],
            language=values["language"],
            start=values["start"],
            demo=values["demo"],
            floors=self._floors,
            scenes=scenes,
            broken=tuple(id for id in self._names if id not in sound),
            mark=node.mark,
            topics=values["topics"],
            english=tour_words(values["en"]),
        )

    def _scenes(self, values: Values) -> Iterator[Scene]:
        for entry in values["scenes"]:
            if not entry["sound"]:
                self._look_through(entry)
                continue
            scene = self._scene(entry, values)
            if scene is not None:
                yield scene

    def _look_through(self, values: Values) -> None:
        """Note what else is wrong with a scene that has faults of form: all is said at once."""
        if values["panorama"]:
            take(self._panoramas, "Das Panorama", values["panorama"], self._report)
        for entry in values["hotspots"]:
            self._check_name(entry["to"])
            if entry["sound"]:
                read_hotspot(entry, self._reader, self._report)
        if values["plan"]:
            read_point(values["plan"], self._floors, self._floor_names, self._report)
        self._audio(values, "")

    def _check_name(self, ref: Ref | None) -> None:
        if ref and self._names:
            check_scene_name(ref, self._names, self._report)

    def _scene(self, values: Values, tour: Values) -> Scene | None:
        before = len(self._report.faults)
        panorama = self._panorama(values)
        heading = self._heading(values, panorama)
        rights = self._rights(values, tour)
        hotspots = tuple(
            read_hotspot(entry, self._reader, self._report) for entry in values["hotspots"]
        )
        position, point = self._place_of(values)
        audio = self._audio(values, tour["language"])
        if len(self._report.faults) > before or panorama is None or rights is None:
            return None
        if position is None and point is None and values["capture_of"] is None:
            return None  # its plan has faults of its own
        view = values["view"]
        return Scene(
            id=values["id"].id,
            title=values["title"],
            panorama=panorama,
            position=position,
            point=point,
            moment=values["moment"],
            capture_of=values["capture_of"],
            heading=heading,
            view=View(view["heading"] % 360, view["pitch"], view["fov"]),
            description=_paragraphs(values["description"].text),
            date=values["date"],
            rights=rights,
            hotspots=hotspots,
            audio=audio,
            oneway=values["oneway"] == "true",
            mark=values["id"].mark,
            blur=regions(values["blur"]),
            harmless=regions(values["harmless"]),
            english=_words(values["en"]),
        )

    def _panorama(self, values: Values) -> Panorama | None:
        file = values["panorama"]
        path = take(self._panoramas, "Das Panorama", file, self._report)
        try:
            name = f"{self._panoramas.name}/{path.name}" if path else ""
            part = declared_part(values["partial"])
            return read_panorama(path, name, part) if path else None
        except UnfitPanorama as unfit:
            self._report.fault(file.mark, *unfit.args)
            return None

    def _place_of(self, values: Values) -> tuple[Position | None, PlanPoint | None]:
        """Return where a scene stands; a further capture may leave it to the first."""
        position, plan = values["position"], values["plan"]
        if position is None and plan is None and values["capture_of"] is None:
            self._report.fault(
                values["mark"],
                "Es fehlt, wo die Szene liegt",
                "„position: {lat: …, lon: …}“ oder „plan: {on: …, x: …, y: …}“ eintragen.",
            )
        point = read_point(plan, self._floors, self._floor_names, self._report) if plan else None
        return Position(position["lat"], position["lon"]) if position else None, point

    def _audio(self, values: Values, language: str) -> Audio | None:
        given = values["audio"]
        if given is None:
            return None
        path = take(self._sounds, "Die Tondatei", given["file"], self._report)
        prose = self._reader.read_field(given["transcript"], self._report)
        try:
            file = read_sound(path, f"{self._sounds.name}/{path.name}") if path else None
        except Unfit as unfit:
            self._report.fault(given["file"].mark, *unfit.args)
            return None
        return Audio(file, prose, given["credit"], given["language"] or language) if file else None

    def _heading(self, values: Values, panorama: Panorama | None) -> float:
        if values["heading"] is not None:
            return float(values["heading"]) % 360
        if panorama is not None and panorama.heading is None:
            self._report.fault(
                values["mark"],
                "Die Richtung der Bildmitte steht weder hier noch im Panorama",
                "„heading: “ in Grad eintragen, Norden 0, Osten 90.",
            )
        return (panorama.heading or 0.0) if panorama else 0.0

    def _rights(self, values: Values, tour: Values) -> Rights | None:
        """Return credit, licence and privacy: the scene's own, else the tour's.

        What the tour says wrongly is a fault there, and none of each of its scenes.
        """
        given = {key: values[key] or tour[key] for key in _RIGHTS_MISSING}
        if values["blur"] and not values["privacy"]:
            given["privacy"] = BLURRED
        missing = [key for key, value in given.items() if not value]
        for key in missing:
            if key not in self._misspelt:
                self._report.fault(values["mark"], *_RIGHTS_MISSING[key])
        return None if missing else Rights(**given)

    def _remind_of_unused(self, values: Values) -> None:
        if self._report.faults:
            return  # scenes with faults use files as well
        audios = [entry["audio"] for entry in values["scenes"] if entry["audio"]]
        shelves: tuple[tuple[Shelf, list[str]], ...] = (
            (self._panoramas, [entry["panorama"].id for entry in values["scenes"]]),
            (self._sounds, [audio["file"].id for audio in audios]),
        )
        for shelf, used in shelves:
            remind_of_unused(shelf, used, self._report)


_RIGHTS_MISSING = {
    "credit": ("Es fehlt, wer das Panorama gemacht hat", "„credit: “ eintragen."),
    "licence": ("Es fehlt, unter welcher Lizenz das Panorama steht", "„licence: “ eintragen."),
    "privacy": (
        "Es fehlt, wie Menschen auf dem Panorama geschützt sind",
        "„privacy: no-people“ eintragen, wenn niemand zu erkennen ist,"
        " „privacy: blurred“, wenn Gesichter und Kennzeichen unkenntlich sind,"
        " oder unter „blur: “ nennen, was unkenntlich werden soll.",
    ),
}


def _paragraphs(text: str) -> tuple[str, ...]:
    parts = (" ".join(part.split()) for part in re.split(r"\n\s*\n", text))
    return tuple(part for part in parts if part)


def _words(values: Values | None) -> SceneWords | None:
    return scene_words(values, _paragraphs(values["description"].text)) if values else None
