"""Cards, desks and files of authors in one line each; no disk, no Pelican.

desk = make_desk(make_article_card("eins"), make_article_card("zwei", rubric="innenstadt"))
pages = pages_of(compile_listings(desk), desk)
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from plugins.core import routes
from plugins.core.cards import (
    ArticleCard,
    Card,
    EditionCard,
    PartnerCard,
    PersonCard,
    PictureFile,
    PictureUse,
    ProjectCard,
    Ref,
    RubricCard,
    SceneCard,
    StillPicture,
    TopicCard,
    TourCard,
)
from plugins.core.catalogue import Catalogue, Notes
from plugins.core.desk import Desk
from plugins.core.errors import Mark
from plugins.core.folders import listing
from plugins.core.frontmatter import Source
from plugins.core.offers import MerchantCard
from plugins.core.pages import Document, Page, Planned
from plugins.core.pictures import PictureOrders
from plugins.core.prose import Prose
from plugins.core.prosereader import ProseReader
from plugins.core.readings import Found, Input, Prosaist, ReadInput, file_inputs
from plugins.core.report import Report
from plugins.core.site import HubSettings, NavItem, SiteView
from plugins.core.yamlfile import parse

DAY = dt.date(2018, 7, 4)
PICTURE = (
    "{file: bilder/platz.jpg, alt: Ein Platz., caption: Am Morgen.,"
    " credit: Redaktion, licence: CC BY 4.0}"
)
ARTICLE = {
    "title": "Ein Beitrag",
    "kicker": "Probe",
    "teaser": "Ein Beitrag für die Tests.",
    "authors": "[redaktion]",
    "date": "2018-07-04",
    "rubric": "handel",
    "topics": "[quick-wins]",
    "picture": PICTURE,
}
SOURCES = (("image/webp", "/t.webp 720w"), ("image/jpeg", "/t.jpg 720w"))
STILL = StillPicture(SOURCES, "/t.jpg", 720, 480, "Der Platz")


def ref(id: str, path: str = "content/datei.md") -> Ref:
    """Return a name as an author used it in line 3."""
    return Ref(id, Mark(path, 3, 5))


def use_of(file: str = "bilder/platz.jpg") -> PictureUse:
    """Return a picture as an author placed it."""
    return PictureUse(ref(file), "Ein Platz.", "Am Morgen.", "Redaktion", "CC BY 4.0")


def make_article_card(id: str = "eins", **changes: Any) -> ArticleCard:
    """Return a card; without changes that of an article in Handel of 4 July 2018."""
    values: dict[str, Any] = {
        "title": f"Titel {id}", "kicker": "Probe", "teaser": f"Vorspann {id}.",
        "url": routes.article(id), "date": DAY, "rubric": "handel",
        "topics": ("quick-wins",), "authors": ("redaktion",), "edition": "", "projects": (),
        "tours": (), "related": (), "kind": "article", "shop": "", "picture": use_of(),
        "minutes": 2, "withdrawn": False, "demo": "", "mark": Mark(f"content/artikel/{id}.md"),
        **changes,
    }  # fmt: skip
    return ArticleCard(id=id, **{"modified": values["date"], **values})


def make_edition_card(id: str = "2018-03", **changes: Any) -> EditionCard:
    """Return the card of an edition; year and number come from its id."""
    year, number = (int(part) for part in id.split("-"))
    values: dict[str, Any] = {
        "title": f"Motto {id}", "name": f"Cityzeitung {number:02d}/{year}", "number": number,
        "year": year, "date": dt.date(year, number * 2, 1), "summary": "Eine Ausgabe.",
        "url": routes.edition(id), "cover": use_of(), "demo": "",
        "mark": Mark(f"content/cityzeitung/{id}.md"), **changes,
    }  # fmt: skip
    return EditionCard(id=id, **values)


def make_project_card(id: str = "wlan", **changes: Any) -> ProjectCard:
    """Return the card of a quick win of the town."""
    values: dict[str, Any] = {
        "title": f"Projekt {id}", "summary": "Ein Projekt.", "kind": "quick-win",
        "status": "laufend", "start": dt.date(2018, 7, 1), "url": routes.project(id),
        "picture": use_of(),
        "partners": ("stadt",), "tours": (), "demo": "",
        "mark": Mark(f"content/projekte/{id}.yaml"), **changes,
    }  # fmt: skip
    return ProjectCard(id=id, **values)


def make_merchant_card(id: str = "laden", **changes: Any) -> MerchantCard:
    """Return the card of a toy shop in Mitte."""
    values: dict[str, Any] = {
        "title": f"Laden {id}", "summary": "Ein Laden.", "trade": "spielwaren",
        "district": "mitte", "url": routes.merchant(id), "hours": "Mo-Fr 09:00-18:00; PH closed",
        "access": (), "offers": (), "projects": (), "articles": (), "scene": "", "demo": "",
        "mark": Mark(f"content/haendler/{id}.yaml"), **changes,
    }  # fmt: skip
    return MerchantCard(id=id, **values)


def make_partner_card(id: str = "stadt", kind: str = "stadt", title: str = "") -> PartnerCard:
    """Return the card of a partner."""
    mark = Mark(f"content/partner/{id}.yaml")
    return PartnerCard(
        id, title or id.title(), kind, "Sie hilft.", "Trägerin", routes.partner(id), "", mark
    )


def make_rubric(id: str = "handel") -> RubricCard:
    """Return the card of a rubric."""
    return RubricCard(id, id.title(), f"Über {id}.", routes.rubric(id), Mark("rubriken.yaml", 2))


def make_topic(id: str = "quick-wins") -> TopicCard:
    """Return the card of a topic."""
    return TopicCard(id, id.title(), f"Über {id}.", routes.topic(id), Mark("themen.yaml", 2))


def make_person(id: str = "redaktion", demo: str = "") -> PersonCard:
    """Return the card of an author."""
    mark = Mark("personen.yaml", 2)
    return PersonCard(id, id.title(), "Schreibt", "Alle.", routes.author(id), demo, mark)


def make_scene(id: str = "rundgang/platz") -> SceneCard:
    """Return the card of a scene."""
    return SceneCard(
        id, id.partition("/")[0], "Der Platz", "Rundgang", "Ein Platz.", routes.scene(id),
        routes.scene_data(id), STILL, 0.0, 0.0, 90.0, "Redaktion", "CC BY 4.0", (), (), "",
        Mark("tours/tour.yaml", 9),
    )  # fmt: skip


def make_tour(id: str = "rundgang") -> TourCard:
    """Return the card of a tour of one scene."""
    start = f"{id}/platz"
    return TourCard(
        id, "Rundgang", "Ein Rundgang.", routes.tour(id), start, (start,), STILL, "",
        Mark("tours/tour.yaml"),
    )  # fmt: skip


def words() -> tuple[Card, ...]:
    """Return the picture, rubrics, topic, author, tour and partner that the cards above name."""
    picture = PictureFile(
        "bilder/platz.jpg", "content/bilder/platz.jpg", 1600, 1000, "0123", Mark("bilder")
    )
    return (
        picture, make_rubric(), make_rubric("innenstadt"), make_topic(), make_person(),
        make_tour(), make_scene(), make_partner_card(),
    )  # fmt: skip


def make_settings(root: Path = Path("/hub")) -> HubSettings:
    """Return the settings of a site below `root`; nothing has to be there."""
    return HubSettings(
        root, root / "content", root / "tours", root / "theme", root / "output", root / ".cache",
        root / "node_modules", "Digitalstadt-Hub", "https://hub.example", "de", True, 0, 1,
    )  # fmt: skip


def make_frame() -> SiteView:
    """Return the frame of every page."""
    item = NavItem("Handel", "/rubrik/handel/")
    return SiteView(
        name="Digitalstadt-Hub", url="https://hub.example", tagline="Nachrichten",
        operator="Redaktion", navigation=(item,), rubrics=(item,), service=(item,),
        notice="Demonstration", stylesheet="/s.css", tour_stylesheet="/t.css",
        tour_script="/t.js", tour_vr_script="/vr.js", icon="/i.svg", fonts=("/f.woff2",),
        feed="/feeds/atom.xml", published=True,
    )  # fmt: skip


def make_desk(*items: Any, broken: tuple[tuple[type, str], ...] = ()) -> Desk:
    """Return a desk with these cards and values of features, and the words they use."""
    report = Report()
    catalogue = Catalogue((*words(), *items), broken)
    orders = PictureOrders(catalogue, report)
    return Desk(catalogue, orders, report, make_settings(), make_frame(), Notes())


def outputs_of(planned: Iterable[Planned], desk: Desk) -> dict[str, Page | Document]:
    """Make planned outputs as a build does, each on a fresh desk; return them by address.

    What is found wrong with any of them is in the report of `desk`.
    """
    outputs: dict[str, Page | Document] = {}
    for output in planned:
        own = desk.fresh()
        made = output.make(*output.arguments, own)
        assert made.url == output.url and output.url not in outputs
        outputs[output.url] = made
        _pass_on(own.report, desk.report)
    return outputs


def pages_of(planned: Iterable[Planned], desk: Desk) -> dict[str, Page]:
    """Make planned outputs that must all be pages; return them by address."""
    pages = {}
    for url, made in outputs_of(planned, desk).items():
        assert isinstance(made, Page)
        pages[url] = made
    return pages


def _pass_on(said: Report, report: Report) -> None:
    for fault in said.faults:
        report.fault(fault.mark, fault.message, fault.hint)
    for reminder in said.reminders:
        report.remind(reminder.mark, reminder.message, reminder.hint)


def faults(report: Report) -> list[str]:
    """Return what an author reads."""
    return [str(fault) for fault in report.faults]


def make_prose(text: str = "Ein Satz.") -> Prose:
    """Return Markdown, read; a fault in it is a fault of the test."""
    report = Report()
    prose = ProseReader().read(text, Mark("content/datei.md", 1), report)
    assert not report.faults
    return prose


def yaml_lines(given: dict[str, str], changes: dict[str, str | None]) -> str:
    """Return keys and values as lines; a change of None leaves its line out."""
    lines = {**given, **changes}
    return "".join(f"{key}: {value}\n" for key, value in lines.items() if value is not None)


def article_file(body: str = "Ein Satz.", **changes: str | None) -> str:
    """Return the file of an article: `---` in line 1, title in line 2, a new key in line 10."""
    return f"---\n{yaml_lines(ARTICLE, changes)}---\n{body}\n"


def source_of(text: str, path: str = "content/artikel/eins.md") -> Source:
    """Return a Markdown file in its two parts, without the disk."""
    _, head, body = text.split("---\n", 2)
    mapping = parse(head, path, Report(), 2)
    assert mapping is not None
    return Source(path, mapping, body, Mark(path, head.count("\n") + 3))


def write_files(folder: Path, files: dict[str, str]) -> Path:
    """Write files below `folder`/content and return that folder."""
    for name, text in files.items():
        target = folder / "content" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return folder / "content"


def read_folder(content: Path, folder: str, suffix: str, read: ReadInput, report: Report) -> Found:
    """Read all files of a folder below content/ as a build does."""
    files = file_inputs(listing(content, content.parent), f"content/{folder}", suffix)
    return read_inputs(files, read, report)


def read_inputs(inputs: Iterable[Input], read: ReadInput, report: Report) -> Found:
    """Read each input with a report of its own; what is said is in `report`."""
    values: list[Any] = []
    broken: list[tuple[type, str]] = []
    for item in inputs:
        own = Report()
        found = read(item, Prosaist(), own)
        _pass_on(own, report)
        values += found.values
        broken += found.broken
    return Found(tuple(values), tuple(broken))


def input_of(content: Path, name: str) -> Input:
    """Return one file below content/ as an input, also when it is missing."""
    known = f"{content.name}/{name}"
    listed = listing(content, content.parent)
    return Input(content / name, known, tuple(file for file in listed if file.name == known))


def of_kind(kind: type, found: Found) -> tuple[Any, ...]:
    """Return the values of one kind that were read."""
    return tuple(value for value in found.values if isinstance(value, kind))
