"""schema.org descriptions as JSON that is safe inside a script element."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from plugins.core.pages import Crumb


def dump(*things: Mapping[str, Any]) -> str:
    """Return things as one JSON-LD graph; `<`, `>` and `&` are escaped, so no tag can end it."""
    graph = {"@context": "https://schema.org", "@graph": list(things)}
    text = msgspec.json.encode(graph).decode()
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def breadcrumbs(crumbs: Sequence[Crumb], site_url: str) -> dict[str, Any]:
    """Return the way to a page as a BreadcrumbList."""
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "name": crumb.title,
                "item": site_url + crumb.url,
            }
            for position, crumb in enumerate(crumbs, 1)
        ],
    }
