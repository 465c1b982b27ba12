"""sitemap.xml and robots.txt as search engines read them."""

from __future__ import annotations

import datetime as dt
import urllib.robotparser
import xml.etree.ElementTree as etree

from plugins.sitemap.model import SitemapEntry
from plugins.sitemap.render import render_robots, render_sitemap

NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def test_an_entry_tells_its_day_only_when_it_is_known() -> None:
    entries = [
        SitemapEntry("https://x/a/", dt.date(2018, 7, 4)),
        SitemapEntry("https://x/b/", None),
    ]
    root = etree.fromstring(render_sitemap(entries))
    assert root.tag == f"{NAMESPACE}urlset"
    told = [(url.findtext(f"{NAMESPACE}loc"), url.findtext(f"{NAMESPACE}lastmod")) for url in root]
    assert told == [("https://x/a/", "2018-07-04"), ("https://x/b/", None)]


def test_an_address_cannot_leave_its_element() -> None:
    root = etree.fromstring(render_sitemap([SitemapEntry("https://x/?a=1&b=<c>", None)]))
    assert root.findtext(f"{NAMESPACE}url/{NAMESPACE}loc") == "https://x/?a=1&b=<c>"


def test_a_picture_stands_in_the_elements_that_google_reads() -> None:
    """Element names and order: developers.google.com/search/docs, Image sitemaps."""
    image = "https://x/touren/bilder/1/still-1200.jpg"
    entry = SitemapEntry("https://x/a/", dt.date(2018, 7, 4), image)
    (url,) = etree.fromstring(render_sitemap([entry]))
    google = "{http://www.google.com/schemas/sitemap-image/1.1}"
    assert [child.tag for child in url] == [
        f"{NAMESPACE}loc", f"{NAMESPACE}lastmod", f"{google}image",
    ]  # fmt: skip
    (found,) = url.findall(f"{google}image")
    assert [(child.tag, child.text) for child in found] == [(f"{google}loc", image)]


def test_a_page_without_a_picture_names_none() -> None:
    assert b"image:image" not in render_sitemap([SitemapEntry("https://x/", None)])


def robots(published: bool) -> urllib.robotparser.RobotFileParser:
    parser = urllib.robotparser.RobotFileParser()
    text = render_robots("https://x/sitemap.xml", published).decode()
    parser.parse(text.splitlines())
    return parser


def test_the_published_site_lets_robots_in_and_shows_them_the_sitemap() -> None:
    parser = robots(published=True)
    assert parser.can_fetch("*", "https://x/artikel/eins/")
    assert parser.site_maps() == ["https://x/sitemap.xml"]


def test_a_preview_asks_robots_to_stay_away() -> None:
    parser = robots(published=False)
    assert not parser.can_fetch("*", "https://x/")
    assert parser.site_maps() is None
