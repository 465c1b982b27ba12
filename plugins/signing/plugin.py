"""Videos in sign language: say what is there, hand it over."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.clips import SignFile
from plugins.core.pages import CachedFile
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.signing import FOLDER
from plugins.signing.write import kept


class SigningGenerator(HubGenerator):
    """content/gebaerden/ to /gebaerden/."""

    def gather(self) -> None:
        """Announce every video and every file of captions."""
        self._files = self.hub.read("signing", self.hub.files(FOLDER, ""), _read)

    def outputs(self) -> Iterable[CachedFile]:
        """Give the files under names that last as long as their content."""
        files: list[SignFile] = [packed.value() for packed in self._files]
        return tuple(CachedFile(file.url, kept(file, self.hub.settings.cache)) for file in files)


def _read(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.signing.read import read_file  # noqa: PLC0415 - when a file has changed only

    return read_file(item, prose, report)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return SigningGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
