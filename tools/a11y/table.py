"""Writes how many of the planted barriers each tool finds into the documentation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from tests.a11y.seeding import HOST, Field
from tests.a11y.seeds import GROUPS, SEEDS
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
    lines = [
        "| Teil | Fehler | axe | html-validate | vnu | diese drei | eigene | alle |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for name, seeds in groups.items():
        lines.append(_row(name, [found_by(visited[seed.name], seed) for seed in seeds]))
    everything = [found_by(visited[seed.name], seed) for seeds in groups.values() for seed in seeds]
    return "\n".join([*lines, _row("**zusammen**", everything)])


def _row(name: str, found: Sequence[set[str]]) -> str:
    wanted = ({AXE}, {HTML_VALIDATE}, {VNU}, {AXE, HTML_VALIDATE, VNU}, {OWN}, set(TOOLS))
    counts = (sum(1 for tools in found if tools & some) for some in wanted)
    return f"| {name} | {len(found)} | " + " | ".join(map(str, counts)) + " |"


def main() -> None:
    """Audit the planted barriers and renew the table."""
    urls = [f"{HOST}/{seed.name}/" for seed in SEEDS]
    pages = audit([f"{HOST}/", *urls], Depth(widths=(320, 768)), Field(SEEDS).lend)[1:]
    visited = {seed.name: page for seed, page in zip(SEEDS, pages, strict=True)}
    text = DOCUMENT.read_text(encoding="utf-8")
    before, _, rest = text.partition(_BEGIN)
    after = rest.partition(_END)[2]
    renewed = f"{before}{_BEGIN}{table(GROUPS, visited)}{_END}{after}"
    DOCUMENT.write_text(renewed, encoding="utf-8")
    for seed in SEEDS:
        print(f"{seed.name}: {', '.join(sorted(found_by(visited[seed.name], seed))) or '–'}")
        own = sorted({f.rule for f in visited[seed.name].findings if f.tool == OWN})
        print(f"  {', '.join(own) or '–'}")


if __name__ == "__main__":
    main()
