"""Pictograms of a plan: lines in a square of 24 units, or letters where these say more."""

from __future__ import annotations

from collections.abc import Mapping

LETTERS: Mapping[str, str] = {"restroom": "WC", "atm": "€", "information": "i"}
LINES: Mapping[str, str] = {
    "elevator": "M8 10l4-4 4 4M8 14l4 4 4-4",
    "stairs": "M4 19h4v-4h4v-4h4V7h4",
    "escalator": "M3 18h4L16 7h5",
    "restroom.wheelchair": (
        "M11 3.6a.9.9 0 1 0 .01 0M11 7v6h5l2.5 5.5M11 10h4M14 17.5a4.6 4.6 0 1 1-5.6-6"
    ),
    "mothersroom": (
        "M9 9h6v9.5a2 2 0 0 1-2 2h-2a2 2 0 0 1-2-2zM10 9V6.5h4V9M12 6.5V4M12.5 13H15M12.5 16.5H15"
    ),
    "coinlocker": "M6 11h12v8.5H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14v2.5",
    "powerchargingstation": "M13 3.5L6.5 13.5h5L10.5 20.5 17.5 10.5h-5z",
    "drinkingfountain": "M12 3.5c3 4 5.3 6.6 5.3 10a5.3 5.3 0 0 1-10.6 0c0-3.4 2.3-6 5.3-10z",
    "defibrillator": (
        "M12 19.5C5.5 15 4 11.8 4 9.2A4.1 4.1 0 0 1 12 7.4a4.1 4.1 0 0 1 8 1.8"
        "c0 2.6-1.5 5.8-8 10.3z"
        "M12.6 8.8l-1.8 3.4h2.6L11.6 16"
    ),
    "seating": "M4.5 12h15M4.5 16h15M6.5 16v3.5M17.5 16v3.5M6.5 12V7M17.5 12V7",
    "photobooth": "M4.5 8.5h3.7L9.8 6h4.4l1.6 2.5h3.7V18h-15zM12 15.8a2.6 2.6 0 1 0-.01 0",
    "babychanging": (
        "M9 9h6v9.5a2 2 0 0 1-2 2h-2a2 2 0 0 1-2-2zM10 9V6.5h4V9M12 6.5V4M12.5 13H15M12.5 16.5H15"
    ),
    "ticketing": "M4 8h16v3a1.5 1.5 0 0 0 0 3v3H4v-3a1.5 1.5 0 0 0 0-3zM14 8v9",
    "firstaid": "M12 5v14M5 12h14",
    "landmark": "M12 4l2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.8-5 2.8 1.1-5.5L4 9.7 9.6 9z",
    "strollerrental": "M5 5h2l2 9h8.5L19 8H8M10.5 18.5a1 1 0 1 0 .01 0M16.5 18.5a1 1 0 1 0 .01 0",
}


def sign_of(category: str) -> tuple[str, str]:
    """Return the letters and the lines of a category's pictogram; one of them is empty."""
    if category in LINES:
        return "", LINES[category]
    return LETTERS.get(category.partition(".")[0], ""), ""
