"""Editions to take along: of the project's own site, and of a small one built repeatedly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from bs4 import BeautifulSoup

from plugins.core.wording import file_size
from tests.builders import ROOT, Done, Site, article, make_site
from tests.papers.structure import faults_of, fonts, headings, outline
from tests.site.published import Published

PDF = "cityzeitung/2018-03/cityzeitung-2018-03.pdf"
EPUB = "cityzeitung/2018-03/cityzeitung-2018-03.epub"
PAGE = "cityzeitung/2018-03/index.html"
WANTED = 'HUB_PAPERS = ["epub"]\n'  # takes a tenth of the time and goes the same way


def test_every_edition_keeps_to_pdf_ua_as_far_as_a_machine_can_tell(site: Published) -> None:
    papers = sorted(name for name in site.files if name.endswith(".pdf"))
    assert len(papers) == len([url for url in site.pages if url.count("/") == 3 and _is_one(url)])
    for name in papers:
        assert faults_of(site.folder / name) == [], name
        families = {font.split("-")[0] for font in fonts(site.folder / name)}
        assert families == {"Newsreader", "Instrument"}, name


def _is_one(url: str) -> bool:
    return url.startswith("/cityzeitung/") and url != "/cityzeitung/"


def test_bookmarks_lead_to_every_article(site: Published) -> None:
    page = site.pages["/cityzeitung/2018-03/"]
    titles = {" ".join(t.get_text().split()) for t in page.select(".contents .teaser__title")}
    with pikepdf.open(site.folder / PDF) as pdf:
        assert len(titles) > 10
        assert titles <= set(outline(pdf))
        assert headings(pdf).count(3) == len(titles)


def test_the_contents_name_the_right_pages(site: Published) -> None:
    page = site.pages["/cityzeitung/2018-03/"]
    titles = {" ".join(t.get_text().split()) for t in page.select(".contents .teaser__title")}
    pdf = pypdfium2.PdfDocument(site.folder / PDF)
    contents = " ".join(pdf[1].get_textpage().get_text_bounded().replace("\ufffe", "-").split())
    found = {mark.get_title(): mark.get_dest().get_index() + 1 for mark in pdf.get_toc()}
    wrong = [title for title in titles if f"{title} {found[title]}" not in contents]
    assert wrong == []


def test_what_stands_on_the_pages_is_what_stands_on_the_site(site: Published) -> None:
    text = _text(site.folder / PDF)
    assert "Seite 0" not in text
    for url in _articles(site):
        words = " ".join(site.pages[url].select_one("h1").get_text().split())
        assert words in text, words


def _text(path: Path) -> str:
    pdf = pypdfium2.PdfDocument(path)
    pages = (page.get_textpage().get_text_bounded() for page in pdf)
    return " ".join(" ".join(pages).replace("\ufffe", "-").split())


def _articles(site: Published) -> Iterator[str]:
    for link in site.pages["/cityzeitung/2018-03/"].select(".contents .teaser__title a"):
        yield str(link["href"])


def test_the_page_tells_the_size_that_the_files_have(site: Published) -> None:
    said = site.pages["/cityzeitung/2018-03/"].select_one(".takeaway").get_text()
    for name in (PDF, EPUB):
        assert file_size((site.folder / name).stat().st_size) in said
    with pikepdf.open(site.folder / PDF) as pdf:
        assert f"{len(pdf.pages)} Seiten" in said


def test_the_newsletters_files_are_there_and_load_only_our_pictures(site: Published) -> None:
    mail = BeautifulSoup(
        site.text("cityzeitung/2018-03/newsletter/newsletter.html.txt"), "html.parser"
    )
    pictures = [str(image["src"]) for image in mail.select("img")]
    assert pictures and all(site.answers(_ours(address)) for address in pictures)
    links = [str(link["href"]) for link in mail.select("a")]
    assert len(links) > 20 and all(site.answers(_ours(address)) for address in links)


def _ours(address: str) -> str:
    host = "http://127.0.0.1:8000"
    assert address.startswith(host), address
    return address.removeprefix(host)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Return a small site after its first build."""
    site = make_site(tmp_path_factory.mktemp("papers"), settings=WANTED)
    built(site)
    return site


def built(site: Site) -> Done:
    done = site.build()
    assert done.code == 0, done.stderr
    return done


def write(site: Site, name: str, text: str) -> None:
    (site.folder / "content" / "artikel" / name).write_text(text, encoding="utf-8")


def test_an_unchanged_paper_is_not_made_again(small: Site) -> None:
    before = small.published()
    (small.folder / "output" / "index.html").unlink()  # else the build would not even begin
    assert "Zeitungen" not in built(small).stderr
    assert small.published() == before


def test_a_changed_text_makes_its_paper_and_the_page_that_tells_its_size(small: Site) -> None:
    before = small.published()
    write(small, "eins.md", article("Ein ganz neuer Satz. " * 400, title="Der erste Beitrag"))
    assert "Zeitungen: 1 von 1" in built(small).stderr
    after = small.published()
    assert after[EPUB] != before[EPUB]
    assert file_size(len(after[EPUB])) in after[PAGE].decode()


def test_a_text_of_no_edition_leaves_papers_alone(small: Site) -> None:
    write(small, "vier.md", article(title="Der vierte Beitrag", edition=None))
    done = built(small)
    assert "Zeitungen" not in done.stderr
    assert "artikel/vier/index.html" in small.published()


def test_what_a_clean_build_makes_is_the_same(small: Site, tmp_path: Path) -> None:
    built(small)
    files = {
        path.relative_to(small.folder).as_posix(): path.read_bytes()
        for path in (small.folder / "content").rglob("*")
        if path.is_file()
    }
    clean = make_site(tmp_path, files, settings=WANTED)
    built(clean)
    assert clean.published() == small.published()


def test_in_a_preview_there_is_none_and_the_next_build_brings_it_back(small: Site) -> None:
    built(small)
    before = small.published()
    preview = Site(small.folder, {"HUB_PREVIEW": "1"})
    built(preview)
    assert EPUB not in preview.published()
    assert EPUB.rpartition("/")[2].encode() not in preview.published()[PAGE]
    assert "Zeitungen" not in built(small).stderr
    assert small.published() == before


def test_a_check_makes_none(tmp_path: Path) -> None:
    site = make_site(tmp_path, settings=WANTED)
    assert site.check().code == 0
    assert not list((tmp_path / ".cache").glob("zeitungen/*/*"))


def test_templates_of_papers_are_no_pages() -> None:
    for path in (ROOT / "theme" / "templates" / "papers").iterdir():
        assert "base.html" not in path.read_text(encoding="utf-8")
