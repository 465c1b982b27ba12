"""The tour editor: a page and what it reads, made only where editing is switched on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core import routes
from plugins.core.cards import TourCard
from plugins.core.desk import Desk
from plugins.core.kits import TourKit
from plugins.core.pages import Document, Planned


class TourEditorGenerator(HubGenerator):
    """/redaktion/tour/."""

    def compile(self) -> Iterable[Planned]:
        """Plan the page, the names it offers, and the kit of each tour."""
        if not self.hub.settings.editing:
            return ()
        from plugins.toureditor.compile import editor_page  # noqa: PLC0415 - see HUB_EDITING

        kits = (
            Planned(routes.tour_editor_kit(id), kit_document, (id,))
            for id in self.hub.desk.catalogue.ids(TourCard)
        )
        return (
            Planned(routes.TOUR_EDITOR, editor_page),
            Planned(routes.TOUR_EDITOR_NAMES, names_document),
            *kits,
        )


def names_document(desk: Desk) -> Document:
    """Return the names that hotspots may lead to."""
    from plugins.toureditor.compile import names  # noqa: PLC0415 - see HUB_EDITING
    from plugins.toureditor.render import render_names  # noqa: PLC0415

    return render_names(names(desk))


def kit_document(tour: str, desk: Desk) -> Document:
    """Return what the editor needs to know of a tour."""
    from plugins.toureditor.render import render_kit  # noqa: PLC0415 - see HUB_EDITING

    return render_kit(desk.catalogue.get(TourKit, tour))


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return TourEditorGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
