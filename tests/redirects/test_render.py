"""Rules as nginx and Caddy include them."""

from __future__ import annotations

from plugins.redirects.model import Rule
from plugins.redirects.render import render_rules

RULES = (Rule("/Über/", "/artikel/eins/#plan"), Rule("/a.pdf", "/ä/"), Rule("/weg/"))


def test_each_server_gets_what_has_moved_and_what_is_gone() -> None:
    assert {one.url: one.content.decode() for one in render_rules(RULES)} == {
        "/.server/moved.map": '"/Über/" "/artikel/eins/#plan";\n"/a.pdf" "/%C3%A4/";\n',
        "/.server/gone.map": '"/weg/" "1";\n',
        "/.server/moved.caddy": "/Über/ /artikel/eins/#plan\n/a.pdf /%C3%A4/\n",
        "/.server/gone.caddy": "/weg/ 1\n",
    }


def test_nothing_moved_is_an_empty_file() -> None:
    assert {one.content for one in render_rules(())} == {b""}
