"""What shops are, in English: beside the German words in which editors and maps have it."""

from __future__ import annotations

from collections.abc import Mapping

TRADES: Mapping[str, str] = {
    "Apotheke": "pharmacy", "Asiatisch": "Asian food", "Autovermietung": "car hire",
    "Bank": "bank", "Bar": "bar", "Bilder und Rahmen": "pictures and frames",
    "Blumen": "flowers", "Bäckerei": "bakery", "Bücher und Papier": "books and stationery",
    "Bücherei": "library", "Café": "café", "Drogerie": "toiletries", "Eis": "ice cream",
    "Elektrogeräte": "appliances", "Elektronik": "electronics", "Fahrkarten": "tickets",
    "Fisch": "fish", "Foto": "photo", "Friseur": "hairdresser", "Geschenke": "gifts",
    "Geschirr": "tableware", "Getränke": "drinks", "Heimwerken": "DIY", "Hüte": "hats",
    "Imbiss": "snacks", "Kaufhaus": "department store", "Kindermode": "children’s clothes",
    "Kino": "cinema", "Kiosk": "kiosk", "Kneipe": "pub", "Konditorei": "cakes and pastries",
    "Kosmetik": "cosmetics", "Kurse": "courses", "Küche": "kitchenware", "Laden": "shop",
    "Lebensmittel": "groceries", "Mode": "fashion", "Musik": "music", "Möbel": "furniture",
    "Nudeln": "pasta", "Optiker": "optician", "Outdoor": "outdoor gear",
    "Parfümerie": "perfumery", "Post und Zeitungen": "post and newspapers", "Praxis": "surgery",
    "Raum": "room", "Reinigung": "dry cleaner", "Reisen": "travel agency",
    "Restaurant": "restaurant", "Saftbar": "juice bar",
    "Schlüssel und Schuhe": "keys and shoe repair", "Schmuck": "jewellery", "Schuhe": "shoes",
    "Spielbereich": "play area", "Spiele": "games", "Spielwaren": "toys", "Sport": "sports",
    "Stoffe": "fabrics", "Suppen": "soups", "Süßwaren": "sweets", "Tabak": "tobacco",
    "Taschen und Koffer": "bags and suitcases", "Tee": "tea", "Tierbedarf": "pet supplies",
    "Uhren und Schmuck": "watches and jewellery", "Wechselstube": "currency exchange",
    "Wolle": "wool",
}  # fmt: skip


def english_trade(trade: str) -> str:
    """Return what a shop is, as lists have it; nothing for a trade that nobody has translated."""
    english = TRADES.get(trade, "")
    return english[:1].upper() + english[1:]
