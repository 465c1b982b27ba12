"""Projects for tests in one line each."""

from __future__ import annotations

import datetime as dt

from plugins.projects.model import Contact, Period, Project, Step
from tests.cases import DAY, make_project_card, make_prose, ref

OPEN = Period(dt.date(2018, 7, 1), None, "")


def make_project(
    id: str = "wlan",
    status: str = "laufend",
    kind: str = "quick-win",
    partners: tuple[str, ...] = ("stadt",),
    period: Period = OPEN,
    contact: str = "stadt",
) -> Project:
    """Return a project with one step in its history."""
    return Project(
        card=make_project_card(id, status=status, kind=kind, partners=partners),
        partners=tuple(ref(name) for name in partners),
        tours=(),
        history=(Step(DAY, status, "Begonnen."),),
        period=period,
        goals=("Ein Ziel.",),
        figures=(),
        contact=Contact("Leitung", ref(contact)),
        links=(),
        pictures=(),
        prose=make_prose(),
    )
