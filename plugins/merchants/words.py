"""The words in which merchants are described: the key that authors write, what readers see."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

TRADES: Mapping[str, str] = MappingProxyType(
    {
        "apotheke-gesundheit": "Apotheke und Gesundheit",
        "buecher-papier": "Bücher und Papier",
        "einkaufszentrum": "Einkaufszentrum",
        "elektronik": "Elektronik und Technik",
        "fahrrad": "Fahrräder",
        "gastronomie": "Café und Restaurant",
        "handwerk-reparatur": "Handwerk und Reparatur",
        "haushalt-wohnen": "Haushalt und Wohnen",
        "lebensmittel": "Lebensmittel",
        "mode-schuhe": "Mode und Schuhe",
        "musik-kunst": "Musik und Kunst",
        "pflanzen-garten": "Pflanzen und Garten",
        "spielwaren": "Spielwaren",
        "sport": "Sport",
        "sonstiges": "Weitere Geschäfte",
    }
)
DISTRICTS: Mapping[str, str] = MappingProxyType(
    {
        "mitte": "Mitte",
        "nord": "Nord",
        "ost": "Ost",
        "west": "West",
        "bessungen": "Bessungen",
        "arheilgen": "Arheilgen",
        "eberstadt": "Eberstadt",
        "kranichstein": "Kranichstein",
        "wixhausen": "Wixhausen",
    }
)
STEP_FREE = "stufenlos"
ACCESS: Mapping[str, str] = MappingProxyType(
    {
        STEP_FREE: "Stufenloser Zugang",
        "rampe": "Rampe am Eingang",
        "automatiktuer": "Tür öffnet von selbst",
        "aufzug": "Aufzug",
        "wc": "Barrierefreies WC",
        "parkplatz": "Behindertenparkplatz in der Nähe",
        "induktionsschleife": "Induktionsschleife",
        "gebaerdensprache": "Beratung in Gebärdensprache",
        "leitsystem": "Leitsystem für Blinde",
        "assistenzhunde": "Assistenzhunde willkommen",
        "leichte-sprache": "Beratung in Leichter Sprache",
    }
)
OFFERS: Mapping[str, str] = MappingProxyType(
    {
        "click-and-collect": "Online bestellen, im Laden abholen",
        "lieferung": "Lieferung nach Hause",
        "videoberatung": "Beratung per Video",
        "online-display": "Onlinedisplay",
    }
)
SHOPS: Mapping[str, str] = MappingProxyType(
    {"eigener": "Eigener Onlineshop", "ebay": "Shop bei eBay", "anderer": "Onlineshop"}
)
