"""Small releases in one line, and what readers find of one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from plugins.publish.compile import manifest_of
from plugins.publish.digests import Digests, sha256_of
from plugins.publish.model import Manifest, Origin, Piece
from plugins.publish.render import render_manifest
from plugins.publish.shelf import Shelf
from plugins.publish.write import fill
from tests.builders import files_in

SITE_URL = "https://hub.example"


def pieces_of(folder: Path, files: Mapping[str, str]) -> tuple[Piece, ...]:
    """Write files into a folder; return them as pieces of a release."""
    found = []
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        found.append(Piece(name, path, path.stat().st_size, sha256_of(path)))
    return tuple(found)


def shelve(shelf: Shelf, files: Mapping[str, str], scratch: Path, day: str) -> Manifest:
    """Make files a release and let it live."""
    pieces = pieces_of(scratch / day, files)
    manifest = manifest_of(pieces, Origin("abc", day, SITE_URL))
    donor = shelf.folder(shelf.current) if shelf.current else None
    with shelf.locked():
        with shelf.adding(manifest.release) as folder:
            fill(folder, render_manifest(manifest), pieces, donor, Digests(scratch / "digests"))
        shelf.switch(manifest.release)
    return manifest


def town(version: str, articles: int = 3) -> dict[str, str]:
    """Return the files of a small site, each page of which says its version and links others."""
    style = f"theme/site.{version * 8}.css"
    head = f'<!doctype html><html lang=de><link rel=stylesheet href="/{style}"><p>{version}'
    names = [f"artikel/{version.lower()}-{number}/index.html" for number in range(articles)]
    links = "".join(f'<a href="/{name.removesuffix("index.html")}">mehr</a>' for name in names)
    pages = dict.fromkeys(names, f'{head}<a href="/">Start</a>')
    return {
        "index.html": head + links,
        "404.html": head,
        "robots.txt": "User-agent: *\n",
        "sitemap.xml": f"<urlset>{version}</urlset>",
        "fest.txt": "bleibt\n" * 9,
        style: f"p{{color:red}}/*{version}*/",
        **pages,
    }


def live(base: Path) -> dict[str, str]:
    """Return every file that readers find below a folder with releases."""
    return {name: content.decode() for name, content in files_in(base / "current").items()}
