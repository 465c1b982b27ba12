"""Runs axe-core in a page."""

from __future__ import annotations

from functools import cache
from typing import Any

from playwright.async_api import Page

from tests.builders import ROOT
from tools.a11y.model import AXE, Finding, Visited

FOLDER = ROOT / "node_modules" / "axe-core"
# In the dark and in the colours of the system only colours are different.
COLOURS = ["color-contrast", "link-in-text-block"]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"]
EVERYTHING: list[object] = ["tag", TAGS]
COLOURS_ONLY: list[object] = ["rule", COLOURS]

# For page.evaluate, with EVERYTHING or COLOURS_ONLY; gives an object a violation.
RUN = """async ([type, values]) => {
  // In forced colours Chromium tells the colour of letters, but not of what fills them.
  const styles = CSSStyleDeclaration.prototype;
  const tell = styles.getPropertyValue;
  if (matchMedia("(forced-colors: active)").matches) styles.getPropertyValue = function (name) {
    return tell.call(this, name === "-webkit-text-fill-color" ? "color" : name);
  };
  const result = await axe.run(document, {
    runOnly: { type, values },
    rules: type === "tag" ? { "target-size": { enabled: true } } : {},
    resultTypes: ["violations"],
  }).finally(() => { styles.getPropertyValue = tell; });
  const places = (nodes) => nodes.slice(0, 4).map((node) => node.target.join(" ")).join(" | ");
  return result.violations.map(({ id, help, nodes }) => ({ id, help, where: places(nodes) }));
}"""


@cache
def source() -> str:
    """Return axe itself, which then speaks German, to be evaluated once in a page."""
    code, words = (
        (FOLDER / name).read_text(encoding="utf-8") for name in ("axe.min.js", "locales/de.json")
    )
    return f"{code}\naxe.configure({{ locale: {words} }});"


def findings(violations: list[dict[str, Any]], at: str) -> list[Finding]:
    """Return what axe said as findings."""
    return [Finding(AXE, v["id"], v["where"], v["help"], at) for v in violations]


async def ask(page: Page, visited: Visited, rules: list[object], at: str) -> None:
    """Note what axe, which is in the page already, says by rules that have found nothing yet."""
    known = {(finding.tool, finding.rule) for finding in visited.findings}
    for finding in findings(await page.evaluate(RUN, rules), at):
        if (finding.tool, finding.rule) not in known:
            visited.findings.append(finding)
