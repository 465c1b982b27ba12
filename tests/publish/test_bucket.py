"""Deploys to a real service that speaks S3, and the order in which files are sent."""

from __future__ import annotations

from pathlib import Path

import obstore
import pytest

from plugins.publish.addresses import BucketAddress
from plugins.publish.bucket import (
    BEGUN,
    CURRENT,
    PREVIOUS,
    Bucket,
    BucketFailed,
    in_order,
    left_over,
    uploads_of,
)
from plugins.publish.read import read_manifest
from plugins.publish.shelf import Shelf
from tests.publish.bucket_service import Service
from tests.publish.releases import shelve, town


@pytest.fixture
def let_in(bucket_service: Service, monkeypatch: pytest.MonkeyPatch) -> Service:
    for name, value in bucket_service.environment.items():
        monkeypatch.setenv(name, value)
    return bucket_service


def test_first_come_files_then_new_pages_then_what_leads_to_them(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "public")
    manifest = shelve(shelf, town("B", articles=1), tmp_path, "2026-11-01")
    uploads = uploads_of(shelf.folder(manifest.release), manifest, gzip=False)
    groups = in_order(uploads, ["index.html", "sitemap.xml", "artikel/alt/index.html"])
    assert [sorted(upload.key for upload in group) for group in groups] == [
        ["theme/site.BBBBBBBB.css"],
        ["404.html", "artikel/b-0/index.html", "fest.txt", "robots.txt"],
        ["index.html", "sitemap.xml"],
    ]


def test_what_an_open_page_may_load_stays_for_one_release(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "public")
    old = shelve(shelf, town("A"), tmp_path, "2026-11-01")
    new = shelve(shelf, town("B"), tmp_path, "2026-11-02")
    keys = [*old.files, *new.files, CURRENT, "theme/site.ZZZZZZZZ.css"]
    gone = left_over(keys, new, old)
    assert gone == ("artikel/a-0/index.html", "artikel/a-1/index.html", "artikel/a-2/index.html",
                    "theme/site.ZZZZZZZZ.css")  # fmt: skip
    assert "theme/site.AAAAAAAA.css" in left_over(keys, new, None)


def test_a_bucket_becomes_what_the_release_is(tmp_path: Path, let_in: Service) -> None:
    shelf, name = Shelf(tmp_path / "public"), let_in.new_bucket()
    bucket = Bucket(BucketAddress(name, "", False))
    old = shelve(shelf, town("A"), tmp_path, "2026-11-01")
    assert bucket.bring(shelf.folder(old.release), old, None) == (len(old.files), 0)
    assert bucket.bring(shelf.folder(old.release), old, None) == (0, 0)
    new = shelve(shelf, town("B"), tmp_path, "2026-11-02")
    assert bucket.bring(shelf.folder(new.release), new, old) == (len(new.files) - 2, 3)
    found = let_in.objects(name)
    assert read_manifest(found.pop(CURRENT).encode()) == new
    assert read_manifest(found.pop(PREVIOUS).encode()) == old
    assert read_manifest(found.pop(BEGUN).encode()) == new
    style = "theme/site.AAAAAAAA.css"
    assert found == {**town("B"), style: town("A")[style]}


def test_browsers_are_told_what_a_file_is_and_how_long_it_lasts(
    tmp_path: Path, let_in: Service
) -> None:
    shelf, name = Shelf(tmp_path / "public"), let_in.new_bucket()
    files = {**town("A"), "feed.xml": "<a>" * 500}
    files["feed.xml.gz"] = "gepackt"
    manifest = shelve(shelf, files, tmp_path, "2026-11-01")
    Bucket(BucketAddress(name, "unter/halb", True)).bring(
        shelf.folder(manifest.release), manifest, None
    )
    store = let_in.store(name)
    told = {
        key: dict(obstore.get(store, f"unter/halb/{key}").attributes)
        for key in ("index.html", "theme/site.AAAAAAAA.css", "feed.xml")
    }
    assert told == {
        "index.html": {"Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache"},
        "theme/site.AAAAAAAA.css": {
            "Content-Type": "text/css; charset=utf-8",
            "Cache-Control": "public, max-age=31536000, immutable",
        },
        "feed.xml": {
            "Content-Type": "application/xml",
            "Cache-Control": "no-cache",
            "Content-Encoding": "gzip",
        },
    }
    assert let_in.objects(name)["unter/halb/feed.xml"] == "gepackt"


def test_a_bucket_of_somebody_else_is_left_alone(tmp_path: Path, let_in: Service) -> None:
    shelf, name = Shelf(tmp_path / "public"), let_in.new_bucket()
    manifest = shelve(shelf, town("A"), tmp_path, "2026-11-01")
    obstore.put(let_in.store(name), "wichtig.txt", b"meins")
    with pytest.raises(BucketFailed, match="liegt anderes"):
        Bucket(BucketAddress(name, "", False)).bring(shelf.folder(manifest.release), manifest, None)
    assert let_in.objects(name) == {"wichtig.txt": "meins"}


def test_a_bucket_that_is_not_there_is_named(tmp_path: Path, let_in: Service) -> None:
    shelf = Shelf(tmp_path / "public")
    manifest = shelve(shelf, town("A"), tmp_path, "2026-11-01")
    with pytest.raises(BucketFailed):
        Bucket(BucketAddress("gibt-es-nicht", "", False)).bring(
            shelf.folder(manifest.release), manifest, None
        )
