"""Which articles a feed holds, and what it says of them."""

from __future__ import annotations

import datetime as dt

from plugins.core.cards import Card, SeriesCard
from plugins.core.errors import Mark
from plugins.feeds.model import Category, Feed
from tests.core.builders import article, desk, edition, person, rubric, site, topic
from tests.feeds.every_feed import every_feed

DAY = dt.date(2018, 7, 4)


def feed_at(url: str, *cards: Card) -> Feed:
    found = {file.url: file.feed for file in every_feed(desk([person(), rubric(), *cards]))}
    return found[url]


def whole(*cards: Card) -> Feed:
    return feed_at("/feeds/atom.xml", *cards)


def titles(feed: Feed) -> list[str]:
    return [entry.title for entry in feed.entries]


def test_there_are_three_formats_for_all_for_each_rubric_and_for_each_edition() -> None:
    files = every_feed(desk([rubric(), edition()]))
    assert [file.url for file in files] == [
        "/feeds/atom.xml",
        "/feeds/rss.xml",
        "/feeds/feed.json",
        "/feeds/rubrik/handel/atom.xml",
        "/feeds/rubrik/handel/rss.xml",
        "/feeds/rubrik/handel/feed.json",
        "/feeds/cityzeitung/2018-03/atom.xml",
        "/feeds/cityzeitung/2018-03/rss.xml",
        "/feeds/cityzeitung/2018-03/feed.json",
    ]
    assert files[3].absolute_url == "https://hub.example/feeds/rubrik/handel/atom.xml"


def test_the_newest_thirty_come_first_and_equal_days_in_order_of_name() -> None:
    cards = [article(f"a{n:02}", date=DAY + dt.timedelta(n // 2)) for n in range(40)]
    feed = whole(*cards)
    assert len(feed.entries) == 30
    assert titles(feed)[:3] == ["Titel a38", "Titel a39", "Titel a36"]


def test_withdrawn_articles_are_left_out() -> None:
    assert titles(whole(article("eins"), article("zwei", withdrawn=True))) == ["Titel eins"]


def test_a_rubric_and_an_edition_have_only_their_own() -> None:
    cards = (
        article("eins", edition="2018-03"),
        article("zwei", rubric="wissen"),
        rubric("wissen", "Wissen"),
        edition(),
    )
    assert titles(feed_at("/feeds/rubrik/wissen/atom.xml", *cards)) == ["Titel zwei"]
    assert titles(feed_at("/feeds/cityzeitung/2018-03/rss.xml", *cards)) == ["Titel eins"]


def test_an_entry_has_absolute_addresses_names_and_categories() -> None:
    (entry,) = whole(topic(), article(topics=("quick-wins",))).entries
    assert entry.url == "https://hub.example/artikel/eins/"
    assert entry.image == "https://hub.example/bilder/platz.0123456789ab-1080.jpg"
    assert entry.authors == ("Die Redaktion",)
    assert entry.categories == (Category("handel", "Handel"), Category("quick-wins", "Quick Wins"))
    assert entry.summary == "Anriss eins."


def test_dates_begin_at_midnight_in_darmstadt_in_summer_and_in_winter() -> None:
    winter = dt.date(2018, 12, 1)
    (entry,) = whole(article(date=DAY, modified=winter)).entries
    assert entry.published.isoformat() == "2018-07-04T00:00:00+02:00"
    assert entry.updated.isoformat() == "2018-12-01T00:00:00+01:00"


def test_ids_do_not_change_with_scheme_title_or_date() -> None:
    http = every_feed(desk([article(title="Neu", date=dt.date(2019, 1, 1))]))
    https = every_feed(desk([article()], site_url="http://hub.example:8000"))
    assert http[0].feed.entries[0].id == "tag:hub.example,2018:/artikel/eins/"
    assert https[0].feed.entries[0].id == "tag:hub.example,2018:/artikel/eins/"


def test_a_feed_was_updated_when_its_last_article_was() -> None:
    changed = dt.date(2018, 9, 1)
    feed = whole(article("eins", modified=changed), article("zwei", date=dt.date(2018, 8, 1)))
    assert feed.updated.date() == changed


def test_an_empty_feed_never_asks_the_clock() -> None:
    assert whole().updated.date() == dt.date(1970, 1, 1)
    other = feed_at("/feeds/rubrik/wissen/atom.xml", article(), rubric("wissen", "Wissen"))
    assert other.updated.date() == DAY


def test_the_subtitle_repeats_what_the_site_says_of_itself() -> None:
    frame = site(tagline="Nachrichten", notice="Demonstration.", operator="Redaktion")
    feed = every_feed(desk([], site=frame))[0].feed
    assert feed.subtitle == "Nachrichten. Demonstration."
    assert feed.author == "Redaktion"


def test_a_series_has_feeds_of_its_parts() -> None:
    series = SeriesCard(
        "netze", "Netze", "Was Netze sind.", "/serien/netze/", None, (), (), "", Mark("x")
    )
    parts = article("eins", series="netze"), article("zwei", series="netze", withdrawn=True)
    feed = feed_at("/feeds/serien/netze/atom.xml", series, *parts, article("drei"))
    assert titles(feed) == ["Titel eins"]
    assert (feed.title, feed.page) == ("Netze – Digitalstadt", "https://hub.example/serien/netze/")
