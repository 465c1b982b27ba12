"""Other words for places."""

from __future__ import annotations

from pathlib import Path

from plugins.venues.synonyms import words_of
from tests.venues.authored import read


def test_a_shop_is_found_by_trade_goods_and_other_words_for_its_trade(tmp_path: Path) -> None:
    guide = read(tmp_path)
    assert words_of(guide.spots["eg-01"], guide.venue) == (
        "Spielwaren", "Kreisel", "Spielzeug", "Spielsachen", "Kinder",
    )  # fmt: skip


def test_a_thing_of_use_is_found_by_other_words_for_it(tmp_path: Path) -> None:
    guide = read(tmp_path, ("category: restroom,", "category: restroom.unisex,"))
    assert words_of(guide.spots["og-wc"], guide.venue) == ("WC", "Toilette", "Klo", "Abort")
    assert words_of(guide.spots["eg-info"], guide.venue)[0] == "Auskunft"
