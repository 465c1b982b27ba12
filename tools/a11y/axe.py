"""Runs axe-core in a page."""

from __future__ import annotations

from functools import cache
from typing import Any

from tests.builders import ROOT
from tools.a11y.model import AXE, Finding

FILE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
# In the dark only colours are different.
COLOURS = ["color-contrast", "link-in-text-block"]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"]
EVERYTHING: list[object] = ["tag", TAGS]
IN_THE_DARK: list[object] = ["rule", COLOURS]

# For page.evaluate, with EVERYTHING or IN_THE_DARK; gives an object a violation.
RUN = """async ([type, values]) => {
  const result = await axe.run(document, {
    runOnly: { type, values },
    rules: type === "tag" ? { "target-size": { enabled: true } } : {},
    resultTypes: ["violations"],
  });
  const places = (nodes) => nodes.slice(0, 4).map((node) => node.target.join(" ")).join(" | ");
  return result.violations.map(({ id, help, nodes }) => ({ id, help, where: places(nodes) }));
}"""


@cache
def source() -> str:
    """Return axe itself, to be evaluated once in a page."""
    return FILE.read_text(encoding="utf-8")


def findings(violations: list[dict[str, Any]], at: str) -> list[Finding]:
    """Return what axe said as findings."""
    return [Finding(AXE, v["id"], v["where"], v["help"], at) for v in violations]
