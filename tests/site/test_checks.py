"""The checks of this folder find what is planted: a check that cannot fail proves nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.builders import Done
from tests.site.published import Published, broken_idrefs, is_foreign, ours
from tests.site.samples import kind_of
from tests.site.server import serving
from tests.site.visits import size, visiting

FRAME = """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Probe</title>
<link rel="icon" href="/icon.svg">{head}</head><body><main><h1>Probe</h1>{body}</main></body></html>
"""

PLANTED = {
    "axe: image-alt (360 px, light)": '<img src="/icon.svg" width="9" height="9">',
    "axe: color-contrast (360 px, light)": '<p class="pale">Blass</p>',
    "axe: color-contrast (360 px, dark)": '<p class="night">Nachts blass</p>',
    "axe: target-size (360 px, light)": '<button class="tiny">a</button>' * 2,
    "is 900 px wide at 320 px": '<div class="wide">breit</div>',
    "answer 404": '<img src="/fehlt.png" alt="Ein Bild" width="9" height="9">',
    "broken picture": '<img src="/fehlt.png" alt="Ein Bild" width="9" height="9">',
    "asks another host": '<img src="http://localhost:1/x.png" alt="Ein Bild" width="9" height="9">',
    "console: Executing inline script violates": "<script>document.title = 'x'</script>",
    "console: Applying inline style violates": '<p style="color: red">rot</p>',
    "layout shift of": '<div id="late"></div><p>Ein Satz.</p><script src="/late.js"></script>',
    "error: ": '<script src="/wrong.js"></script>',
}
STYLE = """
.pale { color: #ccc; background: #fff }
.night { color: #000; background: #fff }
@media (prefers-color-scheme: dark) { .night { background: #222 } }
.tiny { width: 9px; height: 9px; padding: 0; border: 0; margin: 0; font-size: 6px }
.wide { width: 900px }
body { margin: 0 }
"""
FILES = {
    "icon.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    "late.js": "setTimeout(() => { late.style.height = '300px'; }, 50);",
    "wrong.js": "nowhere.call();",
    "style.css": STYLE,
    "404.html": "<!doctype html><title>Fehlt</title>",
}


def site_of(folder: Path, pages: dict[str, str], head: str = "") -> Published:
    for name, text in {**FILES, **pages}.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        whole = (
            FRAME.format(head=head, body=text) if name.endswith(".html") and name in pages else text
        )
        target.write_text(whole, encoding="utf-8")
    return Published(folder, Done(0, "", ""))


@pytest.mark.browser
@pytest.mark.parametrize("fault", PLANTED)
def test_a_visitor_notices(fault: str, browser: Browser, tmp_path: Path) -> None:
    head = '<link rel="stylesheet" href="/style.css">'
    site_of(tmp_path, {"index.html": PLANTED[fault]}, head)
    with serving(tmp_path) as address, visiting(browser, address, **size(360)) as visitor:
        page = visitor.open("/")
        page.wait_for_timeout(200)
        visitor.scroll_through(page)
        visitor.measure_shifts(page)
        visitor.ask_axe(page, 360)
        visitor.narrow(page, 320)
        assert any(f"/: {fault}" in found for found in visitor.faults), visitor.faults


@pytest.mark.browser
def test_a_visitor_has_nothing_against_a_good_page(browser: Browser, tmp_path: Path) -> None:
    site_of(tmp_path, {"index.html": "<p>Ein Satz.</p>"})
    with serving(tmp_path) as address, visiting(browser, address, **size(360)) as visitor:
        page = visitor.open("/")
        visitor.scroll_through(page)
        visitor.measure_shifts(page)
        visitor.ask_axe(page, 360)
        visitor.narrow(page, 320)
        assert visitor.faults == []


@pytest.mark.parametrize(
    ("body", "dead"),
    [
        ('<a href="/nirgends/">x</a>', "/nirgends/"),
        ('<a href="#fehlt">x</a>', "/#fehlt"),
        ('<a href="/zwei/#fehlt">x</a>', "/zwei/#fehlt"),
        ('<img srcset="/icon.svg 1x, /fehlt.svg 2x">', "/fehlt.svg"),
        ('<section data-scene="/fehlt.json"></section>', "/fehlt.json"),
        (
            '<script type="application/ld+json">{"url": "http://127.0.0.1:8000/fehlt/"}</script>',
            "/fehlt/",
        ),
    ],
)
def test_a_dead_address_is_found(body: str, dead: str, tmp_path: Path) -> None:
    site = site_of(tmp_path, {"index.html": body, "zwei/index.html": "<p id='da'>x</p>"})
    found = [own for use in site.uses() if (own := ours(use.address)) and not site.answers(own)]
    assert found == [dead]


@pytest.mark.parametrize(
    ("name", "text", "dead"),
    [
        ("theme/a.css", "a { background: url('../fehlt.png') }", "/fehlt.png"),
        ("feed.json", '{"items": [{"url": "http://127.0.0.1:8000/fehlt/"}]}', "/fehlt/"),
        ("feed.json", '{"content_html": "<a href=\\"/fehlt/\\">x</a>"}', "/fehlt/"),
        ("sitemap.xml", "<urlset><loc>http://127.0.0.1:8000/fehlt/</loc></urlset>", "/fehlt/"),
        ("atom.xml", "<feed><link href='http://127.0.0.1:8000/fehlt/'/></feed>", "/fehlt/"),
        ("rss.xml", "<rss><description>&lt;a href='/fehlt/'&gt;x</description></rss>", "/fehlt/"),
    ],
)
def test_a_dead_address_in_another_file_is_found(
    name: str, text: str, dead: str, tmp_path: Path
) -> None:
    site = site_of(tmp_path, {name: text, "index.html": "<p>x</p>"})
    found = [own for use in site.uses() if (own := ours(use.address)) and not site.answers(own)]
    assert found == [dead]


def test_what_another_host_would_have_to_give_is_found(tmp_path: Path) -> None:
    body = '<script src="https://example.org/x.js"></script><a href="https://example.org/">x</a>'
    site = site_of(tmp_path, {"index.html": body})
    foreign = [use.address for use in site.uses() if use.loads and is_foreign(use.address)]
    assert foreign == ["https://example.org/x.js"]


def test_a_name_of_no_element_is_found(tmp_path: Path) -> None:
    site = site_of(tmp_path, {"index.html": '<nav aria-labelledby="da dort" id="da"></nav>'})
    faults = list(broken_idrefs("/", site.pages["/"], site.ids["/"]))
    assert faults == ["/: aria-labelledby=dort"]


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("/", "/"),
        ("/404.html", "/404.html"),
        ("/archiv/", "/archiv/"),
        ("/artikel/eins/", "/artikel/*/"),
        ("/projekte/status/laufend/", "/projekte/status/*/"),
        ("/touren/rundgang/platz/", "/touren/*/*/"),
        ("/rubrik/handel/seite/2/", "/rubrik/*/seite/*/"),
    ],
)
def test_the_kind_of_a_page_is_its_address_without_names(url: str, kind: str) -> None:
    assert kind_of(url) == kind
