"""Makes of sound files others that hardly anybody would write, and reads them: for fuzzing.

Whatever is read gives values or faults; anything else is a bug, and what brought it about is kept
in corpus/, where the tests try it again.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from plugins.articles.read import read_file as read_article
from plugins.build.readings import found_in
from plugins.core.destinations import Destination
from plugins.core.errors import Mark
from plugins.core.fields import WebAddress
from plugins.core.folders import listing
from plugins.core.hoursfield import OpeningHours
from plugins.core.prosereader import ProseReader
from plugins.core.readings import Input, Prosaist, ReadInput
from plugins.core.report import Report
from plugins.core.yamlfile import parse
from plugins.events.read import read_event
from plugins.merchants.read import read_merchant
from plugins.tours.read import read_tour
from plugins.venues.archive import UnreadableArchive, unpacked
from plugins.venues.exchange import text_of_archive
from plugins.venues.osm import UnreadableMap, read_map
from plugins.venues.osmvenue import plan_of_map
from plugins.venues.read import read_venue
from tests.builders import TOUR
from tests.cases import article_file
from tests.events.authored import event_file
from tests.hostile.archives import _features, _zipped, maps
from tests.hostile.harmless import harm_in
from tests.merchants.authored import merchant_file
from tests.venues.authored import STEPPED

LONGEST = 2.0  # seconds of processor time
_PROSE = ProseReader()
_PROSAIST = Prosaist()
BODY = (
    "## A\n\nText mit [Link](projekt:wlan), *a*, **b** und `c`.\n\n- eins\n    - zwei\n\n1. a\n\n> b\n\n"
    '![Ein Platz](bilder/a.jpg "Am Morgen | Redaktion | CC0")\n\n| a | b |\n| --- | --- |\n| c | d |\n\n'
    "![Der Platz](tour:rundgang/platz)\n\nWort\n:   Erklärung\n\n    Programm\n\n<https://a.example/>"
)
REPEATED = event_file(
    repeat="{every: monat, on: [mo, di], which: letzter, until: 2027-06-30, interval: 2}",
    **{"except": "[2027-01-25]"}, additional="[2026-12-24 10:00]", text="|\n  Ein *Satz*.",
    occurrences="[{day: 2027-01-25, start: 2027-01-26 18:00, note: Anders.}]",
    register="{url: https://a.example/, until: 2026-12-01}", place="{name: Ort, position: {lat: 49.8, lon: 8.6}}",
)  # fmt: skip
HOURS = 'Mo-Fr 09:00-18:00; Sa 10:00-14:00; PH off || "nach Vereinbarung"'


def _file(read: ReadInput, name: str, below: str = "") -> Callable[[bytes, Path], None]:
    """Return what reads some bytes as a file of a kind."""

    def take(content: bytes, folder: Path) -> None:
        target = folder / f"{name}{below}"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        parts = (*listing(folder / "content", folder), *listing(folder / "tours", folder))
        report = Report()
        found = found_in(Input(folder / name, name, parts), read, _PROSAIST, report)
        assert report.faults or not harm_in(found.values), harm_in(found.values)
        for fault in report.faults:
            assert fault.mark.path.startswith(name) and str(fault).isprintable()

    return take


def _field(field: Any) -> Callable[[bytes, Path], None]:
    """Return what reads some bytes as the value of a field."""

    def take(content: bytes, _: Path) -> None:
        quoted = content.decode("utf-8", "replace").replace("'", "''").replace("\n", " ")
        node = parse(f"a: '{quoted}'", "a.yaml", Report())
        if node:
            report = Report()
            value = field.read(node.entries[0][1], report)
            address = value if isinstance(value, str) else getattr(value, "address", "")
            assert report.faults or not address.strip().lower().startswith(("javascript", "data"))

    return take


def _yaml(content: bytes, _: Path) -> None:
    report = Report()
    node = parse(content.decode("utf-8", "replace"), "a.yaml", report)
    assert (node is None) == bool(report.faults)


def _markdown(content: bytes, _: Path) -> None:
    report = Report()
    prose = _PROSE.read(content.decode("utf-8", "replace"), Mark("a.md", 1), report)
    assert report.faults or not harm_in(prose), harm_in(prose)


def _map(content: bytes, _: Path) -> None:
    with contextlib.suppress(UnreadableMap):
        plan_of_map(read_map(content), Mark("a.osm"))


def _archive(content: bytes, _: Path) -> None:
    try:
        unpacked(content)
        text_of_archive(content, "haus", "haus.zip")
    except UnreadableArchive:
        pass


# Each reader of ours, with something sound to begin with.
READERS: dict[str, tuple[Callable[[bytes, Path], None], bytes]] = {
    "article": (_file(read_article, "content/artikel/a.md"), article_file(BODY).encode()),
    "markdown": (_markdown, BODY.encode()),
    "yaml": (_yaml, TOUR.encode()),
    "tour": (_file(read_tour, "tours/a", "/tour.yaml"), TOUR.encode()),
    "venue": (_file(read_venue, "tours/a", "/venue.yaml"), STEPPED.encode()),
    "event": (_file(read_event, "content/termine/a.yaml"), REPEATED.encode()),
    "merchant": (_file(read_merchant, "content/haendler/a.yaml"), merchant_file().encode()),
    "hours": (_field(OpeningHours("hours", "")), HOURS.encode()),
    "address": (_field(WebAddress("url", "")), b"https://www.darmstadt.de/a?b=c#d"),
    "destination": (_field(Destination("link", "")), b"artikel:mein-beitrag"),
    "map": (_map, maps()["a thousand ways"][:6000] + b"]}"),
    "archive": (_archive, _zipped(_features())),
}
_PIECES = (
    b"\n", b"  ", b"    ", b"- ", b": ", b"{", b"}", b"[", b"]", b"'", b'"', b"&a ", b"*a", b"!!x ", b"|", b">", b"#", b"---\n",
    b"\0", b"\xff", b"\xef\xbb\xbf", "\u202e".encode(), "ä".encode(), "\U0001f600".encode(), b"9" * 40, b"-1", b".nan", b"1e999",
    b"<script>", b"](javascript:x)", b"![", b"`", b"*", b"_", b"\\", b"&lt;", b"null", b"~", b"../", b"[" * 60, b"> " * 12, b"    " * 13,
    b"2026-02-30", b"24:00", b"PH off", b"week 53", b"easter", b"{{ x }}", b"|" * 50, b"\t", b"\r\n", b"a: b\n", b"title: ", b"<!DOCTYPE",
)  # fmt: skip
Step = tuple[int, int, int, bytes]
_STEPS = st.lists(
    st.tuples(
        st.integers(0, 4), st.integers(0, 1 << 16), st.integers(0, 200),
        st.one_of(st.sampled_from(_PIECES), st.binary(max_size=12)),
    ),
    min_size=1, max_size=8,
)  # fmt: skip


def changed(content: bytes, steps: list[Step]) -> bytes:
    """Return a file with some of it removed, doubled, moved, or replaced."""
    for what, place, length, piece in steps:
        start = place % (len(content) + 1)
        end = min(len(content), start + length)
        if what == 0:
            content = content[:start] + piece + content[start:]
        elif what == 1:
            content = content[:start] + content[end:]
        elif what == 2:
            content = content[:start] + piece + content[end:]
        elif what == 3:
            content = content[:end] + content[start:end] * (1 + length % 7) + content[end:]
        else:
            content = content[:start] + content[end:] + content[start:end]
    return content


def inputs(name: str) -> st.SearchStrategy[bytes]:
    """Return what gives hostile bytes for a reader."""
    _, sound = READERS[name]
    return st.one_of(_STEPS.map(lambda steps: changed(sound, steps)), st.binary(max_size=200))


def take(name: str, content: bytes, folder: Path) -> None:
    """Have a reader read bytes; anything but values or faults, soon, is an error."""
    place = folder / name
    started = time.process_time()
    try:
        READERS[name][0](content, place)
        assert time.process_time() - started < LONGEST
    finally:
        shutil.rmtree(place, ignore_errors=True)


def keep(name: str, content: bytes, corpus: Path) -> Path:
    """Keep what was too much for a reader."""
    path = corpus / f"{name}-{os.urandom(4).hex()}"
    path.write_bytes(content)
    return path
