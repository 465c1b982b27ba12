"""The cards that others show of our pages: of the whole site, and when one changes."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from tests.builders import Site, article, make_site, photo
from tests.site.published import HOST, Published

KINDS = (
    "artikel", "projekte", "partner", "haendler", "cityzeitung", "serien", "termine", "dienste",
    "rubrik", "thema", "autor",
)  # fmt: skip
SETTINGS = "HUB_SOCIAL_CARDS = True\n"
MOST_BYTES = 150_000


def meta(site: Published, name: str) -> dict[str, str]:
    """Return what pages say under a name of Open Graph, by their address."""
    found = {url: soup.find("meta", property=name) for url, soup in site.pages.items()}
    return {url: str(tag["content"]) for url, tag in found.items() if tag}


def test_every_kind_of_page_has_a_card_of_its_own(site: Published) -> None:
    cards = {
        url: image.removeprefix(HOST)
        for url, image in meta(site, "og:image").items()
        if "/karten/" in image
    }
    assert {url.split("/")[1] for url in cards} == {*KINDS, "en"}
    assert len(set(cards.values())) == len(cards)
    sizes = {name: meta(site, f"og:image:{name}") for name in ("width", "height", "alt")}
    for url, card in cards.items():
        content = (site.folder / card.lstrip("/")).read_bytes()
        with Image.open(io.BytesIO(content)) as image:
            image.load()
            assert (image.format, image.size) == ("PNG", (1200, 630)), url
        assert len(content) <= MOST_BYTES, url
        assert (sizes["width"][url], sizes["height"][url]) == ("1200", "630")
        assert sizes["alt"][url].startswith(("Titelkarte – ", "Title card – "))
    published = {f"/{name}" for name in site.files if name.startswith("karten/")}
    assert published == set(cards.values())


def test_scenes_keep_their_own_picture(site: Published) -> None:
    images = meta(site, "og:image")
    scenes = [url for url in images if url.startswith("/touren/") and url.count("/") == 4]
    assert scenes
    assert not any("/karten/" in images[url] for url in scenes)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Return a small site with cards, built."""
    site = make_site(tmp_path_factory.mktemp("karten"), settings=SETTINGS)
    assert site.build().code == 0
    return site


def cards_of(site: Site) -> dict[str, bytes]:
    """Return the published cards by their path."""
    return {name: said for name, said in site.published().items() if name.startswith("karten/")}


def of_article(cards: dict[str, bytes]) -> set[str]:
    """Return the cards of the first article."""
    return {name for name in cards if name.startswith("karten/artikel-eins.")}


def test_another_title_draws_one_card_anew_and_nothing_stale_stays(small: Site) -> None:
    before = cards_of(small)
    eins = small.folder / "content/artikel/eins.md"
    eins.write_text(article(title="Ein anderer Titel"), encoding="utf-8")
    done = small.build()
    assert "Karten: 1 von 1" in done.stderr
    after = cards_of(small)
    assert before.keys() - after.keys() == of_article(before)
    assert after.keys() - before.keys() == of_article(after)
    page = (small.output / "artikel/eins/index.html").read_text(encoding="utf-8")
    assert next(iter(of_article(after))) in page


def test_another_text_draws_none(small: Site) -> None:
    before = cards_of(small)
    zwei = small.folder / "content/artikel/zwei.md"
    zwei.write_text(article("Ein anderer Satz.", title="Der zweite Beitrag"), encoding="utf-8")
    done = small.build()
    assert done.code == 0 and "Karten" not in done.stderr
    assert cards_of(small) == before


def test_another_picture_draws_all_that_show_it_as_a_clean_build_would(
    small: Site, tmp_path: Path
) -> None:
    files = {"content/bilder/platz.jpg": photo(640, 420, hue=90)}
    (small.folder / "content/bilder/platz.jpg").write_bytes(files["content/bilder/platz.jpg"])
    for name in ("eins", "zwei"):
        path = f"content/artikel/{name}.md"
        files[path] = (small.folder / path).read_bytes()
    before = cards_of(small)
    assert small.build().code == 0
    after = cards_of(small)
    assert {name.split(".")[0] for name in before.keys() - after.keys()} >= {
        "karten/artikel-eins", "karten/artikel-zwei", "karten/artikel-drei",
        "karten/projekte-rundgaenge", "karten/cityzeitung-2018-03",
    }  # fmt: skip
    clean = make_site(tmp_path, files, settings=SETTINGS)
    assert clean.build().code == 0
    assert cards_of(clean) == after


def test_a_site_that_wants_none_has_none(tmp_path: Path) -> None:
    off = make_site(tmp_path)
    assert off.build().code == 0
    assert cards_of(off) == {}
    page = (off.output / "artikel/eins/index.html").read_text(encoding="utf-8")
    assert "/bilder/platz." in page and "og:image:width" not in page
