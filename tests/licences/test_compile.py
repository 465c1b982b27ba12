"""The page of licences."""

from __future__ import annotations

from typing import Any

from plugins.core.cards import PictureUse
from plugins.core.rights import PackageCard
from plugins.licences.compile import compile_licences
from plugins.licences.model import LicencesView, Right
from tests.cases import make_article_card, make_desk, make_project_card, pages_of, ref

PACKAGE = PackageCard("yaml", "2.9.1", "ISC", "https://yaml.example/", "May be used.")
CC_BY = "https://creativecommons.org/licenses/by/4.0/deed.de"


def shown(*items: Any) -> LicencesView:
    desk = make_desk(*items)
    (page,) = pages_of(compile_licences(desk), desk).values()
    assert isinstance(page.view, LicencesView)
    assert page.url == "/lizenzen/" and page.head.indexed
    return page.view


def use(credit: str, licence: str) -> PictureUse:
    return PictureUse(ref("bilder/platz.jpg"), "Ein Platz.", "Am Morgen.", credit, licence)


def test_every_package_is_shown_with_its_terms() -> None:
    assert shown(PACKAGE).packages == (PACKAGE,)


def test_credits_and_licences_of_all_pictures_are_shown_once() -> None:
    view = shown(
        make_article_card("eins", picture=use("Zeichnerin", "CC BY 4.0")),
        make_article_card("zwei", picture=use("Zeichnerin", "CC BY 4.0")),
        make_project_card(picture=use("Fotograf", "mit Genehmigung")),
    )
    assert view.rights == (
        Right("Fotograf", "mit Genehmigung", ""),
        Right("Redaktion", "CC BY 4.0", CC_BY),  # of the scene that every desk has
        Right("Zeichnerin", "CC BY 4.0", CC_BY),
    )
