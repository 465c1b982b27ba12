"""A whole small site, built again and again: what is said and what lies in the output folder."""

from __future__ import annotations

from pathlib import Path

from plugins.core.value import replace
from tests.builders import Site, article, make_site

LATER = "content/artikel/vier.md"
DATED = "sitemap-news.xml"  # it has what was published in the last days
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

    assert " 1 neu und 0 entfernt" in said(site)[-1]
    now = site.published()
    assert {name for name in after if after[name] != now[name]} == {DATED}


def test_a_draft_is_not_published_and_nothing_may_lead_to_it(
    tmp_path: Path, small_cache: Path
) -> None:
    changes = {LATER: article(title="Der vierte Beitrag", draft="true")}
    site = make_site(tmp_path, changes, small_cache)
    assert f"Hinweis: {LATER}: „vier“ ist ein Entwurf und wird noch nicht gezeigt" in said(site)
    assert not any(b"Der vierte Beitrag" in content for content in site.published().values())
    link = article("Siehe [den Bericht](artikel:vier).", title="Der erste Beitrag")
    (tmp_path / "content/artikel/eins.md").write_text(link, encoding="utf-8")
    done = site.build()
    assert done.errors[0] == (
        "content/artikel/eins.md:17:21: Den Beitrag „vier“ gibt es erst als Entwurf"
        " – Den Verweis bis zum Erscheinen weglassen."
    )


def test_the_preview_shows_what_is_not_published_yet_and_marks_it(
    tmp_path: Path, small_cache: Path
) -> None:
    changes = {
        LATER: article(title="Der vierte Beitrag", draft="true"),
        "content/artikel/fuenf.md": article(title="Der fünfte Beitrag", date="2018-08-01"),
    }
    (tmp_path / "site").mkdir()
    site = make_site(tmp_path / "site", changes, small_cache)
    preview = replace(site, environment={"HUB_TODAY": "2018-07-31", "HUB_PREVIEW": "1"})
    said(preview)
    shown = preview.published()
    page = shown["artikel/vier/index.html"].decode()
    assert "<strong>Entwurf.</strong> Nur in der Vorschau zu sehen." in page
    rubric = shown["rubrik/handel/index.html"].decode()
    assert '<span class="badge">Entwurf</span>' in rubric
    assert '<span class="badge">Erscheint am 1. August 2018</span>' in rubric
    assert "Nur in der Vorschau" not in shown["artikel/eins/index.html"].decode()

    said(replace(site, environment={"HUB_TODAY": "2018-07-31"}))
    published = site.published()
    assert not any("vier" in name or "fuenf" in name for name in published)
    (tmp_path / "other").mkdir()
    other = make_site(tmp_path / "other", changes, small_cache)
    said(replace(other, environment={"HUB_TODAY": "2018-07-31"}))
    assert published == other.published()


def test_one_changed_sentence_writes_one_page(tmp_path: Path, small_cache: Path) -> None:
    site = make_site(tmp_path, cache=small_cache)
    said(site)
    before = site.published()
    text = article("Ein anderer Satz.", title="Der erste Beitrag")
    (tmp_path / "content/artikel/eins.md").write_text(text, encoding="utf-8")
    assert " 1 neu und 0 entfernt" in said(site)[-1]
    after = site.published()
    assert [name for name in after if after[name] != before[name]] == ["artikel/eins/index.html"]
