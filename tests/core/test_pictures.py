"""Which files a picture becomes, and how a page shows it."""

from __future__ import annotations

import pytest

from plugins.core.catalogue import Catalogue
from plugins.core.pictures import (
    FORMATS,
    MISSING,
    PictureOrders,
    files_of,
    height_at,
    variant_url,
    view_of,
    view_of_still,
    widths_of,
)
from plugins.core.report import Report
from tests.core.builders import faults, picture, picture_use, still


@pytest.mark.parametrize(
    ("width", "widths"),
    [
        (640, (320, 480, 640)),
        (720, (320, 480, 720)),
        (1599, (320, 480, 720, 1080, 1599)),
        (1600, (320, 480, 720, 1080, 1600)),
        (1601, (320, 480, 720, 1080, 1600)),
        (6000, (320, 480, 720, 1080, 1600)),
    ],
)
def test_a_picture_is_published_in_five_widths_but_never_wider_than_it_is(
    width: int, widths: tuple[int, ...]
) -> None:
    """A picture of exactly 1600 pixels used to lose its largest width."""
    assert widths_of(picture(width=width)) == widths


def test_a_height_keeps_the_shape() -> None:
    assert height_at(picture(width=3000, height=2000), 320) == 213
    assert height_at(picture(width=9000, height=1), 320) == 1


def test_an_address_changes_with_the_picture() -> None:
    assert variant_url(picture("bilder/ort/platz.jpg"), 720, "webp") == (
        "/bilder/platz.0123456789ab-720.webp"
    )


def test_a_view_has_every_file_and_the_shape_of_the_largest() -> None:
    view = view_of(files_of(picture(width=1000, height=500)), picture_use(), "Ein Platz")
    assert [source.type for source in view.sources] == ["image/avif", "image/webp"]
    assert view.srcset == (
        "/bilder/platz.0123456789ab-320.jpg 320w, /bilder/platz.0123456789ab-480.jpg 480w, "
        "/bilder/platz.0123456789ab-720.jpg 720w, /bilder/platz.0123456789ab-1000.jpg 1000w"
    )
    assert (view.width, view.height) == (1000, 500)
    assert view.src == "/bilder/platz.0123456789ab-720.jpg"
    assert view.share == "/bilder/platz.0123456789ab-1000.jpg"
    assert (view.alt, view.credit, view.licence) == ("Ein Platz", "Stadt", "CC BY 4.0")


def test_every_address_of_a_view_is_a_file_that_is_made() -> None:
    shown = picture(width=1600)
    view = view_of(files_of(shown), picture_use(), "Ein Platz")
    made = {
        variant_url(shown, width, suffix) for width in widths_of(shown) for suffix, _ in FORMATS
    }
    srcsets = [view.srcset, *(source.srcset for source in view.sources)]
    named = {entry.split()[0] for srcset in srcsets for entry in srcset.split(", ")}
    assert named == made
    assert {view.src, view.share} <= made


def test_a_picture_of_a_tour_is_shown_like_any_other() -> None:
    view = view_of_still(still(), "Der Platz", "Modell")
    assert [source.type for source in view.sources] == ["image/webp"]
    assert (view.src, view.srcset) == ("/s-320.jpg", "/s-320.jpg 320w")
    assert (view.alt, view.caption, view.width) == ("Blick auf den Platz", "Der Platz", 320)


def test_what_is_shown_is_ordered_once_and_sorted() -> None:
    orders = PictureOrders(Catalogue([picture("bilder/b.jpg"), picture("bilder/a.jpg")]), Report())
    for id in ("bilder/b.jpg", "bilder/a.jpg", "bilder/b.jpg"):
        orders.view(picture_use(id))
    assert [ordered.id for ordered in orders.ordered] == ["bilder/a.jpg", "bilder/b.jpg"]


def test_equal_pictures_of_different_names_keep_their_own_addresses() -> None:
    catalogue = Catalogue([picture("bilder/a.jpg"), picture("bilder/b.jpg")])
    shown = [
        PictureOrders(catalogue, Report()).view(picture_use(id)).src
        for id in ("bilder/a.jpg", "bilder/b.jpg")
    ]
    assert shown == ["/bilder/a.0123456789ab-720.jpg", "/bilder/b.0123456789ab-720.jpg"]


def test_beside_a_headline_a_picture_is_mute() -> None:
    orders = PictureOrders(Catalogue([picture()]), Report())
    assert orders.view(picture_use(), alt="").alt == ""
    assert orders.view(picture_use()).alt == "Ein Platz"


def test_a_missing_picture_is_a_fault_and_nothing_is_ordered() -> None:
    report = Report()
    orders = PictureOrders(Catalogue([picture()]), report)
    assert orders.view(picture_use("bilder/plaz.jpg")) == MISSING
    assert orders.ordered == ()
    assert faults(report) == [
        "x.md: Das Bild „bilder/plaz.jpg“ gibt es nicht unter content/ – "
        "Meinten Sie „bilder/platz.jpg“?"
    ]
