"""Events: read, announce, tell what is over, plan."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.cards import EventCard
from plugins.core.occasions import passed_on
from plugins.core.pages import Planned
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.times import Passed
from plugins.events.compile import compile_events
from plugins.events.model import Event


class EventsGenerator(HubGenerator):
    """content/termine/ to /termine/."""

    def gather(self) -> None:
        """Read every event, announce its card, and how much of it is over today."""
        values = self.hub.read("events", self.hub.files("termine", ".yaml"), _read)
        for value in values:
            if value.kind is EventCard:
                self._settle(value.value())

    def _settle(self, card: EventCard) -> None:
        """Announce what is over, and keep back what is published later.

        Pages ask for the count and never for the day: only where it is another one are they
        made again.
        """
        today = self.hub.settings.today
        if today and card.published > today:
            self.hub.withhold(card.id, card.mark, card.published, (EventCard, Event))
            return
        self.hub.announce([Passed(card.id, passed_on(card.occasions, today), card.mark)])

    def compile(self) -> Iterable[Planned]:
        """Plan the lists, the tables of months, the events and the calendars."""
        return compile_events(self.hub.desk)


def _read(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.events.read import read_event  # noqa: PLC0415 - when a file has changed only

    return read_event(item, prose, report)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return EventsGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
