"""Recordings by their first bytes, and what their programs have noted."""

from __future__ import annotations

import pytest

from plugins.core.sounds import clean_sound, suffix_of, tells_place
from tests.tours.recordings import id3, m4a, mp3

WEBM = b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm" + bytes(60)
OGG = b"OggS" + bytes(60)


@pytest.mark.parametrize(
    ("content", "suffix"),
    [(mp3(), ".mp3"), (m4a(), ".m4a"), (OGG, ".ogg"), (WEBM, ".webm"),
     (b"\x1a\x45\xdf\xa3matroska", ""), (b"", ""), (b"RIFF", "")],
)  # fmt: skip
def test_the_first_bytes_say_what_it_is(content: bytes, suffix: str) -> None:
    assert suffix_of(content) == suffix


def test_a_place_is_found_where_recorders_write_it() -> None:
    assert tells_place(m4a(b"\xa9xyz+49.87")) and tells_place(OGG + b"LOCATION=49.87")
    assert tells_place(WEBM + b"RECORDING_LOCATION")
    assert not any(map(tells_place, (mp3(id3(b"LOCATION=")), m4a(), OGG, WEBM)))


def test_tags_are_left_out() -> None:
    assert clean_sound(mp3(id3(b"TPE1 Anna" * 9))) == mp3()
    assert clean_sound(m4a()) == m4a()
