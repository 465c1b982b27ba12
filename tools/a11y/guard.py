"""Lets a page load once and then holds it: what would lead away is noted instead."""

from __future__ import annotations

from playwright.async_api import Page, Route


class Guard:
    """Stands before the addresses that a page asks for."""

    def __init__(self) -> None:
        """Begin open."""
        self.closed = False
        self.held: list[str] = []

    async def watch(self, page: Page) -> None:
        """Look at every page that the page asks for."""
        await page.route("**/*", self._route)

    async def _route(self, route: Route) -> None:
        request = route.request
        if self.closed and request.is_navigation_request() and not request.frame.parent_frame:
            self.held.append(request.url)
            await route.abort("aborted")
        else:
            await route.fallback()
