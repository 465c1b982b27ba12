"""Sitemaps, robots.txt and security.txt: asked last, when all other pages are made."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core import routes
from plugins.core.cards import ArticleCard
from plugins.core.languages import ENGLISH, Version, version_id
from plugins.core.pages import Document
from plugins.sitemap.compile import (
    MOST_NEWS,
    compile_news,
    compile_security,
    compile_sitemap,
)


class SitemapGenerator(HubGenerator):
    """/sitemap.xml, /sitemap-news.xml, /robots.txt and /.well-known/security.txt."""

    def outputs(self) -> Iterable[Document]:
        """Give the files, made from all pages and the newest articles."""
        from plugins.sitemap import render  # noqa: PLC0415

        desk, settings = self.hub.desk, self.hub.settings
        versions = (*desk.catalogue.ids(Version), version_id(ENGLISH.code, routes.SEARCH))
        entries = compile_sitemap(self.hub.made, settings.site_url, versions)
        stem, dot, ending = routes.SITEMAP.rpartition(".")
        for part, content in render.render_sitemaps(entries, desk.absolute(routes.SITEMAP)).items():
            yield Document(f"{stem}{part}{dot}{ending}", content)
        catalogue = desk.catalogue
        newest = catalogue.first(ArticleCard, "sound", "", MOST_NEWS)
        news = compile_news(catalogue.cards(ArticleCard, newest), settings)
        yield Document(
            routes.NEWS_SITEMAP, render.render_news(news, settings.site_name, settings.language)
        )
        sitemaps = [desk.absolute(url) for url in (routes.SITEMAP, routes.NEWS_SITEMAP)]
        yield Document(routes.ROBOTS, render.render_robots(sitemaps, settings.published))
        note = compile_security(settings)
        if note:
            yield Document(routes.SECURITY, render.render_security(note, settings.language))


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return SitemapGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
