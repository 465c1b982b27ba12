"""A saved article → its pages, at once: the short way of the running devserver.

After a build everything is still in memory.  When only texts of articles change, and none of
them moves (same names, same places in all groups), no plan, no group and no frame can differ:
it is enough to read these files again and to make the outputs that asked for them.  Anything
else returns None and takes the long way; both ways give the same bytes (tests compare them).
"""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from plugins.build.making import Made
from plugins.build.memory import Memory, row_of
from plugins.build.model import ReadingRow, Segment
from plugins.build.outdated import News, key_number, why
from plugins.build.readings import Fresh, kind_of, packed_of, read_fresh, reading_row, tell
from plugins.build.store import Writer
from plugins.build.write import Site
from plugins.core import routes
from plugins.core.desk import Desk
from plugins.core.folders import Listed, stamp_of
from plugins.core.readings import Input
from plugins.core.report import Report
from plugins.core.value import replace

FEATURES = ("articles",)  # whose values nothing but pages looks at
MOST = 200  # outputs that one process makes quicker than several


@dataclass
class Patch:
    """One finished build, kept for the next saved file."""

    memory: Memory
    desk: Desk
    output: Path
    waiting: set[str] = field(default_factory=set)
    """Files whose change no page shows yet, because something in them is still faulty."""

    def apply(self, paths: Iterable[str]) -> tuple[str, ...] | None:
        """Bring changed files to the output folder; return the outputs that got new bytes.

        None when that needs a whole build.  Faults raise AuthorFaults, nothing is published.
        """
        self.waiting.update(paths)
        items = [self._input(path) for path in sorted(self.waiting)]
        if None in items:
            return None
        with self.memory.alone():
            return self._apply([item for item in items if item])

    def _apply(self, items: Sequence[Input]) -> tuple[str, ...] | None:
        if not self.memory.is_current():
            return None
        report = Report()
        fresh = [self._read(item, report) for item in items]
        report.fail_if_any()
        if not all(_stands(row, read) for row, read in fresh) or self._is_amended(fresh):
            return None
        made = self._make(self._changed(fresh), report)
        if made is None:
            return None
        report.fail_if_any()
        return self._publish([read for _, read in fresh], made)

    def _input(self, path: str) -> Input | None:
        """Return an article's file with its new stamp; None when it is none, or gone."""
        feature, item = self.memory.readings.inputs.get(path, ("", None))
        if feature not in FEATURES or item is None:
            return None
        try:
            status = os.lstat(path)
        except FileNotFoundError:
            return None
        if not stat.S_ISREG(status.st_mode):
            return None
        return replace(item, parts=(Listed(path, item.name, stamp_of(status), False),))

    def _read(self, item: Input, report: Report) -> tuple[ReadingRow | None, Fresh]:
        readings, (feature,) = self.memory.readings, FEATURES
        fresh = read_fresh(item, readings.ways[feature], readings.prosaist)
        tell(report, fresh.faults, ())
        return self.memory.state.readings.get((feature, item.name)), fresh

    def _is_amended(self, fresh: Sequence[tuple[ReadingRow | None, Fresh]]) -> bool:
        """Tell whether pages see one of these in another way than its file says it."""
        amended = self.desk.catalogue.shelves.amended
        return bool(amended) and any(
            (kind_of(entry.kind), entry.id) in amended
            for _, read in fresh
            for entry in read.entries
        )

    def _changed(self, fresh: Sequence[tuple[ReadingRow | None, Fresh]]) -> dict[int, str]:
        """Put new values on the shelves; return what differs from what the pages saw."""
        changed: dict[int, str] = {}
        for row, read in fresh:
            assert row is not None
            for old, new in zip(row.entries, read.entries, strict=True):
                packed = packed_of(new)
                self.desk.catalogue.shelves.replace(packed)
                if old.fingerprint != new.fingerprint:
                    name = packed.kind.__name__
                    for key in (f"{name}:{packed.id}", f"{name}*"):
                        changed[key_number(key)] = f"{read.name} hat sich geändert."
        return changed

    def _make(self, changed: dict[int, str], report: Report) -> list[Made] | None:
        """Make the outputs that asked for what changed; None when a whole build is wiser."""
        memory, rows = self.memory, self.memory.state.pages
        news = News(entries=changed)
        work = [(plan, why(plan, rows[plan.url], news)) for plan in memory.planned]
        work = [(plan, reason) for plan, reason in work if reason]
        if len(work) > MOST:
            return None
        lie_there = {plan.url: memory.lies_there(rows[plan.url]) for plan, _ in work}
        workshop = memory.workshop(self.desk, lie_there)
        made = [workshop.made(plan, reason) for plan, reason in work]
        for output in made:
            tell(report, output.faults, output.remarks)
        sound = [output for output in made if not output.faults]
        # Sitemap and pictures are made of all pages.
        if any(_told(output) != _told(rows[output.url]) for output in sound):
            return None
        return made

    def _publish(self, fresh: Sequence[Fresh], made: Sequence[Made]) -> tuple[str, ...]:
        memory = self.memory
        names = {routes.output_path(output.url): output.url for output in made if output.staged}
        site = Site(self.output, names)
        site.publish(memory.staging, names)
        made = [memory.as_published(output) for output in made]
        writer = Writer(memory.state.length)
        segment = Segment(
            complete=True,
            readings=[reading_row(FEATURES[0], read, writer) for read in fresh],
            unread=[],
            pages=[row_of(output, writer) for output in made],
            unmade=[],
            plain=memory.state.plain,
            groups={},
            facts=memory.state.facts,
            folders=site.folder_times(),
        )
        memory.write(writer, segment)
        shutil.rmtree(memory.staging, ignore_errors=True)
        self.waiting.clear()
        return tuple(names.values())


def _stands(row: ReadingRow | None, fresh: Fresh) -> bool:
    """Tell whether an article is where it was: same names, same places in all groups."""
    return row is not None and [(e.kind, e.id, e.shape) for e in row.entries] == [
        (e.kind, e.id, e.shape) for e in fresh.entries
    ]


def _told(output: object) -> tuple[object, ...]:
    return tuple(getattr(output, name) for name in ("changed", "listed", "image", "pictures"))
