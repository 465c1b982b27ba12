"""Links seen from their other end: which scenes point at an article or a project."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from plugins.core.cards import Catalogue, SceneCard


def scenes_pointing(
    catalogue: Catalogue, at: Callable[[SceneCard], Iterable[str]]
) -> Mapping[str, tuple[SceneCard, ...]]:
    """Return the scenes by the ids they point at; `at` gives those of one scene."""
    found: dict[str, tuple[SceneCard, ...]] = {}
    for scene in catalogue.all(SceneCard):
        for id in dict.fromkeys(at(scene)):
            found[id] = (*found.get(id, ()), scene)
    return found
