"""Copies in the cache: without the tags of programs, made once."""

from __future__ import annotations

from pathlib import Path

from plugins.core.errors import Mark
from plugins.media.model import CopyJob
from plugins.media.write import make_copies
from tests.media.authored import CAPTIONS
from tests.tours.recordings import id3, mp3


def job(folder: Path, name: str, content: bytes) -> CopyJob:
    source = folder / name
    source.write_bytes(content)
    return CopyJob(source, folder / "cache" / name, f"/medien/{name}", Mark("a"))


def test_a_recording_loses_its_tags_and_a_text_stays(tmp_path: Path) -> None:
    jobs = [
        job(tmp_path, "a.mp3", mp3(id3(b"TPE1 Anna" * 9))),
        job(tmp_path, "a.vtt", CAPTIONS.encode()),
    ]
    make_copies(jobs)
    assert jobs[0].target.read_bytes() == mp3()
    assert jobs[1].target.read_bytes() == CAPTIONS.encode()


def test_what_is_there_is_not_made_again(tmp_path: Path) -> None:
    one = job(tmp_path, "a.mp3", mp3())
    make_copies([one])
    before = one.target.stat().st_mtime_ns
    make_copies([one])
    assert one.target.stat().st_mtime_ns == before
