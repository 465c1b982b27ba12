"""tours/<slug>/tour.yaml and the headers of its panoramas -> Tour; faults of form, with line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from plugins.core.cards import SceneCard, TourCard
from plugins.core.errors import Mark
from plugins.core.fields import Values
from plugins.core.prose import Prose
from plugins.core.prosereader import ProseReader
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.wording import did_you_mean, joined, quoted, slugify
from plugins.core.yamlfile import Mapping, Scalar, Sequence, parse, read_text
from plugins.tours.forms import KINDS, TOUR
from plugins.tours.header import UnfitPanorama, read_panorama
from plugins.tours.model import Hotspot, Panorama, Position, Rights, Scene, Tour, View

FILE = "tour.yaml"
PANORAMAS = "panoramas"
RESERVED = ("bilder", "kacheln")  # folders of ours below /touren/
_WHAT = "to, info, article, project oder url"


def read_tour(item: Input, prose: Prosaist, report: Report) -> Found:
    """Return the tour of a folder; names of tours and of scenes (tour/scene) that have faults."""
    place = item.path
    node = _parsed(place, report)
    tour = _Reading(place, prose.reader, report).tour(node) if node else None
    if tour is None:
        scenes = [(SceneCard, f"{place.name}/{id}") for id in _ids(node)]
        return Found(broken=((TourCard, place.name), *scenes))
    return Found((tour,), tuple((SceneCard, f"{tour.id}/{id}") for id in tour.broken))


def _parsed(place: Path, report: Report) -> Mapping | None:
    name = f"{place.parent.name}/{place.name}/{FILE}"
    before = len(report.faults)
    if place.name != slugify(place.name):
        report.fault(
            Mark(name),
            f"Der Ordnername {quoted(place.name)} ist in einer Adresse nicht erlaubt",
            f"Den Ordner {quoted(slugify(place.name))} nennen.",
        )
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


def _ids(node: Mapping | None) -> tuple[str, ...]:
    """Return the names of all scenes, also of those that have faults."""
    return tuple(_scene_ids(node)) if node else ()


def _scene_ids(node: Mapping) -> Iterator[str]:
    entries = {key.text: value for key, value in node}
    scenes = entries.get("scenes")
    for scene in scenes.items if isinstance(scenes, Sequence) else ():
        for key, value in scene if isinstance(scene, Mapping) else ():
            if key.text == "id" and isinstance(value, Scalar):
                yield value.text.strip()


class _Reading:
    """Reads one tour folder."""

    def __init__(self, place: Path, reader: ProseReader, report: Report) -> None:
        self._place = place
        self._reader = reader
        self._report = report
        folder = place / PANORAMAS
        found = sorted(folder.iterdir()) if folder.is_dir() else []
        # Names that begin with _ or . are looked at by nobody, also when they change.
        shown = (path for path in found if not path.name.startswith((".", "_")))
        self._files = {path.name: path for path in shown if path.is_file()}

    def tour(self, node: Mapping) -> Tour | None:
        """Return the tour without the scenes that have faults; None when nothing is left."""
        values = TOUR.read(node, self._report)
        scenes = tuple(self._scenes(values))
        self._remind_of_unused(values)
        if values["start"] is None or not scenes:
            return None
        sound = {scene.id for scene in scenes}
        return Tour(
            id=self._place.name,
            title=values["title"],
            summary=values["summary"],
            language=values["language"],
            start=values["start"],
            demo=values["demo"],
            scenes=scenes,
            broken=tuple(id for id in dict.fromkeys(_scene_ids(node)) if id not in sound),
            mark=node.mark,
        )

    def _scenes(self, values: Values) -> Iterator[Scene]:
        for entry in values["scenes"]:
            scene = self._scene(entry, values)
            if scene is not None:
                yield scene

    def _scene(self, values: Values, tour: Values) -> Scene | None:
        before = len(self._report.faults)
        panorama = self._panorama(values)
        heading = self._heading(values, panorama)
        rights = self._rights(values, tour)
        hotspots = tuple(self._hotspot(entry) for entry in values["hotspots"])
        if len(self._report.faults) > before or panorama is None:
            return None
        position, view = values["position"], values["view"]
        return Scene(
            id=values["id"].id,
            title=values["title"],
            panorama=panorama,
            position=Position(position["lat"], position["lon"]),
            heading=heading,
            view=View(view["heading"] % 360, view["pitch"], view["fov"]),
            description=_paragraphs(values["description"].text),
            date=values["date"],
            rights=rights,
            hotspots=hotspots,
            oneway=values["oneway"] == "true",
            mark=values["id"].mark,
        )

    def _panorama(self, values: Values) -> Panorama | None:
        file = values["panorama"]
        path = self._files.get(file.id)
        folder = f"{self._place.parent.name}/{self._place.name}/{PANORAMAS}"
        if path is None:
            self._report.fault(
                file.mark,
                f"Das Panorama {quoted(file.id)} gibt es nicht in {folder}",
                did_you_mean(file.id, self._files),
            )
            return None
        if path.is_symlink():
            self._report.fault(
                file.mark, "Verknüpfungen sind nicht erlaubt", "Die Datei selbst ablegen."
            )
            return None
        try:
            return read_panorama(path, f"{folder}/{path.name}")
        except UnfitPanorama as unfit:
            self._report.fault(file.mark, *unfit.args)
            return None

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

    def _rights(self, values: Values, tour: Values) -> Rights:
        """Return credit, licence and privacy: the scene's own, else the tour's."""
        given = {key: values[key] or tour[key] for key in _RIGHTS_MISSING}
        for key, value in given.items():
            if not value:
                self._report.fault(values["mark"], *_RIGHTS_MISSING[key])
        return Rights(**given)

    def _hotspot(self, values: Values) -> Hotspot:
        kinds = [key for key in KINDS if values[key]]
        key = kinds[0] if kinds else "to"
        if len(kinds) != 1:
            said = joined([quoted(name) for name in kinds])
            self._report.fault(
                values["mark"],
                f"Der Hotspot hat mehrere Ziele: {said}" if kinds else "Der Hotspot hat kein Ziel",
                f"Genau eines von {_WHAT} eintragen.",
            )
        else:
            self._check_hotspot(key, values)
        named = values[key] if key in ("to", "article", "project") else None
        return Hotspot(
            kind=KINDS[key],
            target=named,
            title=values["info"] if key == "info" else values["title"],
            url=values["url"] if key == "url" else "",
            heading=None if values["heading"] is None else values["heading"] % 360,
            pitch=values["pitch"],
            prose=self._prose(values),
            mark=values["mark"],
        )

    def _check_hotspot(self, key: str, values: Values) -> None:
        if key != "to" and values["heading"] is None:
            self._report.fault(
                values["mark"],
                "Die Richtung des Hotspots fehlt",
                "„heading: “ in Grad eintragen, Norden 0, Osten 90.",
            )
        if key == "url" and not values["title"]:
            self._report.fault(
                values["mark"], "Der Hotspot hat keinen Namen", "„title: “ eintragen."
            )
        if key == "info" and values["title"]:
            self._report.fault(
                values["mark"], "Der Hinweis hat zwei Überschriften", "„title“ löschen."
            )
        if key != "info" and values["text"] is not None:
            self._report.fault(
                values["text"].mark, "„text“ gehört nur zu Hinweisen", "„info: “ verwenden."
            )

    def _prose(self, values: Values) -> Prose | None:
        text = values["text"]
        if text is None:
            return None
        # A block text starts on the line after its key.
        mark = Mark(text.mark.path, text.mark.line + 1)
        return self._reader.read(text.text, mark, self._report)

    def _remind_of_unused(self, values: Values) -> None:
        used = {entry["panorama"].id for entry in values["scenes"]}
        if len(self._report.faults):
            return  # scenes with faults use panoramas as well
        for name in self._files:
            if name not in used and not name.startswith("."):
                folder = f"{self._place.parent.name}/{self._place.name}/{PANORAMAS}"
                self._report.remind(
                    Mark(f"{folder}/{name}"), "Keine Szene zeigt diese Datei", "Löschen."
                )


_RIGHTS_MISSING = {
    "credit": ("Es fehlt, wer das Panorama gemacht hat", "„credit: “ eintragen."),
    "licence": ("Es fehlt, unter welcher Lizenz das Panorama steht", "„licence: “ eintragen."),
    "privacy": (
        "Es fehlt, wie Menschen auf dem Panorama geschützt sind",
        "„privacy: no-people“ eintragen, wenn niemand zu erkennen ist,"
        " „privacy: blurred“, wenn Gesichter und Kennzeichen unkenntlich sind.",
    ),
}


def _paragraphs(text: str) -> tuple[str, ...]:
    parts = (" ".join(part.split()) for part in re.split(r"\n\s*\n", text))
    return tuple(part for part in parts if part)
