"""Other words for places, and that people find by their own words what they look for."""

from __future__ import annotations

import json
import subprocess
from functools import cache
from pathlib import Path

import pytest

from plugins.venues.synonyms import english_of, words_of
from tests.builders import ROOT
from tests.venues.authored import read
from tests.venues.test_kit import content
from tests.venues.test_luisencenter import luisencenter

# What people type, and what they have to see first.
WANTED = {
    "eg-wc-rollstuhl": (
        "Behindertentoilette", "behindertentoilete", "Behinderten-WC", "Behindertenklo",
        "wc rollstuhl", "Rollstuhl WC", "rollstuhlwc", "Rolstuhltoilette", "Rolli-WC",
        "barrierefreies WC", "barrierefreie Toilette", "Toilette für Rollstuhlfahrer",
        "rollstuhlgerecht", "disabled toilet", "wheelchair toilet", "accessible restroom",
        "toilet for the disabled", "handicapped bathroom",
    ),
    "eg-wc-damen": ("Damentoilette", "Damen WC", "Frauenklo", "ladies", "women's restroom"),
    "eg-wc-herren": ("Herrentoilette", "Männerklo", "Herren-WC", "gents", "men's room"),
    "eg-aufzug-ost": (
        "Aufzug", "Aufzüge", "Fahrstuhl", "fahrstul", "Fahrstühle", "Lift", "Personenaufzug",
        "Wo ist der Aufzug?", "elevator", "elevators", "lift", "Auzfüge", "Fahstühle",
        "Wo ist dr Aufzug?",
    ),
    "eg-treppe": ("Treppe", "Treppen", "Treppenhaus", "stairs", "staircase", "trepe"),
    "eg-rolltreppe-auf": (
        "Rolltreppe", "Rolltrepe", "Rloltreppe", "Rolltreppen", "Fahrtreppe", "escalator",
    ),
    "eg-geldautomat": ("Geldautomat", "Bankautomat", "Geld abheben", "gledautomat", "ATM", "cash"),
    "og1-wickelraum": ("Wickelraum", "wickeln", "Wickeltisch", "Windeln wechseln", "baby changing",
                       "nappy", "stillen"),
    "eg-06": ("Spielzeug", "Spielwarenladen", "spielzueg", "Kreisel", "toys", "toy shop"),
    "eg-02": ("Schuhe", "Schuhladen", "Schuhalden", "Schuhgeschäft", "E02", "shoes", "boots"),
    "eg-12": ("Apotheke", "Medikamente", "pharmacy", "chemist", "apoteke"),
    "eg-01": ("Buch", "Buchladen", "Bücherladen", "bookshop", "Schreibwaren"),
    "og1-12": ("Friseur", "Frisör", "Haarschnitt", "hairdresser"),
    "eg-03": ("Brille", "Brillengeschäft", "Optiker", "glasses"),
    "ug-schliessfaecher": ("Schließfach", "Schliessfächer", "Gepäck aufbewahren", "lockers"),
    "eg-sitzplaetze": ("Bank", "Sitzbank", "Bänke", "ausruhen", "bench"),
    "eingang-luisenplatz": ("Ausgang", "Eingang", "exit", "way out"),
    "eg-info": ("Information", "Infopunkt", "Fundbüro", "help desk"),
}  # fmt: skip
QUERIES = [(query, place) for place, queries in WANTED.items() for query in queries]


@cache
def listed() -> dict[str, list[str]]:
    """Return what the browser lists for each query in the demo building."""
    queries = [query for query, _ in QUERIES] + ["wc", "Toilette"]
    done = subprocess.run(
        ["node", str(ROOT / "tests" / "venues" / "searches.mjs")],
        input=json.dumps({"kit": content(luisencenter()), "queries": queries}),
        capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    return dict(zip(queries, json.loads(done.stdout), strict=True))


@pytest.mark.parametrize(("query", "place"), QUERIES)
def test_people_find_by_their_own_words_what_they_look_for(query: str, place: str) -> None:
    assert listed()[query][:1] == [place]


@pytest.mark.parametrize("query", ["wc", "Toilette"])
def test_the_beginning_of_a_list_shows_every_kind_of_toilet(query: str) -> None:
    assert {"eg-wc-damen", "eg-wc-herren", "eg-wc-rollstuhl", "og1-wc-sued"} <= {*listed()[query]}


def test_a_shop_is_found_by_trade_goods_and_other_words_for_its_trade(tmp_path: Path) -> None:
    guide = read(tmp_path)
    shop = guide.spots["eg-01"]
    assert words_of(shop, guide.venue) == (
        "Spielwaren", "Kreisel", "Spielzeug", "Spielsachen", "Kinder",
    )  # fmt: skip
    assert english_of(shop, guide.venue) == ("toys", "toy shop", "children")


def test_a_thing_of_use_is_found_by_other_words_for_it(tmp_path: Path) -> None:
    guide = read(tmp_path, ("category: restroom,", "category: restroom.unisex,"))
    assert words_of(guide.spots["og-wc"], guide.venue) == ("WC", "Toilette", "Klo", "Abort")
    assert "loo" in english_of(guide.spots["og-wc"], guide.venue)
    assert words_of(guide.spots["eg-info"], guide.venue)[0] == "Auskunft"
