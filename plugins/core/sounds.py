"""Recordings by their bytes: what kind they are, whether they tell their place, without tags."""

from __future__ import annotations

from collections.abc import Iterator

# Where recorders write the place of a recording: MP4 atoms, and the comments of Ogg and WebM.
_PLACES = (
    b"\xa9xyz", b"loci", b"com.apple.quicktime.location", b"LOCATION=", b"location=",
    b"RECORDING_LOCATION",
)  # fmt: skip
_HEAD = 65_536  # bytes of an Ogg or WebM file in which its comments stand
_TRAILER = 128  # bytes of an ID3v1 tag
_WEBM = b"\x1a\x45\xdf\xa3"


def suffix_of(content: bytes) -> str:
    """Return the suffix that belongs to a file's first bytes; empty when it is none of ours."""
    if content[:4] == b"OggS":
        return ".ogg"
    if content[4:8] == b"ftyp":
        return ".m4a"
    if content[:4] == _WEBM and b"webm" in content[:64]:
        return ".webm"
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


def tells_place(content: bytes) -> bool:
    """Tell whether a recording says where it was made."""
    suffix = suffix_of(content)
    if suffix == ".mp3":  # its tags are left out of what is published
        return False
    described = b"".join(_boxes(content)) if suffix == ".m4a" else content[:_HEAD]
    return any(sign in described for sign in _PLACES)


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
