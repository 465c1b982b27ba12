"""What only a script brings, told from what does not and from what makes sense with one only."""

from __future__ import annotations

from typing import Any

import pytest

from tools.a11y.manifest import orientation
from tools.a11y.unscripted import missing

HALL = "Die Halle am Fluss ist an jedem Samstag offen, und wer mag, kommt mit dem Rad zu uns."


def said(*texts: str, answers: bool = False, **other: Any) -> dict[str, Any]:
    """Return what a page says."""
    nothing: dict[str, Any] = {
        name: [] for name in ("links", "pictures", "media", "fields", "headings", "folded")
    }
    shown = [[text, True, answers] for text in (HALL, HALL, *texts)]
    return {**nothing, "title": "Halle", "texts": shown, **other}


def test_the_same_page_lacks_nothing() -> None:
    assert list(missing(said(), said())) == []
    assert list(missing(said(), said("Bitte schalten Sie JavaScript ein."))) == []


@pytest.mark.parametrize(
    "text",
    (
        "Am Montag ist die Halle zu.",
        "06151 123456",
        "halle@example.org",
        "3,50 €",
        "12. Dezember",
        "ab 8 Uhr",
        "64283 Darmstadt",
    ),
)
def test_what_readers_came_for_is_missed(text: str) -> None:
    assert [where for where, _ in missing(said(text), said())] == [f"„{text}“"]


@pytest.mark.parametrize(
    "text", ("Jetzt geschlossen, öffnet 10:00 Uhr", "Heute bis 18 Uhr", "Teilen", "3 von 12")
)
def test_what_is_about_this_moment_or_a_control_is_not(text: str) -> None:
    assert list(missing(said(text), said())) == []


def test_a_number_that_the_page_gives_otherwise_is_not() -> None:
    assert list(missing(said("Tel. 06151 123456"), said("Telefon: 06151 12 34 56"))) == []


def test_an_answer_may_be_longer() -> None:
    assert list(missing(said("Dazu wurde nichts gefunden.", answers=True), said())) == []
    assert list(missing(said(HALL + HALL, answers=True), said()))


@pytest.mark.parametrize(
    ("what", "where"),
    (
        ({"links": [["http://a/notdienst/", "Notdienste"]]}, "Link „Notdienste“"),
        ({"media": [["http://a/film.mp4", ""]]}, "Medium „http://a/film.mp4“"),
        ({"fields": [["pl", "Plätze"]]}, "Feld „Plätze“"),
        ({"pictures": [[["http://a/plan.png"], "Plan"]]}, "Bild „Plan“"),
        ({"headings": ["Anreise"]}, "Überschrift „Anreise“"),
        ({"title": "Der Markt"}, "title"),
    ),
)
def test_more_than_words_is_missed(what: dict[str, Any], where: str) -> None:
    assert [place for place, _ in missing(said(**what), said())] == [where]
    assert list(missing(said(**what), said(**what))) == []


def test_a_picture_in_another_size_is_the_same() -> None:
    one = said(pictures=[[["http://a/2.png", "http://a/1.png"], "Plan"]])
    assert list(missing(one, said(pictures=[[["http://a/1.png"], "Plan"]]))) == []


def test_what_only_a_script_unfolds_is_missed() -> None:
    assert [place for place, _ in missing(said(), said(folded=[HALL]))] == [f"„{HALL[:40]}“"]
    assert list(missing(said(), said(folded=["Kurz."]))) == []


def test_a_manifest_names_an_orientation_or_none() -> None:
    assert orientation(b'{"orientation": " Portrait "}') == "portrait"
    assert [orientation(text) for text in (b"{}", b"", b"[]", b'{"orientation": 1}')] == [""] * 4
