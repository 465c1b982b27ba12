from __future__ import annotations

import re
import subprocess
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from plugins.listings.compile import CHUNK
from plugins.related.compile import LENGTH
from tests.bench.corpus import make_corpus
from tests.bench.hub_tree import write_hub
from tests.bench.hugo_program import find_hugo
from tests.bench.hugo_tree import HUGO_SITE, article_path, article_text, write_hugo
from tests.builders import Site

HUGO = find_hugo()


def test_its_lists_are_as_long_as_ours() -> None:
    settings = tomllib.loads((HUGO_SITE / "hugo.toml").read_text("utf-8"))
    assert settings["params"]["related"] == LENGTH
    assert settings["params"]["chunk"] == CHUNK == settings["pagination"]["pagerSize"]


def test_an_article_says_the_same_in_both_trees(tmp_path: Path) -> None:
    corpus = make_corpus(30)
    write_hugo(corpus, tmp_path)
    for piece in corpus.articles:
        text = (tmp_path / article_path(piece)).read_text("utf-8")
        assert text == article_text(piece)
        assert re.sub(r"\(artikel:([^)]+)\)", r"(/artikel/\1/)", piece.body) in text


@pytest.mark.skipif(HUGO is None, reason="Hugo is not installed; `make bench` installs it")
def test_both_sites_have_the_same_pages_and_like_sizes(tmp_path: Path) -> None:
    corpus = make_corpus(100)
    write_hub(corpus, tmp_path / "hub")
    write_hugo(corpus, tmp_path / "hugo")
    ours = Site(tmp_path / "hub")
    assert ours.build().code == 0
    subprocess.run([str(HUGO), "--quiet"], cwd=tmp_path / "hugo", check=True)
    pages, theirs = _pages(ours.output), _pages(tmp_path / "hugo" / "public")
    assert set(pages) == set(theirs)
    assert sum(pages.values()) == pytest.approx(sum(theirs.values()), rel=0.1)


def _pages(folder: Path) -> Counter[str]:
    """Return the bytes of each address; all numbered pages of one list count as one."""
    pages: Counter[str] = Counter()
    for path in folder.rglob("*.html"):
        name = path.relative_to(folder).as_posix()
        pages[re.sub(r"/seite/\d+/", "/seite/", name)] += path.stat().st_size
    return pages
