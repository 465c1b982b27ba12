"""Where something takes place or is to be had: its form, and what was written in it."""

from __future__ import annotations

from plugins.core.cards import Ref
from plugins.core.fields import Form, Group, Number, RefTo, Text, Values
from plugins.core.value import Value

POSITION = Form(
    (
        Number("lat", "Breite in Grad, zum Beispiel 49.8728.", minimum=-90, maximum=90),
        Number("lon", "Länge in Grad, zum Beispiel 8.6512.", minimum=-180, maximum=180),
    )
)


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
            Group("position", "Der Standort mit lat und lon.", required=False, form=POSITION),
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
