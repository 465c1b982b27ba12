"""What is compared: each row's name, its script, and what a reader of the table must know."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One way to show a panorama."""

    id: str
    """Its name on the command line; for a peer also that of its script."""
    title: str
    """Its name in the table."""
    package: str = ""
    """The npm package whose version is told; empty for what needs none."""
    once: bool = False
    """Whether one visit tells enough: half a minute for one large file."""


OURS = Row("hub", "Digitalstadt hub")
FRAME = Row("hub-frame", "Digitalstadt hub, for frames")
AVIF = Row("hub-avif", "Digitalstadt hub, AVIF tiles")
PICTURE = Row("picture", "plain `<img>`, 8192 pixels", once=True)
PEERS = (
    Row("pannellum-multires", "Pannellum, multires", "pannellum"),
    Row("pannellum-single", "Pannellum, one picture", "pannellum", once=True),
    Row("psv-equirectangular", "Photo Sphere Viewer, flat tiles", "@photo-sphere-viewer/core"),
    Row("psv-cube", "Photo Sphere Viewer, cube tiles", "@photo-sphere-viewer/core"),
    Row("marzipano", "Marzipano, cube tiles", "marzipano"),
)
ROWS = (OURS, FRAME, AVIF, *PEERS, PICTURE)


@dataclass(frozen=True)
class Device:
    """A screen: CSS pixels, and device pixels for each of them."""

    id: str
    width: int
    height: int
    ratio: int


@dataclass(frozen=True)
class Line:
    """A throttled line: bits a second down and up, and milliseconds there and back."""

    id: str
    bits: int
    latency: int


DESKTOP = Device("desktop", 1280, 720, 1)
PHONE = Device("phone", 390, 844, 2)
SLOW = Line("1.6 Mbit/s, 150 ms", 1_600_000, 150)
FAST = Line("9 Mbit/s, 60 ms", 9_000_000, 60)
SITUATIONS = ((DESKTOP, SLOW), (PHONE, SLOW), (DESKTOP, FAST), (PHONE, FAST))
