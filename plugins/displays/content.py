"""A display -> the small JSON with which its script renews the page on the screen."""

from __future__ import annotations

import json
from typing import Any

from plugins.core import routes
from plugins.core.cards import AssetCard
from plugins.core.desk import Desk
from plugins.core.fingerprint import of_bytes
from plugins.core.pages import Document
from plugins.core.pictures import PictureView
from plugins.displays.model import Display, SlideView
from plugins.displays.slides import slides_of

REFRESH = 300  # seconds after which a screen asks for something new
NARROWEST = 480  # pixels; no screen that shows a slide needs a smaller picture
SCRIPT, STYLE = "display.js", "display.css"


def content_file(id: str, desk: Desk) -> Document:
    """Return what a display shows, with a version that changes when anything of it does."""
    content = _content(desk.catalogue.get(Display, id), desk)
    version = of_bytes(_written(content))
    return Document(routes.display_content(id), _written({"version": version, **content}))


def _written(content: dict[str, Any]) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def _content(display: Display, desk: Desk) -> dict[str, Any]:
    dimming = display.dimming
    return {
        "script": _asset(SCRIPT, desk),
        "style": _asset(STYLE, desk),
        "seconds": display.seconds,
        "refresh": REFRESH,
        "events": display.events.count if display.events else 0,
        "dim": [dimming.start, dimming.end, dimming.level] if dimming else None,
        "slides": [_of_slide(slide) for slide in slides_of(display, desk)],
    }


def _asset(id: str, desk: Desk) -> str:
    card = desk.catalogue.find(AssetCard, id)
    return card.url if card else ""


def _of_slide(slide: SlideView) -> dict[str, Any]:
    times = [[one.day, one.month, one.weekday, one.iso, one.text, one.until] for one in slide.times]
    return {
        "id": slide.id,
        "kicker": slide.kicker,
        "title": slide.title,
        "text": slide.text,
        "meta": slide.meta,
        "url": slide.url,
        "address": slide.address,
        "code": [slide.code_size, slide.code],
        "badge": slide.badge,
        "long": slide.long,
        "times": times,
        "picture": _of_picture(slide.picture) if slide.picture else None,
    }


def _of_picture(view: PictureView) -> dict[str, Any]:
    return {
        "alt": view.alt,
        "credit": credit(view),
        "width": view.width,
        "height": view.height,
        "src": view.src,
        "files": _files(view.srcset),
        "sources": [[source.type, _files(source.srcset)] for source in view.sources],
    }


def _files(srcset: str) -> list[tuple[str, int]]:
    """Return address and width of each file that a screen may need."""
    pairs = [one.split(" ") for one in srcset.split(", ")] if srcset else []
    sized = [(url, int(width.removesuffix("w"))) for url, width in pairs]
    return [pair for pair in sized if pair[1] >= NARROWEST] or sized


def credit(view: PictureView) -> str:
    """Return who made a picture, as a line below it."""
    return f"Bild: {view.credit}" + (f", {view.licence}" if view.licence else "")
