"""Sitemap and robots.txt: asked last, when the pages of all other features are made."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core import routes
from plugins.core.pages import Document
from plugins.sitemap.compile import compile_sitemap


class SitemapGenerator(HubGenerator):
    """/sitemap.xml and /robots.txt."""

    def outputs(self) -> Iterable[Document]:
        """Give both files, made from all pages."""
        from plugins.sitemap.render import render_robots, render_sitemap  # noqa: PLC0415

        settings = self.hub.settings
        entries = compile_sitemap(self.hub.made, settings.site_url)
        robots = render_robots(self.hub.desk.absolute(routes.SITEMAP), settings.published)
        return (
            Document(routes.SITEMAP, render_sitemap(entries)),
            Document(routes.ROBOTS, robots),
        )


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return SitemapGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
