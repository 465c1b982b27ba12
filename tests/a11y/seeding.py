"""One clean page and small edits of it, each of which brings in one barrier."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.async_api import BrowserContext, Route

BASE = Path(__file__).with_name("base.html").read_text(encoding="utf-8")
HOST = "http://saat.example"
_END = "<!-- hier -->"
_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63606060000000040001f61738550000000049454e44ae426082"
)


@dataclass(frozen=True)
class Seed:
    """A barrier: its name, the success criterion it breaks, and how the page becomes so."""

    name: str
    criterion: str
    edits: tuple[tuple[str, str], ...]
    rules: tuple[str, ...] = ()
    """Rules of our own checks, one of which has to find it; without any, whatever finds it."""

    def page(self) -> str:
        """Return the page with the barrier in it."""
        text = BASE
        for was, now in self.edits:
            assert was in text, f"{self.name}: {was!r} is not on the page"
            text = text.replace(was, now)
        return text


def edit(name: str, criterion: str, *edits: tuple[str, str]) -> Seed:
    """Return a barrier that comes of replacing text."""
    return Seed(name, criterion, edits)


def put(name: str, criterion: str, html: str) -> Seed:
    """Return a barrier that is put at the end of the content."""
    return Seed(name, criterion, ((_END, html),))


def paint(name: str, criterion: str, css: str, html: str = "") -> Seed:
    """Return a barrier that is in the stylesheet, with some HTML that shows it."""
    return Seed(name, criterion, (("</style>", f"{css}\n</style>"), (_END, html or _END)))


def act(name: str, criterion: str, html: str, script: str) -> Seed:
    """Return a barrier that a script makes."""
    return Seed(name, criterion, ((_END, f"{html}\n<script>{script}</script>"),))


class Field:
    """Serves seeds from memory."""

    def __init__(self, seeds: Iterable[Seed]) -> None:
        """Take the seeds; the clean page is at the root."""
        self._pages = {f"/{seed.name}/": seed.page() for seed in seeds} | {"/": BASE}

    async def lend(self, context: BrowserContext) -> None:
        """Let a browser's context find the pages."""
        await context.route(f"{HOST}/**", self._answer)

    async def _answer(self, route: Route) -> Any:
        path = route.request.url.removeprefix(HOST).split("?")[0].split("#")[0]
        if path in self._pages:
            await route.fulfill(body=self._pages[path], content_type="text/html; charset=utf-8")
        elif path.endswith((".png", ".jpg")):
            await route.fulfill(body=_PNG, content_type="image/png")
        elif path.endswith(".vtt"):
            await route.fulfill(body="WEBVTT\n", content_type="text/vtt")
        elif path.endswith(("/", ".html")):
            await route.fulfill(body=BASE, content_type="text/html; charset=utf-8")
        else:
            await route.fulfill(status=204, body="")
