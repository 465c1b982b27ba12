"""An audio guide's file: whether it is what it says, and what is published of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from plugins.core.fingerprint import of_bytes
from plugins.core.wording import joined, quoted
from plugins.tours.attached import Unfit, content_of
from plugins.tours.model import AudioFile

MAX_BYTES = 10_000_000
SUFFIXES = (".mp3", ".ogg", ".m4a")
# Where recorders write the place of a recording: MP4 atoms, and the comments of Ogg.
_PLACES = (b"\xa9xyz", b"loci", b"com.apple.quicktime.location", b"LOCATION=", b"location=")
_HEAD = 65_536  # bytes of an Ogg file in which its comments begin
_TRAILER = 128  # bytes of an ID3v1 tag


def read_sound(path: Path, name: str) -> AudioFile:
    """Return a sound file after looking at its first bytes; Unfit when it cannot be published."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        allowed = joined([one.removeprefix(".").upper() for one in SUFFIXES], "oder")
        raise Unfit(
            f"{quoted(path.name)} ist keine Datei der Art {allowed}",
            "Als MP3 mit 64 kbit/s speichern.",
        )
    content = content_of(path, MAX_BYTES)
    if suffix_of(content) != suffix:
        raise Unfit(
            f"{quoted(path.name)} ist kein lesbares {suffix.removeprefix('.').upper()}",
            "Neu aus dem Schnittprogramm exportieren.",
        )
    if suffix != ".mp3" and any(sign in _described(content, suffix) for sign in _PLACES):
        raise Unfit(
            f"{quoted(path.name)} enthält den Ort der Aufnahme",
            "Als MP3 exportieren; dabei fällt die Angabe weg.",
        )
    return AudioFile(path, name, suffix, of_bytes(content))


def suffix_of(content: bytes) -> str:
    """Return the suffix that belongs to a file's first bytes; empty when it is none of ours."""
    if content[:4] == b"OggS":
        return ".ogg"
    if content[4:8] == b"ftyp":
        return ".m4a"
    return ".mp3" if _is_mpeg_frame(_without_tags(content)) else ""


def _is_mpeg_frame(content: bytes) -> bool:
    """Tell whether bytes begin with the header of an MPEG layer III frame (ISO 11172-3)."""
    if len(content) < 4 or content[0] != 0xFF or content[1] & 0xE0 != 0xE0:
        return False
    layer_three = content[1] & 0x06 == 0x02
    return layer_three and content[2] & 0xF0 != 0xF0 and content[2] & 0x0C != 0x0C


def clean_sound(content: bytes) -> bytes:
    """Return a recording without the tags of its program: they name people, places, devices."""
    return _without_tags(content) if suffix_of(content) == ".mp3" else content


def _without_tags(content: bytes) -> bytes:
    """Return an MP3 without ID3 tags in front (versions 2, id3.org) and at the end (version 1)."""
    start = 0
    while content[start : start + 3] == b"ID3" and len(content) > start + 10:
        size = 0
        for byte in content[start + 6 : start + 10]:
            size = size << 7 | byte & 0x7F
        start += 10 + size + (10 if content[start + 5] & 0x10 else 0)
    content = content[start:]
    if content[-_TRAILER : -_TRAILER + 3] == b"TAG":
        content = content[:-_TRAILER]
    return content.lstrip(b"\0")


def _described(content: bytes, suffix: str) -> bytes:
    """Return the part of a file in which programs describe it, without the sound itself."""
    return content[:_HEAD] if suffix == ".ogg" else b"".join(_boxes(content))


def _boxes(content: bytes) -> Iterator[bytes]:
    """Give the outer boxes of an MP4 file (ISO 14496-12) that hold no sound."""
    start = 0
    while start + 8 <= len(content):
        size = int.from_bytes(content[start : start + 4], "big")
        if size == 1:  # a box of more than 4 GB: its true size follows its name
            size = int.from_bytes(content[start + 8 : start + 16], "big")
        end = start + size if size >= 8 else len(content)
        if content[start + 4 : start + 8] != b"mdat":
            yield content[start:end]
        start = end
