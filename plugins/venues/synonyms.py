"""Other words by which people look for a place: by its category, or by what a shop calls itself."""

from __future__ import annotations

from collections.abc import Mapping

from plugins.venues.model import Spot, Venue

SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "atm": ("Bankautomat", "Geld abheben", "Bargeld", "EC"),
    "babychanging": ("Wickelraum", "Wickeltisch", "Baby", "Windeln"),
    "coinlocker": ("Schließfach", "Gepäck", "aufbewahren", "Locker"),
    "defibrillator": ("AED", "Notfall", "Herz"),
    "drinkingfountain": ("Wasser", "trinken", "Brunnen"),
    "information": ("Auskunft", "Hilfe", "Information", "Fundbüro"),
    "mothersroom": ("Wickelraum", "Wickeltisch", "stillen", "Baby", "Windeln"),
    "photobooth": ("Passbild", "Foto"),
    "powerchargingstation": ("laden", "Akku", "Handy", "Strom", "Steckdose"),
    "restroom": ("WC", "Toilette", "Klo", "Abort"),
    "restroom.female": ("WC", "Toilette", "Klo", "Frauen", "Damen"),
    "restroom.male": ("WC", "Toilette", "Klo", "Männer", "Herren"),
    "restroom.wheelchair": ("WC", "Toilette", "Klo", "barrierefrei", "Behinderte", "Rollstuhl"),
    "seating": ("Bank", "sitzen", "ausruhen", "Pause"),
    "pedestrian.principal": ("Ausgang", "Eingang", "Tür", "hinaus"),
    "foodservice": ("essen", "trinken", "Gastronomie", "Restaurant"),
    "Apotheke": ("Medikamente", "Arznei", "Rezept"),
    "Bäckerei": ("Bäcker", "Brötchen", "Frühstück"),
    "Bücher und Papier": ("Buchladen", "Buchhandlung", "Schreibwaren"),
    "Café": ("Kaffee", "Cafe", "Kuchen"),
    "Drogerie": ("Kosmetik", "Putzmittel"),
    "Elektronik": ("Computer", "Handy", "Technik"),
    "Friseur": ("Haare", "Frisör", "Haarschnitt"),
    "Lebensmittel": ("Supermarkt", "Einkauf", "Obst"),
    "Mode": ("Kleidung", "Anziehsachen", "Klamotten"),
    "Optiker": ("Brille", "Sehtest"),
    "Post und Zeitungen": ("Kiosk", "Paket", "Briefmarken", "Zeitschriften"),
    "Spielwaren": ("Spielzeug", "Spielsachen", "Kinder"),
    "Tee": ("Teeladen",),
    "Uhren und Schmuck": ("Juwelier", "Batterie"),
}


def words_of(spot: Spot, venue: Venue) -> tuple[str, ...]:
    """Return the words by which a place is found besides its title."""
    units = venue.levels[spot.level].units
    trade = next((u.occupant.category for u in units if u.id == spot.id and u.occupant), "")
    kind = spot.category.partition(".")[0]
    words = (
        trade, *spot.goods, *SYNONYMS.get(spot.category, SYNONYMS.get(kind, ())),
        *SYNONYMS.get(trade, ()),
    )  # fmt: skip
    return tuple(word for word in words if word)
