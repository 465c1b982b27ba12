"""Every kind of page that our features make, with everything on it that can be on it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeGuard

from plugins.api.files import plan_files
from plugins.articles.compile import compile_articles
from plugins.articles.read import read_article
from plugins.core.cards import (
    AssetCard,
    Card,
    EditionCard,
    PageCard,
    PartCard,
    RelatedCard,
)
from plugins.core.clips import MediumCard, SignFile
from plugins.core.desk import Desk
from plugins.core.errors import Mark
from plugins.core.pages import Document, Page
from plugins.core.prosereader import ProseReader
from plugins.core.report import Report
from plugins.core.rights import PackageCard
from plugins.core.site import NavItem
from plugins.core.stories import Issue, PaperCard, PaperFile
from plugins.core.value import replace
from plugins.displays.compile import compile_displays
from plugins.editing.compile import start_page
from plugins.editions.compile import compile_editions
from plugins.editions.issue import issue_of
from plugins.editions.model import Edition
from plugins.events.compile import compile_events
from plugins.frontpage.compile import compile_front
from plugins.frontpage.model import Choices
from plugins.languages.compile import compile_languages
from plugins.licences.compile import compile_licences
from plugins.listings.compile import compile_listings
from plugins.listings.model import Topic
from plugins.merchants.compile import compile_merchants
from plugins.newsletters.compile import newsletter_page
from plugins.offline.compile import offline_page
from plugins.pages.compile import compile_pages
from plugins.pages.model import SinglePage
from plugins.projects.compile import compile_projects
from plugins.projects.model import Contact, Figure, Partner, Period, Project, Step
from plugins.projects.partners import compile_partners
from plugins.redirects.compile import gone_page, moved_page
from plugins.search.compile import compile_search
from plugins.series.compile import compile_series
from plugins.series.parts import part_of
from plugins.services.compile import compile_services
from plugins.toureditor.compile import editor_page
from plugins.venues.compile import compile_venues
from tests.articles.test_translated import make_wording
from tests.cases import (
    DAY,
    PICTURE,
    article_file,
    faults,
    make_article_card,
    make_desk,
    make_edition_card,
    make_merchant_card,
    make_partner_card,
    make_person,
    make_project_card,
    make_prose,
    make_topic,
    outputs_of,
    pages_of,
    ref,
    source_of,
    use_of,
)
from tests.core.test_languages import real_words, speaking_desk
from tests.displays.authored import SLIDES, display
from tests.events import authored as events
from tests.languages.test_compile import make_entrance
from tests.merchants import authored as merchants
from tests.series.test_read import series
from tests.services.test_read import service
from tests.venues import authored as venues

NOTE = "{date: 2018-07-05, reason: Ein Grund.}"
BODY = (
    "## A\n\nText mit [Link](projekt:wlan).\n\n## B\n\n"
    '![Ein Platz](bilder/platz.jpg "Am Morgen | Redaktion | CC0")\n\n'
    "## C\n\n![Der Platz](tour:rundgang/platz)\n\n## D\n\nEnde.[^1]\n\n"
    '![Ein Platz](bilder/platz.jpg "Am Morgen | Redaktion | CC0")\n'
    '![Ein Platz](bilder/platz.jpg "Am Abend | Redaktion | CC0")\n\n'
    "![Sehen](medium:film)\n\n![Hören](medium:ton)\n\n"
    "> Ein Wort.\n>\n> – Ute\n\n>> Ende.\n\n[^1]: Noch etwas."
)
TEXT = article_file(
    BODY,
    edition="2018-03",
    source="{name: Z, edition: 03/2018, author: A, date: 2018-07-04, url: 'https://z.example/'}",
    changes="[{date: 2018-07-05, note: Neu.}]",
    correction=NOTE,
    withdrawn=NOTE,
    modified="2018-07-06",
    kind="showcase",
    showcase="{shop: L, place: M, try: S, learned: V, project: wlan, scene: rundgang/platz}",
    projects="[wlan]",
    facts="[Kurz.]",
    recording="ton",
    tours="[rundgang]",
    demo="Erfunden.",
    sign="{file: eins.mp4, captions: eins.vtt, note: Ute.}",
)
FILM = MediumCard(
    "film", "Ein Blick", "/f.webm", "video/webm", "/f.vtt", use_of(), ("Ein Platz.",), "Redaktion",
    "CC0", "Erfunden.", Mark("x"),
)  # fmt: skip
ASSETS = (
    SignFile("eins.mp4", "/c/eins.mp4", "/gebaerden/eins.mp4", "0123", Mark("x")),
    SignFile("eins.vtt", "/c/eins.vtt", "/gebaerden/eins.vtt", "0123", Mark("x")),
    AssetCard("newsletters.css", "/l.css"),
    AssetCard("venues.css", "/v.css"),
    AssetCard("terminal.css", "/t.css"),
    AssetCard("toureditor.css", "/e.css"),
    AssetCard("toureditor.js", "/e.js"),
    AssetCard("search.css", "/s.css"),
    AssetCard("search.js", "/s.js"),
    AssetCard("reading.css", "/r.css"),
    FILM,
    replace(FILM, id="ton", poster=None),
    AssetCard("notfound.js", "/n.js"),
    PackageCard("yaml", "2.9.1", "ISC", "https://yaml.example/", "May be <used>."),
)
RELATED = RelatedCard("eins", ("zwei",), ("drei",), "zwei", "drei", Mark("x"))
OTHERS: tuple[Card, ...] = (
    *(make_article_card(f"a{i:02d}", edition="2018-03") for i in range(50)),
    make_article_card("zwei", projects=("wlan",), edition="2018-03", demo="Erfunden."),
    make_article_card("drei", rubric="innenstadt", date=dt.date(2017, 3, 4), withdrawn=True),
    make_person("ute", demo="Erfunden."),
    *(make_edition_card(f"2018-0{number}") for number in (2, 3, 4)),
    make_project_card(tours=("rundgang",), demo="Erfunden."),
)


def every_page() -> Iterator[Page]:
    """Give one page of each kind, made by the real compilers."""
    report = Report()
    article = read_article(source_of(TEXT), ProseReader(), report)
    assert article and faults(report) == []
    page = PageCard("impressum", "Impressum", "/impressum/", Mark("x"))
    editions = [make_edition_card(f"2018-0{number}", demo="Erfunden.") for number in (2, 3, 4)]
    desk = make_desk(
        article, article.card, *OTHERS, *ASSETS, RELATED, page,
        PaperCard("2018-03", (PaperFile("pdf", "/z.pdf", 2_300_000, 12),), Mark("x")),
        SinglePage(page, "Wir.", "Fehlt.", make_prose(BODY)), *map(_edition, editions),
        _project(), Partner(make_partner_card(), "https://stadt.example/"), _choices(),
    )  # fmt: skip
    for planned in (compile_articles(desk), compile_pages(desk), compile_editions(desk)[:3]):
        yield from pages_of(planned, desk).values()
    yield editor_page(desk)
    desk.catalogue.derive(Issue, issue_of)
    yield newsletter_page("2018-03", desk)
    yield from _first_of_each(pages_of(compile_projects(desk), desk))
    yield from pages_of(compile_partners(desk), desk).values()
    yield from _first_of_each(pages_of(compile_listings(desk), desk))
    yield from pages_of(compile_front(desk), desk).values()
    yield from pages_of(compile_licences(desk), desk).values()
    _assert_sound(desk)
    yield from _pages_of_offers()
    yield from _pages_of_series()
    yield from _pages_in_other_languages()
    yield offline_page(make_desk())


def _pages_of_offers() -> Iterator[Page]:
    """Give one page of each kind that merchants, events, services and their editors have."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        merchant = merchants.read(folder, articles="[eins]", projects="[wlan]")
        weekly = events.event(folder, repeat="{every: woche, count: 6}", demo="Erfunden.")
        building, _ = venues.read_text(folder, venues.STEPPED)
        lending = service(folder, articles="[eins]", projects="[wlan]", demo="Erfunden.")
        window = display(folder, slides=SLIDES, merchant="brummel", demo="Erfunden.", place="Hier",
                         show="{articles: {}, events: {}, scenes: {tour: rundgang}}")  # fmt: skip
    desk = make_desk(
        *ASSETS, merchant, merchant.card, *events.announced(weekly, passed=1), lending,
        lending.card, window, window.card, make_project_card(), make_article_card("eins"),
        *building.values,
    )  # fmt: skip
    for planned in (
        compile_merchants(desk), compile_events(desk), compile_services(desk),
        compile_displays(desk), compile_venues(desk),
    ):  # fmt: skip
        pages = [one for one in planned if isinstance(one.make(*one.arguments, desk), Page)]
        yield from _first_of_each(pages_of(pages, desk))
    yield start_page("/redaktion/anfang.js", desk)
    yield moved_page("/tour/", "/touren/", desk)
    yield gone_page("/weg/", desk)
    yield offline_page(desk)
    found = replace(desk, settings=replace(desk.settings, search=True))
    yield from pages_of(compile_search(found), found).values()
    _assert_sound(desk)


