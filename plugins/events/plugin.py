"""Events: read, announce, tell what is over, plan."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.kinds import Kind
from plugins.core.occasions import passed_on
from plugins.core.offers import EventCard
from plugins.core.packing import Packed
from plugins.core.pages import Planned
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.times import Passed
from plugins.core.value import replace
from plugins.core.wording import long_date


class EventsGenerator(HubGenerator):
    """content/termine/ to /termine/."""

    @classmethod
    def kinds(cls) -> tuple[Kind, ...]:
        """Name what editors write for this feature."""
        from plugins.events.forms import FILE_KINDS  # noqa: PLC0415 - for tools of editors only

        return FILE_KINDS

    def gather(self) -> None:
        """Read every event, announce its card, and how much of it is over today."""
        self._found = values = self.hub.read("events", self.hub.files("termine", ".yaml"), _read)
        if not values:
            return
        from plugins.events.model import Event  # noqa: PLC0415 - where there are events only

        events = {value.id: value for value in values if value.kind is Event}
        for value in values:
            if value.kind is EventCard:
                self._settle(value.value(), events[value.id], Event)

    def _settle(self, card: EventCard, event: Packed, kind: type) -> None:
        """Announce what is over; keep back what is published later, or mark it in the preview.

        Pages ask for the count and never for the day: only where it is another one are they
        made again.
        """
        today = self.hub.settings.today
        if today and card.published > today:
            if not self.hub.settings.preview:
                self.hub.withhold(card.id, card.mark, card.published, (EventCard, kind))
                return
            marked = replace(card, pending=f"Erscheint am {long_date(card.published)}")
            self.hub.amend((marked, replace(event.value(), card=marked)))
        self.hub.announce([Passed(card.id, passed_on(card.occasions, today), card.mark)])

    def compile(self) -> Iterable[Planned]:
        """Plan the lists, the tables of months, the events and the calendars."""
        if not self._found:
            return ()
        from plugins.events.compile import compile_events  # noqa: PLC0415 - as above

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
