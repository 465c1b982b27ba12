"""What feed readers make of our files."""

from __future__ import annotations

import datetime as dt
import json
import warnings
import xml.etree.ElementTree as etree
from typing import Any

import pytest

from plugins.core.cards import Card
from plugins.feeds.render import render_feed
from tests.core.builders import article, desk, person, rubric, site, topic
from tests.feeds.every_feed import every_feed

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import feedparser

NASTY = "</title><script>alert('&amp;\"')</script> ]]> & Größe „€“"
FRAME = site(tagline="Nachrichten", operator="Redaktion")


def rendered(format: str, *cards: Card) -> bytes:
    names = [person(), person("zwei", "Zweite Person"), rubric(), topic()]
    for file in every_feed(desk([*names, *cards], site=FRAME)):
        if file.url == f"/feeds/{format}":
            return render_feed(file)
    raise AssertionError(format)


def parsed(format: str, *cards: Card) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        feed = feedparser.parse(rendered(format, *cards))
    assert not feed.bozo, feed.bozo_exception
    return feed


FULL = article(topics=("quick-wins",), authors=("redaktion", "zwei"), modified=dt.date(2018, 12, 1))


@pytest.mark.parametrize(("format", "version"), [("atom.xml", "atom10"), ("rss.xml", "rss20")])
def test_a_feed_reader_finds_everything(format: str, version: str) -> None:
    result = parsed(format, FULL)
    assert result.version == version
    assert result.encoding == "utf-8"
    feed, (entry,) = result.feed, result.entries
    assert (feed.title, feed.link, feed.subtitle) == (
        "Digitalstadt",
        "https://hub.example/",
        "Nachrichten.",
    )
    assert feed.language == "de"
    assert {link.href for link in feed.links if link.rel == "self"} == {
        f"https://hub.example/feeds/{format}"
    }
    assert entry.id == "tag:hub.example,2018:/artikel/eins/"
    assert entry.link == "https://hub.example/artikel/eins/"
    assert (entry.title, entry.summary) == ("Titel eins", "Anriss eins.")
    assert entry.published_parsed[:5] == (2018, 7, 3, 22, 0)
    assert [tag.label or tag.term for tag in entry.tags] == ["Handel", "Quick Wins"]


def test_atom_names_every_author_the_change_and_the_picture() -> None:
    (entry,) = parsed("atom.xml", FULL).entries
    assert [author.name for author in entry.authors] == ["Die Redaktion", "Zweite Person"]
    assert entry.updated == "2018-12-01T00:00:00+01:00"
    (picture,) = entry.enclosures
    assert picture.type == "image/jpeg"
    assert picture.href == "https://hub.example/bilder/platz.0123456789ab-1080.jpg"


def test_rss_names_every_author_and_the_picture() -> None:
    root = etree.fromstring(rendered("rss.xml", FULL))
    creators = root.findall(".//{http://purl.org/dc/elements/1.1/}creator")
    assert [creator.text for creator in creators] == ["Die Redaktion", "Zweite Person"]
    (entry,) = parsed("rss.xml", FULL).entries
    assert entry.media_content[0]["url"].endswith("-1080.jpg")
    assert entry.guidislink is False


def test_json_feed_has_what_version_1_1_asks_for() -> None:
    feed = json.loads(rendered("feed.json", FULL))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["home_page_url"] == "https://hub.example/"
    assert feed["feed_url"] == "https://hub.example/feeds/feed.json"
    assert feed["items"] == [
        {
            "id": "tag:hub.example,2018:/artikel/eins/",
            "url": "https://hub.example/artikel/eins/",
            "title": "Titel eins",
            "content_text": "Anriss eins.",
            "summary": "Anriss eins.",
            "date_published": "2018-07-04T00:00:00+02:00",
            "date_modified": "2018-12-01T00:00:00+01:00",
            "authors": [{"name": "Die Redaktion"}, {"name": "Zweite Person"}],
            "tags": ["Handel", "Quick Wins"],
            "image": "https://hub.example/bilder/platz.0123456789ab-1080.jpg",
        }
    ]


@pytest.mark.parametrize("format", ["atom.xml", "rss.xml"])
def test_no_text_can_leave_its_place(format: str) -> None:
    root = etree.fromstring(rendered(format, article(title=NASTY, teaser=NASTY)))
    tags = {node.tag.rpartition("}")[2] for node in root.iter()}
    assert "script" not in tags
    titles = [node.text for node in root.iter() if node.tag.rpartition("}")[2] == "title"]
    assert NASTY in titles


def test_a_description_in_rss_is_text_even_for_readers_that_take_it_for_html() -> None:
    root = etree.fromstring(rendered("rss.xml", article(teaser="1 < 2 <b>")))
    assert root.findtext("./channel/item/description") == "1 &lt; 2 &lt;b&gt;"


def test_json_keeps_any_text() -> None:
    feed = json.loads(rendered("feed.json", article(title=NASTY)))
    assert feed["items"][0]["title"] == NASTY


@pytest.mark.parametrize("format", ["atom.xml", "rss.xml", "feed.json"])
def test_the_same_cards_give_the_same_bytes(format: str) -> None:
    assert rendered(format, FULL) == rendered(format, FULL)


@pytest.mark.parametrize("format", ["atom.xml", "rss.xml"])
def test_an_empty_feed_is_a_feed(format: str) -> None:
    assert parsed(format).entries == []


@pytest.mark.parametrize("format", ["atom.xml", "rss.xml"])
@pytest.mark.parametrize("text", [NASTY, "eins\ttab", 'x" y="z', "ö € 😀", "&#10;", "a > b ]]>"])
def test_the_file_is_what_elementtree_would_write(format: str, text: str) -> None:
    names = article(title=text, teaser=text, topics=("quick-wins",), authors=("redaktion",))
    made = rendered(format, names).decode()
    head, _, body = made.partition("\n")
    # ElementTree would rename namespaces: it sees names and addresses without a colon.
    plain = body.replace("xmlns=", "xmlns_=").replace("xmlns:", "xmlns_").replace(":", "\u00b7")
    tree = etree.fromstring(plain)
    etree.indent(tree)
    assert etree.tostring(tree, "unicode") + "\n" == plain
    assert head == '<?xml version="1.0" encoding="utf-8"?>'
    assert text in {node.text for node in etree.fromstring(made).iter()}
