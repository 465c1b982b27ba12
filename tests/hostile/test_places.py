"""Files and names that lead elsewhere, all in one site: each is told, nothing of outside is read."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from tests.builders import PREVIOUS, Done, Site, article, make_site, page, photo
from tests.hostile.values import PATHS

SECRET = "Geheimnis 4711"
NAMES = (
    "Eins.md", "EINS.MD", "ä.md", "a\u0308.md", "x" * 240 + ".md", "a\nb.md", "a\x1b[2J.md", " leer.md",
    "a .md", "<b>.md", "a&b.md", "a'b.md", 'a"b.md', "a\\b.md", "C:a.md", "a%2fb.md", "-a-.md", "a--b.md", "a.b.md",
    "{{x}}.md", "\u202ea.md", "\u200b.md", "*.md", "$(id).md", "`id`.md",
)  # fmt: skip
PAGES = (
    "artikel", "feeds", "projekte", "rubrik", "touren", "bilder", "theme", "index", "404", "api", "suche", "redaktion",
    "haendler", "termine", "dienste", "serien", "wege", "display", "cityzeitung", "sitemap", "robots", "autor", "thema",
)  # fmt: skip


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, small_cache: Path) -> Site:
    """Return a site with one sound article, and much that is not."""
    folder = tmp_path_factory.mktemp("places")
    outside = folder / "draussen"
    changes: dict[str, str | bytes] = {
        f"content/artikel/bild-{number}.md": article(picture=f"\n  file: {quoted(path)}\n{REST}")
        for number, path in enumerate(PATHS)
    }
    changes |= {f"content/artikel/{name}": article() for name in NAMES}
    changes |= {f"content/seiten/{name}.md": page(f"Seite {name}") for name in PAGES}
    changes |= {
        "draussen/geheim.md": article(SECRET, title=SECRET), "draussen/geheim.yaml": f"title: {SECRET}\n",
        "draussen/ordner/geheim.md": article(SECRET, title=SECRET), "draussen/geheim.jpg": photo(640, 420),
        "tours/fremd/panoramas/halle.jpg": photo(2048, 1024), "content/termine/ordner.yaml/a.yaml": "title: A\n",
    }  # fmt: skip
    made = make_site(folder, changes, small_cache)
    content = folder / "content"
    (content / "artikel" / "verweis.md").symlink_to(outside / "geheim.md")
    (content / "artikel" / "verweis").symlink_to(outside / "ordner")
    (content / "artikel" / "nirgends.md").symlink_to(outside / "fehlt.md")
    (content / "artikel" / "kreis.md").symlink_to("kreis.md")
    (content / "bilder" / "verweis.jpg").symlink_to(outside / "geheim.jpg")
    (content / "termine" / "verweis.yaml").symlink_to("/etc/hostname")
    (content / "termine" / "null.yaml").symlink_to("/dev/zero")
    (folder / "tours" / "fremd" / "tour.yaml").symlink_to(outside / "geheim.yaml")
    (folder / "tours" / "rundgang" / "panoramas" / "verweis.jpg").symlink_to(outside / "geheim.jpg")
    (folder / "tours" / "ganz").symlink_to(outside)
    os.mkfifo(content / "termine" / "rohr.yaml")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(os.path.relpath(content / "dienst"))
    (content / "dienst").rename(content / "dienste.yaml")
    with open(os.fsencode(content / "artikel") + b"/\xff\xfe.md", "w", encoding="utf-8") as stream:
        stream.write(article())
    return made


REST = "  alt: Ein Platz mit einer Säule.\n  caption: Am Morgen.\n  credit: A\n  licence: B"
LINKS = (
    "content/artikel/verweis.md", "content/artikel/verweis", "content/artikel/nirgends.md", "content/artikel/kreis.md",
    "content/bilder/verweis.jpg", "content/termine/verweis.yaml", "content/termine/null.yaml", "tours/fremd/tour.yaml",
    "tours/rundgang/panoramas/verweis.jpg", "tours/ganz",
)  # fmt: skip


def quoted(path: str) -> str:
    return "'" + path.replace("'", "''") + "'"


@pytest.fixture(scope="module")
def done(site: Site) -> Done:
    """Return how a build of it ends."""
    return site.build()


def told(done: Done, start: str) -> bool:
    return any(line.startswith(f"{start}:") for line in done.errors)


def test_nothing_is_published_and_nothing_of_outside_is_told(site: Site, done: Done) -> None:
    assert done.code == 1
    assert "Traceback" not in done.stderr
    assert SECRET not in done.stderr + done.stdout
    assert site.published() == {"404.html": PREVIOUS.encode()}
    assert all(line.isprintable() for line in done.errors)


@pytest.mark.parametrize("name", LINKS)
def test_a_link_is_told(done: Done, name: str) -> None:
    assert told(done, name)


@pytest.mark.parametrize("name", ["content/termine/rohr.yaml", "content/dienste.yaml"])
def test_a_pipe_and_a_socket_are_told(done: Done, name: str) -> None:
    assert f"{name}: Das ist keine gewöhnliche Datei – Die Datei selbst ablegen." in done.errors


def test_a_picture_elsewhere_is_told_at_its_line(done: Done) -> None:
    untold = [
        path
        for number, path in enumerate(PATHS)
        if not told(done, f"content/artikel/bild-{number}.md:11:9")
    ]
    assert untold == []


def test_a_name_that_is_no_address_is_told(done: Done) -> None:
    names = ["".join(c if c.isprintable() else "\ufffd" for c in name) for name in NAMES]
    untold = [name for name in names if not told(done, f"content/artikel/{name}")]
    assert untold == []
    assert told(done, "content/artikel/\ufffd\ufffd.md")


def test_a_page_that_would_lie_where_ours_lies_is_told(done: Done) -> None:
    free = {name for name in PAGES if not told(done, f"content/seiten/{name}.md")}
    assert free == {"404", "index", "robots", "sitemap"}  # /robots/ is not /robots.txt