def _pages_of_series() -> Iterator[Page]:
    """Give a series, the article that is a part of it, a chosen topic, and the data explained."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        one = series(folder, text="Ein Satz.", picture=PICTURE, project="wlan", demo="Erfunden.")
        told = events.announced(events.event(folder, topics="[quick-wins]", demo="Erfunden."))
    article = read_article(
        source_of(article_file(BODY, series="netze", part="2")), ProseReader(), Report()
    )
    assert article
    parts = (make_article_card(f"p{n}", series="netze", part=n) for n in (1, 3))
    chosen = Topic(make_topic(), make_prose(BODY), (ref("p1"),), ())
    desk = make_desk(
        one, one.card, article, article.card, *parts, chosen, *told, make_project_card(),
        *(make_merchant_card(f"l{n}", topics=("quick-wins",)) for n in range(8)),
        FILM, replace(FILM, id="ton", poster=None),
    )  # fmt: skip
    desk.catalogue.derive(PartCard, part_of)
    for planned in (compile_series(desk), compile_articles(desk)):
        yield from pages_of(planned, desk).values()
    yield pages_of(compile_listings(desk), desk)["/thema/quick-wins/"]
    yield from (page for page in outputs_of(plan_files(desk), desk).values() if is_page(page))
    _assert_sound(desk)


def _pages_in_other_languages() -> Iterator[Page]:
    """Give an article in English and in plain German, and the pages that list such things."""
    report = Report()
    article = read_article(source_of(TEXT), ProseReader(), report)
    assert article
    items = [
        item
        for code in ("en", "leicht")
        for wording in [make_wording(code, BODY, correction="A reason.", withdrawn="A reason.")]
        for item in (wording, wording.version, make_entrance(code))
    ]
    own = speaking_desk(
        article, article.card, RELATED, *OTHERS, *ASSETS, *items, words=real_words()
    )
    pages = {**pages_of(compile_articles(own), own), **pages_of(compile_languages(own), own)}
    yield from (page for page in pages.values() if page.language != "de")
    _assert_sound(own)


def is_page(made: Page | Document) -> TypeGuard[Page]:
    """Tell a page from a document."""
    return isinstance(made, Page)


def _assert_sound(desk: Desk) -> None:
    assert faults(desk.report) == []


def _first_of_each(pages: dict[str, Page]) -> list[Page]:
    first = {page.template: page for page in reversed(pages.values())}
    return [*first.values(), *(page for url, page in pages.items() if url == "/rubrik/handel/")]


def _edition(card: EditionCard) -> Edition:
    lead = ref("zwei") if card.id == "2018-03" else None
    return Edition(card, lead, make_prose("## Ein Wort\n\nText."))


def _choices() -> Choices:
    return Choices(
        "Ein Anfang", "Ein Satz.", ref("a01"), (ref("a02"), ref("a03")), (ref("a04"),),
        (ref("wlan"),), ref("2018-03"), ref("rundgang"),
    )  # fmt: skip


def _project() -> Project:
    return Project(
        card=make_project_card(demo="Erfunden.", tours=("rundgang",)),
        partners=(ref("stadt"),),
        tours=(ref("rundgang"),),
        history=(Step(DAY, "geplant", "Plan."), Step(DAY, "laufend", "Start.")),
        period=Period(DAY, None, "Laut Plan."),
        goals=("Ein Ziel.",),
        figures=(Figure("7", "Orte", "Cityzeitung"),),
        contact=Contact("Leitung", ref("stadt")),
        links=(NavItem("Stadt", "https://stadt.example/"),),
        pictures=(use_of(),),
        prose=make_prose(BODY),
    )
