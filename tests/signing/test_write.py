"""Copies of videos in the cache, and a site that shows one."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from plugins.core.clips import SignFile
from plugins.core.errors import Mark
from plugins.signing.write import kept
from tests.builders import article, make_site
from tests.signing.test_read import MP4, VTT


def test_a_copy_is_made_once(tmp_path: Path) -> None:
    source = tmp_path / "eins.mp4"
    source.write_bytes(MP4)
    file = SignFile("eins.mp4", str(source), "/x", "0123456789ab", Mark("x"))
    copy = kept(file, tmp_path / "cache")
    assert copy.read_bytes() == MP4
    source.write_bytes(b"")
    assert kept(file, tmp_path / "cache") == copy and copy.read_bytes() == MP4


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory, small_cache: Path) -> BeautifulSoup:
    """Return the page of an article with a video, and look whether its files are there."""
    sign = "{file: eins.mp4, captions: eins.vtt, note: Ute gebärdet.}"
    site = make_site(
        tmp_path_factory.mktemp("sign"),
        {
            "content/artikel/eins.md": article(sign=sign),
            "content/gebaerden/eins.mp4": MP4,
            "content/gebaerden/eins.vtt": VTT,
        },
        small_cache,
    )
    done = site.build()
    assert done.code == 0, done.stderr
    soup = BeautifulSoup((site.output / "artikel/eins/index.html").read_text("utf-8"), "lxml")
    for tag in soup.select("video source, video track"):
        assert (site.output / str(tag["src"]).lstrip("/")).is_file()
    return soup


def test_a_video_waits_for_its_viewer_and_says_what_it_is(page: BeautifulSoup) -> None:
    video = page.select_one("section.sign video")
    assert video and video["preload"] == "none"
    assert video.has_attr("controls") and not video.has_attr("autoplay")
    hint = page.find(id=str(video["aria-describedby"]))
    assert hint and hint.get_text() == "Ute gebärdet."
    heading = page.select_one("section.sign h2")
    assert heading and heading.get_text() == "In Deutscher Gebärdensprache"


def test_captions_come_with_it(page: BeautifulSoup) -> None:
    track = page.select_one("section.sign track")
    assert track and (track["kind"], track["srclang"]) == ("captions", "de")
