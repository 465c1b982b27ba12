"""The page that explains the data."""

from __future__ import annotations

import json

from plugins.api.explained import example_of, example_url, explaining_page
from plugins.api.facts import counts_of
from plugins.api.views import ApiView
from tests.api.world import make_world
from tests.cases import make_article_card, make_desk


def test_it_lists_what_there_is_and_explains_every_field() -> None:
    desk = make_world()
    page = explaining_page(counts_of(desk), "{}", "/api/v1/services/verleih.json", desk)
    view = page.view
    assert isinstance(view, ApiView)
    assert [(kind.title, kind.count) for kind in view.kinds][:2] == [
        ("Beiträge", "1"), ("Rubriken", "2"),
    ]  # fmt: skip
    assert all(field.text for table in view.fields for field in table.fields)
    assert len({table.id for table in view.fields}) == len(view.fields)
    (data, _) = json.loads(page.head.json_ld)["@graph"]
    assert data["@type"] == "Dataset"
    assert data["distribution"][0]["contentUrl"] == "https://hub.example/api/v1/articles.json"


def test_the_example_is_the_smallest_kind_of_which_there_is_one() -> None:
    assert example_of(make_world()) == ("service", "verleih")
    assert example_of(make_desk(make_article_card())) == ("article", "eins")
    assert example_of(make_desk()) == ("", "")
    assert example_url("service", "verleih") == "/api/v1/services/verleih.json"
    assert example_url("", "") == ""
