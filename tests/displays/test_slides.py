"""A display -> its slides."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from plugins.core.desk import Desk
from plugins.core.qrcode import code_shape
from plugins.displays.model import SlideView
from plugins.displays.slides import LONGEST, SPARE, TIMES, slides_of, typed
from tests.cases import faults, make_article_card, make_desk, make_merchant_card
from tests.displays.authored import SLIDES, display
from tests.events import authored as events


def slides(folder: Path, *items: object, **changes: str | None) -> tuple[SlideView, ...]:
    desk = desk_of(*items)
    found = slides_of(display(folder, **changes), desk)
    assert faults(desk.report) == []
    return found


def desk_of(*items: object) -> Desk:
    return make_desk(make_article_card(), make_merchant_card(), *items)


def event(folder: Path, name: str, **changes: str | None) -> tuple[object, ...]:
    """Return what a build announces of an event of that name."""
    return events.announced(events.event(folder, name, **changes))[1:]


def ids(found: tuple[SlideView, ...]) -> list[str]:
    return [slide.id for slide in found]


def test_the_sorts_take_turns(tmp_path: Path) -> None:
    more = (make_article_card("zwei", date=dt.date(2018, 7, 5)), *event(tmp_path, "fest"))
    found = slides(
        tmp_path, *more, merchant="laden", slides=SLIDES,
        show="{articles: {count: 9}, events: {}, scenes: {tour: rundgang}}",
    )  # fmt: skip
    assert ids(found) == [
        "eigene-1", "beitrag-zwei", "termin-fest", "ort-rundgang-platz", "eigene-2", "beitrag-eins",
    ]  # fmt: skip


def test_an_own_slide_leads_where_its_author_said_or_to_the_shop(tmp_path: Path) -> None:
    first, second = slides(tmp_path, merchant="laden", slides=SLIDES, show=None, demo="Ja.")
    assert (first.url, first.kicker, first.badge) == ("/haendler/laden/", "Laden laden", "Demo")
    assert first.picture and first.picture.alt and first.picture.credit
    assert (second.url, second.kicker, second.picture) == ("/artikel/eins/", "Lesen", None)
    assert second.address == "hub.example/artikel/eins"
    assert (second.code, second.code_size) == _shape("https://hub.example/artikel/eins/")


def _shape(address: str) -> tuple[str, int]:
    shape = code_shape(address)
    return shape.path, shape.size


def test_articles_are_the_newest_of_a_rubric_or_topic_and_none_is_withdrawn(tmp_path: Path) -> None:
    cards = [
        make_article_card("alt", date=dt.date(2017, 1, 1)),
        make_article_card("neu", date=dt.date(2019, 1, 1), rubric="innenstadt", demo="Ja."),
        make_article_card("weg", date=dt.date(2020, 1, 1), withdrawn=True),
        make_article_card("anders", date=dt.date(2019, 6, 1), topics=("anderes",)),
    ]
    assert ids(slides(tmp_path, *cards)) == ["beitrag-anders", "beitrag-neu"]
    some = slides(tmp_path, *cards, show="{articles: {rubric: innenstadt}}")
    assert [(one.id, one.badge, one.meta) for one in some] == [
        ("beitrag-neu", "Demo", "1. Januar 2019")
    ]
    themed = slides(tmp_path, *cards, show="{articles: {topic: quick-wins, count: 3}}")
    assert ids(themed) == ["beitrag-neu", "beitrag-eins", "beitrag-alt"]


def test_an_event_is_shown_once_with_its_next_times(tmp_path: Path) -> None:
    weekly = event(tmp_path, "stamm", repeat="{every: woche, count: 20}",
                   occurrences="[{day: 2026-12-08, cancelled: Ferien.}]")  # fmt: skip
    (slide,) = slides(tmp_path, *weekly, show="{events: {}}")
    assert len(slide.times) == TIMES
    first, second, *_ = slide.times
    assert (first.weekday, first.day, first.month, first.text) == (
        "Dienstag", "1", "Dezember 2026", "18 bis 20 Uhr",
    )  # fmt: skip
    assert (first.iso, first.until) == ("2026-12-01", "2026-12-01T20:00")
    assert second.iso == "2026-12-15", "what is called off draws nobody to a place"


def test_several_days_and_another_place_are_said_with_the_time(tmp_path: Path) -> None:
    days = event(tmp_path, "tage", start="2026-12-05", end="2026-12-06")
    moved = event(tmp_path, "umzug", repeat="{every: woche, count: 2}",
                  occurrences="[{day: 2026-12-01, place: Im Hof}]")  # fmt: skip
    found = slides(tmp_path, *days, *moved, show="{events: {}}")
    assert {slide.id: slide.times[0].text for slide in found} == {
        "termin-tage": "bis Sonntag, 6. Dezember 2026",
        "termin-umzug": "18 bis 20 Uhr, Im Hof",
    }


def test_events_stand_by_for_those_that_will_be_over(tmp_path: Path) -> None:
    many = [item for day in range(1, 20) for item in
            event(tmp_path, f"tag-{day:02d}", start=f"2026-12-{day:02d} 18:00")]  # fmt: skip
    found = slides(tmp_path, *many, show="{events: {count: 3}, articles: {count: 1}}")
    assert [one.id for one in found if not one.spare] == [
        "beitrag-eins", "termin-tag-01", "termin-tag-02", "termin-tag-03",
    ]  # fmt: skip
    assert ids(found)[4:] == [f"termin-tag-{day:02d}" for day in range(4, 4 + SPARE)]


def test_cancelled_events_of_another_kind_and_past_ones_are_left_out(tmp_path: Path) -> None:
    off = event(tmp_path, "aus", cancelled="{date: 2026-11-24, reason: Krank.}")
    other = event(tmp_path, "rede", category="vortrag")
    over = events.announced(events.event(tmp_path, "vorbei", category="treffen"), passed=1)[1:]
    assert slides(tmp_path, *off, *other, *over, show="{events: {category: treffen}}") == ()
    (one,) = slides(tmp_path, *other, show="{events: {category: vortrag}}")
    assert one.id == "termin-rede"


def test_scenes_are_the_first_of_a_tour_with_their_credit(tmp_path: Path) -> None:
    (slide,) = slides(tmp_path, show="{scenes: {tour: rundgang, count: 1}}")
    assert (slide.kicker, slide.url) == ("360°-Tour Rundgang", "/touren/rundgang/platz/")
    assert slide.picture and slide.picture.credit == "Redaktion"


def test_unknown_names_are_faults_with_a_suggestion(tmp_path: Path) -> None:
    desk = desk_of()
    one = display(
        tmp_path, merchant="ladn", slides="[{title: Da, link: 'artikel:ein'}]",
        show="{articles: {rubric: handl}, scenes: {tour: rundgan}}",
    )  # fmt: skip
    slides_of(one, desk)
    said = [text.removeprefix("content/display/fenster.yaml:") for text in faults(desk.report)]
    assert said == [
        "3:27: Die Rubrik „handl“ gibt es nicht – Meinten Sie „handel“?",
        "3:50: Die Tour „rundgan“ gibt es nicht – Meinten Sie „rundgang“?",
        "4:11: Den Händler „ladn“ gibt es nicht – Meinten Sie „laden“?",
        "5:28: Den Beitrag „ein“ gibt es nicht – Meinten Sie „eins“?",
    ]


def test_many_words_are_set_smaller(tmp_path: Path) -> None:
    long = make_article_card(title="Ein Titel, der über mehrere Zeilen geht und weiter und weiter")
    assert slides_of(display(tmp_path), make_desk(long))[0].long
    assert not slides(tmp_path)[0].long


def test_an_address_is_as_short_as_it_can_be_typed() -> None:
    assert typed("https://hub.example/artikel/eins/") == "hub.example/artikel/eins"
    assert typed(f"https://hub.example/{'a' * LONGEST}/") == "hub.example"
