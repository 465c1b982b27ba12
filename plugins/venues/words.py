"""The words of IMDF that we know, and what they are called in German and English."""

from __future__ import annotations

from collections.abc import Mapping

VENUES: Mapping[str, str] = {
    "shoppingcenter": "Einkaufszentrum",
    "transitstation": "Bahnhof",
    "museum": "Museum",
    "communitycenter": "Bürgerhaus",
}

# Spaces in which one walks, each with the kind of its ground.
GROUND: Mapping[str, str] = {
    "walkway": "walk",
    "lobby": "walk",
    "unenclosedarea": "walk",
    "footbridge": "walk",
    "terrace": "walk",
    "platform": "walk",
    "steps": "steps",
    "ramp": "ramp",
}
# Spaces that end at their doors.
ROOMS: Mapping[str, tuple[str, str]] = {
    "room": ("Laden", "shop"),
    "foodservice": ("Gastronomie", "food and drink"),
    "restroom": ("Toilette", "toilet"),
    "restroom.female": ("Damentoilette", "ladies’ toilet"),
    "restroom.male": ("Herrentoilette", "men’s toilet"),
    "restroom.unisex": ("Toilette für alle", "all-gender toilet"),
    "restroom.wheelchair": ("Rollstuhlgerechte Toilette", "wheelchair-accessible toilet"),
    "mothersroom": ("Still- und Wickelraum", "nursing and baby-changing room"),
    "office": ("Büro", "office"),
    "firstaid": ("Erste Hilfe", "first aid"),
    "library": ("Bücherei", "library"),
    "recreation": ("Spielbereich", "play area"),
    "storage": ("Lager", "storage"),
    "parking": ("Parkplätze", "parking"),
}
CARRIERS: Mapping[str, tuple[str, str]] = {
    "elevator": ("Aufzug", "lift"),
    "escalator": ("Rolltreppe", "escalator"),
    "stairs": ("Treppe", "stairs"),
}
# Spaces in which nobody walks.
CLOSED: Mapping[str, str] = {
    "nonpublic": "Nicht öffentlich",
    "opentobelow": "Luftraum",
    "structure": "Mauerwerk",
    "column": "Säule",
    "vegetation": "Pflanzen",
}
UNITS = (*GROUND, *ROOMS, *CARRIERS, *CLOSED)

RESERVED = ("schilder", "terminal", "plan")  # addresses of ours below a venue's

OPENINGS = (
    "pedestrian", "pedestrian.principal", "pedestrian.transit", "emergencyexit", "service",
)  # fmt: skip
PRINCIPAL = "pedestrian.principal"
CLOSED_OPENINGS = ("emergencyexit", "service")
DOORS = ("open", "sliding", "swinging", "revolving", "shutter", "turnstile", "unspecified")

AMENITIES: Mapping[str, tuple[str, str]] = {
    "atm": ("Geldautomat", "cash machine"),
    "babychanging": ("Wickeltisch", "baby-changing table"),
    "coinlocker": ("Schließfächer", "lockers"),
    "defibrillator": ("Defibrillator", "defibrillator"),
    "drinkingfountain": ("Trinkbrunnen", "drinking fountain"),
    "information": ("Infopunkt", "information point"),
    "landmark": ("Blickfang", "landmark"),
    "photobooth": ("Fotoautomat", "photo booth"),
    "powerchargingstation": ("Ladestation", "charging station"),
    "restroom": ("Toilette", "toilet"),
    "restroom.female": ("Damentoilette", "ladies’ toilet"),
    "restroom.male": ("Herrentoilette", "men’s toilet"),
    "restroom.unisex": ("Toilette für alle", "all-gender toilet"),
    "restroom.wheelchair": ("Rollstuhlgerechte Toilette", "wheelchair-accessible toilet"),
    "seating": ("Sitzplätze", "seating"),
    "strollerrental": ("Kinderwagenverleih", "pram hire"),
    "ticketing": ("Fahrkarten", "tickets"),
}
ACCESSIBILITY: Mapping[str, str] = {
    "wheelchair": "mit dem Rollstuhl benutzbar",
    "tactilepaving": "mit Bodenleitsystem",
    "braille": "mit Brailleschrift",
    "hearingloop": "mit Induktionsschleife",
}
RELATIONSHIPS = ("elevator", "escalator", "stairs")
