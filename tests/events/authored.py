"""Events as authors write them, in one line each; no disk."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from plugins.core.offers import EventCard
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.times import Passed
from plugins.events.model import Event
from plugins.events.read import read_event
from tests.cases import faults, of_kind, yaml_lines

GIVEN = {
    "title": "Sprechstunde",
    "summary": "Fragen und Antworten.",
    "category": "beratung",
    "published": "2026-11-20",
    "start": "2026-12-01 18:00",
    "end": "20:00",
}
NAME = "content/termine/sprechstunde.yaml"


def event_file(**changes: str | None) -> str:
    """Return the file of an event: title in line 1, start in line 5, a new key in line 7."""
    named = {key.removesuffix("_"): value for key, value in changes.items()}
    return yaml_lines(GIVEN, named)


def read(folder: Path, text: str, name: str = "sprechstunde") -> tuple[Found, list[str]]:
    """Return what a file gives, and what its author is told."""
    report = Report()
    path = folder / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    found = read_event(Input(path, f"content/termine/{name}.yaml", ()), Prosaist(), report)
    return found, faults(report)


def told(folder: Path, **changes: str | None) -> list[str]:
    """Return what the author of an event is told, without the name of the file."""
    _, said = read(folder, event_file(**changes))
    return [line.removeprefix(f"{NAME}:") for line in said]


def event(folder: Path, name: str = "sprechstunde", **changes: str | None) -> Event:
    """Return a sound event."""
    found, said = read(folder, event_file(**changes), name)
    assert said == []
    (one,) = of_kind(Event, found)
    assert isinstance(one, Event)
    return one


def announced(*events: Event, passed: int = 0) -> tuple[Any, ...]:
    """Return events, their cards, and how many occasions of each are over."""
    cards: tuple[EventCard, ...] = tuple(one.card for one in events)
    over = (Passed(card.id, min(passed, len(card.occasions)), card.mark) for card in cards)
    return (*events, *cards, *over)


def at(text: str) -> dt.datetime:
    """Return a time by the town's clock: 2026-12-01 18:00."""
    return dt.datetime.fromisoformat(text)
