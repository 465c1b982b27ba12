"""Regular expressions for what a field takes, with the German sentence for what does not fit.

They are read by Python, by browsers and by text editors, so they use what all of them know.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from plugins.core.destinations import Destination
from plugins.core.fields import Date, Field, LongText, Month, RefTo, Slug, Text, WebAddress
from plugins.core.moments import DateTime, Day, EndTime, Hour
from plugins.core.prose import SCHEMES
from plugins.core.value import Value

_YEAR, _MONTH = "(?!0000)[0-9]{4}", "(0[1-9]|1[0-2])"
# The 29th of February is let through in every year: only the build knows leap years.
_DAY = (
    f"{_YEAR}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
    "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))"
)
_WEB = "(http|https):\\/\\/[^\\s<>\"'\\\\@/?#:]+[^\\s<>\"'\\\\@/]*([/?#][^\\s<>\"'\\\\]*)?"
_TIME = "([01]?[0-9]|2[0-3]):[0-5][0-9]"


class Pattern(Value, frozen=True):
    """What a value must match, and what to say when it does not."""

    expression: str
    message: str


_ISO_DAY = Pattern(f"^{_DAY}$", "Ein Datum als Jahr-Monat-Tag, zum Beispiel 2018-07-04.")
SLUG = Pattern(
    "^[a-z0-9]+(-[a-z0-9]+)*$", "Nur Kleinbuchstaben, Ziffern und Bindestriche, Umlaute als ae."
)
_SOMETHING = Pattern("\\S", "Hier fehlt etwas.")  # blanks alone are no text
_PATTERNS: Mapping[type[Field], Pattern] = MappingProxyType(
    {
        Text: _SOMETHING,
        LongText: _SOMETHING,
        RefTo: _SOMETHING,
        Date: _ISO_DAY,
        Day: _ISO_DAY,
        DateTime: Pattern(
            f"^{_DAY}([ T]{_TIME})?$", "Tag und Uhrzeit, zum Beispiel 2026-12-01 18:00."
        ),
        EndTime: Pattern(
            f"^({_DAY}|({_DAY}[ T])?{_TIME})$",
            "Eine Uhrzeit wie 20:00, oder Tag und Uhrzeit wie 2026-12-01 20:00.",
        ),
        Hour: Pattern(f"^{_TIME}$", "Eine Uhrzeit, zum Beispiel 22:00."),
        Destination: Pattern(
            f"^(({'|'.join(SCHEMES)}):\\S+|{_WEB})$",
            "Ein Verweis wie artikel:mein-beitrag, oder eine Adresse mit https://.",
        ),
        Month: Pattern(
            f"^({_YEAR}-{_MONTH}|{_DAY})$", "Ein Monat als Jahr-Monat, zum Beispiel 2018-07."
        ),
        Slug: SLUG,
        WebAddress: Pattern(
            f"^({_WEB}|(mailto|tel):[^\\s<>\"'\\\\?#]+[^\\s<>\"'\\\\]*)$",
            "Eine Adresse im Netz, zum Beispiel https://www.darmstadt.de/.",
        ),
    }
)


def pattern_of(field: Field) -> Pattern | None:
    """Return what a value of a field must match; None for what is no text."""
    return _PATTERNS.get(type(field))
