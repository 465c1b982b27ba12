"""Words of OpenStreetMap's tags in ours."""

from __future__ import annotations

from collections.abc import Mapping

from plugins.core.hours import UnreadableHours, canonical_hours

AMENITIES: Mapping[str, str] = {
    "atm": "atm",
    "toilets": "restroom",
    "vending_machine": "ticketing",
    "ticket_validator": "ticketing",
    "locker": "coinlocker",
    "luggage_locker": "coinlocker",
    "drinking_water": "drinkingfountain",
    "charging_station": "powerchargingstation",
    "photo_booth": "photobooth",
    "bench": "seating",
}
FOOD = ("restaurant", "cafe", "fast_food", "bar", "pub", "ice_cream", "food_court", "biergarten")
CARRIERS: Mapping[str, tuple[str, str]] = {
    "elevator": ("Aufzug", "lift"),
    "escalator": ("Rolltreppe", "escalator"),
    "stairs": ("Treppe", "stairs"),
}
SHOPS: Mapping[str, str] = {
    "bakery": "Bäckerei", "books": "Bücher und Papier", "chemist": "Drogerie", "clothes": "Mode",
    "convenience": "Lebensmittel", "florist": "Blumen", "gift": "Geschenke", "kiosk": "Kiosk",
    "newsagent": "Post und Zeitungen", "optician": "Optiker", "shoes": "Schuhe",
    "supermarket": "Lebensmittel", "tobacco": "Tabak", "travel_agency": "Reisen",
    "confectionery": "Süßwaren", "cosmetics": "Kosmetik", "jewelry": "Uhren und Schmuck",
    "mobile_phone": "Elektronik", "perfumery": "Parfümerie", "toys": "Spielwaren",
    "hairdresser": "Friseur", "bag": "Taschen und Koffer", "beverages": "Getränke",
    "tea": "Tee", "coffee": "Café", "sports": "Sport", "ticket": "Fahrkarten",
}  # fmt: skip
_AMENITIES: Mapping[str, str] = {
    "restaurant": "Restaurant", "cafe": "Café", "fast_food": "Imbiss", "bar": "Bar",
    "pub": "Kneipe",
    "ice_cream": "Eis", "bank": "Bank", "pharmacy": "Apotheke", "car_rental": "Autovermietung",
    "bureau_de_change": "Wechselstube", "post_office": "Post und Zeitungen", "clinic": "Praxis",
}  # fmt: skip


_NOT_FOR_ALL = ("no", "private", "employees", "delivery", "emergency")


def is_public(tags: Mapping[str, str]) -> bool:
    """Tell whether people may go there on foot; what nobody says anything about is for all."""
    return tags.get("foot", tags.get("access", "")) not in _NOT_FOR_ALL


def category_of_room(tags: Mapping[str, str]) -> str:
    """Return what a room is in the words of IMDF."""
    if not is_public(tags):
        return "nonpublic"
    if "toilets" in (tags.get("room"), tags.get("amenity")):
        return "restroom"
    return "foodservice" if tags.get("amenity") in FOOD else "room"


def kind_of_shop(tags: Mapping[str, str]) -> str:
    """Return what a room is, in a German word."""
    amenity, shop = tags.get("amenity", ""), tags.get("shop", "")
    if shop:
        return SHOPS.get(shop, "Laden")
    return _AMENITIES.get(amenity, "Raum")


def hours_of(tags: Mapping[str, str]) -> str:
    """Return opening hours as we keep them; nothing where they cannot be read."""
    try:
        return canonical_hours(tags["opening_hours"]) if "opening_hours" in tags else ""
    except UnreadableHours:
        return ""


def is_moving(tags: Mapping[str, str]) -> bool:
    """Tell whether stairs move."""
    return tags.get("conveying") in ("yes", "forward", "backward", "reversible")


def is_one_way(tags: Mapping[str, str]) -> bool:
    """Tell whether stairs move one way only."""
    return tags.get("conveying") in ("forward", "backward")
