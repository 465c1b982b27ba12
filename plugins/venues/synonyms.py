"""Other words by which people look for a place: by its category, or by what a shop calls itself."""

from __future__ import annotations

from collections.abc import Mapping

from plugins.venues.model import Spot, Venue

_WC = ("WC", "Toilette", "Klo")
SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "atm": ("Bankautomat", "Geld abheben", "Bargeld", "EC"),
    "babychanging": ("Wickelraum", "Wickeltisch", "wickeln", "Baby", "Windeln wechseln"),
    "elevator": ("Aufzug", "Fahrstuhl", "Lift", "Personenaufzug"),
    "escalator": ("Rolltreppe", "Fahrtreppe"),
    "stairs": ("Treppe", "Treppenhaus", "Stufen"),
    "coinlocker": ("Schließfach", "Gepäck", "aufbewahren", "Locker"),
    "defibrillator": ("AED", "Notfall", "Herz"),
    "drinkingfountain": ("Wasser", "trinken", "Brunnen"),
    "information": ("Auskunft", "Hilfe", "Information", "Fundbüro"),
    "mothersroom": ("Wickelraum", "Wickeltisch", "wickeln", "stillen", "Baby", "Windeln wechseln"),
    "photobooth": ("Passbild", "Foto"),
    "powerchargingstation": ("laden", "Akku", "Handy", "Strom", "Steckdose"),
    "restroom": (*_WC, "Abort"),
    "restroom.female": (*_WC, "Frauen", "Damen"),
    "restroom.male": (*_WC, "Männer", "Herren"),
    "restroom.wheelchair": (*_WC, "barrierefrei", "Behinderte", "Rollstuhl", "Rolli"),
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


_TOILET = ("restroom", "bathroom", "washroom", "loo", "lavatory")
ENGLISH: Mapping[str, tuple[str, ...]] = {
    "atm": ("ATM", "cashpoint", "money", "bank"),
    "babychanging": ("nappy", "diaper"),
    "coinlocker": ("luggage", "storage"),
    "defibrillator": ("emergency", "heart"),
    "drinkingfountain": ("water",),
    "elevator": ("elevator", "lift"),
    "escalator": ("escalator", "moving stairs"),
    "foodservice": ("eat", "food", "drinks", "restaurant", "hungry"),
    "information": ("help desk", "lost property", "enquiries"),
    "mothersroom": ("nappy", "diaper", "breastfeeding"),
    "pedestrian.principal": ("exit", "way out", "door"),
    "photobooth": ("passport picture",),
    "powerchargingstation": ("phone", "battery", "power socket"),
    "restroom": _TOILET,
    "restroom.female": (*_TOILET, "women", "woman"),
    "restroom.male": (*_TOILET, "men", "gents"),
    "restroom.wheelchair": (*_TOILET, "disabled", "handicapped", "barrier free", "step free"),
    "seating": ("seats", "bench", "rest"),
    "stairs": ("stairs", "staircase", "steps", "stairway"),
    "Apotheke": ("pharmacy", "chemist", "medicine", "drugs"),
    "Bäckerei": ("bakery", "bread"),
    "Bücher und Papier": ("books", "bookshop", "stationery"),
    "Bücherei": ("library", "books"),
    "Café": ("coffee", "cafe", "cake"),
    "Drogerie": ("drugstore", "cosmetics", "toiletries"),
    "Eis": ("ice cream",),
    "Elektrogeräte": ("appliances", "lamps"),
    "Elektronik": ("electronics", "computer", "mobile phone"),
    "Fisch": ("fish", "seafood"),
    "Foto": ("photo", "camera"),
    "Friseur": ("hairdresser", "barber", "haircut"),
    "Getränke": ("drinks", "beverages"),
    "Heimwerken": ("DIY", "hardware", "tools"),
    "Imbiss": ("snacks", "fast food"),
    "Kaufhaus": ("department store",),
    "Kindermode": ("children’s clothes", "baby"),
    "Kino": ("cinema", "movies", "films"),
    "Lebensmittel": ("supermarket", "groceries", "food"),
    "Mode": ("fashion", "clothes", "clothing"),
    "Möbel": ("furniture",),
    "Musik": ("music", "instruments"),
    "Optiker": ("optician", "glasses", "lenses"),
    "Parfümerie": ("perfume",),
    "Post und Zeitungen": ("post office", "stamps", "newspapers", "parcel"),
    "Reinigung": ("cleaner", "laundry", "dry cleaning"),
    "Reisen": ("travel agency", "holidays"),
    "Saftbar": ("juice",),
    "Schlüssel und Schuhe": ("keys", "cobbler", "shoe repair"),
    "Schmuck": ("jewellery", "jewelry"),
    "Schuhe": ("shoes", "boots"),
    "Spielbereich": ("play area", "playground", "children"),
    "Spiele": ("games",),
    "Spielwaren": ("toys", "toy shop", "children"),
    "Sport": ("sports",),
    "Taschen und Koffer": ("bags", "suitcases", "luggage"),
    "Tee": ("tea",),
    "Tierbedarf": ("pets", "pet food"),
    "Uhren und Schmuck": ("watches", "jewellery", "jewelry", "battery"),
}


def words_of(spot: Spot, venue: Venue) -> tuple[str, ...]:
    """Return the words by which a place is found besides its title."""
    trade = _trade(spot, venue)
    words = (trade, *spot.goods, *_listed(SYNONYMS, spot), *SYNONYMS.get(trade, ()))
    return tuple(word for word in words if word)


def english_of(spot: Spot, venue: Venue) -> tuple[str, ...]:
    """Return the words by which those look for it who speak English."""
    return (*_listed(ENGLISH, spot), *ENGLISH.get(_trade(spot, venue), ()))


def _trade(spot: Spot, venue: Venue) -> str:
    units = venue.levels[spot.level].units
    return next((u.occupant.category for u in units if u.id == spot.id and u.occupant), "")


def _listed(words: Mapping[str, tuple[str, ...]], spot: Spot) -> tuple[str, ...]:
    """Return the words of a category, or those of the kind to which it belongs."""
    return words.get(spot.category, words.get(spot.category.partition(".")[0], ()))
