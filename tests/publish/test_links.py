"""Nothing leads nowhere, nothing is asked of others, nothing is too heavy."""

from __future__ import annotations

import pytest

from plugins.publish.links import OTHER_VIEWER, Known, name_of, url_of, wrongs_of
from plugins.publish.model import Facts, Use
from tests.publish.releases import SITE_URL

KNOWN = Known(
    {"index.html": 9_000, "a/index.html": 40_000, "b c.css": 15_000, "d.js": 8_000, "e.js": 8_000,
     "touren/t/platz/index.html": 9_000},
    {"index.html": frozenset(["oben"]), "a/index.html": frozenset(),
     "touren/t/platz/index.html": frozenset(["pano"])},
    SITE_URL,
)  # fmt: skip


def told(address: str, loads: bool = False) -> list[str]:
    facts = Facts(uses=(Use(address, loads, 7),))
    wrongs = list(wrongs_of("index.html", facts, KNOWN))
    assert all(wrong.offset == 7 and wrong.hint for wrong in wrongs)
    return [wrong.message for wrong in wrongs]


@pytest.mark.parametrize(
    "address",
    ["/", "/#oben", "/a/", "/a/index.html", "/b%20c.css", SITE_URL, f"{SITE_URL}/a/", "mailto:a@b",
     "https://other.example/x", f"{SITE_URL}.org/", "/a/?frage=1", "tel:+49", "/b%20c.css#x",
     "/touren/t/platz/#heading=120&pitch=-5.5", "/touren/t/platz/#pano"],
)  # fmt: skip
def test_what_leads_somewhere_is_fine(address: str) -> None:
    assert told(address) == []


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("/nein/", "„/nein/“ führt zu keiner Datei"),
        ("/a", "„/a“ führt zu keiner Datei"),
        (f"{SITE_URL}/nein", f"„{SITE_URL}/nein“ führt zu keiner Datei"),
        ("/#unten", "„/#unten“ führt zu keinem Anker"),
        ("/#heading=120", "„/#heading=120“ führt zu keinem Anker"),
        (
            "/touren/t/platz/#heading=Nord",
            "„/touren/t/platz/#heading=Nord“ führt zu keinem Anker",
        ),
        ("http://127.0.0.1:8000/", "„http://127.0.0.1:8000/“ ist die Adresse einer Vorschau"),
    ],
)
def test_what_leads_nowhere_is_told(address: str, message: str) -> None:
    assert told(address) == [message]


@pytest.mark.parametrize("address", ["https://o.example/a.js", "//o.example/a.js", "data:,a"])
def test_nothing_is_loaded_from_elsewhere(address: str) -> None:
    assert told(address, loads=True) == [f"„{address}“ wird von anderswo geladen"]


def test_a_page_and_what_it_loads_keep_to_their_weights() -> None:
    facts = Facts(scripts=("/d.js", f"{SITE_URL}/e.js"), styles=("/b%20c.css",))
    assert [wrong.message for wrong in wrongs_of("a/index.html", facts, KNOWN)] == [
        "Die Seite wiegt 40.0 kB statt höchstens 30 kB",
        "Was die Seite an Skripten lädt, wiegt 16.0 kB statt höchstens 15 kB",
    ]


def test_another_viewer_may_weigh_more_and_editors_tools_anything() -> None:
    facts = Facts(scripts=("/d.js", "/e.js"))
    other = KNOWN._replace(allowed=OTHER_VIEWER)
    assert len(list(wrongs_of("index.html", facts, KNOWN))) == 1
    assert list(wrongs_of("index.html", facts, other)) == []
    drawn = Facts(uses=(Use("data:image/svg+xml,a", True, 0),))
    assert len(list(wrongs_of("theme/tour.css", drawn, KNOWN))) == 1
    assert list(wrongs_of("theme/tour.css", drawn, other)) == []
    assert list(wrongs_of("redaktion/tour/index.html", facts, KNOWN)) == []


@pytest.mark.parametrize(
    ("url", "name"), [("/", "index.html"), ("/a/", "a/index.html"), ("/404.html", "404.html")]
)
def test_addresses_and_files_belong_together(url: str, name: str) -> None:
    assert (name_of(url), url_of(name)) == (name, url)
