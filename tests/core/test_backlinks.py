"""A link of a scene is found from its other end."""

from __future__ import annotations

from dataclasses import replace

from plugins.core.backlinks import scenes_pointing
from plugins.core.cards import Catalogue
from tests.core.builders import scene


def test_an_article_knows_the_scenes_that_point_at_it() -> None:
    square = replace(scene("tour/platz"), articles=("a", "b", "a"))
    hall = replace(scene("tour/halle"), articles=("b",))
    found = scenes_pointing(Catalogue([square, hall]), lambda card: card.articles)
    assert found == {"a": (square,), "b": (square, hall)}


def test_what_no_scene_points_at_is_not_listed() -> None:
    assert scenes_pointing(Catalogue([scene()]), lambda card: card.projects) == {}
