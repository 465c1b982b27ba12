"""A small town's site as plain values that an edit can change, and the files it stands for.

It refers to nothing that is not there: an article that goes takes the links to it along, so that
random edits leave a sound site, unless they are meant to break it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from tests.builders import ROOT, article, page, photo, valid_site
from tests.venues.authored import STEPPED
from tests.venues.authored import TEXT as BUILDING

TEMPLATES = ROOT / "theme/templates"
PICTURE = "\n  file: bilder/{0}.jpg\n  alt: Ein Bild.\n  caption: Am Morgen.\n  credit: Redaktion\n  licence: CC0"  # noqa: E501
STEMS = (
    "eins", "zwei", "drei", "bahn", "funk", "licht",
    "markt", "netz", "park", "rad", "strom", "wasser",
)  # fmt: skip
DAYS = ("2018-07-04", "2018-07-05", "2017-03-02", "2018-06-30", "2030-01-01", "2018-07-04")
HOURS = (
    "Mo-Fr 09:00-18:00; PH off", "Fr-Sa 18:00-02:00; PH off", "24/7", "sunrise-sunset; PH off", "",
)  # fmt: skip
TRADES = ("spielwaren", "fahrrad")
DISTRICTS = ("mitte", "nord", "")
TODAYS = ("", "2018-07-04", "2029-12-31", "2030-01-01")
RUBRICS = ("handel", "innenstadt", "verkehr")
TOPICS = ("quick-wins", "sensoren", "karten")
PICTURES = ("platz", "zwilling", "ufer")  # two of them have the same bytes
EDITIONS = ("2018-03", "2018-02", "")
TOURS = ("", "rundgang", "rundgang/halle")
PROJECTS = ("rundgaenge", "wlan", "")
SERIES = ("", "netze")
SERIES_FILES = ("", "project: wlan\n", "topics: [sensoren]\n")
BODIES = (
    "Ein Satz.",
    "Ein *anderer* Satz.\n\n## Ein Titel\n\nUnd [ein Projekt](projekt:wlan).",
    "Siehe [{other}](artikel:{other}) und [ein Thema](thema:sensoren).",
    '## A\n\nText.\n\n## B\n\n![Ein Platz](bilder/ufer.jpg "Am Morgen | Redaktion | CC0")\n\n## C\n\nEnde.',  # noqa: E501
    "Davor.\n\n![Die Halle](tour:rundgang/halle)\n\n- eins\n- zwei\n\nDanach.",
    "Beim [Händler](haendler:brummel).\n\nEnde.",
    "Eine Tabelle.\n\n| a | b |\n| - | - |\n| 1 | 2 |",
)
EVENT = (
    "title: {title}\nsummary: Alle kommen.\ncategory: treffen\npublished: 2018-07-04\n"
    "start: 2029-12-25 18:00\nend: 20:00\n"
)
WEEKLY = "repeat: {every: woche, until: 2030-01-31}\n"
EVENTS = (
    EVENT + WEEKLY + "projects: [wlan]\narticles: [{other}]\n",
    EVENT + WEEKLY + "place: {name: Halle, scene: rundgang/halle}\nexcept: [2030-01-08]\n",
    EVENT + "cancelled: {date: 2018-07-05, reason: Regen.}\nprojects: [rundgaenge]\n",
    "",
    EVENT.replace("2018-07-04", "2029-12-31") + "additional: [2030-01-01 10:00]\n",
    EVENT.replace("treffen", "aktion") + "changes: [{date: 2018-07-06, note: Neu.}]\n",
)
# None, one in which a merchant is, one in which another one is, one with steps and without either.
BUILDINGS = (
    "",
    BUILDING.replace("category: Spielwaren", "category: Spielwaren, merchant: brummel"),
    BUILDING.replace("category: Spielwaren", "category: Spielwaren, merchant: wirbel"),
    STEPPED,
)
FAULTS: tuple[tuple[str, str | bytes | None], ...] = (
    ("content/artikel/neu.md", article(date="1.3.2018")),
    ("content/artikel/neu.md", article("Siehe [nichts](artikel:gibt-es-nicht).")),
    ("content/artikel/neu.md", article(related="[gibt-es-nicht]")),
    ("content/artikel/neu.en.md", article()),
    ("content/haendler/brummel.yaml", "name: Brummel\nhours: Mo–Fr 9–18 Uhr\n"),
    ("content/termine/neu.yaml", EVENT + "projects: [gibt-es-nicht]\n"),
    ("content/rubriken.yaml", "rubrics:\n  - {id: handel\n"),
    ("content/notiz.txt", "Niemand liest das."),
    ("content/bilder/klein.jpg", photo(320, 200)),
    ("content/bilder/platz.jpg", None),
    ("content/seiten/impressum.md", None),
)
AUDIT = (
    '{"date": "2018-07-01", "tools": {"axe-core": "4"}, "surroundings": ["320 Pixel breit"],'
    ' "kinds": 1, "pages": 1, "findings": []}'
)
CATALOGUE = "theme/translations/en/LC_MESSAGES/hub.po"
PHRASES = ("Home", "Start")
ENGLISH_PROJECT = (
    "en:\n  title: {title} in English\n  summary: A project.\n  goals: [A goal.]\n"
    "  history: [Begun.]\n  picture: {{alt: A picture., caption: Early.}}\n  text: A sentence.\n"
)
DISPLAYS = (
    "",
    "show: {articles: {count: 3}, events: {count: 1}, scenes: {tour: rundgang, count: 3}}\n",
    "show: {articles: {rubric: handel}}\nslides: [{title: Neu, link: 'artikel:{other}'}]\n",
    "show: {articles: {topic: quick-wins}, events: {}}\ndim: {from: 22:00, until: 06:00}\n",
)


@dataclass
class Piece:
    """An article, by numbers that choose among the words above."""

    title: str
    date: int = 0
    rubric: int = 0
    topics: int = 1
    picture: int = 0
    edition: int = 0
    project: int = 2
    tour: int = 0
    body: int = 0
    related: tuple[str, ...] = ()
    merchant: bool = False
    series: int = 0
    part: int = 0
    withdrawn: bool = False
    draft: bool = False
    slug: str = ""
    english: int = 0
    """Which of the English versions there is; 0: none."""
    easy: bool = False
    """Whether there is a version in plain German."""


@dataclass
class Shop:
    """A merchant, by numbers that choose among the words above."""

    hours: int = 0
    trade: int = 0
    district: int = 0
    project: int = 0
    tour: int = 0
    article: int = 0
    step_free: bool = False


@dataclass
class Town:
    """Everything an editor or a developer can change."""

    pieces: dict[str, Piece] = field(default_factory=dict)
    rubrics: list[str] = field(default_factory=lambda: list(RUBRICS))
    topics: list[str] = field(default_factory=lambda: list(TOPICS))
    words: dict[str, str] = field(default_factory=dict)
    """Titles of things by name, where they are not the plain ones."""
    lead: int = 0
    status: int = 0
    partner: int = 0
    name: str = "Kleine Stadt"
    today: str = ""
    commit: int = 0
    """When the last commit was made, in seconds since 1970; 0: nobody knows."""
    settings: int = 0
    """Which of the parts that one may leave out there are."""
    style: int = 0
    """Which rule a stylesheet has at its end."""
    template: tuple[str, int] = ("", 0)
    series: int = 0
    topic: bool = False
    """Whether a topic names another, and projects name one."""
    event: int = 0
    second_event: int = 3
    service: bool = False
    display: int = 0
    building: int = 0
    """Which of the buildings there is; 0: none."""
    about: bool = False
    statement: bool = False
    """Whether there is the statement of accessibility, with what an audit found."""
    third: bool = False
    """Whether the tour has a third scene."""
    panorama: str = "platz"
    hotspot: int = 0
    english: int = 0
    """How much of the projects and of the tour is said in English: nothing, some, more."""
    phrase: int = 0
    """Which word the house has for something in English."""
    entrance: bool = False
    """Whether somebody has written what readers of English are told first."""
    hues: dict[str, int] = field(default_factory=dict)
    fault: int = -1
    shops: dict[str, Shop] = field(
        default_factory=lambda: {"brummel": Shop(), "wirbel": Shop(1, 1, 1, 1, 2, 1)}
    )

    def word(self, name: str) -> str:
        """Return the title of a thing."""
        return self.words.get(name, name.capitalize())

    def id(self, stem: str) -> str:
        """Return the name of an article in its address."""
        return self.pieces[stem].slug or stem

    def is_shown(self, stem: str) -> bool:
        """Tell whether others may name an article: it is out, no draft and not withdrawn."""
        piece = self.pieces.get(stem)
        if piece is None or piece.withdrawn or piece.draft:
            return False
        return not self.today or DAYS[piece.date] <= self.today

    def shown(self) -> list[str]:
        """Return the names of all articles that others may name, in a fixed order."""
        return [self.id(stem) for stem in sorted(self.pieces) if self.is_shown(stem)]


def small_town() -> Town:
    """Return the town before the first edit."""
    town = Town()
    for number, stem in enumerate(STEMS):
        town.pieces[stem] = Piece(
            f"Beitrag {stem}", number % 4, number % 3, 1 << number % 3, number % 3, number % 3,
            (2, 0, 1)[number % 3], number % 3, number % 6, series=number % 2,
        )  # fmt: skip
    town.pieces["rad"].related = ("eins", "netz")
    town.pieces["wasser"].date = 4
    return town


def files_of(town: Town) -> dict[str, str | bytes]:
    """Return every file of the town's site by its path."""
    files = {
        name: content
        for name, content in valid_site().items()
        if not name.startswith(("content/artikel/", "tours/"))
    }
    files |= dict(_vocabulary(town))
    files |= dict(_articles(town))
    files |= dict(_things(town))
    files |= dict(_tour(town))
    files |= dict(_theme(town))
    files |= dict(_translations(town))
    if town.fault >= 0:
        name, content = FAULTS[town.fault]
        if content is None:
            del files[name]
        else:
            files[name] = content
    return files


