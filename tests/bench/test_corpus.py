from __future__ import annotations

import re

from tests.bench.corpus import LEAST_WORDS, MOST_WORDS, make_corpus

CORPUS = make_corpus(60)


def test_the_same_number_and_seed_give_the_same_newspaper() -> None:
    assert make_corpus(60) == CORPUS
    assert make_corpus(60, seed=5).articles != CORPUS.articles


def test_articles_are_as_long_as_those_of_a_newspaper() -> None:
    assert all(LEAST_WORDS <= len(piece.body.split()) <= MOST_WORDS for piece in CORPUS.articles)


def test_every_name_is_used_once() -> None:
    for things in (CORPUS.articles, CORPUS.rubrics, CORPUS.topics, CORPUS.authors, CORPUS.editions):
        ids = [thing.id for thing in things]
        assert len(set(ids)) == len(ids)


def test_every_link_leads_to_an_article() -> None:
    ids = {piece.id for piece in CORPUS.articles}
    links = [id for p in CORPUS.articles for id in re.findall(r"\(artikel:([^)]+)\)", p.body)]
    assert len(links) > 30
    assert set(links) <= ids


def test_the_text_has_what_editors_use() -> None:
    text = "\n".join(piece.body for piece in CORPUS.articles)
    for sign in ("## ", "### ", "- ", "1. ", "> ", "**", "*", "https://", "ä", "ß"):
        assert sign in text


def test_a_large_newspaper_has_all_rubrics_topics_authors_and_editions() -> None:
    corpus = make_corpus(1_000)
    sizes = (corpus.rubrics, corpus.topics, corpus.authors, corpus.editions)
    assert [len(things) for things in sizes] == [8, 200, 30, 50]
