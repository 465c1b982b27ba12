"""Prose that was read, filled from the cards: links, pictures, scenes of tours."""

from __future__ import annotations

from plugins.core.clips import MediumCard
from plugins.core.desk import Desk
from plugins.core.errors import Mark
from plugins.core.prose import Prose, fill, recording, scripts_of, styles_of
from plugins.core.prosereader import ProseReader
from plugins.core.report import Report
from plugins.core.value import replace
from tests.cases import make_article_card, ref
from tests.core.builders import article, desk, faults, picture_use, scene, tour
from tests.core.test_languages import make_version, speaking_desk

FILM = MediumCard(
    "film", "Ein Blick", "/medien/film.webm", "video/webm", "/medien/film.vtt", picture_use(),
    ("Ein Platz.",), "Redaktion", "CC0", "", Mark("content/medien/film.yaml"),
)  # fmt: skip
SOUND = replace(FILM, id="ton", poster=None, captions="", type="audio/mpeg")


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


def test_a_link_says_at_its_end_that_it_leads_out_of_the_language() -> None:
    version = make_version("/artikel/zwei/")
    cards = [make_article_card(id) for id in ("eins", "zwei")]
    english = speaking_desk(*cards, version, words={"auf Deutsch": "German"}).speaking("en")
    text = "To [*one*](artikel:eins), [two](artikel:zwei), [a](https://a.de/)."
    (part,) = fill(prose(text), english)
    assert part.html == (
        '<p>To <a href="/artikel/eins/"><em>one</em> <span class="german" lang="en">(German)</span>'
        '</a>, <a href="/en/artikel/zwei/">two</a>, '
        '<a href="https://a.de/" rel="external">a</a>.</p>'
    )


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


def test_a_gallery_and_a_film_are_filled_and_ordered() -> None:
    line = '![Ein Platz](bilder/platz.jpg "Der Platz | Stadt | CC0")'
    table = desk([FILM])
    gallery, film = fill(prose(f"{line}\n{line}\n\n![So sieht es aus](medium:film)"), table)
    assert (gallery.kind, len(gallery.pictures)) == ("gallery", 2)
    assert (film.kind, film.medium, film.caption) == ("medium", FILM, "So sieht es aus")
    assert film.picture is not None
    assert table.pictures.orders == ("bilder/platz.jpg", "medium:film")


def test_a_recording_has_no_picture_and_needs_its_text() -> None:
    table = desk([replace(SOUND, transcript=())])
    (part,) = fill(prose("![Hören](medium:ton)"), table)
    assert part.picture is None
    assert faults(table.report) == [
        "x.md:10:10: Zu „ton“ fehlt der Text zum Nachlesen – In content/medien/film.yaml"
        " „transcript“ eintragen: was zu hören und zu sehen ist."
    ]


def test_an_article_is_read_by_a_recording_and_not_by_a_film() -> None:
    table = desk([FILM, replace(SOUND, transcript=())])
    assert recording(ref("ton"), table) is not None and not table.report.faults
    assert table.pictures.orders == ("medium:ton",)
    recording(ref("film"), table)
    recording(ref("tonn"), table)
    assert faults(table.report) == [
        "content/datei.md:3:5: Den Film oder die Aufnahme „tonn“ gibt es nicht in"
        " content/medien/ – Meinten Sie „ton“?",
        "content/datei.md:3:5: „film“ ist ein Film und keine Aufnahme – In den Text setzen.",
    ]


def test_a_page_loads_what_its_text_needs() -> None:
    table = desk([FILM])
    table = replace(table, site=replace(table.site, reading_style="/r.css", gallery_script="/g.js"))
    line = '![Ein Platz](bilder/platz.jpg "Der Platz | Stadt | CC0")'
    needing = {"Ein Satz.": ((), ()), "> Zitat": (("/r.css",), ()),
               "![x](medium:film)": (("/r.css",), ()),
               f"{line}\n{line}": (("/r.css",), ("/g.js",))}  # fmt: skip
    for text, (styles, scripts) in needing.items():
        assert styles_of(prose(text), table) == styles, text
        assert scripts_of(prose(text), table) == scripts, text
    assert styles_of(None, table) == scripts_of(None, table) == ()


def test_a_film_says_its_language_where_that_of_the_page_is_another() -> None:
    german = speaking_desk(article(), FILM, replace(FILM, id="look", language="en"))
    text = prose("![Sehen](medium:film)\n\n![See](medium:look)")
    spoken = [[part.language for part in fill(text, desk)] for desk in _both(german)]
    assert spoken == [["", "en"], ["de", ""]]


def test_an_article_is_read_by_a_recording_in_its_own_language() -> None:
    german = speaking_desk(article(), SOUND, replace(SOUND, id="voice", language="en"))
    for right, wrong, own in zip(("ton", "voice"), ("voice", "ton"), _both(german), strict=True):
        recording(ref(right), own)
        assert not own.report.faults
        recording(ref(wrong), own)
        assert faults(own.report) == [
            f"content/datei.md:3:5: „{wrong}“ ist in einer anderen Sprache als der Text, den sie"
            " vorliest – Eine Aufnahme in der Sprache des Textes nennen; „language“ in ihren"
            " Angaben sagt sie."
        ]


def _both(german: Desk) -> tuple[Desk, Desk]:
    """Return a German desk and the one of its English pages, each with a report of its own."""
    return german.fresh(), german.fresh().speaking("en")
