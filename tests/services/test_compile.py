"""Services as pages."""

from __future__ import annotations

import json
from pathlib import Path

from plugins.core.pages import Document, Page
from plugins.core.site import NavItem
from plugins.services.compile import compile_services
from plugins.services.model import ServicesView, ServiceView
from tests.cases import faults, make_article_card, make_desk, make_project_card, outputs_of
from tests.services.test_read import service

URL = "/dienste/verleih/"


def test_without_services_there_is_nothing() -> None:
    assert compile_services(make_desk()) == ()


def test_a_service_has_a_page_a_code_and_a_place_in_the_list(tmp_path: Path) -> None:
    one = service(tmp_path, projects="[wlan]", articles="[eins]", demo="Erfunden.",
                  contact="{role: Handel, organisation: stadt}")  # fmt: skip
    desk = make_desk(one, one.card, make_project_card(), make_article_card())
    made = outputs_of(compile_services(desk), desk)
    assert sorted(made) == ["/dienste/", URL, f"{URL}code.svg"]
    assert faults(desk.report) == []
    listed, page, code = made["/dienste/"], made[URL], made[f"{URL}code.svg"]
    assert isinstance(listed, Page) and isinstance(listed.view, ServicesView)
    assert [(item.url, item.badge) for item in listed.view.services] == [(URL, "Demo")]
    assert isinstance(page, Page) and isinstance(page.view, ServiceView)
    assert page.view.scene == NavItem("Der Platz", "/touren/rundgang/platz/")
    assert [line.url for group in page.view.belongs for line in group.lines] == [
        "/projekte/wlan/", "/artikel/eins/",
    ]  # fmt: skip
    assert page.view.address_of_page == f"https://hub.example{URL}"
    assert isinstance(code, Document) and code.content.startswith(b"<?xml")


def test_machines_learn_where_it_is_and_who_provides_it(tmp_path: Path) -> None:
    one = service(
        tmp_path, contact="{role: Handel, organisation: stadt}",
        place="{name: Auskunft, address: Am Platz 1, position: {lat: 49.5, lon: 8.25}}",
    )  # fmt: skip
    desk = make_desk(one, one.card)
    page = outputs_of(compile_services(desk), desk)[URL]
    assert isinstance(page, Page)
    described, _ = json.loads(page.head.json_ld)["@graph"]
    assert described["provider"]["name"] == "Stadt"
    assert described["availableChannel"]["serviceLocation"] == {
        "@type": "Place", "name": "Auskunft", "address": "Am Platz 1",
        "geo": {"@type": "GeoCoordinates", "latitude": 49.5, "longitude": 8.25},
    }  # fmt: skip


def test_unknown_names_are_faults(tmp_path: Path) -> None:
    one = service(tmp_path, contact="{role: Handel, organisation: staat}", articles="[ein]")
    desk = make_desk(one, one.card, make_article_card())
    outputs_of(compile_services(desk), desk)
    assert faults(desk.report) == [
        "content/dienste/verleih.yaml:5:39: Den Partner „staat“ gibt es nicht"
        " – Meinten Sie „stadt“?",
        "content/dienste/verleih.yaml:6:12: Den Beitrag „ein“ gibt es nicht – Meinten Sie „eins“?",
    ]
