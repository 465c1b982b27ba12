"""Markup in every field that takes words, of every kind of file: the site shows it, as text.

The fields are found by the forms, so that a new kind and a new field are tried, too.
"""

from __future__ import annotations

import email
import io
import json
import re
import zipfile
from collections.abc import Iterator
from email import policy
from xml.etree import ElementTree

import pytest

from tests.builders import OPTIONS, ROOT, SETTINGS, Site, be_pelican
from tests.hostile.marked import mark_site, words_of
from tools.setup.schemas import all_kinds

KINDS = all_kinds()
MORE = 'HUB_API = True\nHUB_SEARCH = True\nHUB_PAPERS = ["epub"]\nHUB_EDITING = True\n'
# Where markup is markup; in plain text, calendars and contact files it is nothing.
MARKUP = (".html", ".xml", ".svg", ".xhtml", ".opf", ".ncx")
# An element of ours begins, a value ends its attribute, Jinja has multiplied.
BEGINS = re.compile(rb"<hx[\s>]|49hx")
ENDS = re.compile(rb"hx\d+q\"")  # in HTML; in the text of XML a quotation mark may stand


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Return the project's site, built of marked content."""
    folder = tmp_path_factory.mktemp("marked")
    hit = mark_site(folder, KINDS)
    wanted = {place for kind in KINDS for place in words_of(kind.form, kind.id)}
    assert sorted(wanted - hit) == []
    lines = SETTINGS.format(root=str(ROOT), cache=str(ROOT / ".cache"))
    (folder / "siteconf.py").write_text(lines + MORE, "utf-8")
    site = Site(folder)
    done = site._in_process(be_pelican, OPTIONS)
    assert done.code == 0, done.stderr
    return site


def texts(site: Site) -> Iterator[tuple[str, bytes]]:
    """Give every file of the site that is a text, those within books and mails, too."""
    for path in sorted(site.output.rglob("*")):
        if path.suffix == ".epub":
            with zipfile.ZipFile(path) as book:
                yield from ((f"{path.name}/{name}", book.read(name)) for name in book.namelist())
        elif path.suffix == ".eml":
            mail = email.message_from_bytes(path.read_bytes(), policy=policy.default)
            part = mail.get_body(("html",))
            assert part is not None
            yield f"{path.name}/body.html", part.get_content().encode()
            yield f"{path.name}/head.txt", str(mail.items()).encode()
        elif path.is_file():
            yield path.relative_to(site.output).as_posix(), path.read_bytes()


def test_nothing_that_an_author_wrote_is_markup(marked: Site) -> None:
    found = [(name, content) for name, content in texts(marked) if name.endswith(MARKUP)]
    begun = {
        name: content[max(0, match.start() - 60) : match.end() + 20]
        for name, content in found
        if (match := BEGINS.search(content) or (name.endswith(".html") and ENDS.search(content)))
    }
    assert begun == {}
    shown = [name for name, content in found if b"&lt;hx" in content]
    assert len(shown) > 200  # it is there, on most pages, as text


def test_everything_that_is_to_be_xml_or_json_still_is(marked: Site) -> None:
    for name, content in texts(marked):
        if name.endswith((".xml", ".svg", ".xhtml", ".opf", ".ncx")):
            ElementTree.fromstring(content)
        elif name.endswith((".json", ".geojson", ".webmanifest")):
            json.loads(content)
        elif name.endswith("imdf.zip"):
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                assert all(json.loads(archive.read(entry)) for entry in archive.namelist())


def html_in_feed(name: str, content: bytes) -> Iterator[str]:
    """Give what a reader of a feed takes for HTML."""
    if name.endswith(".json"):
        yield from (item.get("content_html", "") for item in json.loads(content)["items"])
        return
    for element in ElementTree.fromstring(content).iter():
        tag = element.tag.rpartition("}")[2]
        if element.get("type") == "html" or tag in ("description", "encoded"):
            yield element.text or ""


def test_what_feeds_hand_over_as_html_has_no_markup_of_an_author(marked: Site) -> None:
    seen = 0
    for name, content in texts(marked):
        for html in html_in_feed(name, content) if name.startswith("feeds/") else ():
            assert not BEGINS.search(html.encode()), name
            seen += "&lt;hx" in html
    assert seen > 20


def test_data_within_pages_cannot_end_its_element(marked: Site) -> None:
    """JSON in a script element: no sign that a parser of HTML would take for markup."""
    data = re.compile(rb'<script type="application/(?:ld\+)?json"[^>]*>(.*?)</script>', re.DOTALL)
    seen = 0
    for name, content in texts(marked):
        for block in data.findall(content) if name.endswith(".html") else ():
            assert b"<" not in block, name
            seen += b"hx" in block
            json.loads(block)
    assert seen > 100


def test_calendars_and_contacts_have_no_line_of_their_authors(marked: Site) -> None:
    """A value cannot begin a line: every line is one of the format, or goes on with a blank."""
    line = re.compile(r"[ \t].*|[A-Z][A-Z0-9-]*[;:].*")
    files = [p for p in marked.output.rglob("*") if p.suffix in (".ics", ".vcf")]
    assert len(files) > 10
    for path in files:
        for one in path.read_bytes().decode().rstrip("\r\n").split("\r\n"):
            assert line.fullmatch(one), (path.name, one)
