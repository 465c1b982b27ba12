"""What searching costs, ours and Pagefind's: the index, and the bytes of a visitor's first query.

    python -m tests.bench.search                  1,000 and 10,000 pages, into docs/benchmarks.md
    python -m tests.bench.search --pages 1000 --quick

Pagefind is installed into the bench's own folder and gets the same texts as bare pages: its Python
API waits a tenth of a second for each record.  Bytes are what Chromium got, as gzip sends it.
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import random
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Response, expect, sync_playwright

from plugins.core.value import replace
from plugins.search.frequent import PARTS
from plugins.search.model import Record
from plugins.search.store import files_in
from tests.bench.engine import write_section
from tests.builders import ROOT
from tests.search.asking import ask, make_record, pairs, written_index
from tests.site.server import POLICY, serving
from tests.site.visits import ARGUMENTS
from tools.setup.browser import CHROMIUM
from tools.setup.programs import find

DOCUMENT, SECTION = ROOT / "docs" / "benchmarks.md", "## Search"
LIBRARY = ROOT / ".cache" / "bench-pagefind"
PAGEFIND = "pagefind[bin]==1.5.2"
VOCABULARY, WORDS = 100_000, 450
QUESTION = "Leitsystem"
LOOSER = POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
OUR_PAGE = """<!doctype html><html lang="de"><title>Suche</title>
<form data-search="/index/register.json"><input name="q" role="combobox"><div data-offers></div>
<p data-offered></p><fieldset data-kinds><label><input type="radio" name="art" value="" checked>
<span data-title="Alle"></span></label></fieldset><details data-filters><select name="jahr">
<option value="">Alle</option></select></details></form><p data-none></p>
<p data-status></p><button data-again></button><ol data-finds></ol><button data-more></button>
<div data-register></div><script type="module" src="/search.js"></script>"""
THEIR_PAGE = """<!doctype html><html lang="de"><title>Suche</title>
<script type="module" src="/ask.js"></script>"""
THEIR_SCRIPT = """import * as pagefind from "/pagefind/pagefind.js";
window.ask = async (question, most) => {
  const found = await pagefind.search(question);
  await Promise.all(found.results.slice(0, most).map((one) => one.data()));
  return found.results.length;
};
window.urls = async (question) => {
  const found = await pagefind.search(question);
  return (await Promise.all(found.results.map((one) => one.data()))).map((one) => one.url);
};
document.title = "bereit";
"""
PAGE = """<!doctype html><html lang="de"><title>{title}</title><main data-pagefind-body>
<p data-pagefind-filter="art:{kind},rubrik:{rubric},ausgabe:{edition},jahr:{year}"></p>
<h1>{title}</h1><p>{summary}</p><p>{body}</p></main>"""
MAKE = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=sys.stderr)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss)
"""


@dataclass(frozen=True)
class Measured:
    """What one engine took and gave; sizes in bytes, memory in kB."""

    engine: str
    pages: int
    seconds: float
    again: float
    """After an edit of one page."""
    memory: int
    files: int
    size: int
    first: int
    requests: int


def records(pages: int, seed: int = 7) -> list[Record]:
    """Return made-up pages whose words are as unevenly used as those of a language."""
    dice = random.Random(seed)
    words = vocabulary()
    weights = list(itertools.accumulate(1 / (rank + 10) for rank in range(len(words))))
    made = []
    for page in range(pages):
        text = dice.choices(words, cum_weights=weights, k=WORDS)
        if page % 500 == 7:
            text[200] = "Wegeleitsystem"
        made.append(
            make_record(
                f"/artikel/{page}/",
                title=" ".join(text[:6]),
                summary=" ".join(text[6:24]),
                body=" ".join(text[24:]),
                day=f"{2009 + page * 10 // pages}-03-04",
                rubric=f"rubrik-{page % 7}",
                edition=f"{2009 + page * 10 // pages}-0{page % 6 + 1}",
            )
        )
    return made


@cache
def vocabulary() -> tuple[str, ...]:
    """Return words, simple and composed, the most frequent first."""
    dice = random.Random(11)
    simple = [word.title() for word in PARTS]
    composed = {f"{a}{b}" for a, b in itertools.product(simple, PARTS) if a.lower() != b}
    rest = dice.sample(sorted(composed), VOCABULARY - len(simple))
    dice.shuffle(simple)
    return (*simple, *rest)


def ours(made: Sequence[Record], folder: Path) -> tuple[float, float, int]:
    """Write our index as a build does; return processor seconds, also after an edit, and memory."""
    (folder / "index").mkdir()
    seconds = _indexed(made, folder, folder / "index")
    middle = len(made) // 2
    edited = replace(made[middle], title="Quastenflosser gesichtet")
    (folder / "edited").mkdir()
    changed = [*made[:middle], edited, *made[middle + 1 :]]
    again = _indexed(changed, folder, folder / "edited")
    (folder / "index.html").write_text(OUR_PAGE, "utf-8")
    script = ROOT / "theme" / "static" / "js" / "search" / "main.js"
    options = ["--bundle", "--minify", "--format=esm", "--charset=utf8", "--log-level=warning"]
    esbuild = str(ROOT / "node_modules" / ".bin" / "esbuild")
    subprocess.run(
        [esbuild, str(script), *options, f"--outfile={folder / 'search.js'}"], check=True
    )
    status = Path("/proc/self/status").read_text("utf-8")
    return seconds, again, int(status.partition("VmHWM:")[2].split()[0])


def _indexed(made: Sequence[Record], cache: Path, folder: Path) -> float:
    started = time.process_time()
    for file in files_in(cache / "cache", "site", made):
        (folder / file.name).write_bytes(file.content)
    return time.process_time() - started


