"""What a page may weigh, as gzip sends it."""

from __future__ import annotations

import gzip
import re

from bs4 import BeautifulSoup, Tag
from fontTools.ttLib import TTFont

from plugins.publish.squeeze import SMALLEST
from tests.builders import ROOT, run
from tests.site.published import Published, is_for_editors
from tools.fonts.core import CORE, CUTS

SCRIPT, STYLE, PAGE = 15_000, 20_000, 30_000  # bytes
FIRST = 32_000  # of the first picture, as a phone takes it
FONTS = 100_000  # of all fonts of an article
VIEWER = 12 * 1024
DISPLAY = 8 * 1024  # script of a screen, which may hang on a slow network
CONTENT = 20_000  # what a screen asks for every few minutes, when it is new
PLANNER = 20_000  # all code with which one finds a way, most of it loaded by those who do
WAYFINDER = 22_000  # all code of a touch screen in a building, loaded once for weeks
TOUR_EDITOR = 60_000  # its script, of which a library for YAML is the greater part
BROTLI = """const { brotliCompressSync } = require("zlib");
const { readFileSync } = require("fs");
const files = process.argv.slice(1);
console.log(files.reduce((sum, name) => sum + brotliCompressSync(readFileSync(name)).length, 0));"""


def weight(site: Published, addresses: list[str]) -> int:
    """Return the bytes of some files as they are sent to those who understand gzip."""
    files = ((site.folder / address.lstrip("/")).read_bytes() for address in addresses)
    return sum(
        len(gzip.compress(content, 9, mtime=0) if len(content) >= SMALLEST else content)
        for content in files
    )


def scripts(soup: BeautifulSoup) -> list[str]:
    """Return the scripts that a page loads."""
    return [str(tag["src"]) for tag in soup.select("script[src]")]


def styles(soup: BeautifulSoup) -> list[str]:
    """Return the stylesheets that a page loads."""
    return [str(tag["href"]) for tag in soup.select('link[rel="stylesheet"]')]


def test_every_page_loads_little_script_and_style(site: Published) -> None:
    for url, soup in site.pages.items():
        assert is_for_editors(url) or weight(site, scripts(soup)) <= SCRIPT, url
        assert weight(site, styles(soup)) <= STYLE, url


def test_who_finds_a_way_loads_little_code(site: Published) -> None:
    page = site.pages["/wege/luisencenter/"]
    (planner,) = [str(tag["data-planner"]) for tag in page.select("[data-planner]")]
    assert weight(site, scripts(page)) < 5_000, "of this, all others load that much"
    assert 10_000 < weight(site, [*scripts(page), planner]) <= PLANNER


def test_a_touch_screen_in_a_building_loads_little_code(site: Published) -> None:
    terminal = site.pages["/wege/luisencenter/terminal/"]
    (module,) = [str(tag["data-module"]) for tag in terminal.select("[data-module]")]
    assert 10_000 < weight(site, [*scripts(terminal), module]) <= WAYFINDER


def test_the_tour_editor_loads_little_more_than_it_needs(site: Published) -> None:
    (editor,) = [soup for url, soup in site.pages.items() if url == "/redaktion/tour/"]
    assert 0 < weight(site, scripts(editor)) <= TOUR_EDITOR


def test_the_viewer_weighs_at_most_12_kb_as_brotli_sends_it(site: Published) -> None:
    """All that a scene's page loads up front; a headset's code is loaded by those who have one."""
    shown = {
        url: set(scripts(soup))
        for url, soup in site.pages.items()
        if soup.select_one(".pano[data-scene]")
    }
    scenes = {url: loaded for url, loaded in shown.items() if "touren" in url.split("/")}
    viewers = {address for loaded in scenes.values() for address in loaded}
    assert len(viewers) == 2 and all(len(loaded) == 1 for loaded in scenes.values()), "de, en"
    elsewhere = {address for loaded in shown.values() for address in loaded} - viewers
    known = ("/share", "/aloud.", "/gallery.")
    assert all(any(name in address for name in known) for address in elsewhere), "in articles, too"
    for url in scenes:
        (script,) = site.pages[url].select("script[src]")
        assert script["fetchpriority"] == "low", "stylesheets and the still come first"
    for address in viewers:
        done = run(["node", "-e", BROTLI, str(site.folder / address.lstrip("/"))], ROOT, {})
        assert done.code == 0, done.stderr
        assert 0 < int(done.stdout) <= VIEWER, address


def test_a_display_is_light_and_so_is_what_renews_it(site: Published) -> None:
    screens = {url: soup for url, soup in site.pages.items() if soup.select_one("[data-display]")}
    assert screens
    for url, soup in screens.items():
        assert 0 < weight(site, [*scripts(soup), "/display/dienst.js"]) <= DISPLAY, url
        assert 0 < weight(site, [f"{url}inhalt.json"]) <= CONTENT, url


