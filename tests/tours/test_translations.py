"""What stands under `en:` in tour.yaml."""

# ruff: noqa: E501 - a whole message stays on one line

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.tours.model import FloorWords, HotspotWords, Scene, SceneWords, Tour, TourWords
from plugins.tours.translations import (
    check_english,
    floor_words,
    hotspot_words,
    scene_words,
    tour_words,
)
from tests.cases import faults, make_prose, use_of
from tests.tours.authored import FILE, TOUR, floor, inside, read, scene, spot, tour, write_tour

TOUR_LINES = "en:\n  title: The walk\n  summary: Two places.\nscenes:\n"
SCENE_LINES = (
    "    description: Ein Platz mit einer Säule.\n"
    "    en:\n      title: The square\n      description: A square.\n"
)
HOTSPOT_LINES = (
    "          Sie steht in der Mitte.\n"
    "        en: {title: The column, text: It stands in the middle.}\n"
)
TRANSLATED = (
    TOUR.replace("scenes:\n", TOUR_LINES)
    .replace("    description: Ein Platz mit einer Säule.\n", SCENE_LINES)
    .replace("          Sie steht in der Mitte.\n", HOTSPOT_LINES)
)


def words_of(**changes: Any) -> SceneWords:
    """Return what the square says in English."""
    values = {"title": "The square", "description": ("A square.",), "moment": ""}
    return SceneWords(**{**values, "mark": Mark(FILE, 12, 7), **changes})


def spoken(title: str = "The column", **changes: Any) -> HotspotWords:
    """Return what a hotspot says in English."""
    values = {"prose": None, "alt": "", "caption": "", "mark": Mark(FILE, 22, 11), **changes}
    return HotspotWords(title=title, **values)


def english_tour(*scenes: Scene, **changes: Any) -> Tour:
    """Return a tour that is said in English as well; without scenes its first one is."""
    words = TourWords("The walk", "Two places.", changes.pop("said", ""), Mark(FILE, 2, 3))
    own = scenes or (
        scene("platz", spot(target="halle"), english=words_of()),
        scene("halle", spot(target="platz", line=40), line=30),
    )
    return tour(*own, **{"english": words, **changes})


def test_words_are_read_where_the_german_ones_stand(tmp_path: Path) -> None:
    seen, report = read(write_tour(tmp_path, TRANSLATED))
    assert faults(report) == []
    (found,) = seen.tours
    assert found.english and (found.english.title, found.english.summary) == (
        "The walk", "Two places.",
    )  # fmt: skip
    square, hall = found.scenes
    assert square.english and square.english.description == ("A square.",)
    assert hall.english is None
    _, column = square.hotspots
    assert column.english and column.english.title == "The column"
    assert column.english.prose and column.english.prose.words == 5


@pytest.mark.parametrize(
    ("line", "change", "complaint"),
    [
        ("  title: The walk\n", "", "8:3: Die Angabe „title“ fehlt – Der Name der Tour auf Englisch."),
        ("      title: The square\n", "", "19:7: Die Angabe „title“ fehlt – Der Name der Szene auf Englisch."),
        ("      title: The square\n", "      title: The square\n      view: north\n", "20:7: Den Schlüssel „view“ gibt es hier nicht – Möglich sind: „description“, „moment“ oder „title“."),
    ],
)  # fmt: skip
def test_a_fault_of_form_names_its_line(
    tmp_path: Path, line: str, change: str, complaint: str
) -> None:
    _, report = read(write_tour(tmp_path, TRANSLATED.replace(line, change)))
    assert faults(report) == [f"{FILE}:{complaint}"]


def both(key: str) -> str:
    return f"Nur eines von Original und „en“ hat die Angabe „{key}“ – In beiden eintragen oder in beiden weglassen."


@pytest.mark.parametrize(
    ("found", "complaint"),
    [
        (english_tour(), ""),
        (tour(), ""),
        (tour(scene("platz", english=words_of())), "12:7: Die Szene hat „en“, die Tour nicht – Auch für die Tour „en“ mit title und summary eintragen."),
        (english_tour(scene("platz")), "8:9: Mit dieser Szene beginnt die Tour, sie hat aber kein „en“ – „en“ mit title und description eintragen."),
        (english_tour(language="en"), "2:3: Die Tour selbst ist schon auf Englisch – „en“ oder „language“ löschen."),
        (english_tour(demo="Erfunden."), f"2:3: {both('demo')}"),
        (english_tour(scene("platz", english=words_of(moment="Day"))), f"12:7: {both('moment')}"),
        (english_tour(scene("platz", spot("info", title="Die Säule"), english=words_of())), "20:9: Dem Hotspot „Die Säule“ fehlt „en“ – „en“ mit title eintragen."),
        (english_tour(scene("platz", spot("info", title="Die Säule", prose=make_prose(), english=spoken()), english=words_of())), f"22:11: {both('text')}"),
        (english_tour(scene("platz", spot("info", title="Die Säule", picture=use_of(), english=spoken()), english=words_of())), f"22:11: {both('picture')}"),
        (english_tour(scene("platz", spot(target="platz", english=spoken()), english=words_of())), f"22:11: {both('title')}"),
        (english_tour(scene("platz", english=words_of()), scene("halle", spot("info", title="A", english=spoken()))), "22:11: Der Hotspot hat „en“, die Szene nicht – „en“ löschen."),
        (english_tour(inside("platz", 1, 1, english=words_of()), floors=(floor(),)), "7:9: Dem Plan „eg“ fehlt „en“: eine Szene auf ihm hat es – „en“ mit title und alt eintragen."),
        (english_tour(inside("platz", 1, 1, english=words_of()), floors=(floor(english=FloorWords("Ground floor", "A hall.", "")),)), ""),
    ],
)  # fmt: skip
def test_nothing_is_missing_in_english(found: Tour, complaint: str) -> None:
    report = Report()
    check_english(found, report)
    assert faults(report) == ([f"{FILE}:{complaint}"] if complaint else [])


def test_without_english_there_are_no_words() -> None:
    from plugins.core.prosereader import ProseReader

    assert tour_words(None) is None and floor_words(None) is None
    assert scene_words(None, ()) is None
    assert hotspot_words(None, ProseReader(), Report()) is None
