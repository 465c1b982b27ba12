"""Feeds are read back by a feed reader, the sitemap by a robot."""

from __future__ import annotations

import json
import warnings
import xml.etree.ElementTree as etree
from typing import Any

import feedparser
import pytest

from tests.site.published import (
    Published,
    is_for_editors,
    is_for_frames,
    is_withdrawn,
    leads_on,
    ours,
)


def parsed(text: str) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return feedparser.parse(text.encode())


@pytest.mark.parametrize("name", ["atom.xml", "rss.xml"])
def test_every_feed_is_read_without_complaint(site: Published, name: str) -> None:
    feeds = [
        path for path in sorted(site.files) if path.startswith("feeds/") and path.endswith(name)
    ]
    assert f"feeds/{name}" in feeds and len(feeds) > 5
    for path in feeds:
        feed = parsed(site.text(path))
        assert not feed.bozo, f"{path}: {feed.get('bozo_exception')}"
        assert feed.feed.title and feed.feed.link, path
        assert feed.entries, path
        for entry in feed.entries:
            assert entry.title and entry.id and (ours(entry.link) or "").startswith("/"), path
            assert entry.get("published_parsed") or entry.get("updated_parsed"), path


def test_newest_comes_first_and_no_entry_twice(site: Published) -> None:
    feed = parsed(site.text("feeds/atom.xml"))
    dates = [entry.published_parsed for entry in feed.entries]
    assert dates == sorted(dates, reverse=True)
    assert len({entry.id for entry in feed.entries}) == len(feed.entries)


def test_withdrawn_articles_are_in_no_feed(site: Published) -> None:
    withdrawn = {url for url, soup in site.pages.items() if is_withdrawn(soup)}
    assert withdrawn
    feed = parsed(site.text("feeds/atom.xml"))
    assert withdrawn.isdisjoint({ours(entry.link) for entry in feed.entries})


def test_json_feed_says_the_same_as_atom(site: Published) -> None:
    for path in sorted(name for name in site.files if name.endswith("feed.json")):
        feed = json.loads(site.text(path))
        atom = parsed(site.text(path.replace("feed.json", "atom.xml")))
        assert feed["version"] == "https://jsonfeed.org/version/1.1"
        assert ours(feed["feed_url"]) == f"/{path}"
        assert [item["url"] for item in feed["items"]] == [entry.link for entry in atom.entries]
        assert [item["title"] for item in feed["items"]] == [entry.title for entry in atom.entries]


def test_the_sitemap_lists_every_page_once(site: Published) -> None:
    root = etree.fromstring(site.text("sitemap.xml"))
    listed = [ours(loc.text or "") for loc in root.findall("{*}url/{*}loc")]
    assert len(listed) == len(set(listed))
    hidden = {url for url in site.pages if url not in listed}
    assert set(listed) <= site.pages.keys()
    assert {url for url in hidden if not _may_be_hidden(url, site)} == set()


def test_the_sitemap_shows_the_picture_of_every_article_and_scene(site: Published) -> None:
    root = etree.fromstring(site.text("sitemap.xml"))
    pictures = {ours(url.findtext("{*}loc") or ""): url.findtext("{*}image/{*}loc") for url in root}
    shown = {url for url in pictures if url and (url.startswith("/artikel/") or _is_scene(url))}
    assert len(shown) > 8
    for url in shown:
        assert site.answers(ours(pictures[url] or "") or ""), url


def _is_scene(url: str) -> bool:
    return url.startswith("/touren/") and url.count("/") == 4


def _may_be_hidden(url: str, site: Published) -> bool:
    """Tell whether a page says itself that nobody should find it: a copy, error, tool, old news."""
    own = url == "/404.html" or is_for_frames(url) or is_for_editors(url)
    gone = is_withdrawn(site.pages[url]) or leads_on(site.pages[url])
    return own or gone or _says_again(url)


def _says_again(url: str) -> bool:
    """Tell whether a page only repeats others: a screen's, a newsletter."""
    window = url.startswith("/display/") and url != "/display/"
    screen = window or url.endswith("/terminal/")
    return screen or (url.startswith("/cityzeitung/") and url.endswith("/newsletter/"))
