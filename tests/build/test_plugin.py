"""A whole small site, built again and again: what is said and what lies in the output folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.builders import Site, article, make_site

LATER = "content/artikel/vier.md"
REMINDER = f"Hinweis: {LATER}: „vier“ erscheint erst am 1. August 2018 und wird noch nicht gezeigt"


def said(site: Site) -> list[str]:
    done = site.build()
    assert (done.code, done.stderr.replace("\r", "\n").count("Fehler")) == (0, 0), done.stderr
    return done.stdout.splitlines()


def test_an_article_appears_on_its_day_and_then_the_site_is_as_if_it_always_had(
    tmp_path: Path, small_cache: Path
) -> None:
    changes = {LATER: article(title="Der vierte Beitrag", date="2018-08-01")}
    (tmp_path / "site").mkdir()
    site = make_site(tmp_path / "site", changes, small_cache)
    before = replace(site, environment={"HUB_TODAY": "2018-07-31"})
    assert REMINDER in said(before)
    files = site.published()
    assert "artikel/eins/index.html" in files and "artikel/vier/index.html" not in files
    assert not any(b"Der vierte Beitrag" in content for content in files.values())

    assert REMINDER not in said(replace(site, environment={"HUB_TODAY": "2018-08-01"}))
    after = site.published()
    assert b"Der vierte Beitrag" in after["rubrik/handel/index.html"]
    assert b"/artikel/vier/" in after["sitemap.xml"]

    assert " 0 neu und 0 entfernt" in said(site)[-1]
    assert site.published() == after


def test_one_changed_sentence_writes_one_page(tmp_path: Path, small_cache: Path) -> None:
    site = make_site(tmp_path, cache=small_cache)
    said(site)
    before = site.published()
    text = article("Ein anderer Satz.", title="Der erste Beitrag")
    (tmp_path / "content/artikel/eins.md").write_text(text, encoding="utf-8")
    assert " 1 neu und 0 entfernt" in said(site)[-1]
    after = site.published()
    assert [name for name in after if after[name] != before[name]] == ["artikel/eins/index.html"]
