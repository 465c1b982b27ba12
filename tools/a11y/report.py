"""Words an audit: German text for people, JSON for programs, a page to look at."""

from __future__ import annotations

import html
import json
from collections.abc import Sequence
from dataclasses import asdict
from urllib.parse import urlsplit

from tools.a11y.model import Visited


def path_of(url: str) -> str:
    """Return the address of a page without its host."""
    parts = urlsplit(url)
    return parts.path or url


def as_text(pages: Sequence[Visited]) -> str:
    """Return an audit as lines for people."""
    lines = []
    for page in pages:
        lines += [f"{path_of(page.url)}: {finding.line()}" for finding in sorted(page.findings)]
    count = sum(len(page.findings) for page in pages)
    said = "nichts gefunden" if not count else f"{count} Befunde"
    return "\n".join([*lines, f"{len(pages)} Seiten geprüft, {said}."])


def as_json(pages: Sequence[Visited]) -> str:
    """Return an audit as JSON."""
    found = [
        {"url": page.url, "findings": [asdict(finding) for finding in sorted(page.findings)]}
        for page in pages
    ]
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def as_html(pages: Sequence[Visited]) -> str:
    """Return an audit as a page."""
    rows = "".join(
        f"<tr><th scope='row'>{html.escape(path_of(page.url))}</th>"
        + "".join(f"<td>{html.escape(t)}</td>" for t in (f.tool, f.rule, f.at, f.text, f.where))
        + "</tr>\n"
        for page in pages
        for f in sorted(page.findings)
    )
    heads = "".join(
        f"<th scope='col'>{name}</th>"
        for name in ("Seite", "Werkzeug", "Regel", "Umgebung", "Befund", "Stelle")
    )
    return (
        "<!doctype html>\n<html lang='de'><head><meta charset='utf-8'>"
        "<meta name='viewport' content='width=device-width, initial-scale=1'>"
        "<title>Prüfung der Barrierefreiheit</title></head><body><main>"
        f"<h1>Prüfung der Barrierefreiheit</h1><p>{len(pages)} Seiten</p>"
        f"<table><caption>Befunde</caption><thead><tr>{heads}</tr></thead>"
        f"<tbody>\n{rows}</tbody></table></main></body></html>\n"
    )
