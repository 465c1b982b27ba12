"""What search engines are told of the site."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class SitemapEntry:
    """A page's absolute address and, where known, the day of its last change."""

    url: str
    changed: dt.date | None
