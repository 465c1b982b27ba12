"""A small site with one thing of every kind, for the tests of the data."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from plugins.core.cards import PartCard
from plugins.core.desk import Desk
from plugins.core.value import replace
from plugins.series.parts import part_of
from tests.cases import (
    make_article_card,
    make_desk,
    make_edition_card,
    make_merchant_card,
    make_project_card,
    make_tour,
)
from tests.events.authored import announced, event
from tests.series.test_read import series
from tests.services.test_read import service


def make_world(*more: Any) -> Desk:
    """Return a desk with one thing of every kind and these things."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        told = announced(event(folder, projects="[wlan]", repeat="{every: woche, count: 3}"))
        lending = service(folder, projects="[wlan]", demo="Erfunden.")
        one = series(folder, project="wlan")
    desk = make_desk(
        make_article_card(edition="2018-03", projects=("wlan",), series="netze"),
        make_edition_card(), make_project_card(), make_merchant_card(), *told, lending,
        lending.card, one, one.card, *more,
    )  # fmt: skip
    desk.catalogue.derive(PartCard, part_of)
    return replace(desk, settings=replace(desk.settings, api=True))


def english_tour() -> Any:
    """Return the tour of another language."""
    return replace(make_tour("walk"), language="en")
