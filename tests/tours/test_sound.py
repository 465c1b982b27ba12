"""Audio guides: what is taken, what is refused, and what is published of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.sounds import clean_sound, suffix_of
from plugins.tours.attached import Unfit
from plugins.tours.sound import read_sound
from tests.tours.recordings import id3, m4a, mp3

OGG = b"OggS\x00\x02" + bytes(60)


def refusal(folder: Path, name: str, content: bytes) -> tuple[str, ...]:
    (folder / name).write_bytes(content)
    with pytest.raises(Unfit) as refused:
        read_sound(folder / name, name)
    return refused.value.args


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.mp3", mp3()),
        ("a.MP3", mp3(id3(b"TIT2 Halle" * 30))),
        ("a.ogg", OGG),
        ("a.m4a", m4a(b"\xa9nam Halle")),
    ],
)
def test_three_kinds_are_taken(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    found = read_sound(tmp_path / name, f"tours/rundgang/audio/{name}")
    assert found.suffix == Path(name).suffix.lower()
    assert found.name == f"tours/rundgang/audio/{name}"


def test_another_kind_is_refused_by_its_name(tmp_path: Path) -> None:
    assert refusal(tmp_path, "halle.wav", b"RIFF") == (
        "„halle.wav“ ist keine Datei der Art MP3, OGG oder M4A",
        "Als MP3 mit 64 kbit/s speichern.",
    )


@pytest.mark.parametrize(
    "content", [b"", b"<script>", OGG, id3(b"nur ein Titel"), b"\xff\xfb\xf0\x00" + bytes(99)]
)
def test_what_only_calls_itself_mp3_is_refused(tmp_path: Path, content: bytes) -> None:
    assert refusal(tmp_path, "halle.mp3", content) == (
        "„halle.mp3“ ist kein lesbares MP3", "Neu aus dem Schnittprogramm exportieren.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.m4a", m4a(b"\x00\x00\x00\x1e\xa9xyz+49.8728+008.6512/")),
        ("a.ogg", OGG + b"vorbis LOCATION=Darmstadt"),
    ],
)
def test_a_file_that_tells_where_it_was_recorded_is_refused(
    tmp_path: Path, name: str, content: bytes
) -> None:
    assert refusal(tmp_path, name, content)[0] == f"„{name}“ enthält den Ort der Aufnahme"


def test_sound_that_happens_to_look_like_a_place_is_none(tmp_path: Path) -> None:
    (tmp_path / "a.m4a").write_bytes(m4a(sound=b"\xa9xyz"))
    assert read_sound(tmp_path / "a.m4a", "a.m4a").suffix == ".m4a"


def test_the_tags_of_an_mp3_are_not_published() -> None:
    tagged = mp3(id3(b"TPE1 Erika Mustermann"), b"TAG" + b"Erika Mustermann".ljust(125))
    assert clean_sound(tagged) == mp3()


def test_two_tags_in_front_are_both_taken_off() -> None:
    assert clean_sound(mp3(id3(b"eins") + id3(b"zwei"))) == mp3()


def test_other_kinds_are_published_as_they_are() -> None:
    assert clean_sound(m4a()) == m4a()
    assert suffix_of(m4a()) == ".m4a"