def _vocabulary(town: Town) -> Iterator[tuple[str, str]]:
    """Write vocabularies in one line each: an entry's line says nothing about its place."""
    for file, key, ids in (
        ("rubriken", "rubrics", town.rubrics),
        ("themen", "topics", town.topics),
    ):
        more = ", related: [sensoren], text: Ein Satz." if town.topic else ""
        rows = [
            f"{{id: {id}, title: {town.word(id)}, summary: Über {id}.{more * (id == 'karten')}}}"
            for id in ids
        ]
        yield f"content/{file}.yaml", f"{key}: [{', '.join(rows)}]\n"
    yield (
        "content/personen.yaml",
        "people:\n"
        f"  - {{id: redaktion, name: {town.word('redaktion')}, role: Alle, summary: Ja.}}\n",
    )


def _articles(town: Town) -> Iterator[tuple[str, str]]:
    shown = town.shown()
    for stem, piece in town.pieces.items():
        own = town.id(stem)
        others = [id for id in shown if id != own]
        topics = [id for bit, id in enumerate(TOPICS) if piece.topics >> bit & 1]
        body = BODIES[piece.body].replace("{other}", others[piece.date % len(others)])
        related = [id for id in piece.related if id in others]
        yield (
            f"content/artikel/{stem}.md",
            article(
                body,
                title=piece.title,
                date=DAYS[piece.date],
                rubric=RUBRICS[piece.rubric],
                topics=f"[{', '.join(topics or TOPICS[:1])}]",
                edition=EDITIONS[piece.edition] or None,
                picture=PICTURE.format(PICTURES[piece.picture]),
                projects=f"[{PROJECTS[piece.project]}]" if PROJECTS[piece.project] else None,
                tours=f"[{TOURS[piece.tour]}]" if TOURS[piece.tour] else None,
                related=f"[{', '.join(related)}]" if related else None,
                merchants="[brummel]" if piece.merchant else None,
                series=SERIES[piece.series] or None,
                part=str(piece.part) if piece.series and piece.part else None,
                slug=piece.slug or None,
                withdrawn="{date: 2031-01-01, reason: Ein Irrtum.}" if piece.withdrawn else None,
                draft="true" if piece.draft else None,
            ),
        )


