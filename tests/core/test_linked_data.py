"""schema.org descriptions inside a page."""

from __future__ import annotations

import json

from plugins.core.linked_data import breadcrumbs, dump
from plugins.core.pages import Crumb


def test_no_text_can_end_the_script_element() -> None:
    nasty = "</script><script>alert(1)</script><!-- & Größe"
    text = dump({"name": nasty})
    assert not set("<>&") & set(text)
    assert json.loads(text) == {"@context": "https://schema.org", "@graph": [{"name": nasty}]}


def test_umlauts_stay_readable() -> None:
    assert "Größe" in dump({"name": "Größe"})


def test_the_way_to_a_page_is_counted_from_one_with_absolute_addresses() -> None:
    listed = breadcrumbs([Crumb("Start", "/"), Crumb("Handel", "/rubrik/handel/")], "https://x")
    assert listed["itemListElement"] == [
        {"@type": "ListItem", "position": 1, "name": "Start", "item": "https://x/"},
        {"@type": "ListItem", "position": 2, "name": "Handel", "item": "https://x/rubrik/handel/"},
    ]
