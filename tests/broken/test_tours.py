"""What an editor can get wrong in floor plans, captures, audio guides and hotspots of a tour."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.broken.building import Changes, Fault, refuse
from tests.builders import TOUR, photo
from tests.tours.recordings import mp3

FILE = "tours/rundgang/tour.yaml"
PLANS = """\
plans:
  - id: eg
    title: Erdgeschoss
    file: eg.jpg
    width: 80
    alt: Eine Halle mit zwei Türen.
    credit: Redaktion
    licence: CC0
scenes:
"""
TIMES = TOUR.replace("    heading: 0\n    view: {heading: 180}", "    moment: Tag\n    heading: 0\n"
                     "    view: {heading: 180}").replace(
    "    position: {lat: 49.8720, lon: 8.6512}\n", "    moment: Abend\n    capture_of: platz\n"
).replace("      - to: halle\n        heading: 180\n", "").replace(
    "    hotspots:\n      - to: platz\n        heading: 0\n", ""
)  # fmt: skip
AUDIO = """\
    audio:
      file: halle.mp3
      credit: Computerstimme
      transcript: Sie stehen in der Halle.
    hotspots:
      - to: platz
"""


def plan(*changes: tuple[str, str]) -> Changes:
    """Return the tour with a floor plan on which the hall stands."""
    place = "position: {lat: 49.8720, lon: 8.6512}"
    text = TOUR.replace("scenes:\n", PLANS).replace(place, "plan: {on: eg, x: 120, y: 340}")
    return {FILE: edited(text, *changes), "tours/rundgang/plans/eg.jpg": photo(800, 500)}


def times(*changes: tuple[str, str]) -> Changes:
    """Return the tour whose second scene shows the place of the first in the evening."""
    return {FILE: edited(TIMES, *changes)}


def audio(content: bytes, *changes: tuple[str, str]) -> Changes:
    """Return the tour with something to listen to in the hall."""
    text = TOUR.replace("    hotspots:\n      - to: platz\n", AUDIO)
    return {FILE: edited(text, *changes), "tours/rundgang/audio/halle.mp3": content}


def spots(*lines: str) -> Changes:
    """Return the tour with more hotspots in the hall."""
    more = "".join(f"      - {line}\n" for line in lines)
    return {FILE: TOUR + more}


def edited(text: str, *changes: tuple[str, str]) -> str:
    """Return a text with every change made; what is replaced must stand there."""
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return text


CASES: dict[str, tuple[Changes, list[Fault]]] = {
    "plan_that_is_not_there": (
        plan(("file: eg.jpg", "file: ge.jpg"), ("    licence: CC0\n", "")),
        [
            f"{FILE}:8:5: Die Angabe „licence“ fehlt"
            " – Unter welcher Lizenz er steht, zum Beispiel CC BY 4.0.",
        ],
    ),
    "plan_without_its_picture": (
        plan(("file: eg.jpg", "file: ge.jpg")),
        [
            f"{FILE}:10:11: Den Plan „ge.jpg“ gibt es nicht in tours/rundgang/plans"
            " – Meinten Sie „eg.jpg“?",
        ],
    ),
    "point_beside_its_plan": (
        plan(("x: 120", "x: 1200")),
        [
            f"{FILE}:32:11: Der Punkt 1200, 340 liegt nicht auf dem Plan „eg“"
            " – Er ist 800 × 500 Pixel groß.",
        ],
    ),
    "point_on_an_unknown_plan": (
        plan(("on: eg", "on: keller")),
        [
            f"{FILE}:32:16: Den Plan „keller“ gibt es nicht in dieser Tour – Möglich sind: „eg“.",
        ],
    ),
    "scenes_with_no_place_in_common": (
        plan(("      - to: platz\n        heading: 0\n", "      - to: platz\n")),
        [
            f"{FILE}:37:9: „halle“ und „platz“ haben weder Positionen noch einen Plan gemeinsam,"
            " die Richtung lässt sich nicht berechnen"
            " – „heading: “ in Grad eintragen, oder bei beiden „position“ oder „plan“.",
        ],
    ),
    "scene_without_a_place": (
        {FILE: edited(TOUR, ("    position: {lat: 49.8720, lon: 8.6512}\n", ""))},
        [
            f"{FILE}:21:5: Es fehlt, wo die Szene liegt"
            " – „position: {lat: …, lon: …}“ oder „plan: {on: …, x: …, y: …}“ eintragen.",
        ],
    ),
    "much_in_one_scene": (
        {
            FILE: edited(
                TOUR,
                ("start: platz", "start: plats"),
                ("panorama: halle.jpg", "panorama: hale.jpg"),
                ("view: {heading: 0}", "view: {heading: 999}"),
                ("view: {heading: 180}", "view: {heading: 999}"),
                ("- to: platz\n", "- info: Dach\n        heading: 9\n      - to: plaz\n"),
            )
        },
        [
            f"{FILE}:3:8: Die Szene „plats“ gibt es nicht in dieser Tour – Meinten Sie „platz“?",
            f"{FILE}:13:21: „heading“ ist 999 – Erlaubt ist 0 bis 360.",
            f"{FILE}:23:15: Das Panorama „hale.jpg“ gibt es nicht in tours/rundgang/panoramas"
            " – Meinten Sie „halle.jpg“?",
            f"{FILE}:26:21: „heading“ ist 999 – Erlaubt ist 0 bis 360.",
            f"{FILE}:29:9: Der Hinweis „Dach“ sagt nichts – „text: “ oder „picture: “ eintragen.",
            f"{FILE}:31:13: Die Szene „plaz“ gibt es nicht in dieser Tour – Meinten Sie „platz“?",
        ],
    ),
    "tour_in_the_sea_off_somalia": (
        {FILE: re.sub(r"lat: ([\d.]+), lon: ([\d.]+)", r"lat: \2, lon: \1", TOUR)},
        [
            f"{FILE}:{line}:15: „lat“ und „lon“ sind vertauscht – „lat: {lat}, lon: 8.6512“"
            " schreiben: „lat“ ist die Breite, „lon“ die Länge."
            for line, lat in ((11, "49.8725"), (24, "49.872"))
        ],
    ),
    "capture_of_an_unknown_scene": (
        times(("capture_of: platz", "capture_of: plats")),
        [
            f"{FILE}:8:9: „platz“ hat „moment“, aber keine Szene zeigt denselben Ort zu einer"
            " anderen Zeit – Dort „capture_of: platz“ eintragen, oder „moment“ löschen.",
            f"{FILE}:20:9: Zur Szene „halle“ führt kein Weg von „platz“ aus"
            " – In einer anderen Szene „- to: halle“ eintragen.",
            f"{FILE}:24:17: Die Szene „plats“ gibt es nicht in dieser Tour – Meinten Sie „platz“?",
        ],
    ),
    "capture_without_its_moment": (
        times(("    moment: Abend\n", "")),
        [
            f"{FILE}:20:9: Bei „halle“ fehlt, wann aufgenommen wurde: der Ort hat mehrere Aufnahmen"
            " – „moment: “ eintragen, zum Beispiel „moment: Abend“.",
        ],
    ),
    "captures_of_one_moment": (
        times(("moment: Abend", "moment: Tag")),
        [f"{FILE}:20:9: „Tag“ heißt schon die Aufnahme „platz“ – Einen anderen „moment“ wählen."],
    ),
    "captures_that_point_at_each_other": (
        times(("    moment: Tag\n", "    moment: Tag\n    capture_of: halle\n")),
        [
            f"{FILE}:13:17: „halle“ ist selbst eine weitere Aufnahme von „platz“"
            " – „capture_of: platz“ eintragen.",
            f"{FILE}:21:9: Zur Szene „halle“ führt kein Weg von „platz“ aus"
            " – In einer anderen Szene „- to: halle“ eintragen.",
            f"{FILE}:25:17: „platz“ ist selbst eine weitere Aufnahme von „halle“"
            " – „capture_of: halle“ eintragen.",
        ],
    ),
    "capture_of_itself": (
        times(("capture_of: platz", "capture_of: halle")),
        [
            f"{FILE}:8:9: „platz“ hat „moment“, aber keine Szene zeigt denselben Ort zu einer"
            " anderen Zeit – Dort „capture_of: platz“ eintragen, oder „moment“ löschen.",
            f"{FILE}:20:9: Zur Szene „halle“ führt kein Weg von „platz“ aus"
            " – In einer anderen Szene „- to: halle“ eintragen.",
            f"{FILE}:24:17: „halle“ kann keine weitere Aufnahme von sich selbst sein"
            " – Die Szene nennen, die denselben Ort zuerst zeigt, oder die Zeile löschen.",
        ],
    ),
    "capture_taken_elsewhere": (
        times(("    capture_of: platz\n",
               "    capture_of: platz\n    position: {lat: 49.9, lon: 8.6}\n")),
        [
            f"{FILE}:20:9: „halle“ liegt woanders als „platz“ – „position“ und „plan“ weglassen,"
            " oder „capture_of“, wenn es ein anderer Ort ist.",
        ],
    ),
    "hotspot_to_another_time": (
        times(("      - info: Die Säule\n", "      - to: halle\n      - info: Die Säule\n")),
        [
            f"{FILE}:17:13: „halle“ zeigt denselben Ort zu einer anderen Zeit, der Weg dorthin"
            " entsteht von selbst – Den Hotspot löschen.",
        ],
    ),
    "recording_that_is_none": (
        audio(b"<html>"),
        [
            f"{FILE}:29:13: „halle.mp3“ ist kein lesbares MP3"
            " – Neu aus dem Schnittprogramm exportieren.",
        ],
    ),
    "recording_of_another_kind": (
        audio(mp3(), ("file: halle.mp3", "file: halle.wav")) | {
            "tours/rundgang/audio/halle.wav": b"RIFF"
        },
        [
            f"{FILE}:29:13: „halle.wav“ ist keine Datei der Art MP3, OGG oder M4A"
            " – Als MP3 mit 64 kbit/s speichern.",
        ],
    ),
    "recording_that_is_too_large": (
        audio(mp3(back=bytes(10_000_000))),
        [f"{FILE}:29:13: „halle.mp3“ ist 10,1 MB groß – Höchstens 10 MB."],
    ),
    "recording_without_its_text": (
        audio(mp3(), ("      transcript: Sie stehen in der Halle.\n", "")),
        [
            f"{FILE}:29:7: Die Angabe „transcript“ fehlt"
            " – Der gesprochene Text in Markdown, Wort für Wort.",
        ],
    ),
    "shop_that_is_an_article": (
        spots("{shop: eins, heading: 5}"),
        [
            f"{FILE}:31:16: Der Beitrag „eins“ ist kein Schaufenster aus dem Handel"
            " – „article: “ verwenden.",
        ],
    ),
    "hotspots_twice": (
        spots("{article: eins, heading: 5}", "{article: eins, heading: 6}",
              "{info: Tür, heading: 7, text: Zu.}", "{info: Tür, heading: 8, text: Auf.}"),
        [
            f"{FILE}:32:19: Zu „eins“ führt schon der Hotspot in Zeile 31"
            " – Einen der beiden löschen.",
            f"{FILE}:34:9: Der Hinweis „Tür“ steht schon in Zeile 33"
            " – Einen der beiden anders nennen oder löschen.",
        ],
    ),
    "picture_on_a_link": (
        spots("{article: eins, heading: 5, picture: {file: bilder/platz.jpg, alt: Ein Platz.,"
              " caption: Am Tag., credit: Redaktion, licence: CC0}}"),
        [f"{FILE}:31:53: „picture“ gehört nur zu Hinweisen – „info: “ verwenden."],
    ),
    "link_in_the_text_of_a_hotspot": (
        {FILE: edited(TOUR, ("Sie steht in der Mitte.", "Sie steht [hier](hier.html)."))},
        [
            f"{FILE}:20:32: Das Ziel „hier.html“ ist keine Adresse"
            " – Zum Beispiel artikel:name, projekt:name oder https://… schreiben.",
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_mistake_is_explained(case: str, tmp_path: Path, small_cache: Path) -> None:
    changes, faults = CASES[case]
    refuse(tmp_path, changes, faults, small_cache)
