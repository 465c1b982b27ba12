"""One build and what it remembers: the state, what is new against it, what is made and kept."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from types import TracebackType

from msgspec import structs

from plugins.build import store
from plugins.build.first import state_path
from plugins.build.making import Made, Workshop, file_stamp
from plugins.build.model import Blob, PageRow, Segment
from plugins.build.news import gather_news
from plugins.build.outdated import outdated
from plugins.build.readings import Readings, tell
from plugins.build.render import renderer_of, template_prints
from plugins.build.version import version_of
from plugins.build.write import Site, Written, staging_of
from plugins.core import routes
from plugins.core.catalogue import Shelves, groups_by_name
from plugins.core.desk import Desk
from plugins.core.files import clear_for_folders, clear_place
from plugins.core.fingerprint import of_value
from plugins.core.groups import Groups
from plugins.core.packing import Packed, print_of
from plugins.core.pages import CachedFile, Document, MadePage, Planned
from plugins.core.readings import Input, ReadInput
from plugins.core.report import Report
from plugins.core.site import HubSettings, SiteView


class Memory:
    """Everything that one build takes over from earlier ones and leaves to later ones."""

    def __init__(self, settings: HubSettings) -> None:
        """Say where things lie; nothing is opened yet."""
        self._settings = settings
        self._path = state_path(settings)
        self.staging = staging_of(settings.output)
        self._output = str(settings.output)  # joined as text: it is asked for once a page
        self.state = store.State()
        self._version = ""

    def __enter__(self) -> Memory:
        """Wait for other builds to end, then load the state, unless it is still at hand."""
        clear_for_folders(self._settings.cache)
        self._lock = store.locked(self._path)
        version = version_of(self._settings)
        if self._version != version or not self.state.is_that_of(self._path):
            self.state = store.load(self._path, version)
        self._version = version
        self._begin()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: object, trace: TracebackType | None
    ) -> None:
        """Leave nothing half-made behind."""
        shutil.rmtree(self.staging, ignore_errors=True)
        os.close(self._lock)

    def forget(self) -> None:
        """Begin again without a state: its bytes were damaged."""
        clear_place(self._path)
        self.state = store.State()
        self._begin()

    def _begin(self) -> None:
        shutil.rmtree(self.staging, ignore_errors=True)
        self.readings = Readings(self.state, self._settings.workers)
        self._facts: dict[str, str] = {}
        self._made: dict[str, Made] = {}
        self.planned: tuple[Planned, ...] = ()

    def read(
        self, feature: str, inputs: Sequence[Input], read: ReadInput, report: Report
    ) -> tuple[list[Packed], list[tuple[type, str]]]:
        """Return the values of inputs in their order, and the names of broken things."""
        return self.readings.read(feature, inputs, read, report)

    def remember(self, name: str, make: Callable[[], str]) -> str:
        """Return a text that depends on code, packages and settings only, made once."""
        key = f"kept:{name}"
        known = self.state.facts.get(key)
        self._facts[key] = known if known is not None else make()
        return self._facts[key]

    def settle(self, shelves: Shelves, site: SiteView) -> None:
        """Compare all that pages can ask for with what they saw the last time."""
        templates = template_prints(self._settings.theme / "templates")
        self._facts["frame"] = print_of(site)
        self._facts |= {f"template:{name}": value for name, value in templates.items()}
        self._shelves = shelves
        self._news = gather_news(self.state, shelves, self._facts, self.readings)

    def make(self, planned: Iterable[Planned], desk: Desk) -> tuple[MadePage, ...]:
        """Make what is outdated; return what is known of every page."""
        self.planned = tuple(planned)
        routes.refuse_duplicates(routes.output_path(output.url) for output in self.planned)
        rows = self.state.pages
        lie_there: dict[str, bool] = {}

        def lies_there(row: PageRow) -> bool:
            lie_there[row.url] = self.lies_there(row)
            return lie_there[row.url]

        work = tuple(outdated(self.planned, rows, self._news.with_files(lies_there)))
        for output, _ in work:
            row = rows.get(output.url)
            if row and output.url not in lie_there:
                lies_there(row)
        if work:
            for made in self.workshop(desk, lie_there).make(work, self._settings.workers):
                self._made[made.url] = made
                tell(desk.report, made.faults, made.remarks)
        return tuple(self._page(output, desk.report) for output in self.planned)

    def workshop(self, desk: Desk, lie_there: Mapping[str, bool]) -> Workshop:
        """Return what makes outputs; `lie_there` tells which published files are as written."""
        renderer = renderer_of(self._settings)
        return Workshop(desk, renderer, self.staging, self.state.pages, lie_there)

    @property
    def new_urls(self) -> tuple[str, ...]:
        """Return the addresses of outputs that got new bytes in this build."""
        return tuple(made.url for made in self._made.values() if made.staged)

    def lies_there(self, row: PageRow) -> bool:
        """Tell whether the published file of an output is the one that was written."""
        try:
            status = os.lstat(f"{self._output}/{routes.output_path(row.url)}")
        except OSError:
            return False
        return file_stamp(status) == row.stamp

    def _page(self, output: Planned, report: Report) -> MadePage:
        made: Made | PageRow | None = self._made.get(output.url)
        if made is None:
            made = self.state.pages[output.url]
            tell(report, (), made.remarks)
        return MadePage(made.url, made.changed, made.listed, made.image, made.pictures)

    def fail_if_any(self, report: Report) -> None:
        """Raise every fault found so far; what was read well need not be read again."""
        if report.faults:
            self.keep_readings()
        report.fail_if_any()

    def keep_readings(self) -> None:
        """Remember what was read well, though nothing is published."""
        if self.readings.fresh:
            self._append(complete=False)

    def publish(self, finished: Sequence[CachedFile | Document]) -> Written:
        """Write what is new into the output folder, remove what is stale, and remember."""
        sources = {
            routes.output_path(f.url): f.source for f in finished if isinstance(f, CachedFile)
        }
        documents = {
            routes.output_path(f.url): f.content for f in finished if isinstance(f, Document)
        }
        pages = [routes.output_path(output.url) for output in self.planned]
        paths = [*pages, *sources, *documents]
        routes.refuse_duplicates(paths)
        self._facts["finished"] = of_value((sorted(sources), sorted(documents)))
        site = Site(self._settings.output, paths)
        removed = site.clear(self._known_folders())
        if site.linked:
            raise store.Damaged
        staged = [routes.output_path(made.url) for made in self._made.values() if made.staged]
        changed = site.publish(self.staging, staged)
        if not site.is_new:  # else the stamps are those of what was staged
            self._look_at_published()
        changed += site.place_finished(sources) + site.write(documents)
        self._keep(site.folder_times())
        return Written(len(paths), changed, removed)

    def _look_at_published(self) -> None:
        """Note the stamps of files that were left alone or copied: they are not the staged ones."""
        self._made = {url: self.as_published(made) for url, made in self._made.items()}

    def as_published(self, made: Made) -> Made:
        """Return an output with the stamp of its published file."""
        if not made.staged:
            return made
        stamp = file_stamp(os.lstat(f"{self._output}/{routes.output_path(made.url)}"))
        return made if stamp == made.stamp else structs.replace(made, stamp=stamp)

    def _known_folders(self) -> dict[str, int]:
        """Return the folders of which it is known that nothing stale lies in them."""
        if self._facts["finished"] != self.state.facts.get("finished"):
            return {}
        known = dict(self.state.folders)
        for url in self._unmade():
            folder = routes.output_path(url)
            while folder:
                folder = folder.rpartition("/")[0]
                known.pop(folder, None)
        return known

    def _unmade(self) -> list[str]:
        planned = {output.url for output in self.planned}
        return [url for url in self.state.pages if url not in planned]

    def _keep(self, folders: dict[str, int]) -> None:
        for name in self._news.regrouped - self._groups(anew=False).keys():
            del self._facts[f"shape:{name}"]  # only other processes looked at these groups
        new = {f: when for f, when in folders.items() if self.state.folders.get(f) != when}
        same = (
            not (self._made or self.readings.fresh or new or self._unmade())
            and self._facts == self.state.facts
            and self._news.plain == self.state.plain
            and all(self.state.readings.get(k) is row for k, row in self.readings.rows.items())
        )
        if not same:
            self._append(complete=True, folders=new)

    def _append(self, complete: bool, folders: dict[str, int] | None = None) -> None:
        """Write a segment; where little of the file counts any more, the whole state anew."""
        anew = not self.state.length or (complete and store.is_wasteful(self.state))
        writer = store.Writer(store.start_of(self._version) if anew else self.state.length)
        readings = self.readings.to_rows(writer, anew)
        pages = self._page_rows(writer, anew) if complete else []
        present = {*self.readings.rows, *self.readings.fresh}
        segment = Segment(
            complete=complete,
            readings=readings,
            unread=[key for key in self.state.readings if complete and key not in present],
            pages=pages,
            unmade=self._unmade() if complete else [],
            plain=self._news.plain if complete else {},
            groups=self._groups(anew) if complete else {},
            facts=self._facts if complete else {},
            folders={**(self.state.folders if anew else {}), **(folders or {})},
        )
        self.write(writer, segment, anew)

    def write(self, writer: store.Writer, segment: Segment, anew: bool = False) -> None:
        """Add a segment to the file, or put it in its place, and take over what it says."""
        content = writer.segment(segment)
        try:
            self.state = store.added(self._path, self._version, self.state, content, anew)
        except OSError:  # what cannot be remembered costs the next build some time, nothing else
            with suppress(OSError):
                clear_place(self._path)
            self.state = store.State()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep other builds waiting for a moment."""
        lock = store.locked(self._path)
        try:
            yield
        finally:
            os.close(lock)

    def is_current(self) -> bool:
        """Tell whether the file is still as this build left it."""
        return self.state.is_that_of(self._path)

    def _groups(self, anew: bool) -> dict[str, Groups]:
        return groups_by_name(self._shelves, None if anew else self._news.regrouped)

    def _page_rows(self, writer: store.Writer, anew: bool) -> list[PageRow]:
        rows = [row_of(made, writer) for made in self._made.values()]
        if anew:
            for output in self.planned:
                row = self.state.pages.get(output.url)
                if row and output.url not in self._made:
                    views = writer.put(self.state.bytes_of(row.views))
                    rows.append(_moved(row, views))
        return rows


def row_of(made: Made, writer: store.Writer) -> PageRow:
    """Return the row by which an output is remembered."""
    return PageRow(
        made.url, made.template, made.arguments, made.inputs, writer.put(made.views),
        made.pictures, made.digest, made.stamp, made.changed, made.listed, made.image, made.remarks,
        made.reason,
    )  # fmt: skip


def _moved(row: PageRow, views: Blob) -> PageRow:
    return PageRow(
        row.url, row.template, row.arguments, row.inputs, views, row.pictures, row.digest,
        row.stamp, row.changed, row.listed, row.image, row.remarks, row.reason,
    )  # fmt: skip
