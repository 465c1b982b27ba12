"""content/haendler/: values, and every fault with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.merchants.model import Address, OnlineShop, Position
from tests.merchants.authored import merchant_file, read, read_text

FILE = "content/haendler/brummel.yaml"


def test_a_whole_merchant(tmp_path: Path) -> None:
    merchant = read(tmp_path, projects="[wlan]", articles="[eins]", scene="rundgang/platz")
    card = merchant.card
    assert (card.id, card.url) == ("brummel", "/haendler/brummel/")
    assert (card.title, card.trade, card.district) == (
        "Kreiselkontor Brummel", "spielwaren", "mitte",
    )  # fmt: skip
    assert card.hours == "Mo-Fr 10:00-19:00; PH closed"
    assert (card.access, card.offers) == (("stufenlos", "wc"), ("lieferung",))
    assert (card.projects, card.articles, card.scene) == (("wlan",), ("eins",), "rundgang/platz")
    assert merchant.address == Address("Beispielgasse 3", "64283", "Darmstadt")
    assert merchant.position == Position(49.8716, 8.6522)
    assert merchant.shops == (OnlineShop("ebay", "Shop bei eBay", "https://ebay.example/x"),)
    assert (merchant.wayfinder, card.demo) == (None, "Alles erfunden.")


def test_what_nobody_knows_may_be_left_out(tmp_path: Path) -> None:
    text = "name: Laden\nsummary: Ein Laden.\ntrade: sonstiges\n"
    (merchant,), said = read_text(tmp_path, text)
    assert said == []
    assert (merchant.card.hours, merchant.card.district, merchant.address) == ("", "", None)
    assert (merchant.pictures, merchant.prose, merchant.wayfinder) == ((), None, None)


@pytest.mark.parametrize(
    ("key", "value", "fault"),
    [
        ("trade", "spielware", "3:8: „spielware“ ist für „trade“ nicht möglich"
         " – Meinten Sie „spielwaren“?"),
        ("district", "Mitte-Nord", "4:11: „Mitte-Nord“ ist für „district“ nicht möglich"
         " – Meinten Sie „mitte“?"),
        ("address", "{street: Gasse 3, postcode: D-64283}",
         "5:38: „D-64283“ ist keine Postleitzahl – Fünf Ziffern schreiben, zum Beispiel 64283."),
        ("position", "{lat: 498.7, lon: 8.6}", "6:17: „lat“ ist 498.7 – Erlaubt ist -90 bis 90."),
        ("hours", "Mo–Fr 9–18 Uhr", "7:8: Die Zeiten „Mo–Fr 9–18 Uhr“ sind nicht lesbar"
         " – Meinten Sie „Mo-Fr 09:00-18:00“?"),
        ("access", "[stufenloos]", "8:10: „stufenloos“ ist für „access“ nicht möglich"
         " – Meinten Sie „stufenlos“?"),
        ("access", "[wc, wc]", "8:14: „wc“ steht zweimal in der Liste – Einmal löschen."),
        ("offers", "[abholung]", "9:10: „abholung“ ist für „offers“ nicht möglich"
         " – Möglich sind: „click-and-collect“, „lieferung“, „online-display“ oder"
         " „videoberatung“."),
        ("shops", "[{kind: ebay, url: ebay.example}]",
         "10:27: „ebay.example“ ist keine Adresse im Netz – Mit https:// beginnen."),
        ("wayfinder", "''", "14:12: „wayfinder“ ist leer – Einen Namen eintragen."),
        ("trade", None, "1:1: Die Angabe „trade“ fehlt – Die Branche, zum Beispiel spielwaren."),
        ("opening", "9-18", "14:1: Den Schlüssel „opening“ gibt es hier nicht"),
    ],
)  # fmt: skip
def test_a_fault_has_its_line_and_remedy(
    tmp_path: Path, key: str, value: str | None, fault: str
) -> None:
    merchants, said = read_text(tmp_path, merchant_file(**{key: value}))
    assert said == [f"{FILE}:{fault}"]
    assert merchants == []


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("Mein Laden", "Der Dateiname „Mein Laden“ ist in einer Adresse nicht erlaubt"
         " – Die Datei „mein-laden.yaml“ nennen."),
        ("branche", "Der Dateiname „branche“ ist für eine Liste vergeben"
         " – Die Datei anders nennen."),
    ],
)  # fmt: skip
def test_a_name_that_cannot_be_an_address(tmp_path: Path, name: str, fault: str) -> None:
    _, said = read_text(tmp_path, merchant_file(), name)
    assert said == [f"content/haendler/{name}.yaml: {fault}"]
