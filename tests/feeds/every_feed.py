"""All feeds of a desk, in the order in which they are planned."""

from __future__ import annotations

from plugins.core.desk import Desk
from plugins.feeds.compile import FORMATS, compile_feed, feed_addresses
from plugins.feeds.model import FeedFile


def every_feed(desk: Desk) -> list[FeedFile]:
    """Return every feed in every format."""
    return [
        compile_feed(kind, id, format, desk)
        for kind, id, _ in feed_addresses(desk)
        for format in FORMATS
    ]