def _translations(town: Town) -> Iterator[tuple[str, str]]:
    """Write articles in other languages; what the original has to say they say, too."""
    shown = town.shown()
    for stem, piece in town.pieces.items():
        others = [id for id in shown if id != town.id(stem)]
        more = "withdrawn: A slip.\n" if piece.withdrawn else ""
        if piece.english:
            yield (
                f"content/artikel/{stem}.en.md",
                f"---\ntitle: {piece.title} {piece.english}\nkicker: Test\nteaser: What it says.\n"
                f"picture: {{alt: A picture., caption: Early.}}\n{more}---\n"
                f"See [another](artikel:{others[piece.english % len(others)]})"
                " and [a project](projekt:wlan).\n",
            )
        if piece.easy:
            yield (
                f"content/artikel/{stem}.leicht.md",
                f"---\ntitle: {piece.title}\nteaser: Es geht um etwas.\n{more}---\nEin Satz.\n",
            )
    if town.entrance:
        yield (
            "content/sprachen/en.md",
            f"---\ntitle: {town.word('english')}\nsummary: Some pages.\n---\nA sentence.\n",
        )
    words = (ROOT / CATALOGUE).read_text(encoding="utf-8")
    yield CATALOGUE, words.replace('msgstr "Home"', f'msgstr "{PHRASES[town.phrase]}"')


