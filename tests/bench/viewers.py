"""Time to first and to sharp pixels, bytes and requests: our viewer against the others.

    python tests/bench/viewers.py PANORAMA.jpg [--runs 3] [--rows hub marzipano] [--write]
    python tests/bench/viewers.py PANORAMA.jpg --gate

One command, one run: our site is built around the panorama, the peers come from npm as locked in
tests/bench/peers/, all are served over HTTP/2 on loopback and visited in turn by a Chromium whose
line is throttled over its DevTools protocol.  `--gate` visits ours only, and fails when its first
view takes more bytes or requests than LIMITS says: those are exact, times are a report.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.peers.frames import looks_of, quality, true_view, window_of
from tests.bench.peers.material import Material, Pixels, decoded, prepare
from tests.bench.peers.pages import Stage, bundle, install, version, write_pages
from tests.bench.peers.rows import (
    AVIF,
    DESKTOP,
    FAST,
    FRAME,
    OURS,
    PHONE,
    ROWS,
    SITUATIONS,
    Device,
    Line,
    Row,
)
from tests.bench.peers.serving import serving
from tests.bench.peers.table import Measured, summary_of, table_of
from tests.bench.peers.visit import opened, visit
from tests.bench.peers.walk import SHARP, median_step
from tests.builders import ROOT
from tests.site.visits import ARGUMENTS
from tools.setup.browser import CHROMIUM
from tools.setup.programs import find

CACHE = ROOT / ".cache" / "bench" / "viewers"
REPORT = ROOT / "docs" / "benchmarks.md"
HEADING = "## Viewers"
SCENE = "/touren/einblick/halle/"
SCENE_AVIF = "/touren/einblick-avif/halle/"
WALK = "/touren/rundgang/platz/"
# Of the library hall, 8192 x 4096: bytes and requests of the first view, page and fonts included.
LIMITS = {DESKTOP.id: (895_000, 20), PHONE.id: (1_176_000, 22)}
RUNS = "medians of {} runs, one for the two rows of a single picture"
NOTES = """\
First: from here on the middle of the view resembles the final picture, however roughly. Sharp: it
is within 30.5 dB of the true view, computed from the panorama; the softest viewer ends just above.
Done: nothing changes any more. Ours is the whole page of a scene, with its masthead, fonts, text
and flat pictures; once more the page that other sites show in a frame, as large as its frame; once
more the former with AVIF tiles, as `make publish` makes them. The others are bare pages with the
viewer at the place and size of the former, the same view and cube faces of the same size (JPEG,
quality 80). Photo Sphere Viewer gets the one level that the view
needs. HTTP/2 on loopback, text in brotli, Chromium without a graphics card, line throttled over its
DevTools protocol. Bytes and requests are exact; times come from a shared machine.

