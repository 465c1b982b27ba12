"""Editions to take along, as PDF and EPUB: made once, before the pages that tell their size."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core import routes
from plugins.core.cards import EditionCard
from plugins.core.catalogue import Catalogue
from plugins.core.pages import CachedFile
from plugins.core.progress import ProgressLine
from plugins.core.report import Report
from plugins.core.stories import PaperCard
from plugins.core.value import Value
from plugins.papers.compile import compile_paper
from plugins.papers.jobs import card_of, is_made
from plugins.papers.model import PRESS, PaperFiles, PaperJob, Press
from plugins.papers.orders import Order, keep_order, known_order, order_of

FOLDER = "zeitungen"  # below the cache


class _Ordered(Value, frozen=True):
    """What an edition's paper was composed of, and where its files lie."""

    order: Order
    files: PaperFiles


class PapersGenerator(HubGenerator):
    """/cityzeitung/<edition>/cityzeitung-<edition>.pdf and .epub, where HUB_PAPERS wants them."""

    _press: Press | None = None

    def gather(self) -> None:
        """Announce what papers are made with."""
        self._ordered: dict[str, _Ordered] = {}
        self.hub.derive(PaperCard, self._card)
        settings = self.hub.settings
        if settings.papers:
            from plugins.papers.read import libraries, read_press  # noqa: PLC0415 - see HUB_PAPERS

            known = self.hub.remember("press", libraries)
            theme, modules = settings.theme, settings.node_modules
            self._press = read_press(theme, modules, settings.papers, known)
            self.hub.announce((self._press,))

    def prepare(self) -> None:
        """Make papers of which anything has changed."""
        press = self._press
        if press is None:
            return
        ids = sorted(self.hub.desk.catalogue.ids(EditionCard))
        jobs = [job for job in (self._order(id, press) for id in ids) if job]
        if jobs:
            from plugins.papers.write import make_papers  # noqa: PLC0415 - loads Pillow, Jinja

            progress = ProgressLine("Zeitungen", sys.stderr)
            make_papers(jobs, self.hub.settings.workers, progress, self.hub.report)

    def _order(self, id: str, press: Press) -> PaperJob | None:
        """Return what must be made for an edition, or nothing; faults are told by its pages."""
        settings = self.hub.settings
        note = settings.cache / FOLDER / f"{id}.bestellt"
        known = known_order(note, press, self.hub.desk)
        if known and is_made(self._remember(id, known, press)):
            return None
        desk = self.hub.desk.fresh()
        paper = compile_paper(id, desk)
        if desk.report.faults:
            return None
        order = order_of(paper, press, desk)
        keep_order(note, order)
        files = self._remember(id, order, press)
        if is_made(files):
            return None
        mark = desk.catalogue.get(EditionCard, id).mark
        folders = settings.content, settings.theme, settings.node_modules
        return PaperJob(mark, paper, files, *folders)

    def _remember(self, id: str, order: Order, press: Press) -> PaperFiles:
        folder: Path = self.hub.settings.cache / FOLDER / order.key
        files = PaperFiles(folder, press.formats)
        self._ordered[id] = _Ordered(order, files)
        return files

    def _card(self, id: str, catalogue: Catalogue, _: Report) -> PaperCard | None:
        """Return the files of an edition; a page that shows them depends on all they say."""
        catalogue.find(Press, PRESS)
        ordered = self._ordered.get(id)
        if ordered is None or not is_made(ordered.files):
            return None
        asked = ordered.order.asked
        catalogue.note((key for key, _ in asked.entries), dict(asked.views))
        return card_of(id, ordered.files, catalogue.get(EditionCard, id).mark)

    def outputs(self) -> Iterable[CachedFile]:
        """Hand the files over."""
        return tuple(
            CachedFile(routes.paper(id, format), ordered.files.file(format))
            for id, ordered in self._ordered.items()
            for format in ordered.files.formats
        )


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return PapersGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
