"""What stands under `en:` in tour.yaml: its forms, its values, and what must not be missing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from plugins.core.errors import Mark
from plugins.core.fields import Form, Group, LongText, Text, Values
from plugins.core.report import Report
from plugins.core.wording import quoted
from plugins.tours.model import (
    FloorWords,
    Hotspot,
    HotspotWords,
    Scene,
    SceneWords,
    Tour,
    TourWords,
)

if TYPE_CHECKING:  # Markdown is loaded only when a text has changed
    from plugins.core.prosereader import ProseReader

_PICTURE = Form(
    (
        Text("alt", "Was auf dem Bild zu sehen ist, auf Englisch.", limit=300),
        Text("caption", "Die Bildunterschrift auf Englisch.", limit=300),
    )
)
HOTSPOT = Form(
    (
        Text("title", "Wie der Hotspot auf Englisch heißt.", limit=80),
        LongText("text", "Was der Hinweis sagt, auf Englisch.", required=False, limit=4000),
        Group("picture", "alt und caption auf Englisch.", required=False, form=_PICTURE),
    )
)
SCENE = Form(
    (
        Text("title", "Der Name der Szene auf Englisch.", limit=80),
        LongText("description", "Was zu sehen ist, auf Englisch.", limit=2000),
        Text("moment", "Wann aufgenommen, auf Englisch.", required=False, limit=40),
    )
)
PLAN = Form(
    (
        Text("title", "Der Name des Plans auf Englisch.", limit=80),
        Text("alt", "Was der Plan zeigt, auf Englisch.", limit=300),
        Text("demo", "Was am Plan erfunden ist, auf Englisch.", required=False),
    )
)
TOUR = Form(
    (
        Text("title", "Der Name der Tour auf Englisch.", limit=80),
        Text("summary", "Ein bis zwei Sätze auf Englisch.", limit=300),
        Text("demo", "Was an der Tour erfunden ist, auf Englisch.", required=False),
    )
)
_HELP = "Dasselbe auf Englisch."
OF_HOTSPOT = Group("en", _HELP, required=False, form=HOTSPOT)
OF_SCENE = Group("en", _HELP, required=False, form=SCENE)
OF_PLAN = Group("en", _HELP, required=False, form=PLAN)
OF_TOUR = Group("en", _HELP, required=False, form=TOUR)


def tour_words(values: Values | None) -> TourWords | None:
    """Return what a tour says in English."""
    if values is None:
        return None
    return TourWords(values["title"], values["summary"], values["demo"], values["mark"])


def floor_words(values: Values | None) -> FloorWords | None:
    """Return what a floor plan says in English."""
    return FloorWords(values["title"], values["alt"], values["demo"]) if values else None


def scene_words(values: Values | None, paragraphs: tuple[str, ...]) -> SceneWords | None:
    """Return what a scene says in English; `paragraphs` are those of its description."""
    if values is None:
        return None
    return SceneWords(values["title"], paragraphs, values["moment"], values["mark"])


def hotspot_words(
    values: Values | None, reader: ProseReader, report: Report
) -> HotspotWords | None:
    """Return what a hotspot says in English."""
    if values is None:
        return None
    text, picture = values["text"], values["picture"]
    return HotspotWords(
        title=values["title"],
        prose=reader.read_field(text, report) if text else None,
        alt=picture["alt"] if picture else "",
        caption=picture["caption"] if picture else "",
        mark=values["mark"],
    )


def check_english(tour: Tour, report: Report) -> None:
    """Note what is missing in English of a tour, or is said where nothing can show it."""
    for mark, message, hint in sorted(set(_faults(tour))):
        report.fault(mark, message, hint)


def _faults(tour: Tour) -> Iterator[tuple[Mark, str, str]]:
    words = tour.english
    if words is None:
        for scene in tour.scenes:
            if scene.english:
                yield (
                    scene.english.mark, "Die Szene hat „en“, die Tour nicht",
                    "Auch für die Tour „en“ mit title und summary eintragen.",
                )  # fmt: skip
        return
    if tour.language != "de":
        yield words.mark, "Die Tour selbst ist schon auf Englisch", "„en“ oder „language“ löschen."
    yield from _unlike(words.mark, demo=(tour.demo, words.demo))
    for scene in tour.scenes:
        yield from _of_scene(scene, tour)


def _of_scene(scene: Scene, tour: Tour) -> Iterator[tuple[Mark, str, str]]:
    words = scene.english
    if words is None:
        if scene.id == tour.start.id:
            yield (
                scene.mark, "Mit dieser Szene beginnt die Tour, sie hat aber kein „en“",
                "„en“ mit title und description eintragen.",
            )  # fmt: skip
        for spot in scene.hotspots:
            if spot.english:
                yield spot.english.mark, "Der Hotspot hat „en“, die Szene nicht", "„en“ löschen."
        return
    yield from _unlike(words.mark, moment=(scene.moment, words.moment))
    for floor in tour.floors:
        if scene.point and scene.point.plan == floor.id and floor.english is None:
            yield (
                floor.mark, f"Dem Plan {quoted(floor.id)} fehlt „en“: eine Szene auf ihm hat es",
                "„en“ mit title und alt eintragen.",
            )  # fmt: skip
    for spot in scene.hotspots:
        yield from _of_hotspot(spot)


def _of_hotspot(spot: Hotspot) -> Iterator[tuple[Mark, str, str]]:
    words = spot.english
    if words is None:
        if spot.title:
            yield (
                spot.mark,
                f"Dem Hotspot {quoted(spot.title)} fehlt „en“",
                "„en“ mit title eintragen.",
            )
        return
    yield from _unlike(
        words.mark,
        title=(spot.title, words.title),
        text=(spot.prose, words.prose),
        picture=(spot.picture, words.alt),
    )


def _unlike(mark: Mark, **pairs: tuple[object, object]) -> Iterator[tuple[Mark, str, str]]:
    for key, (original, english) in pairs.items():
        if bool(original) != bool(english):
            yield (
                mark, f"Nur eines von Original und „en“ hat die Angabe {quoted(key)}",
                "In beiden eintragen oder in beiden weglassen.",
            )  # fmt: skip
