"""English tours -> what is planned of them; a scene without English words has its German page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from plugins.core import routes
from plugins.core.desk import Desk
from plugins.core.languages import ENGLISH
from plugins.core.pages import Page, Planned
from plugins.tours.embed_page import embed_page
from plugins.tours.planned import EnglishPlan, TourPlan
from plugins.tours.scene_page import scene_page


def plan_english(plans: Iterable[EnglishPlan], tour_page: Callable[..., Page]) -> Iterator[Planned]:
    """Plan the pages of English tours; `tour_page` makes that of a whole tour."""
    for english in plans:
        yield Planned(english.plan.card.url, tour_page, (english.id,))
        for place, scene in enumerate(english.plan.scenes):
            if scene.scene.english:
                url, arguments = scene.card.url, (english.id, place)
                yield Planned(url, english_scene, arguments)
                yield Planned(routes.embedded(url), english_embed, arguments)


def english_scene(tour: str, place: int, desk: Desk) -> Page:
    """Return the English page of a tour's scene."""
    plan, speaking = in_english(tour, desk)
    page, _ = scene_page(plan, place, speaking)
    return page


def english_embed(tour: str, place: int, desk: Desk) -> Page:
    """Return the English page of a tour's scene made for iframes of other sites."""
    return embed_page(english_scene(tour, place, desk))


def in_english(tour: str, desk: Desk) -> tuple[TourPlan, Desk]:
    """Return a tour as its English pages show it, and a desk that speaks English."""
    return desk.catalogue.get(EnglishPlan, tour).plan, desk.speaking(ENGLISH.code)
