"""`make publish`, `make releases` and `make rollback` on a small site, as users call them."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

import brotli
import pytest
import zstandard

from plugins.publish.digests import sha256_of
from plugins.publish.tags import tags
from tests.builders import Done, Site, _speaking, article, files_in, make_site

SETTINGS = """\
SITEURL = "https://hub.example"
HUB_PUBLISHED = HUB_SEARCH = HUB_API = True
HUB_SECURITY_CONTACT = "mailto:sicher@hub.example"
"""
SECRET = "Quittenmarmelade"  # stands in what nobody may see yet
HIDDEN = {
    "content/artikel/entwurf.md": article(f"{SECRET}.", title=f"{SECRET} eins", draft="true"),
    "content/artikel/morgen.md": article(f"{SECRET}.", title=f"{SECRET} zwei", date="2018-08-01"),
}
CHANGES = {**HIDDEN, "content/artikel/neu.md": article(title="Von gestern", date="2018-07-19")}
TODAY = {"HUB_TODAY": "2018-07-20", "SOURCE_DATE_EPOCH": "1532044800"}


def be_publish(
    folder: Path, environment: Mapping[str, str], out: Path, err: Path, options: tuple[str, ...]
) -> None:
    """Be `python -m plugins.publish` in a process of its own."""
    from plugins.publish.__main__ import main

    with _speaking(folder, environment, out, err):
        sys.exit(main([*options, "--base", "public"]))


def publish(site: Site) -> Done:
    """Publish a site that was built."""
    return site._in_process(be_publish, ("release", "-s", "siteconf.py", "-o", "output"))


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory, small_cache: Path) -> Site:
    """Return a small site that was built and published."""
    folder = tmp_path_factory.mktemp("published")
    make_site(folder, CHANGES, small_cache, SETTINGS)
    site = Site(folder, TODAY)
    shutil.rmtree(small_cache / "publish", ignore_errors=True)
    for done in (site.build(), publish(site)):
        assert done.code == 0, done.stderr
    return site


def release(site: Site) -> Path:
    return Path(os.path.realpath(site.folder / "public/current")).parent


def test_readers_get_smaller_pages_and_everything_else_as_it_was_built(published: Site) -> None:
    built, shown = published.published(), files_in(published.folder / "public/current")
    plain = {name: content for name, content in shown.items() if name in built}
    assert plain.keys() == built.keys()
    for name, content in plain.items():
        if name.endswith(".html"):
            assert len(content) < len(built[name]), name
        else:
            assert content == built[name], name


# What means the same to browsers: what they assume of a button, and spaces between values.
ASSUMED = {("button", "type", "submit"), ("form", "method", "get")}


def test_every_element_has_the_attributes_it_had(published: Site) -> None:
    built, shown = published.published(), files_in(published.folder / "public/current")
    for name in built:
        if name.endswith(".html"):
            assert attributes(built[name]) == attributes(shown[name]), name


def attributes(page: bytes) -> list[tuple[str, str, str]]:
    """Return the attributes of a page's elements, in their order."""
    return [
        (tag.name, key, value.replace(" ", ""))
        for tag in tags(page.decode())
        for key, value in sorted(tag.attributes.items())
        if (tag.name, key, value) not in ASSUMED
    ]


def test_packed_files_lie_beside_and_hold_the_same(published: Site) -> None:
    shown = files_in(published.folder / "public/current")
    unpack = {
        "br": brotli.decompress,
        "zst": zstandard.ZstdDecompressor().decompress,
        "gz": gzip.decompress,
    }
    packed = [name for name in shown if name.rpartition(".")[2] in unpack]
    assert {f"index.html.{ending}" for ending in unpack} <= set(packed)
    for name in packed:
        stem, _, ending = name.rpartition(".")
        assert unpack[ending](shown[name]) == shown[stem]
        assert len(shown[name]) < len(shown[stem])


def test_the_manifest_vouches_for_every_file(published: Site) -> None:
    said = json.loads((release(published) / "manifest.json").read_text("utf-8"))
    site = release(published) / "site"
    found = {
        name: {"size": len(content), "sha256": sha256_of(site / name)}
        for name, content in files_in(site).items()
    }
    assert said["files"] == found
    assert said["release"] == release(published).name
    assert said["origin"] == {"commit": "ohne", "day": "2018-07-20", "site": "https://hub.example"}


