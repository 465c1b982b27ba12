"""Issue and Stories -> Paper."""

from __future__ import annotations

from plugins.papers.compile import compile_paper
from plugins.papers.model import Reference
from tests.cases import faults
from tests.papers.composed import BODY, article, edition_desk, paper


def test_the_lead_comes_first_then_the_rubrics() -> None:
    found = paper()
    assert [(s.title, [p.id for p in s.pieces]) for s in found.sections] == [
        ("Aufmacher", ["beitrag-eins"]),
        ("Innenstadt", ["beitrag-zwei"]),
    ]
    without = paper(edition_desk(lead=""))
    assert [section.title for section in without.sections] == ["Handel", "Innenstadt"]


def test_a_piece_says_everything_that_its_page_says() -> None:
    eins, zwei = paper().pieces
    assert (eins.title, eins.byline, eins.date) == ("Titel eins", "Redaktion", "4. Juli 2018")
    assert (eins.demo, eins.source) == (
        "Erfunden.",
        "Zeitung, Ausgabe 03/2018, A, 4. Juli 2018",
    )
    assert [block.kind for block in eins.blocks] == ["html", "figure", "scene", "html"]
    assert zwei.facts_title == "Im Schaufenster: Laden"
    assert dict(zwei.facts)["Zum Ausprobieren"] == "Anfassen"
    assert eins.address == "https://hub.example/artikel/eins/"


def test_links_within_the_edition_stay_within_the_paper() -> None:
    eins = paper().pieces[0]
    assert 'href="#beitrag-zwei"' in eins.blocks[0].html
    assert 'href="#beitrag-eins--ende"' in eins.blocks[0].html
    assert eins.references == ()
    assert paper().editorial_references == (
        Reference(1, "zum Projekt", "https://stadt.example/plan"),
    )


def test_a_scene_becomes_a_code_that_leads_to_it() -> None:
    (code,) = [block.code for block in paper().pieces[0].blocks if block.code]
    assert (code.name, code.address) == (
        "szene-rundgang-platz",
        "https://hub.example/touren/rundgang/platz/",
    )


def test_every_picture_is_credited_once_for_each_article() -> None:
    credits = [(credit.what, credit.text) for credit in paper().credits]
    assert credits[0] == ("Titelbild", "Redaktion, CC BY 4.0")
    assert ("Titel eins", "Redaktion, CC0") in credits
    assert len(credits) == len(set(credits)) == 4
    assert len(paper().plates) == 1  # it is one file, however often it is shown


def test_a_withdrawn_article_is_left_out() -> None:
    gone = article("drei", withdrawn="{date: 2018-07-05, reason: Falsch.}")
    assert [piece.id for piece in paper(edition_desk(article("eins"), gone)).pieces] == [
        "beitrag-eins"
    ]


def test_the_paper_is_as_new_as_its_newest_text() -> None:
    assert paper(edition_desk(article("eins", modified="2018-09-01"))).changed == "2018-09-01"
    assert paper(edition_desk(article("eins"))).iso_date == "2018-06-01"


def test_a_link_that_leads_nowhere_is_told_with_its_place() -> None:
    desk = edition_desk(article("eins", BODY.replace("artikel:zwei", "artikel:zwo"))).fresh()
    compile_paper("2018-03", desk)
    assert any("Den Beitrag „zwo“ gibt es nicht" in fault for fault in faults(desk.report))
