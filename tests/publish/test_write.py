"""The folder of a release holds what its manifest says; what was made once is made no more."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from plugins.core.report import Report
from plugins.publish.compile import manifest_of
from plugins.publish.digests import Digests
from plugins.publish.model import Origin, Piece
from plugins.publish.objects import Objects
from plugins.publish.render import render_manifest
from plugins.publish.shelf import Shelf
from plugins.publish.write import Press, fill, verify
from tests.builders import files_in
from tests.publish.releases import SITE_URL, live, pieces_of, shelve, town

LONG = "<!doctype html>\n<html lang='de'>\n" + "<p>  Ein Satz.  </p>\n" * 200


def press(folder: Path) -> Press:
    digests = Digests(folder / "kept")
    return Press(Objects(folder / "cache", digests), digests, 2, "1")


def test_pages_get_smaller_and_keep_their_names(tmp_path: Path) -> None:
    pages = pieces_of(tmp_path / "out", {"index.html": LONG, "a/index.html": LONG})
    small = press(tmp_path).smaller(pages)
    assert [page.name for page in small] == ["index.html", "a/index.html"]
    assert all(new.size < old.size for new, old in zip(small, pages, strict=True))


def test_siblings_lie_beside_what_is_worth_it(tmp_path: Path) -> None:
    pieces = pieces_of(tmp_path / "out", {"a.html": LONG, "kurz.html": "<p>", "b.jpg": LONG})
    made = {piece.name: piece for piece in press(tmp_path).siblings(pieces)}
    assert set(made) == {"a.html.br", "a.html.zst", "a.html.gz"}
    assert gzip.decompress(made["a.html.gz"].source.read_bytes()) == LONG.encode()


def test_what_was_packed_once_is_taken_from_the_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pieces = pieces_of(tmp_path / "out", {"a.html": LONG})
    digests = Digests(tmp_path / "kept")
    objects = Objects(tmp_path / "cache", digests)
    own = Press(objects, digests, 2, "1")
    first = own.siblings(own.smaller(pieces))
    objects.prune()
    for name in ("squeezed", "minified"):
        monkeypatch.setattr(f"plugins.publish.write.{name}", lambda *_: pytest.fail("made again"))
    assert press(tmp_path).siblings(press(tmp_path).smaller(pieces)) == first


def test_what_has_not_changed_is_shared_with_the_release_before(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "public")
    ids = [
        shelve(shelf, town(version), tmp_path, f"2026-11-0{number}").release
        for number, version in enumerate("AB", 1)
    ]
    first, second = (shelf.folder(id) / "site" for id in ids)
    assert (first / "fest.txt").samefile(second / "fest.txt")
    assert not (first / "index.html").samefile(second / "index.html")
    assert live(shelf.base) == town("B")


def damaged(site: Path) -> None:
    """Do to a release whatever may happen on a disk."""
    (site / "index.html").unlink()
    (site / "index.html").write_text("anders", "utf-8")
    (site / "404.html").unlink()
    (site / "robots.txt").unlink()
    (site / "robots.txt").symlink_to("fest.txt")
    (site / "artikel/fremd.txt").write_text("fremd", "utf-8")
    (site / "leer").mkdir()


def test_every_difference_from_the_manifest_is_told(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "public")
    manifest = shelve(shelf, town("A"), tmp_path, "2026-11-01")
    report, digests = Report(), Digests(tmp_path / "other")
    verify(shelf.folder(manifest.release), manifest, digests, report)
    assert report.faults == ()
    damaged(shelf.base / "current")
    verify(shelf.folder(manifest.release), manifest, digests, report)
    assert [str(fault).partition(" – ")[0] for fault in report.faults] == [
        "404.html: Die Datei fehlt im Release",
        "artikel/fremd.txt: Die Datei gehört nicht zum Release",
        "index.html: Die Datei ist nicht, was das Verzeichnis sagt",
        "robots.txt: Die Datei gehört nicht zum Release",
    ]


def test_a_damaged_release_is_mended_in_its_place(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "public")
    shelve(shelf, town("A"), tmp_path, "2026-11-01")
    damaged(shelf.base / "current")
    shelve(shelf, town("A"), tmp_path, "2026-11-01")
    assert live(shelf.base) == town("A")
    assert not (shelf.base / "current/leer").exists()


def test_a_damaged_file_is_not_shared_with_the_next_release(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "public")
    shelve(shelf, town("A"), tmp_path, "2026-11-01")
    (shelf.base / "current/fest.txt").unlink()
    (shelf.base / "current/fest.txt").write_text("bleibt\n" * 8 + "BLEIBT\n", "utf-8")
    shelve(shelf, town("B"), tmp_path, "2026-11-02")
    assert live(shelf.base) == town("B")


def test_a_folder_says_how_much_is_new(tmp_path: Path) -> None:
    pieces = pieces_of(tmp_path / "out", {"a.txt": "12345", "b/c.txt": "678"})
    manifest = manifest_of(pieces, Origin("abc", "2026-11-01", SITE_URL))
    content, digests = render_manifest(manifest), Digests(tmp_path / "kept")
    assert fill(tmp_path / "one", content, pieces, None, digests) == 8
    other = (pieces[0], *pieces_of(tmp_path / "new", {"b/c.txt": "neun"}))
    assert fill(tmp_path / "two", content, other, tmp_path / "one", digests) == 4
    assert set(files_in(tmp_path / "two")) == {"site/a.txt", "site/b/c.txt", "manifest.json"}


def test_no_piece_is_a_piece_of_nothing(tmp_path: Path) -> None:
    assert press(tmp_path).siblings([Piece("a.html", tmp_path, 10, "aa")]) == ()
