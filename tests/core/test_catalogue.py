"""The catalogue: who refers to what, to what is not there, and what a page asked."""

from __future__ import annotations

import pytest

from plugins.core.cards import (
    ArticleCard,
    Card,
    Known,
    PictureFile,
    Ref,
    RelatedCard,
    RubricCard,
)
from plugins.core.catalogue import (
    Catalogue,
    Notes,
    View,
    duplicates,
    groups_by_name,
    view_print,
)
from plugins.core.errors import Mark
from plugins.core.packing import Packed, pack, print_of
from plugins.core.report import Report
from plugins.projects.model import Partner
from tests.cases import make_partner_card
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


def packed(card: Known, opened: list[str] | None = None) -> Packed:
    """Return a card as the state gives it; `opened` notes its id when somebody unpacks it."""

    def load() -> bytes:
        if opened is not None:
            opened.append(card.id)
        return pack(card)

    return Packed(type(card), card.id, print_of(card), "", load)


def noting(catalogue: Catalogue) -> tuple[Catalogue, Notes]:
    notes = Notes()
    return catalogue.noting(notes, Report()), notes


def test_a_packed_card_is_unpacked_once_and_only_when_asked_for() -> None:
    opened: list[str] = []
    catalogue = Catalogue([packed(article("a"), opened), packed(article("b"), opened)])
    assert catalogue.ids(ArticleCard) == ("a", "b")
    assert opened == []
    assert catalogue.get(ArticleCard, "b") == catalogue.get(ArticleCard, "b") == article("b")
    assert opened == ["b"]


def test_of_two_cards_of_one_name_the_first_counts() -> None:
    catalogue = Catalogue([article("a", title="Eins"), packed(article("a", title="Zwei"))])
    assert catalogue.get(ArticleCard, "a").title == "Eins"
    assert catalogue.shelves.fingerprint(ArticleCard, "a") == print_of(article("a", title="Eins"))


def test_a_content_hash_does_not_depend_on_how_the_card_lies_there() -> None:
    loose, tied = Catalogue([article()]).shelves, Catalogue([packed(article())]).shelves
    assert loose.fingerprint(ArticleCard, "eins") == tied.fingerprint(ArticleCard, "eins")
    assert loose.fingerprint(ArticleCard, "zwei") == ""


def test_what_a_page_asks_is_noted_also_when_nothing_answers() -> None:
    page, notes = noting(Catalogue([article("a"), rubric()]))
    page.find(ArticleCard, "a")
    page.look_up(ArticleCard, Ref("fehlt", HERE), Report())
    page.all(RubricCard)
    assert notes.entries == {"ArticleCard:a", "ArticleCard:fehlt", "RubricCard*"}


def test_what_a_page_sees_of_a_group_is_noted_with_its_hash() -> None:
    page, notes = noting(Catalogue([article("a"), article("b"), article("c", rubric="wissen")]))
    assert page.group(ArticleCard, "rubric", "handel") == ("a", "b")
    assert page.first(ArticleCard, "every", "", 2) == ("a", "b")
    near = page.around(ArticleCard, "every", "", "c", 1)
    assert [standing.id for standing in near] == ["b", "c"]
    rows = page.standings(ArticleCard, "rubric", "wissen")
    assert [(row.id, row.section) for row in rows] == [("c", "wissen")]
    assert notes.views == {
        View("ArticleCard", "rubric", "handel"): view_print(("a", "b")),
        View("ArticleCard", "every", "", "", 2): view_print(("a", "b")),
        View("ArticleCard", "every", "", "c", 1): view_print(near),
        View("ArticleCard", "rubric", "wissen", "*"): view_print(rows),
    }
    assert notes.entries == set()


def test_the_notes_of_one_page_are_not_those_of_another() -> None:
    catalogue = Catalogue([article("a")])
    (first, notes), (_, others) = noting(catalogue), noting(catalogue)
    first.get(ArticleCard, "a")
    assert (notes.entries, others.entries) == ({"ArticleCard:a"}, set())


def test_planning_may_ask_for_all_names_and_a_page_may_not() -> None:
    """They would not be noted: the page would not be made again when one is added."""
    catalogue = Catalogue([article("b"), article("a", rubric="wissen")])
    assert catalogue.keys(ArticleCard, "rubric") == ("handel", "wissen")
    page, _ = noting(catalogue)
    with pytest.raises(AssertionError):
        page.ids(ArticleCard)
    with pytest.raises(AssertionError):
        page.keys(ArticleCard, "rubric")


def test_a_card_that_is_derived_notes_what_it_was_made_of() -> None:
    def make(id: str, catalogue: Catalogue, report: Report) -> RelatedCard:
        report.fault(HERE, f"Zu {id}")
        other = catalogue.get(ArticleCard, "b")
        return RelatedCard(id, (other.id,), (), "", "", HERE)

    catalogue = Catalogue([article("a"), article("b")])
    catalogue.derive(RelatedCard, make)
    notes, report = Notes(), Report()
    made = catalogue.noting(notes, report).get(RelatedCard, "a")
    assert made.same_rubric == ("b",)
    assert notes.entries == {"ArticleCard:b"}
    assert faults(report) == ["a.md:3: Zu a"]


def test_only_groups_that_somebody_asked_for_are_made() -> None:
    catalogue = Catalogue([article("a")])
    assert groups_by_name(catalogue.shelves) == {}
    catalogue.group(ArticleCard, "every")
    assert set(groups_by_name(catalogue.shelves)) == {"ArticleCard"}
    assert groups_by_name(catalogue.shelves, frozenset({"SceneCard"})) == {}


def test_values_without_a_german_name_may_share_their_names() -> None:
    """A feature's own values stand beside their cards under the same name."""
    report = Report()
    partner = Partner(make_partner_card(), "https://a.de/")
    duplicates([packed(partner), packed(partner), partner.card], report)
    assert report.faults == ()


def test_a_packed_card_that_takes_a_name_is_a_fault_like_any_other() -> None:
    report = Report()
    duplicates([packed(article(mark=Mark("a.md"))), packed(article(mark=Mark("b.md")))], report)
    assert [str(fault.mark) for fault in report.faults] == ["b.md"]


def test_a_page_takes_over_what_was_asked_for_something_it_shows() -> None:
    notes = Notes()
    view = View("ArticleCard", "edition", "2018-03")
    page = Catalogue(()).noting(notes, Report())
    page.note(["ArticleCard:eins"], {view: "0123"})
    assert notes.entries == {"ArticleCard:eins"}
    assert notes.views == {view: "0123"}
