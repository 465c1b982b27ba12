"""Which articles an edition has, and in which order."""

from __future__ import annotations

from plugins.core.stories import chapters, sound_articles
from tests.cases import make_article_card, make_desk


def test_articles_by_rubric_in_the_order_of_the_paper_without_withdrawn_ones() -> None:
    cards = [
        make_article_card("a", rubric="innenstadt", edition="2018-03"),
        make_article_card("b", rubric="handel", edition="2018-03"),
        make_article_card("c", rubric="handel", edition="2018-03", withdrawn=True),
        make_article_card("d", rubric="handel", edition="2018-02"),
    ]
    desk = make_desk(*cards)
    found = chapters(sound_articles("2018-03", desk), desk)
    assert [(c.rubric.id, [card.id for card in c.articles]) for c in found] == [
        ("handel", ["b"]),
        ("innenstadt", ["a"]),
    ]
