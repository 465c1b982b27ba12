"""Prose that was read, filled from the cards: links, pictures, scenes of tours."""

from __future__ import annotations

from plugins.core.errors import Mark
from plugins.core.prose import Prose, fill
from plugins.core.prosereader import ProseReader
from plugins.core.report import Report
from tests.core.builders import article, desk, faults, picture_use, scene, tour


def prose(text: str) -> Prose:
    report = Report()
    result = ProseReader().read(text, Mark("x.md", 10), report)
    assert faults(report) == []
    return result


def test_slots_are_filled_from_the_cards() -> None:
    text = (
        "Zum [Beitrag](artikel:eins) und zur [Tour](tour:watch-my-city).\n\n"
        '![Ein Platz](bilder/platz.jpg "Der Platz | Stadt | CC0")\n\n'
        "![Rundblick](tour:watch-my-city/platz)\n\nEnde."
    )
    table = desk([article(), tour(), scene()])
    first, figure, view, last = fill(prose(text), table)
    assert first.html == (
        '<p>Zum <a href="/artikel/eins/">Beitrag</a> und zur '
        '<a href="/touren/watch-my-city/">Tour</a>.</p>\n'
    )
    assert figure.picture is not None and figure.picture.caption == "Der Platz"
    assert view.scene == scene() and view.caption == "Rundblick"
    assert last.html.strip() == "<p>Ende.</p>"
    assert [picture.id for picture in table.pictures.ordered] == ["bilder/platz.jpg"]
    assert table.report.faults == ()


def test_a_link_to_a_scene_is_told_from_one_to_its_tour() -> None:
    (part,) = fill(prose("[x](tour:watch-my-city/platz)"), desk([tour(), scene()]))
    assert 'href="/touren/watch-my-city/platz/"' in part.html


def test_a_slot_without_its_card_is_a_fault_with_its_line() -> None:
    table = desk([article()])
    parts = fill(prose("[x](artikel:ein)\n\n![y](tour:a/b)"), table)
    assert [part.kind for part in parts] == ["html"]
    assert faults(table.report) == [
        "x.md:10:5: Den Beitrag „ein“ gibt es nicht – Meinten Sie „eins“?",
        "x.md:12:6: Die Szene „a/b“ gibt es nicht",
    ]


def test_the_picture_of_the_builders_is_the_one_of_these_tests() -> None:
    assert picture_use().file.id == "bilder/platz.jpg"
