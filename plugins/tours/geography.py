"""Bearings, distances and their German words, on a round earth."""

from __future__ import annotations

import math

from plugins.tours.model import Position

EARTH_RADIUS = 6_371_008.8  # mean radius in metres, IUGG


def bearing(start: Position, end: Position) -> float:
    """Return the initial compass heading of the shortest way, 0 to 360 degrees.

    Source: great-circle navigation, forward azimuth.
    """
    lat1, lat2 = math.radians(start.lat), math.radians(end.lat)
    turn = math.radians(end.lon - start.lon)
    east = math.sin(turn) * math.cos(lat2)
    north = math.cos(lat1) * math.sin(lat2) - math.sin(lat1) * math.cos(lat2) * math.cos(turn)
    return math.degrees(math.atan2(east, north)) % 360


def distance(start: Position, end: Position) -> float:
    """Return the length of the shortest way in metres (haversine)."""
    lat1, lat2 = math.radians(start.lat), math.radians(end.lat)
    half_lat, half_lon = (lat2 - lat1) / 2, math.radians(end.lon - start.lon) / 2
    chord = math.sin(half_lat) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin(half_lon) ** 2
    return 2 * EARTH_RADIUS * math.asin(math.sqrt(min(1.0, chord)))


def metres_from(origin: Position, point: Position) -> tuple[float, float]:
    """Return how far east and north of `origin` a near point lies, in metres."""
    north = math.radians(point.lat - origin.lat) * EARTH_RADIUS
    east = math.radians(point.lon - origin.lon) * EARTH_RADIUS * math.cos(math.radians(origin.lat))
    return east, north


def about(metres: float, language: str = "de") -> str:
    """Return a distance as one says it: etwa 250 m, etwa 1,2 km; about 1.2 km."""
    word, point = ("etwa", ",") if language == "de" else ("about", ".")
    if metres >= 995:
        return f"{word} {metres / 1000:.1f} km".replace(".", point)
    grain = 10 if metres >= 100 else 5
    return f"{word} {max(grain, round(metres / grain) * grain)} m"
