"""Every file for programs: valid, complete, with no link that leads nowhere."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from jsonschema import Draft202012Validator

from plugins.api.files import plan_files, written
from plugins.core.pages import Document, Page
from plugins.core.value import replace
from tests.api.world import make_world
from tests.cases import make_article_card, outputs_of

HOST = "https://hub.example"


def files_of(*cards: Any) -> dict[str, Any]:
    """Return every JSON file as what it says."""
    desk = make_world(*cards)
    made = outputs_of(plan_files(desk), desk)
    return {
        url: json.loads(output.content)
        for url, output in made.items()
        if isinstance(output, Document)
    }


def test_every_file_passes_the_schema_that_it_names_and_has_no_field_besides() -> None:
    files = files_of(*(make_article_card(f"a{n:03}") for n in range(250)))
    checked = 0
    for url, content in files.items():
        if "/schema/" in url:
            continue
        schema = files[content["schema"].removeprefix(HOST)]
        for definition in schema["$defs"].values():
            definition["additionalProperties"] = False
        Draft202012Validator(schema).validate(content)
        checked += 1
    assert checked > 260


def test_collections_hold_everything_once_and_every_link_has_its_file() -> None:
    files = files_of(*(make_article_card(f"a{n:03}") for n in range(250)))
    index = files["/api/v1/index.json"]
    for kind in index["kinds"]:
        found, address = [], kind["collection"]
        while address:
            page = files[address.removeprefix(HOST)]
            assert page["collection"] == address
            found += [entry["item"] for entry in page["items"]]
            address = page["next"]
        assert len(found) == len(set(found)) == kind["count"], kind
        for item in found:
            for link in files[item.removeprefix(HOST)]["links"]:
                other = files[link["item"].removeprefix(HOST)]
                assert (other["id"], other["kind"]) == (link["id"], link["kind"])
                assert (other["title"], other["url"]) == (link["title"], link["url"])


def test_the_page_shows_a_real_file() -> None:
    desk = make_world()
    page = outputs_of(plan_files(desk), desk)["/api/"]
    assert isinstance(page, Page)
    assert page.template == "api/explained.html"


def test_the_day_is_what_the_build_was_told() -> None:
    desk = make_world()
    assert _generated(desk) is None
    epoch = replace(desk, settings=replace(desk.settings, epoch=1_530_700_000))
    assert _generated(epoch) == "2018-07-04"
    today = replace(desk, settings=replace(epoch.settings, today=dt.date(2018, 7, 9)))
    assert _generated(today) == "2018-07-09"


def _generated(desk: Any) -> str | None:
    (plan,) = (one for one in plan_files(desk) if one.url == "/api/v1/index.json")
    made = plan.make(*plan.arguments, desk)
    assert isinstance(made, Document)
    day: str | None = json.loads(made.content)["generated"]
    return day


def test_people_can_read_it_too() -> None:
    assert written({"a": "ä", "b": [1]}) == '{\n  "a": "ä",\n  "b": [\n    1\n  ]\n}\n'.encode()


def test_what_only_the_preview_shows_is_told_to_no_program() -> None:
    early = make_article_card("frueh", projects=("wlan",), pending="Entwurf")
    desk = make_world(early)
    desk = replace(desk, settings=replace(desk.settings, preview=True))
    made = outputs_of(plan_files(desk), desk)
    texts = [one.content.decode() for one in made.values() if isinstance(one, Document)]
    assert "/api/v1/articles/eins.json" in made
    assert not any("frueh" in text for text in texts)
    assert any("frueh" in text for text in map(repr, files_of(early).values()))
