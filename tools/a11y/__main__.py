"""Audits pages for barriers: make a11y, or python -m tools.a11y [--all] [URL or file …].

Without addresses one page of each kind of output/ is visited, with --all every page. The result
of output/ is kept in content/barrierefreiheit.json, from which /barrierefreiheit/ reports.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.builders import ROOT, Done
from tests.site.published import Published, is_for_editors, is_for_windows
from tests.site.samples import samples
from tests.site.server import serving
from tools.a11y import report, result
from tools.a11y.audit import audit
from tools.a11y.model import Depth, Visited


def main() -> int:
    """Audit what the command line names; 1 when something was found."""
    chosen = _arguments(sys.argv[1:])
    pages = _named(chosen.places) if chosen.places else _ours(chosen.output, chosen.all)
    print(report.as_text(pages))
    if chosen.json:
        chosen.json.write_text(report.as_json(pages), encoding="utf-8")
    if chosen.html:
        chosen.html.write_text(report.as_html(pages), encoding="utf-8")
    if not chosen.places and not chosen.forget:
        result.write(result.result_of(pages, dt.date.today()))
    return int(any(page.findings for page in pages))


def _arguments(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tools.a11y", description="Prüft Seiten auf Barrieren."
    )
    parser.add_argument("places", nargs="*", help="Adressen, HTML-Dateien oder Ordner mit solchen")
    parser.add_argument("--all", action="store_true", help="alle Seiten von output/")
    parser.add_argument("--output", type=Path, default=ROOT / "output", help="statt output/")
    parser.add_argument("--json", type=Path, help="Ergebnis für Programme in diese Datei")
    parser.add_argument("--html", type=Path, help="Ergebnis zum Ansehen in diese Datei")
    parser.add_argument("--forget", action="store_true", help="das Ergebnis nicht aufheben")
    return parser.parse_args(words)


def _named(places: Sequence[str]) -> list[Visited]:
    urls = []
    for place in places:
        path = Path(place)
        if path.is_dir():
            urls += [file.resolve().as_uri() for file in sorted(path.rglob("*.html"))]
        else:
            urls.append(path.resolve().as_uri() if path.exists() else place)
    return audit(urls, Depth(), told=_show)


def _ours(folder: Path, everything: bool) -> list[Visited]:
    site = Published(folder.resolve(), Done(0, "", ""))
    if everything:
        os.environ["HUB_CRAWL"] = "all"
    urls = [
        url for url in samples(site.pages) if not is_for_editors(url) and not is_for_windows(url)
    ]
    with serving(site.folder) as address:
        return audit([address + url for url in urls], Depth(), told=_show)


def _show(page: Visited) -> None:
    print(f"{report.path_of(page.url)}: {len(page.findings)}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
