"""What a finished page names, and what must not be in it."""

from __future__ import annotations

import pytest

from plugins.publish.model import Facts
from plugins.publish.scan import scan

HEAD = "<!doctype html><html lang=de>"


def seen(body: str) -> Facts:
    return scan(f"{HEAD}{body}</html>", "/artikel/eins/")


def messages(body: str) -> list[str]:
    return [wrong.message for wrong in seen(body).wrongs]


def test_addresses_are_told_as_seen_from_the_root() -> None:
    facts = seen(
        '<link rel="icon stylesheet" href=/theme/a.css><a href=../zwei/#teil>a</a>'
        '<a href=#oben>b</a><img src=b.jpg srcset="c.webp 1x, /d.webp 2x">'
        "<script src=/e.js></script><meta content=https://x.example/ property=og:url>"
    )
    assert [(use.address, use.loads) for use in facts.uses] == [
        ("/theme/a.css", True),
        ("/artikel/zwei/#teil", False),
        ("/artikel/eins/#oben", False),
        ("/artikel/eins/b.jpg", True),
        ("/artikel/eins/c.webp", True),
        ("/d.webp", True),
        ("/e.js", True),
        ("https://x.example/", False),
    ]
    assert (facts.scripts, facts.styles) == (("/e.js",), ("/theme/a.css",))
    assert facts.wrongs == ()


def test_a_link_that_only_says_where_something_is_loads_nothing() -> None:
    facts = seen("<link rel=canonical href=https://x.example/><a href=//y.example/>b</a>")
    assert [use.loads for use in facts.uses] == [False, False]


def test_anchors_are_found() -> None:
    assert seen("<p id=eins></p><p id=zwei></p>").ids == ("eins", "zwei")


def test_a_page_in_order_has_nothing_wrong() -> None:
    body = (
        "<p>a<br>b<img src=a.jpg></p><svg><path d=M0 /><g><use href=#a /></g></svg>"
        "<script type=application/ld+json>{}</script><ul><li>a</li></ul>"
    )
    assert messages(body) == []


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("<p>a", "</html> steht an der falschen Stelle"),
        ("</b>", "</b> beendet nichts"),
        ("<b><i></b></i>", "</b> steht an der falschen Stelle"),
        ("<b/>", "</html> steht an der falschen Stelle"),
        ("<p id=a id=b></p>", "<p> hat ein Attribut doppelt"),
        ("<p id=a></p><p id=a></p>", "Den Anker „a“ gibt es zweimal"),
        ("<script>1</script>", "Ein Skript steht in der Seite selbst"),
        ("<script type=module>1</script>", "Ein Skript steht in der Seite selbst"),
        ("<style>p{}</style>", "Eine Gestaltung steht in der Seite selbst"),
        ('<p style="color:red"></p>', "Eine Gestaltung steht in der Seite selbst"),
        ("<p onclick=x()></p>", "onclick= ist ein Skript in der Seite selbst"),
        ("<a href=' JavaScript:x()'>a</a>", "href= ist ein Skript in der Seite selbst"),
        ("<base href=/a/>", "<base> verlegt alle Adressen der Seite"),
    ],
)
def test_what_must_not_be_there_is_told(body: str, message: str) -> None:
    assert messages(body)[0] == message


def test_a_page_that_ends_early_is_told() -> None:
    said = [wrong.message for wrong in scan("<p>", "/").wrongs]
    assert said == ["<p> hat kein Ende", "Die Seite beginnt nicht mit <!doctype html>"]
