"""What the page for reading without network shows."""

from __future__ import annotations

from plugins.core.pages import Crumb
from plugins.core.value import Value


class OfflineView(Value, frozen=True):
    """The page that takes the site along; `worker` and `content` are addresses for its script."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    edition: Crumb | None
    """The edition that is taken along; None where there is none yet."""
    count: int
    """How many articles of it are taken along."""
    worker: str
    content: str
