"""How each format is encoded; changing anything here makes every picture anew."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PIL import features

from plugins.core.fingerprint import of_value
from plugins.pictures.quality import QUALITY


@dataclass(frozen=True)
class Encoder:
    """Pillow's name of a format, its quality, and its other options."""

    name: str
    quality: int
    options: tuple[tuple[str, object], ...]


# AVIF: with more threads libavif may cut a picture into tiles, and then the bytes depend on
# the machine; we work on several pictures at once instead.
ENCODERS: Mapping[str, Encoder] = MappingProxyType(
    {
        "avif": Encoder(
            "AVIF",
            QUALITY["avif"],
            (("speed", 8), ("subsampling", "4:2:0"), ("max_threads", 1), ("autotiling", False)),
        ),
        "webp": Encoder("WEBP", QUALITY["webp"], (("method", 4),)),
        "jpg": Encoder(
            "JPEG",
            QUALITY["jpg"],
            (("progressive", True), ("optimize", True), ("subsampling", "4:2:0")),
        ),
    }
)

_LIBRARIES = ("pil", "avif", "webp", "libjpeg_turbo", "littlecms2")


def settings_version() -> str:
    """Return a short name for these settings and the libraries that follow them."""
    libraries = tuple((name, features.version(name)) for name in _LIBRARIES)
    return of_value((tuple(sorted(ENCODERS.items())), libraries))
