"""The catalogue: who refers to what, and to what is not there."""

from __future__ import annotations

import pytest

from plugins.core.cards import GERMAN, ArticleCard, Card, PictureFile, Ref, RubricCard
from plugins.core.catalogue import Catalogue, duplicates
from plugins.core.errors import Mark
from plugins.core.report import Report
from tests.core.builders import article, faults, picture, rubric

HERE = Mark("a.md", 3)


def test_cards_keep_the_order_in_which_they_were_announced() -> None:
    catalogue = Catalogue([article("b"), rubric(), article("a")])
    assert [card.id for card in catalogue.all(ArticleCard)] == ["b", "a"]
    assert catalogue.get(RubricCard, "handel") == rubric()
    assert catalogue.find(ArticleCard, "handel") is None


def test_asking_for_what_is_known_to_exist_and_does_not_is_our_own_bug() -> None:
    with pytest.raises(KeyError):
        Catalogue([]).get(ArticleCard, "eins")


def test_an_unknown_name_is_a_fault_with_the_nearest_right_one() -> None:
    report = Report()
    catalogue = Catalogue([article("darmstaedter-weg")])
    assert catalogue.look_up(ArticleCard, Ref("darmstädter-wege", HERE), report) is None
    assert faults(report) == [
        "a.md:3: Den Beitrag „darmstädter-wege“ gibt es nicht – Meinten Sie „darmstaedter-weg“?"
    ]


def test_a_missing_picture_says_where_it_should_be() -> None:
    report = Report()
    Catalogue([picture()]).look_up(PictureFile, Ref("bilder/x.png", HERE), report)
    (line,) = faults(report)
    assert line.startswith("a.md:3: Das Bild „bilder/x.png“ gibt es nicht unter content/")


def test_a_link_to_a_file_that_has_faults_of_its_own_is_no_second_fault() -> None:
    report = Report()
    catalogue = Catalogue([], [(ArticleCard, "kaputt")])
    assert catalogue.look_up(ArticleCard, Ref("kaputt", HERE), report) is None
    assert report.faults == ()
    catalogue.look_up(RubricCard, Ref("kaputt", HERE), report)
    assert len(report.faults) == 1


def test_of_several_names_the_known_ones_are_found_and_each_other_is_a_fault() -> None:
    report = Report()
    refs = [Ref("b", HERE), Ref("x", HERE), Ref("a", HERE), Ref("y", HERE)]
    found = Catalogue([article("a"), article("b")]).look_up_all(ArticleCard, refs, report)
    assert [card.id for card in found] == ["b", "a"]
    assert len(report.faults) == 2


def test_a_name_that_is_taken_is_a_fault_that_names_the_other_place() -> None:
    report = Report()
    cards: list[Card] = [
        article(mark=Mark("a.md")),
        article(mark=Mark("b.md")),
        rubric("eins", "Eins"),
    ]
    duplicates(cards, report)
    assert faults(report) == [
        "b.md: Der Name „eins“ ist schon vergeben (a.md) – "
        "Einen anderen Namen (slug oder id) wählen."
    ]


def test_every_kind_of_card_has_a_german_name() -> None:
    import plugins.core.cards as module

    kinds = {
        kind
        for name, kind in vars(module).items()
        if name.endswith("Card") and isinstance(kind, type) and kind is not Card
    }
    assert kinds <= set(GERMAN)
