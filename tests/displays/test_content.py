"""A display -> the JSON that renews it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from plugins.core.cards import AssetCard
from plugins.displays.content import REFRESH, content_file
from plugins.displays.model import Display
from tests.cases import make_article_card, make_desk, make_merchant_card
from tests.displays.authored import SLIDES, display

ASSETS = (AssetCard("display.js", "/theme/d.1.js"), AssetCard("display.css", "/theme/d.1.css"))


def content(one: Display, *items: Any) -> dict[str, Any]:
    desk = make_desk(one, one.card, make_article_card(), make_merchant_card(), *items)
    document = content_file(one.id, desk)
    assert document.url == "/display/fenster/inhalt.json"
    found = json.loads(document.content)
    assert isinstance(found, dict)
    return found


def test_it_says_what_is_shown_how_long_and_how_bright(tmp_path: Path) -> None:
    one = display(tmp_path, seconds="20", dim="{from: 22:00, until: 06:00, level: 10}")
    found = content(one, *ASSETS)
    assert (found["seconds"], found["refresh"], found["dim"], found["events"]) == (
        20, REFRESH, [1320, 360, 10], 0,
    )  # fmt: skip
    assert (found["script"], found["style"]) == ("/theme/d.1.js", "/theme/d.1.css")
    assert [slide["id"] for slide in found["slides"]] == ["beitrag-eins"]


def test_a_slide_has_its_picture_in_the_sizes_a_screen_needs(tmp_path: Path) -> None:
    (slide,) = content(display(tmp_path))["slides"]
    picture = slide["picture"]
    assert picture["credit"] == "Bild: Redaktion, CC BY 4.0"
    assert [width for _, width in picture["files"]] == [480, 720, 1080, 1600]
    assert [type for type, _ in picture["sources"]] == ["image/avif", "image/webp"]
    assert all(url.startswith("/bilder/") for url, _ in picture["files"])
    assert slide["code"][0] > 21 and slide["code"][1].startswith("M")


def test_without_a_picture_without_dimming(tmp_path: Path) -> None:
    found = content(display(tmp_path, merchant="laden", slides=SLIDES, show=None))
    assert found["dim"] is None and found["script"] == ""
    assert [bool(slide["picture"]) for slide in found["slides"]] == [True, False]


def test_the_version_is_that_of_everything_in_it(tmp_path: Path) -> None:
    one = display(tmp_path)
    versions = [
        content(one)["version"],
        content(one, *ASSETS)["version"],
        content(one, make_article_card("zwei"))["version"],
        content(display(tmp_path, seconds="30"))["version"],
    ]
    assert len(set(versions)) == len(versions)
    assert content(one)["version"] == versions[0]


def test_what_an_author_wrote_stays_text(tmp_path: Path) -> None:
    hostile = make_article_card(title='</script><b title="x">&')
    desk = make_desk(hostile, one := display(tmp_path), one.card)
    (slide,) = json.loads(content_file("fenster", desk).content)["slides"]
    assert slide["title"] == '</script><b title="x">&'
