"""The page of a scene -> the same made for iframes of other sites, and the code to paste there."""

from __future__ import annotations

from html import escape

from plugins.core import routes
from plugins.core.pages import Page
from plugins.core.value import replace
from plugins.tours.views import EmbedView, HotspotView, SceneView

HEIGHT = 520  # pixels: picture, title and buttons fit at the width of a column of text
# What a frame of another host may not do unless it is told so.
ALLOWED = "gyroscope; accelerometer; fullscreen; xr-spatial-tracking"


def embed_code(url: str, title: str) -> str:
    """Return the HTML that shows a scene in another site's page; `url` is absolute.

    `title` says what it is, for those who do not see it.
    """
    return (
        f'<iframe src="{escape(url)}" title="{escape(title)}" width="100%"'
        f' height="{HEIGHT}" loading="lazy" allow="{ALLOWED}"></iframe>'
    )


def embed_page(page: Page) -> Page:
    """Return a scene's page without the frame of our site; ways lead to pages of the same kind."""
    scene = page.view
    assert isinstance(scene, SceneView)
    head = replace(
        page.head,
        url=routes.embedded(page.url),
        canonical_of=page.url,
        indexed=False,
        json_ld="",
        feeds=(),
        versions=(),
    )
    hotspots = tuple(_inside(hotspot) for hotspot in scene.hotspots)
    view = EmbedView(scene, page.url, hotspots)
    return Page(
        "tours/embed.html", head, view, page.changed, in_sitemap=False, language=page.language
    )


def _inside(hotspot: HotspotView) -> HotspotView:
    if hotspot.kind != "scene":
        return hotspot
    return replace(hotspot, url=routes.embedded(hotspot.url))
