"""Venues: read, announce, plan."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.kinds import Kind
from plugins.core.pages import Planned
from plugins.core.readings import Found, Input, Prosaist, folder_inputs
from plugins.core.report import Report

FILE = "venue.yaml"
TOUR = "tour.yaml"
ARCHIVE = "imdf.zip"


class VenuesGenerator(HubGenerator):
    """tours/<name>/venue.yaml to /wege/<name>/."""

    @classmethod
    def kinds(cls) -> tuple[Kind, ...]:
        """Name what editors write for this feature."""
        from plugins.venues.forms import FILE_KINDS  # noqa: PLC0415 - for tools of editors only

        return FILE_KINDS

    def gather(self) -> None:
        """Read every venue, compute its network, announce it and its places."""
        files = tuple(file for file in self.hub.tours if not file.linked)
        inputs = (_own(item) for item in folder_inputs(files, self.hub.settings.tours))
        self._found = self.hub.read("venues", tuple(item for item in inputs if item), _read)

    def compile(self) -> Iterable[Planned]:
        """Plan the pages of every venue and place."""
        if not self._found:
            return ()
        from plugins.venues.compile import compile_venues  # noqa: PLC0415 - where there are buildings only

        return compile_venues(self.hub.desk)


def _owned(folder: str) -> tuple[str, ...]:
    return f"{folder}/{FILE}", f"{folder}/{ARCHIVE}"


def _own(item: Input) -> Input | None:
    """Return what of a folder is ours: all of it, or our files where a tour has the others."""
    names = {part.name.removeprefix(f"{item.name}/") for part in item.parts}
    if FILE not in names:
        return None
    if TOUR not in names:
        return item
    own = tuple(part for part in item.parts if part.name in _owned(item.name))
    return Input(item.path, item.name, own)


def _read(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.venues.read import read_venue  # noqa: PLC0415 - when a file has changed only

    return read_venue(item, prose, report)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return VenuesGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
