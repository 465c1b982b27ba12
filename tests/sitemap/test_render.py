"""sitemap.xml and robots.txt as search engines read them."""

from __future__ import annotations

import datetime as dt
import urllib.robotparser
import xml.etree.ElementTree as etree

from plugins.sitemap.model import Alternate, NewsEntry, SecurityNote, SitemapEntry
from plugins.sitemap.render import (
    MOST,
    render_news,
    render_robots,
    render_security,
    render_sitemap,
    render_sitemaps,
)

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


def test_languages_stand_in_links_as_google_reads_them() -> None:
    """Element names: developers.google.com/search/docs, Localized Versions of your Pages."""
    row = (Alternate("de", "https://x/a/"), Alternate("en", "https://x/en/a/?b=1&c"))
    rendered = render_sitemap([SitemapEntry("https://x/a/", None, alternates=row)])
    links = etree.fromstring(rendered).findall(".//{http://www.w3.org/1999/xhtml}link")
    assert [link.attrib for link in links] == [
        {"rel": "alternate", "hreflang": one.tag, "href": one.url} for one in row
    ]
    assert b"xhtml" not in render_sitemap([SitemapEntry("https://x/a/", None)])


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
    text = render_robots(
        ["https://x/sitemap.xml", "https://x/sitemap-news.xml"], published
    ).decode()
    parser.parse(text.splitlines())
    return parser


def test_the_published_site_lets_robots_in_and_shows_them_the_sitemap() -> None:
    parser = robots(published=True)
    assert parser.can_fetch("*", "https://x/artikel/eins/")
    assert parser.site_maps() == ["https://x/sitemap.xml", "https://x/sitemap-news.xml"]


def test_a_preview_asks_robots_to_stay_away() -> None:
    parser = robots(published=False)
    assert not parser.can_fetch("*", "https://x/")
    assert parser.site_maps() is None


def test_a_site_of_usual_size_has_one_sitemap() -> None:
    entries = [SitemapEntry("https://x/", None)]
    assert render_sitemaps(entries, "https://x/sitemap.xml") == {"": render_sitemap(entries)}


def test_a_huge_site_has_an_index_of_parts_that_hold_every_page_once() -> None:
    entries = [SitemapEntry(f"https://x/{number}/", None) for number in range(MOST + 1)]
    files = render_sitemaps(entries, "https://x/sitemap.xml")
    index = etree.fromstring(files[""])
    assert index.tag == f"{NAMESPACE}sitemapindex"
    named = [part.findtext(f"{NAMESPACE}loc") for part in index]
    assert named == ["https://x/sitemap-1.xml", "https://x/sitemap-2.xml"]
    sizes = [len(etree.fromstring(files[name])) for name in ("-1", "-2")]
    assert sizes == [MOST, 1]


def test_news_stand_in_the_elements_that_google_reads() -> None:
    """Element names and order: developers.google.com/search/docs, News sitemaps."""
    entry = NewsEntry("https://x/a/", "Licht & <Laden>", dt.date(2018, 7, 4))
    (url,) = etree.fromstring(render_news([entry], "Hub & Co", "de"))
    news = "{http://www.google.com/schemas/sitemap-news/0.9}"
    assert url.findtext(f"{NAMESPACE}loc") == "https://x/a/"
    (told,) = url.findall(f"{news}news")
    assert [child.tag for child in told] == [
        f"{news}publication", f"{news}publication_date", f"{news}title",
    ]  # fmt: skip
    assert [child.text for child in told[0]] == ["Hub & Co", "de"]
    assert (told[1].text, told[2].text) == ("2018-07-04", "Licht & <Laden>")


def test_without_news_the_sitemap_of_news_is_empty() -> None:
    assert list(etree.fromstring(render_news([], "Hub", "de"))) == []


def test_the_note_for_finders_of_weaknesses_has_the_fields_of_rfc_9116() -> None:
    url = "https://x/.well-known/security.txt"
    note = SecurityNote("mailto:sicher@x.example", dt.date(2027, 10, 1), url)
    assert render_security(note, "de").decode().splitlines() == [
        "Contact: mailto:sicher@x.example",
        "Expires: 2027-10-01T00:00:00Z",
        "Preferred-Languages: de, en",
        f"Canonical: {url}",
    ]
