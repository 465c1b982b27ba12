"""English words: one stem for the forms of a word, the same at build time and in browsers."""

from __future__ import annotations

import pytest

from plugins.search.english_words import ENGLISH, stem
from plugins.search.index import index_of
from plugins.search.words import fold, spoken
from tests.builders import ROOT
from tests.search.asking import make_record, stems_of


@pytest.mark.parametrize(
    "forms",
    [
        "tour tours",
        "city cities",
        "church churches",
        "address addresses",
        "shop shops shopping shopped",
        "charge charges charged charging",
        "study studies studied",
        "place places",
        "Mathildenhöhe Mathildenhoehe Mathildenhohe",
    ],
)
def test_forms_of_a_word_have_one_stem(forms: str) -> None:
    assert len({stem(fold(form)) for form in forms.split()}) == 1


@pytest.mark.parametrize("word", ["string", "king", "need", "bus", "gas", "analysis"])
def test_what_only_looks_like_an_ending_stays(word: str) -> None:
    assert stem(word) == word


def test_the_script_of_visitors_agrees_on_every_word_of_the_english_texts() -> None:
    files = [*(ROOT / "content").rglob("*.en.md"), *(ROOT / "tours").rglob("*.yaml")]
    text = " ".join(file.read_text(encoding="utf-8") for file in sorted(files))
    words = sorted({*spoken(text), "cities", "churches", "shopping", "studied", "glass", "agreed"})
    assert len(words) > 500
    stems, _ = stems_of(words, english=True)
    assert stems == [stem(fold(word)) for word in words]


def test_an_index_takes_no_english_word_apart() -> None:
    """German would find a town in township, and leave out of and the as any word."""
    record = make_record(title="The township of Haus and Hausmeister")
    content = b"".join(file.content for file in index_of([record], ENGLISH))
    assert b"township 1" in content and b"town 1" not in content
    assert b'"the ' not in content and ENGLISH.seeks("der") and not ENGLISH.seeks("the")
