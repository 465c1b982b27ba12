"""Where something takes place or is to be had: its form, and what was written in it."""

from __future__ import annotations

from plugins.core.cards import Ref
from plugins.core.fields import Form, Group, Number, RefTo, Text, Values
from plugins.core.report import Report
from plugins.core.value import Value
from plugins.core.yamlfile import Node

# Germany with what borders on it.  With its numbers exchanged a place there lies in the sea off
# Somalia, where nobody has a tour.
_LAT, _LON = (45.0, 56.0), (5.0, 17.0)
_POSITION = Form(
    (
        Number("lat", "Breite in Grad, zum Beispiel 49.8728.", minimum=-90, maximum=90),
        Number("lon", "Länge in Grad, zum Beispiel 8.6512.", minimum=-180, maximum=180),
    )
)


class Coordinates(Group, frozen=True):
    """Latitude and longitude under one key; two that have changed places are a fault."""

    form: Form = _POSITION

    def read(self, node: Node, report: Report) -> Values | None:
        """Return the group's values; None after a fault in any of them, or in their order."""
        values = super().read(node, report)
        if values is None or not _is_here(values["lon"], values["lat"]):
            return values
        report.fault(
            node.mark,
            "„lat“ und „lon“ sind vertauscht",
            f"„lat: {values['lon']:.10g}, lon: {values['lat']:.10g}“ schreiben:"
            " „lat“ ist die Breite, „lon“ die Länge.",
        )
        return None


def _is_here(lat: float, lon: float) -> bool:
    return _LAT[0] <= lat <= _LAT[1] and _LON[0] <= lon <= _LON[1]


class Place(Value, frozen=True):
    """A place as far as it is known; its position in degrees (WGS84)."""

    name: str
    address: str
    lat: float | None
    lon: float | None
    scene: Ref | None


def place_form(example: str) -> Form:
    """Return the form of a place; `example` is the name of one."""
    return Form(
        (
            Text("name", f"Der Ort, zum Beispiel {example}.", limit=80),
            Text("address", "Straße, Hausnummer, Ort.", required=False, limit=120),
            Coordinates("position", "Der Standort mit lat und lon.", required=False),
            RefTo(
                "scene", "Tour und Szene, zum Beispiel watch-my-city/luisenplatz.",
                required=False, to="scene",
            ),
        )
    )  # fmt: skip


def place_of(values: Values) -> Place:
    """Return the place that was written in its form."""
    position = values["position"] or {"lat": None, "lon": None}
    return Place(
        values["name"], values["address"], position["lat"], position["lon"], values["scene"]
    )
