"""Photos of a 360° camera -> the first tour.yaml, with what its author has to fill in."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plugins.core.wording import counted, slugify, wind
from plugins.tours.camera import Photo
from plugins.tours.geography import about, bearing, distance
from plugins.tours.neighbours import linked_pairs

_PLAIN = re.compile(r"[A-Za-zÄÖÜäöüß][\wÄÖÜäöüß ]*")
_WORDS_OF_YAML = ("true", "false", "null", "yes", "no", "on", "off")
_INSET = 5.0  # degrees that a marker keeps from the edge of a partial panorama
_NO_HEADING = "# heading: 0   # Richtung eintragen: Norden 0, Osten 90"

HEAD = """\
# yaml-language-server: $schema=../../schemas/tour.schema.json
#
# Erste Fassung aus {count}. Was hinter einem # beschrieben ist, bitte eintragen.
# „make html“ nennt jede Stelle, an der noch etwas fehlt. Alle Angaben: docs/redaktion.md.
title: {title}
summary:   # ein bis zwei Sätze: was man auf dem Rundgang sieht
language: de
start: {start}
credit:    # wer die Bilder gemacht hat
licence:   # unter welcher Lizenz sie stehen, zum Beispiel CC BY 4.0
# Eine der beiden Zeilen ohne # schreiben, nachdem jedes Bild angesehen ist:
# privacy: no-people   # niemand ist zu erkennen, auch kein Kennzeichen
# privacy: blurred     # Gesichter und Kennzeichen sind unkenntlich gemacht
scenes:
"""


@dataclass(frozen=True)
class Draft:
    """A scene to begin with: its name, its title for readers and its photo."""

    id: str
    title: str
    photo: Photo


def draft_scenes(photos: Sequence[Photo]) -> tuple[Draft, ...]:
    """Return a scene for each photo in the order in which they were taken.

    A file that somebody has named gives its name to the scene; a series that differs only in
    its numbers, as cameras count, is numbered, and so are addresses of names that have none of
    our letters.
    """
    ordered = sorted(photos, key=lambda photo: (photo.taken or dt.datetime.max, photo.path.name))
    series = Counter(_letters(photo) for photo in ordered)
    drafts: list[Draft] = []
    for number, photo in enumerate(ordered, 1):
        named = series[_letters(photo)] == 1 and len(_letters(photo)) > 2
        words, place = _words(photo), f"Standort {number}"
        title = words[:1].upper() + words[1:80] if named and words else place
        drafts.append(Draft(_free(slugify(title) or slugify(place), drafts), title, photo))
    return tuple(drafts)


def _words(photo: Photo) -> str:
    """Return the name of a file as words; what no file of ours may say is left out."""
    seen = "".join(sign if sign.isprintable() else " " for sign in photo.path.stem)
    return re.sub(r"[\s_-]+", " ", seen).strip()


def _letters(photo: Photo) -> str:
    return re.sub(r"[\d_\-\s().]+", "", photo.path.stem).casefold()


def _free(id: str, drafts: Sequence[Draft]) -> str:
    taken = {draft.id for draft in drafts}
    candidates = (id, *(f"{id}-{number}" for number in range(2, len(drafts) + 3)))
    return next(one for one in candidates if one not in taken)


def tour_file(title: str, drafts: Sequence[Draft]) -> str:
    """Return the text of tour.yaml for at least one scene."""
    count = counted(len(drafts), "Panorama", "Panoramen")
    head = HEAD.format(count=count, title=_scalar(title), start=drafts[0].id)
    return head + "".join(f"{line}\n" for line in _scenes(drafts))


def _scenes(drafts: Sequence[Draft]) -> Iterator[str]:
    pairs = linked_pairs([draft.photo.position for draft in drafts])
    for i, draft in enumerate(drafts):
        others = [drafts[b if a == i else a] for a, b in pairs if i in (a, b)]
        others.sort(key=lambda other: _metres(draft, other))
        yield from _scene(draft, others)


def _scene(draft: Draft, others: Sequence[Draft]) -> Iterator[str]:
    photo = draft.photo
    yield f"  - id: {draft.id}"
    yield f"    title: {_scalar(draft.title)}   # wie der Ort heißt"
    yield f"    panorama: {draft.id}.jpg"
    yield f"    {_position(photo)}"
    if photo.heading is None:
        yield f"    {_NO_HEADING}"
    else:
        known = f"{photo.heading:.1f}"
        yield f"    # heading: {known}   # steht im Bild; eintragen, wenn es nicht stimmt"
    look = round(_nearest_shown(photo, _first_look(draft, others))) % 360
    yield f"    view: {{heading: {look}, pitch: {_level(photo)}, fov: 90}}"
    if photo.taken:
        yield f"    date: {photo.taken.date().isoformat()}"
    yield "    description:   # was zu sehen ist, für Menschen, die es nicht sehen"
    if others:
        yield "    hotspots:"
    for other in others:
        yield from _way(draft, other)


def _position(photo: Photo) -> str:
    if photo.position is None:
        return "# position: {lat: 49.8728, lon: 8.6512}   # das Bild nennt keinen Ort: eintragen"
    return f"position: {{lat: {photo.position.lat:.6f}, lon: {photo.position.lon:.6f}}}"


def _way(draft: Draft, other: Draft) -> Iterator[str]:
    metres = _metres(draft, other)
    if metres < 1 or metres == float("inf"):
        yield f"      - to: {other.id}"
        yield f"        {_NO_HEADING}"
        return
    heading = _heading(draft, other)
    yield f"      - to: {other.id}   # nach {wind(heading)}, {about(metres)}"
    shown = _nearest_shown(draft.photo, heading)
    if shown != heading:
        yield f"        heading: {round(shown) % 360}   # am Rand: das Bild zeigt den Weg nicht"
    if _level(draft.photo):
        yield f"        pitch: {_level(draft.photo)}"


def _metres(draft: Draft, other: Draft) -> float:
    here, there = draft.photo.position, other.photo.position
    return distance(here, there) if here and there else float("inf")


def _heading(draft: Draft, other: Draft) -> float:
    here, there = draft.photo.position, other.photo.position
    return bearing(here, there) if here and there else 0.0


def _first_look(draft: Draft, others: Sequence[Draft]) -> float:
    """Return where to look on arrival: to the nearest place, else where the camera looked."""
    near = [other for other in others if 1 <= _metres(draft, other) < float("inf")]
    look = _heading(draft, near[0]) if near else draft.photo.heading or 0.0
    return look


def _nearest_shown(photo: Photo, heading: float) -> float:
    """Return a heading, or the nearest to it that a partial panorama shows."""
    extent, middle = photo.extent, photo.heading or 0.0
    if extent.right - extent.left >= 360:
        return heading
    inset = min(_INSET, (extent.right - extent.left) / 2)
    yaw = (heading - middle + 180) % 360 - 180
    if extent.left + inset <= yaw <= extent.right - inset:
        return heading
    return (middle + min(max(yaw, extent.left + inset), extent.right - inset)) % 360


def _level(photo: Photo) -> int:
    """Return the horizon, or the pitch nearest to it that a partial panorama shows."""
    extent = photo.extent
    return 0 if extent.bottom < 0 < extent.top else round((extent.bottom + extent.top) / 2)


def _scalar(text: str) -> str:
    """Return a text as YAML reads it back, in quotation marks where it must."""
    plain = _PLAIN.fullmatch(text) and text.lower() not in _WORDS_OF_YAML
    return text.strip() if plain else json.dumps(text, ensure_ascii=False)
