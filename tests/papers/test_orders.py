"""An edition is composed again only when something that it asked for has changed."""

from __future__ import annotations

from pathlib import Path

from msgspec import structs

from plugins.core.desk import Desk
from plugins.core.value import replace
from plugins.papers.compile import compile_paper
from plugins.papers.model import Press
from plugins.papers.orders import Order, keep_order, known_order, order_of
from tests.cases import make_article_card
from tests.papers.composed import ANY_PRESS, article, edition_desk, picture_file


def ordered(desk: Desk, press: Press = ANY_PRESS) -> Order:
    own = desk.fresh()
    return order_of(compile_paper("2018-03", own), press, own)


def test_a_kept_order_holds_as_long_as_nothing_changes(tmp_path: Path) -> None:
    file = tmp_path / "2018-03.bestellt"
    assert known_order(file, ANY_PRESS, edition_desk()) is None
    keep_order(file, ordered(edition_desk()))
    assert known_order(file, ANY_PRESS, edition_desk()) == ordered(edition_desk())


def test_a_damaged_note_is_as_good_as_none(tmp_path: Path) -> None:
    file = tmp_path / "2018-03.bestellt"
    file.write_bytes(b"\xff\x00 rubbish")
    assert known_order(file, ANY_PRESS, edition_desk()) is None


def test_what_it_shows_of_others_ends_an_order(tmp_path: Path) -> None:
    file = tmp_path / "2018-03.bestellt"
    keep_order(file, ordered(edition_desk(article("eins"), article("zwei"))))
    others = (
        edition_desk(article("eins", "Ein anderer Satz."), article("zwei")),
        edition_desk(article("eins")),
        edition_desk(article("eins"), article("zwei"), editorial="Etwas anderes."),
    )
    for desk in others:
        assert known_order(file, ANY_PRESS, desk) is None
    desk = edition_desk(article("eins"), article("zwei"))
    desk.catalogue.shelves.by_kind[type(picture_file(""))]["bilder/platz.jpg"] = picture_file("x")
    assert known_order(file, ANY_PRESS, desk) is None


def test_an_article_of_another_edition_does_not_end_it(tmp_path: Path) -> None:
    file = tmp_path / "2018-03.bestellt"
    keep_order(file, ordered(edition_desk(article("eins"))))
    desk = edition_desk(article("eins"))
    card = make_article_card("fremd", edition="2018-02")
    desk.catalogue.shelves.by_kind[type(card)]["fremd"] = card
    assert known_order(file, ANY_PRESS, desk) is not None


def test_other_means_or_another_frame_end_it(tmp_path: Path) -> None:
    file = tmp_path / "2018-03.bestellt"
    keep_order(file, ordered(edition_desk()))
    desk = edition_desk()
    assert known_order(file, structs.replace(ANY_PRESS, look="anders"), desk) is None
    assert known_order(file, structs.replace(ANY_PRESS, formats=("pdf",)), desk) is None
    assert known_order(file, ANY_PRESS, replace(desk, site=replace(desk.site, notice="?"))) is None


def test_equal_papers_have_one_name_and_others_another() -> None:
    assert ordered(edition_desk()).key == ordered(edition_desk()).key
    other = ordered(edition_desk(article("eins", "Anders.")))
    assert other.key != ordered(edition_desk(article("eins"))).key
