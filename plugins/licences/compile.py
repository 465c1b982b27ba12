"""Packages and credits of pictures to the page that says under which terms everything stands."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.core import linked_data, routes
from plugins.core.cards import ArticleCard, EditionCard, PictureUse, ProjectCard, SceneCard
from plugins.core.desk import Desk
from plugins.core.offers import ServiceCard
from plugins.core.pages import Crumb, Head, Page, Planned
from plugins.core.rights import PackageCard
from plugins.licences.model import LicencesView, Right

START = Crumb("Startseite", routes.HOME)
TITLE = "Lizenzen"
SUMMARY = "Unter welchen Bedingungen Texte, Bilder, Schriften und Programme dieser Website stehen."
_TERMS = {
    "CC0": "https://creativecommons.org/publicdomain/zero/1.0/deed.de",
    "CC0 1.0": "https://creativecommons.org/publicdomain/zero/1.0/deed.de",
    "CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/deed.de",
    "CC BY-SA 4.0": "https://creativecommons.org/licenses/by-sa/4.0/deed.de",
    "ODbL 1.0": "https://opendatacommons.org/licenses/odbl/1-0/",
}


def compile_licences(desk: Desk) -> tuple[Planned, ...]:
    """Plan the page; what articles show is asked of their group, not of each."""
    return (Planned(routes.LICENCES, licences_page, (desk.catalogue.keys(ArticleCard, "rights"),)),)


def licences_page(of_articles: tuple[str, ...], desk: Desk) -> Page:
    """Return the page; `of_articles` are credit and licence of their pictures, tab between."""
    pairs = {tuple(pair.split("\t", 1)) for pair in of_articles} | set(_others(desk))
    view = LicencesView(
        title=TITLE,
        summary=SUMMARY,
        crumbs=(START,),
        packages=desk.catalogue.all(PackageCard),
        rights=tuple(Right(credit, name, _TERMS.get(name, "")) for credit, name in sorted(pairs)),
        editing=desk.settings.editing,
    )
    way = (START, Crumb(TITLE, routes.LICENCES))
    head = Head(
        TITLE,
        SUMMARY,
        routes.LICENCES,
        crumbs=view.crumbs,
        json_ld=linked_data.dump(linked_data.breadcrumbs(way, desk.settings.site_url)),
    )
    return Page("licences/licences.html", head, view)


def _others(desk: Desk) -> Iterator[tuple[str, str]]:
    cards = desk.catalogue
    uses: list[PictureUse | None] = [
        *(card.picture for card in cards.all(ProjectCard)),
        *(card.picture for card in cards.all(ServiceCard)),
        *(card.cover for card in cards.all(EditionCard)),
    ]
    yield from ((use.credit, use.licence) for use in uses if use)
    yield from ((scene.credit, scene.licence) for scene in cards.all(SceneCard))
