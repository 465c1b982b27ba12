from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench.corpus import make_corpus
from tests.bench.hub_tree import LEAN_THEME, write_hub
from tests.builders import ROOT, Site


@pytest.mark.parametrize("theme", [LEAN_THEME, ROOT / "theme"], ids=["lean", "real"])
def test_the_newspaper_builds_without_a_fault(tmp_path: Path, theme: Path) -> None:
    corpus = make_corpus(30)
    write_hub(corpus, tmp_path, theme)
    site = Site(tmp_path)
    done = site.build()
    assert done.code == 0, done.stderr
    assert "Hinweis" not in done.stdout
    page = site.output / "artikel" / corpus.articles[7].id / "index.html"
    assert corpus.articles[7].title in page.read_text("utf-8")


def test_the_lean_theme_has_every_page_of_the_real_one_that_is_measured() -> None:
    """Left out is what peers have none of: tools, data, letters, screens, searching, copies."""
    left_out = {"editing/start.html", "toureditor/editor.html", "api/explained.html"}
    left_out |= {"search/search.html", "newsletters/newsletter.html"}
    left_out |= {"offline/offline.html"}
    left_out |= {"redirects/moved.html", "redirects/gone.html"}  # nothing of the corpus has moved
    left_out |= {"languages/entrance.html", "languages/easy.html", "articles/easy.html"}
    left_out |= {"displays/overview.html", "displays/display.html"}
    assert _pages(ROOT / "theme") - left_out == _pages(LEAN_THEME)


def _pages(theme: Path) -> set[str]:
    templates = theme / "templates"
    return {
        path.relative_to(templates).as_posix()
        for path in templates.rglob("*.html")
        if '{% extends "base.html" %}' in path.read_text("utf-8")
    }
