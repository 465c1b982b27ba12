"""Cards, desks and texts in one line, for the tests of core and of every feature."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from plugins.core import routes
from plugins.core.cards import (
    ArticleCard,
    EditionCard,
    PersonCard,
    PictureFile,
    PictureUse,
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
from plugins.core.pictures import PictureOrders
from plugins.core.prose import Html, Phrase, Prose, markup_of
from plugins.core.report import Report
from plugins.core.site import HubSettings, SiteView
from plugins.core.value import replace

DAY = dt.date(2018, 7, 4)
HERE = Mark("x.md")


def faults(report: Report) -> list[str]:
    """Return what an author would read."""
    return [str(fault) for fault in report.faults]


def settings(**changes: Any) -> HubSettings:
    """Return settings of a site whose files are nowhere."""
    folder = Path("/nowhere")
    plain = HubSettings(
        root=folder,
        content=folder / "content",
        tours=folder / "tours",
        theme=folder / "theme",
        output=folder / "output",
        cache=folder / "cache",
        node_modules=folder / "node_modules",
        site_name="Digitalstadt",
        site_url="https://hub.example",
        language="de",
        published=True,
        epoch=0,
        workers=1,
    )
    return replace(plain, **changes)


def site(**changes: Any) -> SiteView:
    """Return a frame with nothing in it."""
    values: dict[str, Any] = {
        name: () if kind.startswith("tuple") else True if kind == "bool" else ""
        for name, kind in SiteView.__annotations__.items()
    }
    return SiteView(**(values | changes))


def desk(cards: Iterable[Any] = (), **changes: Any) -> Desk:
    """Return a desk with these cards and a picture for every use."""
    catalogue = Catalogue([picture(), *cards])
    report = Report()
    frame = changes.pop("site", None) or site()
    return Desk(
        catalogue, PictureOrders(catalogue, report), report, settings(**changes), frame, Notes()
    )


def markup(prose: Prose) -> str:
    """Return the markup of a text without what only other files can fill."""
    german = desk()
    parts = (part for part in prose.parts if isinstance(part, Html | Phrase))
    return "".join(markup_of(part, german) for part in parts)


def picture(id: str = "bilder/platz.jpg", width: int = 2000, height: int = 1000) -> PictureFile:
    """Return a picture file."""
    return PictureFile(id, f"content/{id}", width, height, "0123456789ab", Mark(f"content/{id}"))


def picture_use(id: str = "bilder/platz.jpg") -> PictureUse:
    """Return a picture as an author placed it."""
    return PictureUse(Ref(id, HERE), "Ein Platz", "Der Platz am Mittag", "Stadt", "CC BY 4.0")


def article(id: str = "eins", **changes: Any) -> ArticleCard:
    """Return an article of the rubric Handel."""
    card = ArticleCard(
        id=id,
        title=f"Titel {id}",
        kicker="",
        teaser=f"Anriss {id}.",
        url=routes.article(id),
        date=DAY,
        modified=DAY,
        rubric="handel",
        topics=(),
        authors=("redaktion",),
        edition="",
        projects=(),
        tours=(),
        related=(),
        kind="article",
        shop="",
        picture=picture_use(),
        minutes=1,
        withdrawn=False,
        demo="",
        mark=Mark(f"content/artikel/{id}.md"),
    )
    return replace(card, **changes)


def rubric(id: str = "handel", title: str = "Handel") -> RubricCard:
    """Return a rubric."""
    return RubricCard(id, title, f"Alles über {title}.", routes.rubric(id), HERE)


def topic(id: str = "quick-wins", title: str = "Quick Wins") -> TopicCard:
    """Return a topic."""
    return TopicCard(id, title, "", routes.topic(id), HERE)


def person(id: str = "redaktion", title: str = "Die Redaktion") -> PersonCard:
    """Return an author."""
    return PersonCard(id, title, "", "", routes.author(id), "", HERE)


def edition(id: str = "2018-03", **changes: Any) -> EditionCard:
    """Return an edition."""
    year, _, number = id.partition("-")
    card = EditionCard(
        id=id,
        title=f"Ausgabe {number}/{year}",
        name=f"Cityzeitung {number}/{year}",
        number=int(number),
        year=int(year),
        date=DAY,
        summary="Handel im Wandel.",
        url=routes.edition(id),
        cover=picture_use(),
        demo="",
        mark=HERE,
    )
    return replace(card, **changes)


def still() -> StillPicture:
    """Return a picture that a tour made itself."""
    sets = (("image/webp", "/s-320.webp 320w"), ("image/jpeg", "/s-320.jpg 320w"))
    return StillPicture(sets, "/s-320.jpg", 320, 180, "Blick auf den Platz")


def tour(id: str = "watch-my-city") -> TourCard:
    """Return a tour."""
    return TourCard(id, "Watch My City", "", routes.tour(id), "platz", (), still(), "", HERE)


def scene(id: str = "watch-my-city/platz") -> SceneCard:
    """Return a scene of a tour."""
    return SceneCard(
        id=id,
        tour=id.partition("/")[0],
        title="Der Platz",
        tour_title="Watch My City",
        summary="",
        url=routes.scene(id),
        data_url=routes.scene_data(id),
        still=still(),
        heading=0.0,
        pitch=0.0,
        fov=90.0,
        credit="Modell",
        licence="CC BY 4.0",
        articles=(),
        projects=(),
        demo="",
        mark=HERE,
    )