def test_nothing_that_is_not_for_readers_is_in_it(published: Site) -> None:
    names = files_in(published.folder / "public/current")
    hidden = [name for name in names if "/." in f"/{name}" or name.startswith("redaktion")]
    assert hidden == [".well-known/security.txt"]
    told = [name for name, content in names.items() if SECRET.encode() in content]
    assert told == [] and SECRET.encode() in HIDDEN["content/artikel/entwurf.md"].encode()
    assert not {name.rpartition(".")[2] for name in names} & {"md", "yaml", "py", "stand", "map"}


def test_the_same_site_gives_the_same_release_elsewhere(
    published: Site, tmp_path: Path, small_cache: Path
) -> None:
    """Its files are made smaller and packed anew, at another time, in another folder."""
    make_site(tmp_path, CHANGES, small_cache, SETTINGS)
    other = Site(tmp_path, TODAY)
    shutil.move(small_cache / "publish", tmp_path / "aside")
    try:
        for done in (other.build(), publish(other)):
            assert done.code == 0, done.stderr
    finally:
        shutil.rmtree(small_cache / "publish")
        shutil.move(tmp_path / "aside", small_cache / "publish")
    assert (release(other) / "manifest.json").read_bytes() == (
        release(published) / "manifest.json"
    ).read_bytes()


def test_machines_find_what_they_look_for(published: Site) -> None:
    shown = files_in(published.folder / "public/current")
    note = shown[".well-known/security.txt"].decode()
    assert "Contact: mailto:sicher@hub.example\nExpires: 2019-06-01T00:00:00Z\n" in note
    assert b"/sitemap-news.xml" in shown["robots.txt"]
    assert shown["sitemap-news.xml"].count(b"<loc>") == 1
    assert b"<loc>https://hub.example/artikel/neu/</loc>" in shown["sitemap-news.xml"]


def test_published_again_nothing_is_new(published: Site) -> None:
    before = release(published)
    done = publish(published)
    assert done.code == 0 and "davon 0.0 MB neu" in done.stdout
    assert release(published) == before
    assert files_in(published.folder / "public/releases").keys() == {
        f"{before.name}/{name}" for name in files_in(before)
    }


def test_a_fault_is_told_and_the_old_site_stays(published: Site) -> None:
    before, index = release(published), published.output / "index.html"
    page = index.read_text("utf-8")
    changed = page.replace("</main>", '<a href="/weg/" style="top:0">Weg</a></main>')
    line = changed.count("\n", 0, changed.index('"/weg/"')) + 1
    stray = published.output / "notiz.md"
    try:
        index.unlink()
        index.write_text(changed, "utf-8")
        stray.write_text("für uns", "utf-8")
        done = publish(published)
    finally:
        index.write_text(page, "utf-8")
        stray.unlink()
    assert done.code == 1
    assert [said.partition(" – ")[0] for said in done.errors] == [
        f"index.html:{line}: Eine Gestaltung steht in der Seite selbst",
        f"index.html:{line}: „/weg/“ führt zu keiner Datei",
        "notiz.md: Diese Art von Datei wird nicht veröffentlicht",
        "3 Fehler gefunden, nichts wurde veröffentlicht.",
    ]
    assert release(published) == before


def test_what_is_not_for_the_public_is_refused(tmp_path: Path, small_cache: Path) -> None:
    make_site(tmp_path, {}, small_cache, 'SITEURL = "https://hub.example"\n')
    done = publish(Site(tmp_path, TODAY))
    assert done.code == 1 and "HUB_PUBLISHED" in done.stderr
    assert not (tmp_path / "public").exists()


def test_releases_are_listed_and_taken_back(published: Site, tmp_path: Path) -> None:
    listed = published._in_process(be_publish, ("releases",))
    assert listed.stdout.startswith(f"live  {release(published).name}  ")
    back = published._in_process(be_publish, ("rollback",))
    assert (back.code, back.stderr) == (1, "NoSuchRelease: Es gibt kein älteres Release.\n")


def test_a_release_is_brought_to_a_folder(published: Site, tmp_path: Path) -> None:
    far = tmp_path / "far"
    done = published._in_process(be_publish, ("deploy", str(far)))
    assert done.code == 0, done.stderr
    assert files_in(far / "current") == files_in(published.folder / "public/current")
    gone = published._in_process(be_publish, ("deploy", str(far), "2026-01-01-abc-000000000000"))
    assert gone.code == 1 and "gibt es in public nicht" in gone.stderr
