"""What is told of a kind of thing besides what is told of all."""

from __future__ import annotations

from pathlib import Path

from plugins.api import items
from plugins.core.cards import (
    EditionCard,
    PartnerCard,
    PersonCard,
    ProjectCard,
    SceneCard,
    TourCard,
)
from plugins.core.offers import EventCard, MerchantCard, PlaceCard, ServiceCard, VenueCard
from tests.api.world import make_world
from tests.cases import make_article_card
from tests.events.authored import event

SHARED = "https://hub.example/bilder/platz.0123-1080.jpg"


def test_an_article_says_when_it_appeared_and_which_part_it_is() -> None:
    desk = make_world()
    fields = items.article_fields(make_article_card(series="netze"), desk)
    assert (str(fields["published"]), fields["part"], fields["withdrawn"]) == (
        "2018-07-04",
        1,
        False,
    )
    assert (fields["picture"].url, fields["picture"].licence) == (SHARED, "CC BY 4.0")
    assert items.article_fields(make_article_card(), desk)["part"] is None


def test_a_picture_that_is_not_there_is_none() -> None:
    """The page of the article reports it."""
    from tests.cases import use_of

    card = make_article_card(picture=use_of("bilder/fehlt.jpg"))
    assert items.article_fields(card, make_world())["picture"] is None


def test_times_are_told_with_the_zone_of_the_town(tmp_path: Path) -> None:
    one = event(tmp_path, start="2026-07-01 18:00", end="20:00", place="{name: Halle}")
    fields = items.event_fields(one.card, make_world())
    assert [(t.start, t.end) for t in fields["times"]] == [
        ("2026-07-01T18:00+02:00", "2026-07-01T20:00+02:00")
    ]
    winter = event(tmp_path, start="2026-12-24", end="2026-12-25")
    (time,) = items.event_fields(winter.card, make_world())["times"]
    assert (time.start, time.end, time.whole_day) == ("2026-12-24", "2026-12-25", True)


def test_nobody_can_be_written_to_from_the_data(tmp_path: Path) -> None:
    one = event(tmp_path, register="{url: 'mailto:a@example.org'}")
    assert "example.org" not in repr(items.event_fields(one.card, make_world()))


def test_a_building_says_where_its_plan_is_and_a_place_where_it_is(tmp_path: Path) -> None:
    from tests.venues.authored import TEXT, read_text

    found, _ = read_text(tmp_path, TEXT)
    desk = make_world(*found.values)
    (house,), places = desk.catalogue.all(VenueCard), desk.catalogue.all(PlaceCard)
    assert items.venue_fields(house, desk) == {
        "archive": "https://hub.example/wege/haus/imdf.zip",
        "geojson": "https://hub.example/wege/haus/plan.geojson",
    }
    assert items.place_fields(places[1], desk) == {"level": "Erdgeschoss", "number": "E01"}
    assert places[1].summary == "Laden – Haus, Erdgeschoss, E01."


def test_the_other_kinds_say_what_their_pages_say() -> None:
    desk = make_world()
    get = desk.catalogue.get
    edition = items.edition_fields(get(EditionCard, "2018-03"), desk)
    assert (edition["name"], edition["number"]) == ("Cityzeitung 03/2018", 3)
    project = items.project_fields(get(ProjectCard, "wlan"), desk)
    assert (project["start"], project["status"], project["size"]) == (
        "2018-07", "laufend", "quick-win",
    )  # fmt: skip
    merchant = items.merchant_fields(get(MerchantCard, "laden"), desk)
    assert (merchant["trade"], merchant["hours"]) == ("spielwaren", "Mo-Fr 09:00-18:00; PH closed")
    assert items.partner_fields(get(PartnerCard, "stadt"), desk)["contribution"] == "Trägerin"
    assert items.person_fields(get(PersonCard, "redaktion"), desk) == {"task": "Schreibt"}
    assert items.service_fields(get(ServiceCard, "verleih"), desk)["picture"].url == SHARED
    scene = items.scene_fields(get(SceneCard, "rundgang/platz"), desk)
    assert scene["picture"].url == "https://hub.example/t.jpg"
    tour = items.tour_fields(get(TourCard, "rundgang"), desk)
    assert tour == {"start": "rundgang/platz", "picture": scene["picture"]}
    assert items.no_fields(None, desk) == {}
    assert not get(EventCard, "sprechstunde").cancelled
