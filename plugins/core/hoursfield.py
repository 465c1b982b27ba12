"""Opening hours as an author's field: read, or refused with a better way to write them."""

from __future__ import annotations

from plugins.core.errors import Mark
from plugins.core.fields import Field
from plugins.core.germanhours import in_osm_words
from plugins.core.hours import UnreadableHours, canonical_hours, mentions_holidays
from plugins.core.hourswords import WEEKDAYS
from plugins.core.openings import cut_short
from plugins.core.report import Report
from plugins.core.wording import quoted
from plugins.core.yamlfile import Node, Scalar

EXAMPLE = "Mo-Fr 09:00-18:00; Sa 10:00-14:00; PH off"


class OpeningHours(Field, frozen=True):
    """When something is open, in the `opening_hours` syntax of OpenStreetMap."""

    def read(self, node: Node, report: Report) -> str:
        """Return the hours as we keep them; what is unreadable gets a suggestion."""
        scalar = self.scalar(node, report, f"Zeiten wie {EXAMPLE}")
        if scalar is None:
            return ""
        text = " ".join(scalar.text.split())
        try:
            hours = canonical_hours(text)
        except UnreadableHours as unreadable:
            self._refuse(text, unreadable.position, scalar, report)
            return ""
        self._check(text, hours, scalar.mark, report)
        return hours

    def _check(self, text: str, hours: str, mark: Mark, report: Report) -> None:
        """Note hours that leave a question open or say what hardly anybody means."""
        if not mentions_holidays(hours):
            report.fault(
                mark,
                f"{quoted(self.key)} sagt nichts über Feiertage",
                f"Zum Beispiel {quoted(text + '; PH off')} für geschlossen.",
            )
        cut = cut_short(hours)
        if cut:
            day, times = cut
            report.fault(
                mark,
                f"{quoted(times)} endet am {WEEKDAYS[day]} schon um 24:00 Uhr, weil eine spätere"
                f" Angabe den {WEEKDAYS[(day + 1) % 7]} ganz ersetzt",
                "Vor dieser Angabe ein Komma statt des Semikolons setzen.",
            )

    def _refuse(self, text: str, position: int, scalar: Scalar, report: Report) -> None:
        wrong = text[text.rfind(" ", 0, position) + 1 :] if position < len(text) else ""
        mark = (scalar.written.mark_of(wrong) if wrong else None) or scalar.mark
        where = f" ab {quoted(wrong)}" if wrong else " am Ende"
        message = f"Die Zeiten {quoted(text)} sind{'' if wrong == text else where} nicht lesbar"
        report.fault(mark, message, suggestion(text))


def suggestion(text: str) -> str:
    """Return the remedy for unreadable hours: what was likely meant, or an example."""
    meant = in_osm_words(text)
    try:
        if meant and canonical_hours(meant):
            return f"Meinten Sie {quoted(meant)}?"
    except UnreadableHours:
        pass
    return f"Zum Beispiel {quoted(EXAMPLE)} schreiben."
