"""The JavaScript that is evaluated in pages: the checks of page/ and what they share."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from playwright.async_api import Page

from tools.a11y.model import Visited

HERE = Path(__file__).parent
WATCH = (HERE / "watch.js").read_text(encoding="utf-8")
# Every file of page/ is one check of a finished page; some make sense in other surroundings only.
CHECKS = tuple(
    sorted(path.stem for path in (HERE / "page").glob("*.js") if path.stem not in ("lib", "reflow"))
)


# Made once a page: it remembers colours.
_SHARED = 'globalThis[Symbol.for("a11y.lib")] ??= '


@cache
def library() -> str:
    """Return an expression with what the checks share."""
    return _without_comment("lib")


@cache
def together(names: tuple[str, ...]) -> str:
    """Return a function for a page that gives the findings of some checks by their name."""
    parts = ", ".join(f"{json.dumps(name)}: {_without_comment(name)}" for name in names)
    return (
        f"() => {{ const lib = {_SHARED}{library()}; const found = [];"
        f" for (const [check, run] of Object.entries({{{parts}}}))"
        " for (const finding of run(lib)) found.push({check, ...finding}); return found; }"
    )


@cache
def act(name: str) -> str:
    """Return a function of one argument for a page: a file of acts/, given what checks share."""
    body = _without_comment(name, "acts")
    return f"(argument) => {{ const lib = {_SHARED}{library()}; return ({body})(lib, argument); }}"


async def ask(page: Page, visited: Visited, checks: tuple[str, ...], at: str) -> None:
    """Note what some checks find in a page as it stands."""
    for one in await page.evaluate(together(checks)):
        visited.note(one["rule"], one["text"], one["where"], at)


def _without_comment(name: str, folder: str = "page") -> str:
    text = (HERE / folder / f"{name}.js").read_text(encoding="utf-8")
    lines = text.splitlines()
    while lines and lines[0].startswith("//"):
        lines.pop(0)
    return "\n".join(lines).strip().rstrip(";")
