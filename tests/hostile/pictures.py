"""Hostile pictures, panoramas, plans and recordings: bombs, halves, things under other names."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from PIL import Image, PngImagePlugin

from plugins.core.readings import Found
from plugins.core.value import replace
from plugins.pictures.compile import compile_jobs
from plugins.pictures.read import read_file
from plugins.pictures.write import _make
from plugins.tours.read import read_tour
from tests.builders import TOUR, photo
from tests.hostile.attack import Attack
from tests.tours.recordings import mp3

SECRET = b"<script>alert(4711)</script>"
SIZE = (640, 420)
SUFFIXES = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "AVIF": "avif", "GIF": "gif", "BMP": "bmp"}
PLAN = (
    "plans:\n  - {id: a, title: A, file: a.png, width: 5, alt: B., credit: C, licence: D}\nscenes:"
)


@cache
def picture(format: str, mode: str = "RGB", size: tuple[int, int] = SIZE) -> bytes:
    """Return a plain picture."""
    stream = io.BytesIO()
    Image.new(mode, size, 90).save(stream, format)
    return stream.getvalue()


def saved(mode: str, format: str, **options: Any) -> bytes:
    """Return a picture with something special about it."""
    stream = io.BytesIO()
    Image.new(mode, SIZE).save(stream, format, **options)
    return stream.getvalue()


def chunk(kind: bytes, content: bytes) -> bytes:
    """Return a chunk of a PNG."""
    return (
        struct.pack(">I", len(content))
        + kind
        + content
        + struct.pack(">I", zlib.crc32(kind + content))
    )


def png(width: int, height: int, *chunks: bytes, depth: int = 8, colour: int = 2) -> bytes:
    """Return a PNG that says of itself what it is not."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + chunk(b"IEND", b"")


def jpeg_of(width: int, height: int) -> bytes:
    """Return a JPEG whose header says another size."""
    content = bytearray(picture("JPEG"))
    start = content.index(b"\xff\xc0")
    content[start + 5 : start + 9] = struct.pack(">HH", height, width)
    return bytes(content)


