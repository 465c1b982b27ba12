"""The index as files: the same bytes for the same pages, and small answers to questions."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from plugins.search.index import GUIDE, SHARD, index_of, written
from tests.search.asking import ask, make_record, pairs, written_index

SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
RECORDS = [
    make_record("/leit/", title="Das Wegeleitsystem im Luisencenter", day="2018-07-01"),
    make_record("/nur-text/", body="Auch hier steht einmal Wegeleitsysteme.", day="2018-07-02"),
    make_record("/haeuser/", title="Alte Häuser", summary="Bürger erzählen.", rubric="wissen"),
    make_record("/neu/", title="Neues aus Bessungen", day="2019-01-02", edition="2019-01"),
]


def read(text: str) -> list[int]:
    """Read postings back, by another way than the script does."""
    numbers, number, shift, page = [], 0, 0, 0
    for value in map(SIGNS.index, text):
        number, shift = number | (value % 32) << shift, shift + 5
        if value < 32:
            page += number // 8
            numbers.append(page * 8 + number % 8)
            number = shift = 0
    return numbers


@given(st.dictionaries(st.integers(0, 200_000), st.integers(1, 7)))
def test_postings_are_read_as_they_were_written(levels: dict[int, int]) -> None:
    row = [page * 8 + levels[page] for page in sorted(levels)]
    assert read(written(row)) == row


def test_the_same_records_give_the_same_bytes_and_others_do_not() -> None:
    assert index_of(RECORDS) == index_of(list(RECORDS))
    less = {file.name for file in index_of(RECORDS[:-1])}
    assert {file.name for file in index_of(RECORDS)} != less


def test_every_file_of_the_index_is_named_by_the_guide() -> None:
    files = {file.name: file.content for file in index_of(RECORDS)}
    guide = json.loads(files.pop(GUIDE))
    shows = [guide["shows"][at : at + 12] for at in range(0, len(guide["shows"]), 12)]
    named = {f"w-{name}.json" for _, name in guide["terms"]} | {f"s-{name}.json" for name in shows}
    assert {*named, guide["facets"], guide["words"]} == set(files)


def test_a_removed_page_is_nowhere_in_the_index() -> None:
    text = b"".join(file.content for file in index_of(RECORDS[:-1]))
    assert b"/neu/" not in text and b"bessung" not in text.lower()


def test_many_terms_are_many_small_files(tmp_path: Path) -> None:
    words = [f"{one}{other}{n}" for one in "abcdefgh" for other in "klmnop" for n in range(99)]
    records = [make_record(f"/{n}/", body=" ".join(words[n::9])) for n in range(9)]
    files = [file for file in index_of(records) if file.name.startswith("w-")]
    assert len(files) > 2 and all(len(file.content) <= SHARD * 1.1 for file in files)
    found = ask(written_index(tmp_path / "i", records), words[0], words[-1], words[2000])
    assert [one.urls for one in found] == [(f"/{n % 9}/",) for n in (0, len(words) - 1, 2000)]


def test_questions_find_titles_first_and_parts_of_words(tmp_path: Path) -> None:
    folder = written_index(tmp_path / "i", RECORDS)
    leit, haus, buerger, both, begun = ask(
        folder, "Leitsystem", "haus", "buerger", "Leitsystem Bessungen", "Bessu"
    )
    assert leit.urls == ("/leit/", "/nur-text/")
    assert haus.urls == buerger.urls == ("/haeuser/",)
    assert both.loose and set(both.urls) == {"/leit/", "/nur-text/", "/neu/"}
    assert begun.urls == ("/neu/",)


def test_a_slip_is_mended_and_said(tmp_path: Path) -> None:
    folder = written_index(tmp_path / "i", RECORDS)
    slip, first, exchanged, nothing = ask(
        folder, "Wegleitsytem", "Pessungen", "Bessugnen", "Quartalsbericht"
    )
    assert slip.instead and set(slip.urls) == {"/leit/", "/nur-text/"}
    assert first.instead == exchanged.instead == "Bessungen"
    assert nothing.urls == () and nothing.instead == ""


def test_choices_narrow_what_is_found(tmp_path: Path) -> None:
    folder = written_index(tmp_path / "i", RECORDS)
    question = "Wegeleitsystem Häuser Neues"
    for choice, urls in (
        ({"rubrik": "wissen"}, {"/haeuser/"}),
        ({"jahr": "2019"}, {"/neu/"}),
        ({"ausgabe": "2019-01", "art": "article"}, {"/neu/"}),
        ({"art": "tour"}, set()),
    ):
        (answer,) = ask(folder, question, **choice)
        assert set(answer.urls) == urls


def test_words_that_lead_nowhere_find_nothing_and_fetch_nothing(tmp_path: Path) -> None:
    (answer,) = ask(written_index(tmp_path / "i", RECORDS), "und der")
    assert answer.urls == () and not any(name.startswith("w-") for name in answer.files)


def test_at_least_95_of_100_questions_find_their_compound(tmp_path: Path) -> None:
    """The whole way: index, files, and the script of visitors."""
    urls = {compound: f"/{n:03}/" for n, compound in enumerate(dict(pairs()[::-1]).values())}
    urls |= {compound: f"/{n + 500:03}/" for n, (_, compound) in enumerate(pairs())}
    records = [make_record(url, title=compound) for compound, url in sorted(urls.items())]
    answers = ask(written_index(tmp_path / "i", records), *(question for question, _ in pairs()))
    missed = [
        pair for pair, one in zip(pairs(), answers, strict=True) if urls[pair[1]] not in one.urls
    ]
    assert len(missed) <= 0.05 * len(pairs()), missed


def test_a_latin_word_finds_its_plural_although_other_pages_have_it_as_asked(
    tmp_path: Path,
) -> None:
    records = [
        make_record("/eins/", body="Ein Museum am Ort."),
        make_record("/viele/", body="Alle Museen haben geöffnet."),
        make_record("/stadt/", body="Unsere Stadtmuseen laden ein."),
    ]
    one, many = ask(written_index(tmp_path / "i", records), "Museum", "Museen")
    assert set(one.urls) == set(many.urls) == {"/eins/", "/viele/", "/stadt/"}
