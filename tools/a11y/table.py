"""Writes how many of the planted barriers each tool finds into the documentation."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from tests.a11y.seeding import HOST, Field
from tests.a11y.seeds import GROUPS
from tools.a11y.audit import audit
from tools.a11y.model import AXE, HTML_VALIDATE, OWN, TOOLS, VNU, Depth, Visited

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "barrierefreiheit-pruefung.md"
LEFT_OUT = frozenset({"no-inline-style"})  # says nothing about barriers
_BEGIN, _END = "<!-- tabelle -->\n", "\n<!-- ende der tabelle -->"


class Seed(Protocol):
    """A planted barrier."""

    @property
    def name(self) -> str:
        """Return its name."""
        ...

    @property
    def criterion(self) -> str:
        """Return the success criterion that it breaks."""
        ...

    @property
    def rules(self) -> tuple[str, ...]:
        """Return the rules of our own checks that may find it; none if any may."""
        ...


def found_by(page: Visited, seed: Seed) -> set[str]:
    """Return the tools that found a seed on its page; our own checks by the rule meant for it."""
    return {
        finding.tool
        for finding in page.findings
        if finding.rule not in LEFT_OUT
        and (finding.tool != OWN or not seed.rules or finding.rule in seed.rules)
    }


def table(groups: Mapping[str, Sequence[Seed]], visited: Mapping[str, Visited]) -> str:
    """Return the figures as a table, a row for each part of the standards."""
    return _table({name: _figures(seeds, visited) for name, seeds in groups.items()})


def _figures(seeds: Sequence[Seed], visited: Mapping[str, Visited]) -> list[int]:
    found = [found_by(visited[seed.name], seed) for seed in seeds]
    wanted = ({AXE}, {HTML_VALIDATE}, {VNU}, {AXE, HTML_VALIDATE, VNU}, {OWN}, set(TOOLS))
    return [len(found), *(sum(1 for tools in found if tools & some) for some in wanted)]


def _table(rows: Mapping[str, Sequence[int]]) -> str:
    lines = [
        "| Teil | Fehler | axe | html-validate | vnu | diese drei | eigene | alle |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    together = [sum(column) for column in zip(*rows.values(), strict=True)]
    for name, figures in (*rows.items(), ("**zusammen**", together)):
        lines.append(f"| {name} | " + " | ".join(map(str, figures)) + " |")
    return "\n".join(lines)


def _known(text: str) -> dict[str, list[int]]:
    """Return the figures of a table that was written before."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines()]
    return {
        name: list(map(int, figures))
        for name, *figures in rows
        if figures and all(map(str.isdigit, figures))
    }


def main() -> None:
    """Audit the planted barriers and renew the table; of the parts that are named, if any are."""
    chosen = {name: seeds for name, seeds in GROUPS.items() if name in (sys.argv[1:] or GROUPS)}
    planted = [seed for seeds in chosen.values() for seed in seeds]
    urls = [f"{HOST}/{seed.name}/" for seed in planted]
    pages = audit([f"{HOST}/", *urls], Depth(widths=(320, 768)), Field(planted).lend)[1:]
    visited = {seed.name: page for seed, page in zip(planted, pages, strict=True)}
    text = DOCUMENT.read_text(encoding="utf-8")
    before, _, rest = text.partition(_BEGIN)
    known, _, after = rest.partition(_END)
    rows = _known(known) | {name: _figures(seeds, visited) for name, seeds in chosen.items()}
    renewed = _table({name: rows[name] for name in GROUPS})
    DOCUMENT.write_text(f"{before}{_BEGIN}{renewed}{_END}{after}", encoding="utf-8")
    for seed in planted:
        print(f"{seed.name}: {', '.join(sorted(found_by(visited[seed.name], seed))) or '–'}")
        own = sorted({f.rule for f in visited[seed.name].findings if f.tool == OWN})
        print(f"  {', '.join(own) or '–'}")


if __name__ == "__main__":
    main()
