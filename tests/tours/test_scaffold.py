"""Photos to the first tour.yaml."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from plugins.core.report import Report
from plugins.core.yamlfile import parse
from plugins.tours.camera import Photo
from plugins.tours.model import Position
from plugins.tours.scaffold import draft_scenes, tour_file

NOON = dt.datetime(2026, 5, 1, 12)


def photo(name: str, minute: int = 0, place: Position | None = None) -> Photo:
    return Photo(Path(f"/b/{name}.jpg"), place, 10.0, NOON + dt.timedelta(minutes=minute))


def named(*photos: Photo) -> list[tuple[str, str]]:
    return [(draft.id, draft.title) for draft in draft_scenes(photos)]


def test_a_series_of_a_camera_is_numbered_in_the_order_of_time() -> None:
    drafts = draft_scenes([photo("GSAA0124", 2), photo("GSAA0123", 5)])
    assert [(draft.id, draft.title, draft.photo.path.name) for draft in drafts] == [
        ("standort-1", "Standort 1", "GSAA0124.jpg"),
        ("standort-2", "Standort 2", "GSAA0123.jpg"),
    ]


def test_names_that_somebody_gave_are_kept() -> None:
    assert named(photo("marktplatz-nord"), photo("Größe_der_Halle", 1)) == [
        ("marktplatz-nord", "Marktplatz nord"),
        ("groesse-der-halle", "Größe der Halle"),
    ]


def test_two_names_that_are_one_address_are_told_apart() -> None:
    assert [id for id, _ in named(photo("Café"), photo("Cafe", 1))] == ["cafe", "cafe-2"]


def test_names_without_a_letter_of_ours_are_titles_and_their_addresses_numbers() -> None:
    assert named(photo("東京湾"), photo("大阪城", 1), photo("Москва", 2), photo("---", 3)) == [
        ("standort-1", "東京湾"), ("standort-2", "大阪城"), ("standort-3", "Москва"),
        ("standort-4", "Standort 4"),
    ]  # fmt: skip


def test_a_name_that_is_no_text_can_be_written() -> None:
    assert named(photo("Halle\udce4\x1b")) == [("halle", "Halle")]


def test_photos_without_a_time_come_last_by_name() -> None:
    silent = Photo(Path("/b/aaa1.jpg"), None, None, None)
    assert [draft.photo.path.name for draft in draft_scenes([silent, photo("aaa2")])] == [
        "aaa2.jpg", "aaa1.jpg",
    ]  # fmt: skip


def text_of(*photos: Photo) -> str:
    return tour_file("Am Markt", draft_scenes(photos))


def test_neighbours_are_linked_both_ways_and_the_way_is_said() -> None:
    text = text_of(photo("P1", 0, Position(49.8725, 8.65)), photo("P2", 1, Position(49.8726, 8.65)))
    assert "      - to: standort-2   # nach Norden, etwa 10 m\n" in text
    assert "      - to: standort-1   # nach Süden, etwa 10 m\n" in text
    assert "    view: {heading: 0, pitch: 0, fov: 90}\n" in text
    assert "    # heading: 10.0   # steht im Bild; eintragen, wenn es nicht stimmt\n" in text


def test_what_the_camera_does_not_say_is_asked_for() -> None:
    text = text_of(Photo(Path("/b/a.jpg"), None, None, None), photo("b"))
    assert "# position: {lat: 49.8728, lon: 8.6512}   # das Bild nennt keinen Ort" in text
    assert "    # heading: 0   # Richtung eintragen: Norden 0, Osten 90\n" in text
    assert "        # heading: 0   # Richtung eintragen: Norden 0, Osten 90\n" in text


@pytest.mark.parametrize("title", ["Am Markt: früh", "true", "# 1", '"', "2018", "Größe", "- a"])
def test_any_title_is_read_back_as_it_is(title: str) -> None:
    report = Report()
    node = parse(tour_file(title, draft_scenes([photo("a")])), "tour.yaml", report)
    assert node is not None and report.faults == ()
    assert {key.text: getattr(value, "text", None) for key, value in node}["title"] == title