def test_every_page_is_light_itself(site: Published) -> None:
    for url in site.pages:
        name = f"{url}index.html" if url.endswith("/") else url
        assert weight(site, [name]) <= PAGE, url


NEEDING = {
    ".pano[data-scene]": "tour",
    "[data-hours], [data-finder]": "merchants",
    "[data-ends]": "events",
    "[data-display]": "display",
    "#tour-editor": "toureditor",
    "[data-kit]": "venues",
    "[data-search]": "search",
    "[data-offline]": "offline",
    "[data-share]": "share",
    ".aloud[data-aloud]": "aloud",
    "[data-gallery]": "gallery",
    "[data-addresses]": "notfound",
    "[data-terminal]": "terminal",
}


def test_only_pages_with_a_tour_hours_or_dates_load_a_script(site: Published) -> None:
    for url, soup in site.pages.items():
        if not url.startswith(("/touren/", "/redaktion/")):
            needed = {name for sign, name in NEEDING.items() if soup.select_one(sign)}
            loaded = {address.split("/")[-1].split(".")[0] for address in scripts(soup)}
            if url.startswith("/en/"):
                wordless = {"gallery", "aloud"}
                assert all(name.endswith("-en") or name in wordless for name in loaded), url
                loaded = {name.removesuffix("-en") for name in loaded}
            assert loaded == needed, url


def test_an_article_needs_the_core_of_the_fonts_alone(site: Published) -> None:
    """A sign that a core lacks and its whole font has lets a browser fetch both."""
    names = [name for name in site.files if name.endswith(".woff2") and "-core-" in name]
    assert len(names) == len(CUTS)
    assert sum((site.folder / name).stat().st_size for name in names) <= FONTS
    whole = set().union(*(TTFont(cut.source).getBestCmap() for cut in CUTS))
    for url, soup in site.pages.items():
        if url.startswith("/artikel/"):
            rare = {ord(sign) for sign in soup.get_text()} & (whole - CORE)
            assert not rare, f"{url}: {', '.join(map(chr, sorted(rare)))}"


DRESSED = ".quote, .pull, .notes, .gallery, .medium, .listen, .gist, .prose blockquote, .aloud"


def test_only_pages_that_need_it_load_the_stylesheet_for_reading(site: Published) -> None:
    pages = {url: soup for url, soup in site.pages.items() if not url.startswith("/redaktion/")}
    needing = {url for url, soup in pages.items() if soup.select_one(DRESSED)}
    loading = {
        url for url, soup in pages.items() if any("/reading." in link for link in styles(soup))
    }
    assert loading == needing and 20 < len(loading) < len(pages)


def test_every_picture_says_its_size_and_what_it_shows(site: Published) -> None:
    for url, soup in site.pages.items():
        for image in soup.select("img"):
            assert image.get("width") and image.get("height"), f"{url}: {image}"
            assert image.has_attr("alt"), f"{url}: {image}"


def test_an_article_has_one_picture_that_is_not_lazy(site: Published) -> None:
    for url, soup in site.pages.items():
        if url.startswith("/artikel/"):
            eager = [image for image in soup.select("img") if image.get("loading") != "lazy"]
            assert len(eager) == 1 and eager[0].get("fetchpriority") == "high", url


def test_the_first_picture_is_light_on_a_phone(site: Published) -> None:
    """It is the largest part of most pages; its `sizes` decide which file a phone fetches."""
    found = {
        url: soup.select_one("main picture:has([fetchpriority])")
        for url, soup in site.pages.items()
    }
    heavy = {
        url: weighs
        for url, picture in found.items()
        if picture and (weighs := _on_a_phone(picture, site)) > FIRST
    }
    assert heavy == {} and sum(map(bool, found.values())) > 20


def _on_a_phone(picture: Tag, site: Published) -> int:
    """Return the bytes of the file that Lighthouse's phone takes: 412 pixels wide, 1.75 a pixel."""
    source = picture.select("source, img")[0]
    width = re.fullmatch(r".*?([\d.]+)(rem|vw)", str(source["sizes"]))
    if not width:
        return 0  # a view as high as the window
    wanted = float(width[1]) * (16 if width[2] == "rem" else 4.12) * 1.75
    files = [line.split() for line in str(source["srcset"]).split(", ")]
    sized = sorted((int(size[:-1]), name) for name, size in files)
    name = next((name for size, name in sized if size >= wanted), sized[-1][1])
    return (site.folder / name.lstrip("/")).stat().st_size