def _things(town: Town) -> Iterator[tuple[str, str | bytes]]:
    shown = town.shown()
    lead, *highlights = [shown[(town.lead + step) % len(shown)] for step in range(3)]
    yield (
        "content/startseite.yaml",
        f"lead: {lead}\nhighlights: [{', '.join(highlights)}]\nprojects: [rundgaenge]\n"
        f"tour: rundgang\nclaim: {town.word('anfang')}\nintro: Eine kleine Seite.\n",
    )
    for id in ("2018-03", "2018-02"):
        yield (
            f"content/cityzeitung/{id}.md",
            f"---\ntitle: {town.word(id)}\nnumber: {int(id[-1])}\nyear: 2018\n"
            f"date: {id}-04\nsummary: Eine Ausgabe.\ncover:"
            f"{PICTURE.format('platz')}\n---\nEin Satz.\n",
        )
    for id in ("stadt", "kammer"):
        yield (
            f"content/partner/{id}.yaml",
            f"name: {town.word(id)}\nsummary: Trägt mit.\nkind: stadt\nroles: Trägerin\n",
        )
    for id, shop in town.shops.items():
        yield f"content/haendler/{id}.yaml", _shop(town, id, shop)
    for id in ("rundgaenge", "wlan"):
        yield f"content/projekte/{id}.yaml", _project(town, id, shown[0])
    for name, which in (("fest", town.event), ("feier", town.second_event)):
        text = EVENTS[which].replace("{title}", town.word(name)).replace("{other}", shown[0])
        if text:
            yield f"content/termine/{name}.yaml", text
    yield from _offers(town, shown[0])
    if town.about:
        yield "content/seiten/ueber.md", page("Über uns")
    if town.statement:
        yield "content/seiten/barrierefreiheit.md", page("Barrierefreiheit")
        yield "content/barrierefreiheit.json", AUDIT
    for id in PICTURES:
        hue = town.hues.get(id, 40 if id == "ufer" else 200)
        yield f"content/bilder/{id}.jpg", photo(640, 420, hue)


def _offers(town: Town, shown: str) -> Iterator[tuple[str, str]]:
    if town.building:
        yield "tours/haus/venue.yaml", BUILDINGS[town.building]
    if town.service:
        yield (
            "content/dienste/verleih.yaml",
            f"title: {town.word('verleih')}\nsummary: Akkus.\nprojects: [wlan]\n"
            "place: {name: Halle, scene: rundgang/halle}\n"
            f"articles: [{shown}]\npicture:{PICTURE.format('platz')}\n",
        )
    yield (
        "content/serien/netze.yaml",
        f"title: {town.word('netze')}\nsummary: Eine Reihe.\n{SERIES_FILES[town.series]}",
    )
    if shows := DISPLAYS[town.display]:
        yield (
            "content/display/fenster.yaml",
            f"title: {town.word('fenster')}\nsummary: Ein Fenster.\nprojects: [wlan]\n"
            f"articles: [{shown}]\n{shows.replace('{other}', shown)}",
        )


