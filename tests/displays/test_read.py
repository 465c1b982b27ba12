"""A file of content/display/ -> a display and its card."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.offers import DisplayCard
from plugins.displays.model import Dimming
from plugins.displays.read import DISPLAY
from tests.displays.authored import SLIDES, display, display_file, read_text


def test_a_display_with_all_it_can_have(tmp_path: Path) -> None:
    one = display(
        tmp_path,
        place="Am Platz",
        merchant="laden",
        orientation="hoch",
        seconds="20",
        dim="{from: 22:00, until: 06:30, level: 0}",
        show="{articles: {rubric: handel}, events: {count: 2, category: treffen},"
        " scenes: {tour: rundgang}}",
        slides=SLIDES,
        projects="[wlan]",
        articles="[eins]",
        demo="Erfunden.",
    )
    assert (one.card.url, one.card.merchant, one.card.projects, one.card.articles) == (
        "/display/fenster/", "laden", ("wlan",), ("eins",),
    )  # fmt: skip
    assert (one.orientation, one.seconds) == ("hoch", 20)
    assert one.dimming == Dimming(22 * 60, 6 * 60 + 30, 0)
    assert one.articles and one.articles.rubric and one.articles.count == 4
    assert one.events and (one.events.count, one.events.category) == (2, "treffen")
    assert one.scenes and (one.scenes.count, one.scenes.tour.id) == (4, "rundgang")
    assert [slide.title for slide in one.slides] == ["Kreisel", "Mehr dazu"]


def test_the_least_a_display_needs(tmp_path: Path) -> None:
    one = display(tmp_path)
    assert (one.orientation, one.seconds, one.dimming, one.slides) == ("beides", 14, None, ())
    assert (one.card.merchant, one.card.place, one.events, one.scenes) == ("", "", None, None)


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"summary": None},
         "1:1: Die Angabe „summary“ fehlt – Ein bis zwei Sätze: wozu es da ist."),
        ({"titel": "x"},
         "4:1: Den Schlüssel „titel“ gibt es hier nicht – Meinten Sie „title“?"),
        ({"show": "{article: {count: 2}}"},
         "3:8: Den Schlüssel „article“ gibt es hier nicht – Meinten Sie „articles“?"),
        ({"show": None}, " Das Display zeigt nichts – Unter „show“ oder „slides“ etwas eintragen."),
        ({"show": "{}"}, " Das Display zeigt nichts – Unter „show“ oder „slides“ etwas eintragen."),
        ({"seconds": "3"}, "4:10: „seconds“ ist 3 – Erlaubt ist 6 bis 120."),
        ({"orientation": "quer-format"},
         "4:14: „quer-format“ ist für „orientation“ nicht möglich"
         " – Möglich sind: „beides“, „hoch“ oder „quer“."),
        ({"dim": "{from: 22 Uhr, until: 06:00}"},
         "4:13: Die Uhrzeit „22 Uhr“ gibt es nicht – Meinten Sie 22:00?"),
        ({"dim": "{from: 22:00, until: 22:00}"},
         "4:27: „from“ und „until“ sind gleich – Zwei verschiedene Uhrzeiten."),
        ({"show": "{articles: {rubric: handel, topic: quick-wins}}"},
         "3:42: „rubric“ und „topic“ zugleich geht nicht – Eines löschen."),
        ({"show": "{events: {category: trefen}}"},
         "3:27: „trefen“ ist für „category“ nicht möglich – Meinten Sie „treffen“?"),
        ({"slides": "[{title: Kreisel}]"},
         "4:10: Die Angabe „link“ fehlt – Wohin der QR-Code führt; ohne sie zur Seite des"
         " Händlers, den hier keiner nennt."),
        ({"slides": "[{title: Kreisel, link: 'artikl:eins'}]"},
         "4:33: „artikl:eins“ ist kein Verweis – Meinten Sie „artikel“?"),
        ({"slides": f"[{{title: {'Kreisel ' * 10}, link: 'artikel:eins'}}]"},
         "4:18: „title“ ist 9 Zeichen zu lang – Höchstens 70 Zeichen."),
    ],
)  # fmt: skip
def test_a_fault_names_line_and_remedy(
    tmp_path: Path, changes: dict[str, str | None], complaint: str
) -> None:
    found, said = read_text(tmp_path, display_file(**changes))
    assert said == [f"content/display/fenster.yaml:{complaint}"]
    assert found.broken == ((DisplayCard, "fenster"),)


def test_a_name_that_is_no_address_is_refused(tmp_path: Path) -> None:
    _, said = read_text(tmp_path, display_file(), "Größe")
    assert said == [
        "content/display/Größe.yaml: Der Dateiname „Größe“ ist in einer Adresse nicht erlaubt"
        " – Die Datei „groesse.yaml“ nennen."
    ]


def test_of_what_is_shown_at_least_one_sort_must_be_there() -> None:
    assert DISPLAY.any_of == ("show", "slides")
