"""Blocks of pages: where they end, and that they say the same as all pages counted at once."""

from __future__ import annotations

from array import array

from plugins.core.packing import pack, unpack
from plugins.search.counting import LEVELS, MOST_PAGES, Counting, blocks_of
from plugins.search.model import Block, Record
from tests.search.asking import make_record


def sites(count: int) -> list[Record]:
    return [make_record(f"/artikel/{page}/", title=f"Seite {page}") for page in range(count)]


def test_blocks_are_all_records_in_their_order() -> None:
    records = sites(3000)
    blocks = list(blocks_of(records))
    assert [record for block in blocks for record in block] == records
    assert 3 < len(blocks) < 40 and max(map(len, blocks)) <= MOST_PAGES
    assert list(blocks_of([])) == []


def test_a_new_page_moves_the_end_of_no_other_block() -> None:
    records = sites(3000)
    before = {tuple(block) for block in blocks_of(records)}
    more = [*records[:1500], make_record("/neu/"), *records[1500:]]
    after = {tuple(block) for block in blocks_of(more)}
    assert len(before - after) == 1 and len(after - before) <= 2


def test_a_block_tells_words_forms_and_how_much_they_count() -> None:
    records = [
        make_record("/a/", title="Häuser am Markt", body="Haus und Haus"),
        make_record("/b/", body="ein Haus"),
    ]
    block = Counting().count(records)
    house = array("H")
    house.frombytes(block.postings["haus"])
    assert [posting // LEVELS for posting in house] == [0, 1]
    assert house[0] % LEVELS > house[1] % LEVELS, "a title counts more"
    assert block.pages == 2
    assert block.spelled["Haus"] == 3 and block.spelled["Häuser"] == 1
    assert block.stems["hauser"] == "haus" and "und" not in block.stems


def test_what_was_learnt_before_changes_nothing() -> None:
    records = [make_record("/a/", title="Alte Häuser"), make_record("/b/", title="Neue Häuser")]
    experienced = Counting()
    experienced.count(records[:1])
    assert experienced.count(records[1:]) == Counting().count(records[1:])


def test_a_block_is_the_same_when_it_was_kept() -> None:
    block = Counting().count(sites(20))
    assert unpack(Block, pack(block)) == block