On the desktop Marzipano and Photo Sphere Viewer need fewer bytes and requests: they have no page
around them and no still, which is what makes ours sharp first (159 KB), and they stop at tiles that
are softer than the screen at its sides. "Done" is later for us there for the same reasons."""


@dataclass
class Bench:
    """Everything that stands ready for visits."""

    browser: Browser
    url: str
    panorama: Pixels
    packages: Path
    truths: dict[tuple[Stage, Device], Pixels] = field(default_factory=dict)

    def measure(self, row: Row, device: Device, line: Line) -> Measured:
        """Visit one row once."""
        own = {OURS: SCENE, FRAME: f"{SCENE}einbetten/", AVIF: SCENE_AVIF}
        address = own.get(row, f"/{device.id}/{row.id}.html")
        seen = visit(self.browser, self.url + address, device, line)
        stage = Stage(*seen.stage)
        truth = self._truth(stage, device)
        window = window_of(stage, device)
        answers = seen.answered()
        return Measured(
            row, device, line,
            looks=looks_of(seen.frames, window.at(1 / device.ratio), truth),
            bytes=sum(answer.size for answer in answers),
            requests=len(answers),
            script=sum(answer.size for answer in seen.answered("Script")),
            quality=quality(window.cut(decoded(seen.final)), truth),
        )  # fmt: skip

    def stage(self, device: Device) -> Stage:
        """Return where our page has the picture on a device."""
        with opened(self.browser, device) as (page, _):
            page.goto(self.url + SCENE)
            page.wait_for_selector(SHARP)
            box = page.locator(".pano__stage").bounding_box()
        assert box
        return Stage(box["x"], box["y"], box["width"], box["height"])

    def _truth(self, stage: Stage, device: Device) -> Pixels:
        known = self.truths.get((stage, device))
        if known is None:
            known = self.truths[stage, device] = true_view(self.panorama, stage, device)
        return known


@contextmanager
def ready(panorama: Path) -> Iterator[Bench]:
    """Build, install, serve and start the browser for the length of a block."""
    material: Material = prepare(panorama, CACHE)
    packages = install(CACHE / "npm")
    pages = CACHE / "pages"
    bundle(packages, pages)
    program = find(CHROMIUM)
    if program is None:
        raise SystemExit(f"Chromium is missing. {CHROMIUM.remedy}")
    with serving(CACHE / "tls", pages, material.peers, *material.sites) as host:
        trust = f"--ignore-certificate-errors-spki-list={host.pin}"
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=program, args=[*ARGUMENTS, trust])
            picture = decoded(panorama.read_bytes())
            bench = Bench(browser, host.url, picture, packages)
            for device in (DESKTOP, PHONE):
                write_pages(material, bench.stage(device), device.ratio, pages / device.id)
            yield bench
            browser.close()


def compare(bench: Bench, rows: Sequence[Row], runs: int) -> list[Measured]:
    """Visit every row in every situation, all once before any of them again."""
    measured = []
    for run in range(runs):
        for device, line in SITUATIONS:
            for row in rows:
                if run and row.once:
                    continue
                print(
                    f"\r{run + 1}/{runs} {device.id}, {line.id}: {row.id:24}",
                    end="",
                    file=sys.stderr,
                )
                measured.append(bench.measure(row, device, line))
    print(file=sys.stderr)
    return measured


def report(bench: Bench, measured: Sequence[Measured], rows: Sequence[Row]) -> str:
    """Return the tables of all situations."""
    parts = []
    for device, line in SITUATIONS:
        here = [one for one in measured if (one.device, one.line) == (device, line)]
        summaries = [summary_of([one for one in here if one.row is row]) for row in rows]
        size = f"{device.width} × {device.height}" + (" @2" if device.ratio == 2 else "")
        parts.append(f"### {device.id}, {size}, {line.id}\n")
        parts.append(table_of(summaries) + "\n")
    return "\n".join(parts)


def versions(bench: Bench, rows: Sequence[Row]) -> str:
    """Return what was compared, with versions."""
    names = dict.fromkeys(row.package for row in rows if row.package)
    packages = ", ".join(f"{name} {version(bench.packages, name)}" for name in names)
    return f"Chromium {bench.browser.version}; {packages}"


def gate(bench: Bench) -> list[str]:
    """Return what our first view exceeds."""
    faults = []
    for device in (DESKTOP, PHONE):
        one = bench.measure(OURS, device, FAST)
        most_bytes, most_requests = LIMITS[device.id]
        print(f"{device.id}: {one.bytes} of {most_bytes} bytes", end=", ")
        print(f"{one.requests} of {most_requests} requests")
        if one.bytes > most_bytes or one.requests > most_requests:
            faults.append(device.id)
    return faults


def write(text: str) -> None:
    """Put our section into the report; the others stay."""
    old = REPORT.read_text(encoding="utf-8") if REPORT.is_file() else "# Benchmarks\n"
    before, found, after = old.partition(HEADING)
    following = after.find("\n## ")
    rest = after[following:] if found and following >= 0 else "\n"
    REPORT.write_text(f"{before.rstrip()}\n\n{HEADING}\n\n{text.strip()}\n{rest}", encoding="utf-8")


def main() -> int:
    """Measure and tell; return 1 when a limit is exceeded."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("panorama", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--rows", nargs="+", default=[row.id for row in ROWS])
    parser.add_argument("--write", action="store_true", help=f"into {REPORT.name}")
    parser.add_argument("--gate", action="store_true")
    chosen = parser.parse_args()
    with ready(chosen.panorama) as bench:
        if chosen.gate:
            return bool(gate(bench))
        rows = [row for row in ROWS if row is OURS or row.id in chosen.rows]
        measured = compare(bench, rows, chosen.runs)
        step = median_step(bench.browser, bench.url + WALK, 5)
        text = (
            f"{dt.date.today()}, {chosen.panorama.name}, {versions(bench, rows)};"
            f" {RUNS.format(chosen.runs) if chosen.runs > 1 else 'one run'}:"
            f" `python tests/bench/viewers.py {chosen.panorama.name} --runs {chosen.runs} --write`."
            f"\n\n{NOTES}\n\n"
            f"{report(bench, measured, rows)}\n"
            f"From one scene to the next on localhost: shown after {step.shown:.0f} ms,"
            f" in its last sharpness after {step.sharp:.0f} ms (medians of 5).\n"
        )
    print(text)
    if chosen.write:
        write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