def theirs(made: Sequence[Record], folder: Path) -> tuple[float, float, int]:
    """Let Pagefind write its index; return processor seconds and memory of its program."""
    if not (LIBRARY / "pagefind_bin").is_dir():
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(LIBRARY)]
        subprocess.run([*pip, PAGEFIND], check=True)
    site = folder / "seiten"
    for one in made:
        page = site / one.url.strip("/") / "index.html"
        page.parent.mkdir(parents=True)
        values = {name: getattr(one, name) for name in one.__struct_fields__} | {"year": one.year}
        page.write_text(PAGE.format_map(values), "utf-8")
    command = [str(LIBRARY / "pagefind_bin" / "pagefind"), "--site", str(site)]
    done = subprocess.run(
        [sys.executable, "-c", MAKE, *command, "--output-path", str(folder / "pagefind")],
        capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    (folder / "index.html").write_text(THEIR_PAGE, "utf-8")
    (folder / "ask.js").write_text(THEIR_SCRIPT, "utf-8")
    seconds, memory = done.stdout.split()
    return float(seconds), float(seconds), int(memory)  # it begins anew after any edit


_NOT_WEIGHED = ("/", f"?q={QUESTION}", "favicon.ico")


def first_query(browser: Browser, folder: Path, engine: str) -> tuple[int, int]:
    """Return bytes and requests of a first query with ten results, scripts included."""
    answers: list[Response] = []

    def keep(answer: Response) -> None:
        answers.append(answer)

    (folder / "404.html").write_text("Nichts", "utf-8")
    with serving(folder, policy=LOOSER) as address:
        page = browser.new_page()
        page.on("response", keep)
        if engine == "Pagefind":
            page.goto(address)
            expect(page).to_have_title("bereit", timeout=60_000)
            page.evaluate("([question, most]) => ask(question, most)", [QUESTION, 10])
        else:
            page.goto(f"{address}/?q={QUESTION}")
            expect(page.locator("[data-status]")).not_to_be_empty(timeout=60_000)
        page.wait_for_timeout(500)
        loaded = {one.url: one.body() for one in answers if not one.url.endswith(_NOT_WEIGHED)}
        page.close()
    weights = [min(len(body), len(gzip.compress(body, 9))) for body in loaded.values()]
    return sum(weights), len(weights)


def recall(browser: Browser, engine: str) -> float:
    """Return how many of the list's questions find their compound, each a page of its own."""
    compounds = list(dict.fromkeys(compound for _, compound in pairs()))
    made = [make_record(f"/{at:03}/", title=word) for at, word in enumerate(compounds)]
    with TemporaryDirectory() as name:
        folder = Path(name)
        if engine != "Pagefind":
            index = written_index(folder / "i", made)
            answers = [one.urls for one in ask(index, *(question for question, _ in pairs()))]
        else:
            theirs(made, folder)
            (folder / "404.html").write_text("Nichts", "utf-8")
            with serving(folder, policy=LOOSER) as address:
                page = browser.new_page()
                page.goto(address)
                expect(page).to_have_title("bereit", timeout=60_000)
                answers = [page.evaluate("(question) => urls(question)", q) for q, _ in pairs()]
                page.close()
    urls = {one.title: one.url for one in made}
    found = [urls[pair[1]] in answer for pair, answer in zip(pairs(), answers, strict=True)]
    return sum(found) / len(found)


def measured(browser: Browser, pages: int) -> Iterator[Measured]:
    """Give what both engines took for some pages."""
    made = records(pages)
    for engine, make in (("ours", ours), ("Pagefind", theirs)):
        with TemporaryDirectory() as name:
            folder = Path(name)
            seconds, again, memory = make(made, folder)
            index = folder / ("pagefind" if engine == "Pagefind" else "index")
            files = [file for file in index.rglob("*") if file.is_file()]
            first, requests = first_query(browser, folder, engine)
            size = sum(file.stat().st_size for file in files)
            yield Measured(engine, pages, seconds, again, memory, len(files), size, first, requests)


def main(arguments: Sequence[str]) -> int:
    """Measure, print, and write the document."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", default="1000,10000")
    parser.add_argument("--quick", action="store_true", help="write no document")
    options = parser.parse_args(arguments)
    program = find(CHROMIUM)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        rows = [one for pages in options.pages.split(",") for one in measured(browser, int(pages))]
        found = {engine: recall(browser, engine) for engine in ("ours", "Pagefind")}
        browser.close()
    text = table(rows, found)
    print(text)
    if not options.quick:
        write_section(DOCUMENT, SECTION, text)
    return 0


def table(rows: Sequence[Measured], found: dict[str, float]) -> str:
    """Return what was measured, as Markdown."""
    lines = [
        "`python -m tests.bench.search`: pages of 450 words of 100,000 different ones, as unevenly"
        " used as those of a language. A first query asks for one word and shows ten results; its"
        " bytes are everything that is loaded for it, script included, as gzip sends it.",
        "",
        "| pages | engine | CPU s | after an edit | memory MB | files | index MB"
        " | first query kB | requests |",
        "| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
        *(
            f"| {one.pages:,} | {one.engine} | {one.seconds:.1f} | {one.again:.1f}"
            f" | {one.memory / 1024:.0f} | {one.files:,} | {one.size / 1e6:.1f}"
            f" | {one.first / 1000:.0f} | {one.requests} |"
            for one in rows
        ),
        "",
        f"Of the {len(pairs())} questions in `tests/search/compounds.txt`, ours answers"
        f" {found['ours']:.0%} and Pagefind {found['Pagefind']:.0%}, each word a page of its own."
        " Memory of ours includes the made-up pages and the bench itself.",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
