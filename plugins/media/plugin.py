"""Films and recordings: read, announce, hand over what pages show."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.kinds import Kind
from plugins.core.pages import CachedFile
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report


class MediaGenerator(HubGenerator):
    """content/medien/ to /medien/."""

    @classmethod
    def kinds(cls) -> tuple[Kind, ...]:
        """Name what editors write for this feature."""
        from plugins.media.read import FILE_KINDS  # noqa: PLC0415 - for tools of editors only

        return FILE_KINDS

    def gather(self) -> None:
        """Read every film and recording and announce its card."""
        self._found = bool(files := self.hub.files("medien", ""))
        if files:
            from plugins.media.read import inputs_of  # noqa: PLC0415 - where there are some only

            listed = (part for file in files for part in file.parts)
            self.hub.read("media", inputs_of(listed), _read)

    def review(self) -> None:
        """Note what no page shows; a page with faults might show anything."""
        if self._found and not self.hub.report.faults:
            from plugins.media.compile import ordered_in, remind_of_unused  # noqa: PLC0415
            from plugins.media.model import Recording  # noqa: PLC0415

            found = self.hub.desk.catalogue.all(Recording)
            remind_of_unused(found, ordered_in(self.hub.made), self.hub.report)

    def outputs(self) -> Iterable[CachedFile]:
        """Make copies of what pages show and hand them over."""
        if not self._found:
            return ()
        from plugins.media.compile import compile_copies, ordered_in  # noqa: PLC0415
        from plugins.media.model import Recording  # noqa: PLC0415
        from plugins.media.write import make_copies  # noqa: PLC0415

        shown = ordered_in(self.hub.made)
        recordings = [one for one in self.hub.desk.catalogue.all(Recording) if one.id in shown]
        jobs = compile_copies(recordings, self.hub.settings.cache)
        make_copies(jobs)
        return tuple({job.url: CachedFile(job.url, job.target) for job in jobs}.values())


def _read(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.media.read import read_medium  # noqa: PLC0415 - when a file has changed only

    return read_medium(item, prose, report)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return MediaGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
