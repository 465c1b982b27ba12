"""Why a page was made, asked in every way an editor may ask."""

from __future__ import annotations

import sys

import pytest

from plugins.build.explain import UNKNOWN, complaint, explain
from plugins.build.model import Blob, EntryRow, PageRow, Part, ReadingRow
from plugins.build.outdated import inputs_of
from plugins.build.store import State
from plugins.core.packing import pack
from tests.build.town_site import TownSite
from tests.builders import ROOT, run
from tests.core.builders import article

EINS = (
    "„/artikel/eins/“ wurde zuletzt gemacht: content/artikel/eins.md hat sich geändert;"
    " die Seite hängt ab von der Vorlage „articles/article.html“, 2 befragten Dingen"
    " und 1 Datei dahinter."
)
NOWHERE = Blob(0, 0, 0)


class Remembered(State):
    """A state whose bytes are those of one card."""

    def bytes_of(self, blob: Blob) -> bytes:
        return pack(article("eins"))


@pytest.fixture
def state() -> State:
    known = Remembered()
    entry = EntryRow("plugins.core.cards.ArticleCard", "eins", "f", "s", NOWHERE)
    part = Part("content/artikel/eins.md", (0, 0, 0, 0), "d")
    known.readings["articles", part.name] = ReadingRow("articles", part.name, (part,), (entry,), ())
    for url, template in (("/artikel/eins/", "articles/article.html"), ("/feeds/atom.xml", "")):
        known.pages[url] = PageRow(
            url, template, "a", inputs_of({"ArticleCard:eins", "RubricCard:handel"}), NOWHERE, (),
            "d", (0, 0, 0), None, True, "", (), "content/artikel/eins.md hat sich geändert.",
        )  # fmt: skip
    return known


@pytest.mark.parametrize(
    "name",
    [
        "artikel/eins", "/artikel/eins/", "artikel/eins/", "/artikel/eins/index.html",
        "content/artikel/eins.md",
    ],
)  # fmt: skip
def test_a_page_is_found_by_its_address_and_by_its_file(name: str, state: State) -> None:
    assert explain(name, state) == (EINS,)


def test_a_document_has_no_template(state: State) -> None:
    (sentence,) = explain("feeds/atom.xml", state)
    assert "die Seite hängt ab von 2 befragten Dingen und 1 Datei dahinter." in sentence


def test_an_unknown_page_gets_the_nearest_name(state: State) -> None:
    assert explain("artikel/ein", state) == ()
    assert complaint("artikel/ein", state) == (
        "Die Seite „artikel/ein“ gibt es nicht. Meinten Sie „artikel/eins“?"
    )


def test_where_nothing_is_known_that_is_said() -> None:
    assert explain("artikel/eins", State()) == ()
    assert complaint("artikel/eins", State()) == UNKNOWN


def test_the_command_tells_what_the_build_did(built: TownSite) -> None:
    built.town.pieces["eins"].title = "Ganz neu"
    built.write()
    built.build()
    command = [sys.executable, "-m", "plugins.build", "why"]
    options = ("-s", str(built.folder / "siteconf.py"), "-o", str(built.output))
    environment = {"PYTHONPATH": str(ROOT)}
    done = run([*command, "content/artikel/eins.md", *options], built.folder, environment)
    assert done.code == 0, done.stderr
    assert "gemacht: content/artikel/eins.md hat sich geändert; " in done.stdout
    done = run([*command, "artikel/eines", *options], built.folder, environment)
    assert done.code == 1
    assert "Meinten Sie „artikel/eins“?" in done.stderr
