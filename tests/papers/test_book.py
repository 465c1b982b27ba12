"""EPUBs: valid, the same bytes every time, every link within them leads to a page."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as etree
import zipfile
from pathlib import Path

import pytest

from plugins.core.cards import ArticleCard
from plugins.papers.book import print_epub
from plugins.papers.parts import fixed_parts, pictures
from plugins.papers.sheets import Sheets
from tests.builders import ROOT, run
from tests.papers.composed import edition_desk, job_in, paper
from tools.setup.epubcheck import EPUBCHECK
from tools.setup.java import JAVA
from tools.setup.programs import find

DC = "{http://purl.org/dc/elements/1.1/}"
XHTML = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"


def book(folder: Path) -> bytes:
    found = paper()
    job = job_in(folder, found)
    parts = pictures(job, 400) | {"book.css": fixed_parts(job)["book.css"]}
    return print_epub(found, Sheets(ROOT / "theme", found), parts)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return book(tmp_path_factory.mktemp("book"))


def contents(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_epubcheck_has_nothing_to_say(made: bytes, tmp_path: Path) -> None:
    """Its warnings count; one book that has everything is enough, starting it takes seconds."""
    java, program = find(JAVA), find(EPUBCHECK)
    if java is None or program is None:
        pytest.fail(f"{EPUBCHECK.title} is missing. {EPUBCHECK.remedy}", pytrace=False)
    file = tmp_path / "buch.epub"
    file.write_bytes(made)
    done = run([java, "-jar", program, "--failonwarnings", str(file)], tmp_path, {})
    assert done.code == 0, done.stderr + done.stdout


def test_it_begins_with_its_type_and_has_no_times(made: bytes, tmp_path: Path) -> None:
    assert made == book(tmp_path)
    assert made[30:58] == b"mimetypeapplication/epub+zip"
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_it_says_who_made_it_and_how_it_can_be_read(made: bytes) -> None:
    package = etree.fromstring(contents(made)["OEBPS/package.opf"])
    assert package.findtext(f".//{DC}identifier") == "https://hub.example/cityzeitung/2018-03/"
    assert package.findtext(f".//{DC}language") == "de"
    given: dict[str, set[str]] = {}
    for meta in package.iter(f"{OPF}meta"):
        given.setdefault(meta.get("property", ""), set()).add(meta.text or "")
    assert given["dcterms:modified"] == {"2018-07-04T00:00:00Z"}
    assert given["schema:accessMode"] == {"textual", "visual"}
    assert {"alternativeText", "tableOfContents"} <= given["schema:accessibilityFeature"]
    assert given["schema:accessibilityHazard"] == {"none"}
    assert given["schema:accessibilitySummary"]


def test_each_article_is_a_page_with_one_main_heading_and_links_lead_there(made: bytes) -> None:
    files = contents(made)
    page = files["OEBPS/beitrag-eins.xhtml"].decode()
    assert re.findall(r"<h(\d)", page) == ["1", "2"]
    assert 'href="beitrag-zwei.xhtml"' in page
    assert "<sup" not in page
    for name, content in files.items():
        if name.endswith(".xhtml"):
            for target in re.findall(r'href="([^"#:]+)"', content.decode()):
                assert f"OEBPS/{target}" in files, f"{name} -> {target}"


def test_every_picture_has_words(made: bytes) -> None:
    pages = [content.decode() for name, content in contents(made).items() if "xhtml" in name]
    images = [image for page in pages for image in re.findall(r"<img [^>]*>", page)]
    assert images and all(re.search(r'alt="[^"]+"', image) for image in images)


def test_an_edition_without_articles_is_a_book_too(tmp_path: Path) -> None:
    desk = edition_desk(lead="", editorial="Noch nichts.")
    shelves = desk.catalogue.shelves.by_kind
    shelves[ArticleCard].clear()
    found = paper(desk)
    job = job_in(tmp_path, found)
    parts = pictures(job, 400) | {"book.css": fixed_parts(job)["book.css"]}
    files = contents(print_epub(found, Sheets(ROOT / "theme", found), parts))
    nav = etree.fromstring(files["OEBPS/nav.xhtml"])
    targets = [link.get("href", "") for link in nav.iter(f"{XHTML}a")]
    assert {f"OEBPS/{target}" for target in targets} <= files.keys()
