"""A planned tour -> the same in English, as far as its author has said it."""

from __future__ import annotations

from plugins.core.english import wind
from plugins.core.languages import ENGLISH, Version, version_id
from plugins.core.value import replace
from plugins.tours.model import Aim, FloorPlan, Hotspot, TourWords
from plugins.tours.plan import summary_of
from plugins.tours.planned import EnglishPlan, PlannedFloor, ScenePlan, TourPlan


def english_plan(plan: TourPlan) -> EnglishPlan | None:
    """Return a tour with its English words; scenes without any stay what they are."""
    words = plan.tour.english
    if words is None:
        return None
    scenes = tuple(_scene(scene, words) for scene in plan.scenes)
    tour = replace(
        plan.tour, title=words.title, summary=words.summary, demo=words.demo, language=ENGLISH.code
    )
    card = replace(
        plan.card, title=words.title, summary=words.summary, demo=words.demo,
        url=ENGLISH.address(plan.card.url),
    )  # fmt: skip
    floors = tuple(PlannedFloor(_floor(one.floor), one.job) for one in plan.floors)
    return EnglishPlan(plan.id, TourPlan(tour, card, scenes, plan.course, floors))


def versions_of(english: EnglishPlan) -> tuple[Version, ...]:
    """Return what others may know of a tour in English, and of its scenes."""
    plan = english.plan
    tour = Version(
        id=version_id(ENGLISH.code, plan.card.url.removeprefix(ENGLISH.prefix)),
        language=ENGLISH.code,
        kind="tour",
        original=plan.id,
        url=plan.card.url,
        title=plan.card.title,
        summary=plan.card.summary,
        mark=plan.mark,
    )
    return (tour, *(_version(scene) for scene in plan.scenes if scene.scene.english))


def _version(scene: ScenePlan) -> Version:
    card = scene.card
    return Version(
        id=version_id(ENGLISH.code, card.url.removeprefix(ENGLISH.prefix)),
        language=ENGLISH.code,
        kind="scene",
        original=card.id,
        url=card.url,
        title=card.title,
        summary=card.summary,
        mark=card.mark,
        kicker=card.tour_title,
        alt=card.still.alt,
    )


def _scene(plan: ScenePlan, tour: TourWords) -> ScenePlan:
    words = plan.scene.english
    if words is None:
        return plan
    scene = replace(
        plan.scene, title=words.title, description=words.description, moment=words.moment
    )
    alt = f"{words.title}, view to the {wind(scene.view.heading)}"
    card = replace(
        plan.card,
        title=words.title,
        tour_title=tour.title,
        summary=summary_of(scene),
        url=ENGLISH.address(plan.card.url),
        data_url=ENGLISH.address(plan.card.data_url),
        still=replace(plan.card.still, alt=alt),
        demo=tour.demo,
    )
    return replace(plan, scene=scene, card=card, aims=tuple(_aim(aim) for aim in plan.aims))


def _aim(aim: Aim) -> Aim:
    return replace(aim, hotspot=_hotspot(aim.hotspot))


def _hotspot(hotspot: Hotspot) -> Hotspot:
    words = hotspot.english
    if words is None:
        return hotspot
    picture = hotspot.picture
    if picture:
        picture = replace(picture, alt=words.alt, caption=words.caption)
    return replace(hotspot, title=words.title, prose=words.prose, picture=picture)


def _floor(floor: FloorPlan) -> FloorPlan:
    words = floor.english
    if words is None:
        return floor
    return replace(floor, title=words.title, alt=words.alt, demo=words.demo)
