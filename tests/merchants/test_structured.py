"""schema.org's LocalBusiness of a merchant."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from plugins.core.value import replace
from plugins.merchants.model import Merchant
from plugins.merchants.structured import local_business
from tests.merchants.authored import read

URL, MONTH = "https://hub.example/haendler/brummel/", dt.date(2026, 11, 1)


def of(merchant: Merchant) -> dict[str, Any]:
    return local_business(merchant, URL, ("https://hub.example/a.jpg",), MONTH)


def test_what_its_author_said(tmp_path: Path) -> None:
    thing = of(read(tmp_path))
    assert (thing["@type"], thing["name"]) == ("LocalBusiness", "Kreiselkontor Brummel")
    assert thing["address"]["streetAddress"] == "Beispielgasse 3"
    assert thing["geo"]["latitude"] == 49.8716
    assert thing["sameAs"] == ["https://ebay.example/x"]
    assert [one["name"] for one in thing["amenityFeature"]] == [
        "Stufenloser Zugang", "Barrierefreies WC",
    ]  # fmt: skip


def test_a_week_and_the_holidays_of_a_year(tmp_path: Path) -> None:
    hours = of(read(tmp_path, hours="Mo-Fr 10:00-19:00; PH off"))["openingHoursSpecification"]
    assert hours[0] == {
        "@type": "OpeningHoursSpecification", "dayOfWeek": "https://schema.org/Monday",
        "opens": "10:00", "closes": "19:00",
    }  # fmt: skip
    closed = [one["validFrom"] for one in hours if "validFrom" in one]
    assert len(hours) - len(closed) == 5
    assert closed[0] == "2026-12-25" and "2027-05-27" in closed
    assert all(one["closes"] == "00:00" for one in hours if "validFrom" in one)


def test_hours_past_midnight_close_on_the_next_day(tmp_path: Path) -> None:
    hours = of(read(tmp_path, hours="Fr 18:00-02:00, Sa 19:00-24:00; PH off"))
    spans = [(one["opens"], one["closes"]) for one in hours["openingHoursSpecification"][:2]]
    assert spans == [("18:00", "02:00"), ("19:00", "23:59")]


def test_what_a_week_cannot_say_is_not_said(tmp_path: Path) -> None:
    for hours in ("Apr-Sep Mo-Fr 10:00-20:00; PH off", "sunrise-sunset; PH off"):
        assert "openingHoursSpecification" not in of(read(tmp_path, hours=hours))


def test_what_nobody_knows_is_left_out(tmp_path: Path) -> None:
    bare = replace(read(tmp_path, hours=None), address=None, position=None, shops=())
    thing = of(bare)
    assert thing["address"] == {
        "@type": "PostalAddress", "addressCountry": "DE", "addressLocality": "Darmstadt",
    }  # fmt: skip
    assert "geo" not in thing and "sameAs" not in thing
