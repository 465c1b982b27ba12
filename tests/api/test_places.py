"""Where the files for programs lie."""

from __future__ import annotations

from plugins.api import places
from plugins.core.routes import refuse_duplicates


def test_every_file_lies_below_its_version() -> None:
    found = [
        places.INDEX, places.collection_url("articles"), places.page_url("articles", 3),
        places.item_url("articles", "pages"), places.item_url("scenes", "rundgang/platz"),
        places.schema_url("article"),
    ]  # fmt: skip
    assert all(url.startswith("/api/v1/") and url.endswith(".json") for url in found)
    assert found[4] == "/api/v1/scenes/rundgang/platz.json"
    refuse_duplicates(found)
