"""The bench of the search asks what it says it asks."""

from __future__ import annotations

from tests.bench.search import QUESTION, VOCABULARY, WORDS, Measured, records, table, vocabulary


def test_pages_are_the_same_every_time_and_some_have_the_compound() -> None:
    made = records(20)
    assert made == records(20)
    assert len(set(vocabulary())) == len(vocabulary()) == VOCABULARY
    words = [" ".join((one.title, one.summary, one.body)) for one in made]
    assert all(len(text.split()) == WORDS for text in words)
    assert [QUESTION.lower() in text.lower().split() for text in words].count(True) <= 20
    assert any("Wegeleitsystem" in text for text in words)


def test_the_table_says_what_was_measured() -> None:
    row = Measured("ours", 1000, 3.25, 1.5, 2048, 180, 2_700_000, 21_400, 7)
    text = table([row], {"ours": 0.99, "Pagefind": 0.26})
    assert "| 1,000 | ours | 3.2 | 1.5 | 2 | 180 | 2.7 | 21 | 7 |" in text
    assert "ours answers 99% and Pagefind 26%" in text