def _shop(town: Town, id: str, shop: Shop) -> str:
    lines = {
        "name": town.word(id),
        "summary": "Ein Laden.",
        "trade": TRADES[shop.trade],
        "district": DISTRICTS[shop.district],
        "hours": HOURS[shop.hours],
        "access": "[stufenlos]" if shop.step_free else "",
        "projects": f"[{PROJECTS[shop.project]}]" if PROJECTS[shop.project] else "",
        "articles": f"[{town.shown()[0]}]" if shop.article else "",
        "scene": TOURS[shop.tour] if "/" in TOURS[shop.tour] else "",
        "pictures": f"\n  -{PICTURE.format('ufer')[2:].replace(chr(10), chr(10) + '  ')}",
    }
    return "".join(f"{key}: {value}\n" for key, value in lines.items() if value)


def _project(town: Town, id: str, other: str) -> str:
    status = ("laufend", "geplant")[town.status] if id == "wlan" else "laufend"
    partners = ("stadt", "kammer", "stadt, kammer")[town.partner]
    return (
        f"title: {town.word(id)}\nsummary: Ein Projekt.\nkind: quick-win\nstatus: {status}\n"
        f"history:\n  - {{date: 2018-07-04, status: {status}, note: Begonnen.}}\n"
        f"period: {{start: 2018-07}}\npartners: [{partners}]\ngoals: [Ein Ziel.]\n"
        f"picture:{PICTURE.format('platz')}\ntours: [rundgang]\n"
        f"{'topics: [karten]' * town.topic}\n"
        f"text: |\n  Siehe [den Beitrag](artikel:{other}).\n"
        + (ENGLISH_PROJECT.format(title=town.word(id)) if town.english and id == "wlan" else "")
    )


def _tour(town: Town) -> Iterator[tuple[str, str | bytes]]:
    for name, hue in (("platz", 200), ("halle", 20)):
        yield f"tours/rundgang/panoramas/{name}.jpg", photo(2048, 1024, hue)
    scenes = ["platz", "halle", *(["bank"] if town.third else [])]
    rows = [_scene(town, id, scenes) for id in scenes]
    yield (
        "tours/rundgang/tour.yaml",
        f"title: {town.word('rundgang')}\nsummary: Orte der Stadt.\nstart: platz\n"
        "credit: Redaktion\nlicence: CC BY 4.0\nprivacy: no-people\n"
        + ("en: {title: Walk, summary: Places.}\n" * (town.english > 1))
        + "scenes:\n"
        + "".join(rows),
    )


def _scene(town: Town, id: str, scenes: list[str]) -> str:
    place = scenes.index(id)
    ways = [other for other in scenes if abs(scenes.index(other) - place) == 1]
    spots = [f"      - {{to: {other}, heading: {scenes.index(other) * 90}}}\n" for other in ways]
    targets = (f"article: {town.shown()[0]}", "project: wlan", "info: Die Säule, text: Hoch.",
               "shop: brummel")  # fmt: skip
    spoken = town.english > 1 and id in ("platz", "bank")
    said = ", en: {title: Column, text: High.}" if spoken and town.hotspot == 2 else ""
    spots.append(f"      - {{{targets[town.hotspot]}, heading: 20{said}}}\n")
    english = f"    en: {{title: The {id}, description: Here is {id}.}}\n" * spoken
    return (
        f"  - id: {id}\n    title: {town.word(id)}\n    panorama: {town.panorama}.jpg\n"
        f"    position: {{lat: 49.872{place}, lon: 8.6512}}\n    heading: 0\n"
        f"    view: {{heading: 180}}\n    description: Hier steht {town.word(id)}.\n{english}"
        f"    hotspots:\n{''.join(spots)}"
    )


@cache
def _templates() -> dict[str, str]:
    """Return every template of the theme by its name, as it is when the tests begin."""
    return {
        path.relative_to(TEMPLATES).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(TEMPLATES.rglob("*.html"))
    }


def _theme(town: Town) -> Iterator[tuple[str, str]]:
    changed, version = town.template
    for name, text in _templates().items():
        mark = f" v{version}" * (name == changed)
        marked = text.replace("</a>", f"{mark}</a>", 1).replace("</h1>", f"{mark}</h1>")
        yield f"theme/templates/{name}", marked
