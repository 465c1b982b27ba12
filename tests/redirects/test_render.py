"""Rules as nginx and Caddy include them."""

from __future__ import annotations

from plugins.redirects.model import Rule
from plugins.redirects.render import render_rules

RULES = (Rule("/Über/", "/artikel/eins/#plan"), Rule("/a.pdf", "/ä/"), Rule("/weg/"))


def test_each_server_gets_what_has_moved_and_what_is_gone() -> None:
    assert {one.url: one.content.decode() for one in render_rules(RULES)} == {
        "/umleitungen/nginx-moved.txt": '"/Über/" "/artikel/eins/#plan";\n"/a.pdf" "/%C3%A4/";\n',
        "/umleitungen/nginx-gone.txt": '"/weg/" "1";\n',
        "/umleitungen/caddy-moved.txt": "/Über/ /artikel/eins/#plan\n/a.pdf /%C3%A4/\n",
        "/umleitungen/caddy-gone.txt": "/weg/ 1\n",
    }


def test_what_there_is_none_of_has_no_file() -> None:
    assert render_rules(()) == ()
    (nginx, caddy) = render_rules([Rule("/weg/")])
    assert (nginx.url, caddy.url) == ("/umleitungen/nginx-gone.txt", "/umleitungen/caddy-gone.txt")
