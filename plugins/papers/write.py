"""PaperJob -> finished files in the cache, each paper's folder whole or not at all.

Setting a paper takes seconds and loads WeasyPrint with Pango: always in a process of its own.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import NamedTuple

from plugins.core.disk import is_of_disk
from plugins.core.errors import ToolError
from plugins.core.report import Report
from plugins.core.sealed import sealed_folder
from plugins.core.wording import quoted
from plugins.papers.book import print_epub
from plugins.papers.jobs import is_made
from plugins.papers.model import Paper, PaperJob, Piece
from plugins.papers.parts import codes, fixed_parts, pictures
from plugins.papers.sheets import Sheets

Progress = Callable[[int, int], None]

ON_COVER = 5  # articles that the cover names
_PRINTED, _SCREEN = 1500, 1000  # widths of pictures in pixels
_BOOK_STYLE = "book.css"
_REMEDY = (
    "Debian: apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0;"
    ' or leave PDFs out: HUB_PAPERS = [] or ["epub"] in pelicanconf.py'
)


class Done(NamedTuple):
    """How a job ended: why it could not be done, and whether that is for lack of a library."""

    reason: str = ""
    lacking: bool = False


def make_papers(jobs: Sequence[PaperJob], workers: int, progress: Progress, report: Report) -> None:
    """Make papers that are not in the cache; one that cannot be set is a fault of its edition."""
    with ProcessPoolExecutor(max(1, min(workers, len(jobs)))) as pool:
        for number, (job, done) in enumerate(zip(jobs, pool.map(make_paper, jobs), strict=True), 1):
            if done.lacking:
                raise ToolError(f"WeasyPrint cannot set PDFs here ({done.reason}). {_REMEDY}")
            if done.reason:
                report.fault(
                    job.mark,
                    f"Die Ausgabe {quoted(job.paper.id)} lässt sich nicht setzen ({done.reason})",
                    "Das zuletzt Geänderte prüfen; hilft das nicht, den Betrieb fragen.",
                )
            progress(number, len(jobs))


def make_paper(job: PaperJob) -> Done:
    """Make all files of a paper; return why that is not possible, or nothing."""
    gc.enable()  # a build runs without; what a typesetter leaves behind is cyclic
    try:
        with sealed_folder(job.files.folder, lambda: is_made(job.files)) as folder:
            for name, content in _contents(job):
                (folder / name).write_bytes(content)
    except OSError as reason:
        if is_of_disk(reason):
            raise
        return Done(str(reason).partition("\n")[0], "cannot load library" in str(reason))
    except Exception as reason:  # whatever an edition brings a typesetter to: its name is told
        return Done(f"{type(reason).__name__}: {reason}")
    return Done()


def _contents(job: PaperJob) -> Iterator[tuple[str, bytes]]:
    files, sheets, fixed, pages = job.files, Sheets(job.theme, job.paper), fixed_parts(job), 0
    if "pdf" in files.formats:
        from plugins.papers.press import print_pdf  # noqa: PLC0415 - loads WeasyPrint

        sheet = sheets.print("paper.html", highlights=highlights(job.paper))
        parts = fixed | pictures(job, _PRINTED) | codes(job)
        printed = print_pdf(sheet, parts, files.folder.name)
        pages = printed.pages
        yield files.file("pdf").name, printed.content
    if "epub" in files.formats:
        shown = pictures(job, _SCREEN) | {_BOOK_STYLE: fixed[_BOOK_STYLE]}
        yield files.file("epub").name, print_epub(job.paper, sheets, shown)
    yield files.note.name, f"{pages}\n".encode()


def highlights(paper: Paper) -> tuple[Piece, ...]:
    """Return the articles that the cover names: the first of each section, then others."""
    firsts = [section.pieces[0] for section in paper.sections]
    others = [piece for piece in paper.pieces if piece not in firsts]
    return tuple((firsts + others)[:ON_COVER])
