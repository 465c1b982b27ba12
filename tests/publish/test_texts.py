"""Addresses in stylesheets, feeds, calendars and JSON."""

from __future__ import annotations

import pytest

from plugins.publish.texts import facts_of_text, has_addresses
from tests.publish.releases import SITE_URL


def found(text: str, name: str) -> list[tuple[str, bool]]:
    return [(use.address, use.loads) for use in facts_of_text(text, name, SITE_URL).uses]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("theme/a.css", "src:url(b.woff2),url('../c.svg');@import \"d.css\"",
         [("/theme/b.woff2", True), ("/c.svg", True), ("/theme/d.css", True)]),
        ("feeds/atom.xml", f'<id>{SITE_URL}/a/</id><link href="{SITE_URL}/b/?c"/>&lt;a',
         [(f"{SITE_URL}/a/", False), (f"{SITE_URL}/b/?c", False)]),
        ("a.ics", f"URL:{SITE_URL}/ter\r\n mine/eins/\r\n", [(f"{SITE_URL}/termine/eins/", False)]),
        ("a.txt", f"Mehr unter {SITE_URL}/a/.", [(f"{SITE_URL}/a/", False)]),
        ("a.json", f'["{SITE_URL}/a/", "/b/", "/c/{{id}}", "a/b", "/", "/c.js#x", "/x", "/%l/%y"]',
         [(f"{SITE_URL}/a/", False), ("/b/", False), ("/", False), ("/c.js#x", False)]),
    ],
)  # fmt: skip
def test_addresses_are_found(name: str, text: str, expected: list[tuple[str, bool]]) -> None:
    assert found(text, name) == expected


def test_pictures_and_the_editors_configuration_say_nothing() -> None:
    assert has_addresses("feeds/atom.xml")
    assert not has_addresses("bilder/a.jpg") and not has_addresses("index.html")
    assert not has_addresses("redaktion/konfiguration.json")
