"""The page of an event."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from plugins.core.pages import Page
from plugins.core.site import NavItem
from plugins.events.event_page import NEXT, event_page
from plugins.events.model import EventView
from tests.cases import faults, make_article_card, make_desk, make_project_card
from tests.events.authored import announced, event


def made(*items: object) -> tuple[Page, EventView, list[str]]:
    desk = make_desk(*items)
    page = event_page("sprechstunde", desk)
    assert isinstance(page.view, EventView)
    return page, page.view, faults(desk.report)


def test_a_page_shows_what_is_known_and_links_what_belongs_to_it(tmp_path: Path) -> None:
    one = event(
        tmp_path, place="{name: Halle, address: Markt 1, scene: rundgang/platz}", capacity="70",
        organisers="[stadt]", projects="[wlan]", articles="[eins]", text="Ein Satz.",
        register="{url: 'mailto:a@example.org?subject=Ja', until: 2026-11-30}",
    )  # fmt: skip
    page, view, said = made(*announced(one), make_project_card(), make_article_card())
    assert said == []
    assert page.changed == dt.date(2026, 11, 20)
    assert (view.capacity, view.is_over, view.coming) == ("bis zu 70", False, ())
    assert view.place and view.place.scene == NavItem("Der Platz", "/touren/rundgang/platz/")
    assert view.registration and view.registration.label == "Per E-Mail an a@example.org"
    assert view.organisers == (NavItem("Stadt", "/partner/stadt/"),)
    assert [line.url for group in view.belongs for line in group.lines] == [
        "/projekte/wlan/", "/artikel/eins/",
    ]  # fmt: skip
    assert view.calendar.subscription == (
        "webcal://hub.example/termine/sprechstunde/sprechstunde.ics"
    )


@pytest.mark.parametrize(
    ("url", "label"),
    [("https://example.org/", "Im Netz anmelden"), ("tel:+496151", "Telefonisch unter +496151")],
)
def test_other_ways_to_register(tmp_path: Path, url: str, label: str) -> None:
    _, view, _ = made(*announced(event(tmp_path, register=f"{{url: '{url}'}}")))
    assert view.registration and view.registration.label == label


def test_nobody_registers_for_what_is_called_off(tmp_path: Path) -> None:
    one = event(
        tmp_path, register="{url: 'https://example.org/'}",
        cancelled="{date: 2026-11-24, reason: Krank.}",
    )  # fmt: skip
    _, view, _ = made(*announced(one))
    assert view.registration is None
    assert view.cancelled and view.cancelled.text == "Krank."


def test_times_are_split_into_what_was_what_comes_and_the_rest(tmp_path: Path) -> None:
    one = event(tmp_path, repeat="{every: woche, count: 15}", place="{name: Halle}", demo="Ja.")
    _, view, _ = made(*announced(one, passed=2))
    assert (len(view.past), len(view.coming), len(view.later)) == (2, NEXT, 5)
    assert view.coming[0].date.text == "Dienstag, 15. Dezember 2026"
    assert (view.coming[0].place, view.coming[0].badges) == ("", ())
    assert view.calendar.count == "15 Male"
    _, over, _ = made(*announced(one, passed=15))
    assert over.is_over


def test_an_event_before_its_project_is_a_fault(tmp_path: Path) -> None:
    one = event(tmp_path, projects="[wlan]")
    _, _, said = made(*announced(one), make_project_card(start=dt.date(2027, 1, 1)))
    assert said == [
        "content/termine/sprechstunde.yaml:5:8: Der Termin beginnt am 1. Dezember 2026, das"
        " Projekt „wlan“ aber erst im Januar 2027 – „start“ oder das Projekt berichtigen."
    ]


def test_unknown_names_are_faults(tmp_path: Path) -> None:
    one = event(tmp_path, organisers="[staat]", place="{name: A, scene: rundgang/plaz}")
    _, _, said = made(*announced(one))
    assert said == [
        "content/termine/sprechstunde.yaml:7:14: Den Partner „staat“ gibt es nicht"
        " – Meinten Sie „stadt“?",
        "content/termine/sprechstunde.yaml:8:25: Die Szene „rundgang/plaz“ gibt es nicht"
        " – Meinten Sie „rundgang/platz“?",
    ]


def test_the_description_for_machines_is_in_the_head(tmp_path: Path) -> None:
    page, _, _ = made(*announced(event(tmp_path)))
    event_, way = json.loads(page.head.json_ld)["@graph"]
    assert event_["@type"] == "Event"
    assert [step["name"] for step in way["itemListElement"]] == [
        "Startseite", "Termine", "Sprechstunde",
    ]  # fmt: skip