def webp_of(width: int, height: int) -> bytes:
    """Return a WebP whose canvas is of another size."""
    body = b"VP8X" + struct.pack("<I", 10) + bytes(4)
    body += (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def avif_of(width: int, height: int) -> bytes:
    """Return an AVIF whose header says another size."""
    content = picture("AVIF")
    return content.replace(struct.pack(">II", *SIZE), struct.pack(">II", width, height))


def bombs() -> Mapping[str, bytes]:
    """Return pictures that are small as files and huge as pixels or in memory."""
    zeros = zlib.compress(bytes(50_000_000), 9)
    return {
        "a.png": png(60_000, 60_000, chunk(b"IDAT", zeros)),
        "b.png": png(2**31 - 1, 2**31 - 1), "c.png": png(0, 0), "d.png": png(640, 2**31 - 1),
        "e.png": png(7000, 7000, chunk(b"IDAT", zeros), colour=6),
        "f.png": png(*SIZE, chunk(b"zTXt", b"a\0\0" + zeros), chunk(b"IDAT", zeros[:1000])),
        "g.png": png(*SIZE, chunk(b"iTXt", b"a\0\1\0\0\0" + zeros), chunk(b"IDAT", b"")),
        "h.png": png(*SIZE, *[chunk(b"tEXt", b"a\0" + b"x" * 900_000)] * 30),
        "i.png": png(*SIZE, *[chunk(b"abCd", b"")] * 100_000),
        "j.png": png(*SIZE, depth=77), "k.png": png(*SIZE, colour=5),
        "a.jpg": jpeg_of(65_500, 65_500), "b.jpg": jpeg_of(0, 0), "c.jpg": jpeg_of(640, 0),
        "a.webp": webp_of(16_384, 16_384), "b.webp": webp_of(1 << 24, 1 << 24), "c.webp": webp_of(640, 1),
        "a.avif": avif_of(60_000, 60_000), "b.avif": avif_of(0, 0),
        "l.png": bytes(1_000_000), "d.jpg": b"\xff\xd8\xff" * 300_000, "d.webp": b"RIFF" + b"\xff" * 100_000,
        "m.png": b"\x89PNG\r\n\x1a\n" + b"\0" * 500_000, "e.jpg": b"\xff\xd8" + b"\xff" * 500_000 + b"\xff\xd9",
        "c.avif": b"\0\0\0\x18ftypavif" + b"\0\0\0\x08free" * 50_000, "d.avif": b"\0\0\0\1ftypavif" + b"\xff" * 99,
    }  # fmt: skip


def odd() -> Mapping[str, bytes]:
    """Return pictures with something in or behind them; what is published has none of it."""
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    exif.get_ifd(0x8825)[2] = (49.0, 52.0, 22.0)
    text = PngImagePlugin.PngInfo()
    text.add_text("Comment", SECRET.decode())
    text.add_itxt("XML:com.adobe.xmp", SECRET.decode() * 100)
    profile = b"\0" * 128 + SECRET
    return {
        "a.jpg": saved("RGB", "JPEG", exif=exif, comment=SECRET, xmp=SECRET * 50, icc_profile=profile),
        "b.jpg": picture("JPEG") + SECRET, "c.jpg": picture("JPEG") + b"PK\x03\x04" + SECRET,
        "d.jpg": saved("CMYK", "JPEG"), "e.jpg": saved("L", "JPEG", exif=b"Exif\0\0" + b"\xff" * 60_000),
        "a.png": saved("RGBA", "PNG", pnginfo=text, exif=exif), "b.png": saved("I;16", "PNG"),
        "c.png": picture("PNG") + SECRET, "d.png": saved("P", "PNG", transparency=0), "e.png": saved("1", "PNG"),
        "f.png": picture("PNG")[:-12] + chunk(b"tEXt", b"a\0" + SECRET) + chunk(b"IEND", b""),
        "a.webp": saved("RGBA", "WEBP", exif=exif, xmp=SECRET, lossless=True),
        "a.avif": saved("RGB", "AVIF", exif=exif, xmp=SECRET),
    }  # fmt: skip


SVGS = (
    b"<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>", b"<svg><script>x()</script></svg>",
    b"<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg>&a;</svg>",
    b"<svg><foreignObject><body onload='x()'/></foreignObject></svg>", b"<svg><image href='//a.example'/></svg>",
    b"<svg><use href='data:image/svg+xml,x'/></svg>", b"<svg><style>@import '//a.example'</style></svg>",
    b"\xef\xbb\xbf<svg/>", b"<!-- x --><svg/>", "<svg/>".encode("utf-16"),
)  # fmt: skip


def animated() -> Mapping[str, bytes]:
    """Return pictures of many frames."""
    found: dict[str, bytes] = {}
    for format in ("WEBP", "PNG", "GIF", "AVIF"):
        stream = io.BytesIO()
        frames = [Image.new("RGB", SIZE, (n * 20, 0, 0)) for n in range(8)]
        frames[0].save(stream, format, save_all=True, append_images=frames[1:])
        found[f"a.{SUFFIXES[format]}"] = stream.getvalue()
    return found


def published(found: Found, root: Path) -> str:
    """Return what should not be in the files that are made of a picture, if there is any of it."""
    jobs = compile_jobs(found.values, root / "content", root / "cache", "1")
    job = replace(jobs[0], variants=jobs[0].variants[-3:])
    reason = _make(job)
    made = b"".join(path.read_bytes() for path in job.folder.glob("*"))
    traces = (SECRET, SECRET[:12], b"Exif", b"x:xmpmeta", b"PK\x03\x04", b"GPS")
    leaked = next((trace for trace in traces if trace in made), b"")
    return "" if reason else leaked.decode()  # with a reason it is a fault, and not published


def photographs() -> Iterator[Attack]:
    """Give pictures under content/bilder/."""

    def attack(
        group: str, name: str, content: bytes, what: str = "", must_fail: bool = True
    ) -> Attack:
        path = f"content/bilder/{name}"
        return Attack(group, what or name, read_file, path, {path: content}, must_fail, published)

    for name, content in bombs().items():
        # Of these two the header is sound: that they have no pixels shows when they are made.
        yield attack("picture bomb", name, content, must_fail=name not in ("h.png", "i.png"))
    for name, content in odd().items():
        yield attack("picture with something in it", name, content, must_fail=False)
    for number, svg in enumerate(SVGS):
        for suffix in ("svg", "png", "jpg"):
            yield attack("svg", f"a.{suffix}", svg, f"{number} as {suffix}")
    for name, content in animated().items():
        yield attack("animation", name, content)
    for format, own in SUFFIXES.items():
        for other in {*SUFFIXES.values(), "html", "php", "svgz", "tif"} - {own}:
            yield attack("other format", f"a.{other}", picture(format), f"{format} as {other}")
    for format in ("JPEG", "PNG", "WEBP", "AVIF"):
        whole = picture(format)
        for part in range(0, 100, 7):
            cut = whole[: len(whole) * part // 100]
            yield attack("half a picture", f"a.{SUFFIXES[format]}", cut, f"{part} % of {format}")
    for name in (
        "A.jpg",
        "a b.jpg",
        "ä.jpg",
        "a\u0308.jpg",
        "<b>.jpg",
        "a\n.jpg",
        "..jpg",
        "a.jpg.png",
        "-a.jpg",
    ):
        yield attack("name of a picture", name, picture("JPEG"), repr(name))


def panoramas() -> Iterator[Attack]:
    """Give panoramas, floor plans and recordings of a tour."""
    sound = photo(2048, 1024)
    hostile = {
        "png": picture("PNG", "RGB", (2048, 1024)), "header alone": sound[:300], "half": sound[: len(sound) // 2],
        "nothing": b"", "zeros": bytes(5_000_000), "65500 wide": _sized(sound, 65_500, 32_750),
        "no height": _sized(sound, 2048, 0), "cmyk": _saved_panorama("CMYK"), "too small": photo(1024, 512),
        "square": photo(2048, 2048), "svg": SVGS[0], "html": SECRET, "markers": b"\xff\xd8" + b"\xff" * 2_000_000,
        "crop beyond": _with_xmp(sound, "1", "1"), "crop of nothing": _with_xmp(sound, "0", "0"),
        "crop endless": _with_xmp(sound, "9" * 400, "9" * 400), "crop of words": _with_xmp(sound, "x", "-1"),
    }  # fmt: skip
    for what, content in hostile.items():
        files = {
            "tours/a/tour.yaml": TOUR.encode(), "tours/a/panoramas/platz.jpg": content,
            "tours/a/panoramas/halle.jpg": photo(2048, 1024, hue=20),
        }  # fmt: skip
        free = what.startswith("crop")  # what cannot be is left aside, and the whole is meant
        yield Attack("panorama", what, read_tour, "tours/a", files, must_fail=not free)
    drawings = {name: content for name, content in bombs().items() if name.endswith(".png")}
    drawings |= {f"svg {number}": svg for number, svg in enumerate(SVGS)}
    drawings |= {
        "jpeg": picture("JPEG"),
        "huge": picture("PNG", "1", (8000, 8000)),
        "small": png(1, 1),
    }
    for what, content in drawings.items():
        files = {
            "tours/a/tour.yaml": TOUR.replace("scenes:", PLAN).encode(), "tours/a/plans/a.png": content,
            "tours/a/panoramas/platz.jpg": sound, "tours/a/panoramas/halle.jpg": photo(2048, 1024, hue=20),
        }  # fmt: skip
        yield Attack("floor plan", what, read_tour, "tours/a", files)
    yield from recordings(sound)


def recordings(panorama: bytes) -> Iterator[Attack]:
    """Give recordings that are none, or more than that."""
    hostile = {
        "html": SECRET, "nothing": b"", "zeros": bytes(1_000_000), "a picture": picture("JPEG"),
        "tags in tags": b"ID3\x04\0\0\0\0\0\0" * 200_000, "an endless tag": b"ID3\x04\0\0\x7f\x7f\x7f\x7f",
        "ogg": b"OggS" + bytes(1000), "mp4": b"\0\0\0\x18ftypM4A " + bytes(1000), "large": mp3() * 60_000,
    }  # fmt: skip
    audio = "    audio: {file: a.mp3, transcript: A., credit: B}\n    heading: 0\n"
    for what, content in hostile.items():
        files = {
            "tours/a/tour.yaml": TOUR.replace("    heading: 0\n", audio, 1).encode(),
            "tours/a/audio/a.mp3": content, "tours/a/panoramas/platz.jpg": panorama,
            "tours/a/panoramas/halle.jpg": photo(2048, 1024, hue=20),
        }  # fmt: skip
        yield Attack("recording", what, read_tour, "tours/a", files)


def _sized(content: bytes, width: int, height: int) -> bytes:
    changed = bytearray(content)
    start = changed.index(b"\xff\xc0")
    changed[start + 5 : start + 9] = struct.pack(">HH", height, width)
    return bytes(changed)


def _saved_panorama(mode: str) -> bytes:
    stream = io.BytesIO()
    Image.new(mode, (2048, 1024)).save(stream, "JPEG")
    return stream.getvalue()


def _with_xmp(content: bytes, full: str, cropped: str) -> bytes:
    xmp = (
        f'<a GPano:FullPanoWidthPixels="{full}" GPano:FullPanoHeightPixels="{full}"'
        f' GPano:CroppedAreaImageWidthPixels="{cropped}" GPano:CroppedAreaImageHeightPixels="{cropped}"'
        f' GPano:CroppedAreaLeftPixels="{cropped}" GPano:CroppedAreaTopPixels="{cropped}"/>'
    )
    stream = io.BytesIO()
    with Image.open(io.BytesIO(content)) as image:
        image.save(stream, "JPEG", xmp=xmp.encode())
    return stream.getvalue()


def attacks() -> Iterator[Attack]:
    """Give all of them."""
    yield from photographs()
    yield from panoramas()
