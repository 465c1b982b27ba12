"""The preview's short way gives what a whole build gives, and knows when it is not enough."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from pelican.settings import read_settings

from plugins.build.hub_pelican import HubPelican
from plugins.core.errors import AuthorFaults
from tests.builders import Site, article, files_in, make_site

EINS = "content/artikel/eins.md"


@pytest.fixture
def site(tmp_path: Path, small_cache: Path) -> Site:
    """Return a small site with a link from one article to another."""
    changes = {
        EINS: article("Ein Satz.", title="Der erste Beitrag"),
        "content/artikel/zwei.md": article("Siehe [hier weiter](artikel:eins).", title="Zwei"),
        "output/404.html": None,
    }
    return make_site(tmp_path, changes, small_cache)


@contextmanager
def preview(site: Site) -> Iterator[HubPelican]:
    """Build a site as the preview does, and keep it at hand."""
    settings = read_settings(str(site.folder / "siteconf.py"), override={"HUB_WATCHING": True})
    pelican = HubPelican(settings)
    pelican.run()
    assert pelican.builder.patch is not None
    yield pelican


def save(site: Site, name: str, text: str) -> str:
    """Save a file as an editor does; return its path."""
    path = site.folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def clean(site: Site, folder: Path, cache: Path) -> dict[str, bytes]:
    """Return what a first build of the same content publishes."""
    other = make_site(folder, {"output/404.html": None}, cache)
    for path in sorted(site.folder.glob("content/**/*.*")):
        target = folder / path.relative_to(site.folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    done = other.build()
    assert done.code == 0, done.stderr
    return other.published()


@pytest.mark.parametrize(
    "text",
    [
        article("Ein anderer Satz.\n\n## Mit Überschrift\n\nText.", title="Der erste Beitrag"),
        article("Ein Satz.", title="Ein neuer Titel", teaser="Ein neuer Vorspann."),
        article("Ein Satz.", title="Der erste Beitrag", kicker="Neu", modified="2018-07-04"),
    ],
)
def test_a_saved_text_gives_what_a_first_build_gives(
    site: Site, tmp_path: Path, small_cache: Path, text: str
) -> None:
    with preview(site) as pelican:
        path = save(site, EINS, text)
        assert pelican.builder.patch is not None
        urls = pelican.builder.patch.apply([path])
    assert urls is not None and "/artikel/eins/" in urls
    assert files_in(site.output) == clean(site, tmp_path / "clean", small_cache)


def test_the_next_build_after_it_makes_nothing(site: Site) -> None:
    with preview(site) as pelican:
        path = save(site, EINS, article("Neu.", title="Der erste Beitrag"))
        assert pelican.builder.patch is not None
        assert pelican.builder.patch.apply([path]) == ("/artikel/eins/",)
    done = site.build()
    assert "davon 0 neu und 0 entfernt" in done.stdout, done.stderr


def test_a_title_reaches_every_page_that_shows_it(site: Site) -> None:
    with preview(site) as pelican:
        path = save(site, EINS, article("Ein Satz.", title="Ganz anders"))
        assert pelican.builder.patch is not None
        urls = pelican.builder.patch.apply([path]) or ()
    assert {"/", "/artikel/eins/", "/rubrik/handel/", "/cityzeitung/2018-03/"} <= set(urls)
    assert "/impressum/" not in urls


def test_a_fault_publishes_nothing_and_is_mended_without_a_whole_build(site: Site) -> None:
    with preview(site) as pelican:
        before = files_in(site.output)
        patch = pelican.builder.patch
        assert patch is not None
        path = save(site, EINS, article("Siehe [dort](artikel:nirgends).", title="Neu"))
        with pytest.raises(AuthorFaults) as raised:
            patch.apply([path])
        assert "Den Beitrag „nirgends“ gibt es nicht" in str(raised.value.faults[0])
        assert files_in(site.output) == before
        other = save(
            site, "content/artikel/drei.md", article("Neu.", title="Drei", rubric="innenstadt")
        )
        with pytest.raises(AuthorFaults):
            patch.apply([other])  # the first is still faulty
        path = save(site, EINS, article("Gut.", title="Der erste Beitrag"))
        urls = patch.apply([path])
    assert urls is not None and "/artikel/eins/" in urls
    assert b"<p>Gut.</p>" in files_in(site.output)["artikel/eins/index.html"]
    assert b"Drei" in files_in(site.output)["artikel/drei/index.html"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (EINS, article("Ein Satz.", title="Der erste Beitrag", date="2018-07-03")),
        (EINS, article("Ein Satz.", title="Der erste Beitrag", rubric="innenstadt")),
        (EINS, article("Ein Satz.", title="Der erste Beitrag", slug="anders")),
        ("content/artikel/neu.md", article("Ein Satz.", title="Neu")),
        ("content/rubriken.yaml", "rubrics:\n  - {id: handel, title: Anders, summary: Neu.}\n"),
    ],
)
def test_what_moves_an_article_or_is_none_needs_a_whole_build(
    site: Site, name: str, text: str
) -> None:
    with preview(site) as pelican:
        before = files_in(site.output)
        path = save(site, name, text)
        assert pelican.builder.patch is not None
        assert pelican.builder.patch.apply([path]) is None
        assert files_in(site.output) == before


def test_a_deleted_article_needs_a_whole_build(site: Site) -> None:
    with preview(site) as pelican:
        os.unlink(site.folder / EINS)
        assert pelican.builder.patch is not None
        assert pelican.builder.patch.apply([str(site.folder / EINS)]) is None


def test_after_another_build_it_steps_aside(site: Site) -> None:
    with preview(site) as pelican:
        save(site, "content/artikel/zwei.md", article("Von nebenan.", title="Zwei"))
        assert site.build().code == 0
        path = save(site, EINS, article("Neu.", title="Der erste Beitrag"))
        assert pelican.builder.patch is not None
        assert pelican.builder.patch.apply([path]) is None


@pytest.mark.parametrize("before, after", [("false", "true"), ("true", "false"), ("true", "true")])
def test_a_draft_takes_the_long_way(site: Site, before: str, after: str, monkeypatch: Any) -> None:
    """Its mark is put on when all articles are known."""
    monkeypatch.setenv("HUB_PREVIEW", "1")
    save(site, EINS, article("Ein Satz.", title="Der erste Beitrag", draft=before))
    with preview(site) as pelican:
        path = save(site, EINS, article("Ein anderer.", title="Der erste Beitrag", draft=after))
        assert pelican.builder.patch
        assert pelican.builder.patch.apply([path]) is None
        pelican.run()
        page = site.published()["artikel/eins/index.html"].decode()
        assert ("Nur in der Vorschau zu sehen." in page) == (after == "true")
