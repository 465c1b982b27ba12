"""The site in other languages: whole, in its own words, never in the way of the German one."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree
from collections.abc import Iterator

from bs4 import BeautifulSoup, NavigableString, Tag

from tests.site.published import HOST, Published

OTHERS = ("/en/", "/leichte-sprache/")
TAGS = {"/en/": "en", "/leichte-sprache/": "de-simple"}
GERMAN = re.compile(
    r"[äöüßÄÖÜ„]|\b(der|die|das|und|ist|nicht|eine?|von|mit|für|zur?|Bild|Karte|Rubrik|Titelkarte)\b"
)
# Names, and how those want to be named who made a picture.
NAMES = re.compile(
    r"Jürgen Buxmann|Mathildenhöhe|Wilhelminenstraße|Kollegiengebäude|\((Modell und Rendering)\)"
)
SPOKEN = ("alt", "aria-label", "title", "placeholder", "content")


def of_language(site: Published, home: str) -> dict[str, BeautifulSoup]:
    return {url: soup for url, soup in site.pages.items() if url.startswith(home)}


def alternates(soup: BeautifulSoup) -> dict[str, str]:
    links = soup.select('link[rel="alternate"][hreflang]')
    return {str(link["hreflang"]): str(link["href"]).removeprefix(HOST) for link in links}


def test_every_page_says_its_language(site: Published) -> None:
    for home, tag in TAGS.items():
        pages = of_language(site, home)
        assert len(pages) > 2, home
        for url, soup in pages.items():
            assert soup.html and soup.html["lang"] == tag, url
            locale = soup.select_one('meta[property="og:locale"]')
            assert locale and locale["content"] == ("en_GB" if tag == "en" else "de_DE"), url
    others = {url: soup for url, soup in site.pages.items() if not url.startswith(OTHERS)}
    assert {soup.html["lang"] for soup in others.values() if soup.html} == {"de"}


def test_versions_name_each_other_and_themselves(site: Published) -> None:
    named = {url: found for url, soup in site.pages.items() if (found := alternates(soup))}
    assert len(named) > 4
    for url, found in named.items():
        assert found["x-default"] == found["de"], url
        assert url in found.values(), url
        for tag, other in found.items():
            assert named[other] == found, f"{url} -> {tag} {other}"
            html = site.pages[other].html
            assert html and tag in (html["lang"], "x-default"), other


def test_every_version_is_named_by_its_original(site: Published) -> None:
    for home in OTHERS:
        for url in of_language(site, home):
            original = f"/{url.removeprefix(home)}"
            if original != "/" and not url.endswith("/einbetten/"):
                assert url in alternates(site.pages[original]).values(), url


def test_what_is_not_marked_as_german_is_english(site: Published) -> None:
    for url, soup in of_language(site, "/en/").items():
        left = [text for text in _spoken(soup) if GERMAN.search(NAMES.sub("", text))]
        assert left == [], url


def _spoken(soup: BeautifulSoup) -> Iterator[str]:
    """Give what is read aloud or shown of a page in the language of the page itself."""
    assert soup.html
    for tag in soup.html.find_all(True):
        if isinstance(tag, Tag) and not _elsewhere(tag):
            yield from (str(tag[name]) for name in SPOKEN if tag.has_attr(name))
            for child in tag.children:
                if type(child) is NavigableString and child.strip():
                    yield child.strip()


def _elsewhere(tag: Tag) -> bool:
    """Tell whether something is in a language of its own."""
    return any(
        one.name != "html" and one.get("lang", "en") != "en"
        for one in (tag, *tag.parents)
        if isinstance(one, Tag)
    )


def test_a_link_to_a_german_page_says_so(site: Published) -> None:
    """Within a text the words are English and a sign behind them tells; see languages.css."""
    for url, soup in of_language(site, "/en/").items():
        for link in soup.select('a[href^="/"]'):
            address = str(link["href"])
            if not address.startswith(OTHERS) and not link.find_parent(class_="prose"):
                assert "de" in (link.get("lang"), link.get("hreflang")), f"{url} -> {address}"


def test_the_foot_of_an_english_page_names_german_ones_in_english(site: Published) -> None:
    for url, soup in of_language(site, "/en/").items():
        links = soup.select(".footer [aria-labelledby=fuss-service] a[hreflang=de]")
        names = [link.get_text().removesuffix(" (German)") for link in links]
        wanted = [
            "About this hub",
            "Accessibility statement",
            "Privacy",
            "Legal notice",
            "Licences",
        ]
        assert names == (wanted if soup.select_one(".footer") else []), url
        plain = soup.select('.footer a[href="/leichte-sprache/"]')
        assert [link.get("lang") for link in plain] == ["de-simple"] * bool(names), url


def test_lists_feeds_and_the_search_of_the_german_site_know_nothing_of_it(site: Published) -> None:
    for name in sorted(site.files):
        if name.startswith("feeds/") and name.endswith((".xml", ".json")):
            text = (site.folder / name).read_text(encoding="utf-8")
            assert not any(f"{HOST}{home}" in text for home in OTHERS), name
    for url in ("/", "/archiv/", "/rubrik/innenstadt/", "/suche/"):
        main = site.pages[url].select_one("main")
        assert main and not main.select('a[href^="/en/"], a[href^="/leichte-sprache/"]'), url


def test_the_front_page_leads_to_both(site: Published) -> None:
    links = {str(link["href"]): link for link in site.pages["/"].select("a[href]")}
    for home, tag in TAGS.items():
        assert links[home].get("lang", "de-simple") == tag  # its name is plain German itself


def test_the_sitemap_names_versions_in_both_directions(site: Published) -> None:
    root = etree.parse(site.folder / "sitemap.xml").getroot()
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    for entry in root:
        url = str(entry.findtext(f"{space}loc")).removeprefix(HOST)
        rows = entry.findall("{http://www.w3.org/1999/xhtml}link")
        told = {row.attrib["hreflang"]: row.attrib["href"].removeprefix(HOST) for row in rows}
        found = alternates(site.pages[url])
        found.pop("x-default", None)
        assert told == found, url


def test_plain_german_has_a_sentence_a_line(site: Published) -> None:
    """Short sentences, each on a line of its own, as the Netzwerk Leichte Sprache asks."""
    for url, soup in of_language(site, "/leichte-sprache/").items():
        for part in soup.select(".prose p"):
            for line in part.get_text().split("\n"):
                assert len(re.findall(r"[.!?](?=\s|$)", line)) <= 1, f"{url}: {line}"
                assert len(line.split()) <= 12, f"{url}: {line}"
