"""Papers in the cache: whole, tagged, set in the site's fonts, the same every time."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from plugins.core.errors import ToolError
from plugins.core.report import Report
from plugins.core.value import replace
from plugins.papers.jobs import is_made
from plugins.papers.model import PaperJob
from plugins.papers.write import Done, highlights, make_paper, make_papers
from tests.cases import faults
from tests.finished import finished_in
from tests.papers.composed import article, edition_desk, job_in, paper
from tests.papers.structure import faults_of, fonts, headings, outline


def quiet(done: int, total: int) -> None:
    """Say nothing."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> PaperJob:
    job = job_in(tmp_path_factory.mktemp("paper"), paper())
    report = Report()
    make_papers([job], 1, quiet, report)
    assert faults(report) == []
    return job


def test_the_pdf_keeps_to_pdf_ua_as_far_as_a_machine_can_tell(made: PaperJob) -> None:
    assert is_made(made.files)
    assert faults_of(made.files.file("pdf")) == []


def test_bookmarks_are_the_contents(made: PaperJob) -> None:
    with pikepdf.open(made.files.file("pdf")) as pdf:
        assert outline(pdf) == [
            "Motto 2018-03", "Zu dieser Ausgabe", "Inhalt", "Aufmacher", "Titel eins",
            "Innenstadt", "Titel zwei", "Impressum und Bildnachweise",
        ]  # fmt: skip
        assert headings(pdf) == [1, 2, 2, 2, 3, 4, 2, 3, 4, 2]
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20180601")
        assert int(made.files.note.read_text()) == len(pdf.pages)


def test_it_is_set_in_the_fonts_of_the_site_and_in_no_others(made: PaperJob) -> None:
    families = {name.split("-")[0] for name in fonts(made.files.file("pdf"))}
    assert families == {"Newsreader", "Instrument"}


def test_another_machine_makes_the_same_bytes(made: PaperJob, tmp_path: Path) -> None:
    again = job_in(tmp_path, made.paper)
    assert make_paper(again) == Done()
    for format in ("pdf", "epub"):
        assert again.files.file(format).read_bytes() == made.files.file(format).read_bytes()


def test_only_what_is_wanted_is_made(tmp_path: Path) -> None:
    job = job_in(tmp_path, paper(), ("epub",))
    assert make_paper(job) == Done()
    assert {path.name for path in finished_in(job.files.folder)} == {"zeitung.epub", "seiten.txt"}


def test_a_paper_that_cannot_be_set_names_its_edition(tmp_path: Path) -> None:
    job = job_in(tmp_path, paper(), ("epub",))
    report = Report()
    make_papers([replace(job, theme=tmp_path)], 1, quiet, report)
    (fault,) = faults(report)
    assert fault.startswith(
        "content/cityzeitung/2018-03.md: Die Ausgabe „2018-03“ lässt sich nicht"
    )
    assert not is_made(job.files)


def test_without_pango_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lacking(job: PaperJob) -> object:
        raise OSError("cannot load library 'libpango-1.0-0'\nmore")

    monkeypatch.setattr("plugins.papers.write.fixed_parts", lacking)
    job = job_in(tmp_path, paper())
    assert make_paper(job) == Done("cannot load library 'libpango-1.0-0'", lacking=True)
    with pytest.raises(ToolError, match=r"libpango-1\.0-0.*apt-get install.*HUB_PAPERS"):
        make_papers([job], 1, quiet, Report())


def test_the_cover_names_the_first_article_of_each_rubric() -> None:
    pieces = [article(id, rubric="handel") for id in ("a", "b", "c")]
    found = paper(
        edition_desk(*pieces, article("d", rubric="innenstadt"), lead="b", editorial="Wort.")
    )
    assert [piece.id for piece in highlights(found)] == [
        "beitrag-b", "beitrag-a", "beitrag-d", "beitrag-c",
    ]  # fmt: skip
