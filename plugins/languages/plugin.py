"""The pages of other languages: read their first words, plan what lists the rest."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.kinds import Kind
from plugins.core.pages import Planned
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.languages.compile import compile_languages


class LanguagesGenerator(HubGenerator):
    """content/sprachen/ and all translations to /en/ and /leichte-sprache/."""

    @classmethod
    def kinds(cls) -> tuple[Kind, ...]:
        """Name what editors write for this feature."""
        from plugins.languages.read import FILE_KINDS  # noqa: PLC0415 - for tools of editors only

        return FILE_KINDS

    def gather(self) -> None:
        """Read the first words of each language."""
        self.hub.read("languages", self.hub.files("sprachen", ".md"), _read)

    def compile(self) -> Iterable[Planned]:
        """Plan a page for each language in which there is anything."""
        return compile_languages(self.hub.desk)


def _read(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.languages.read import read_entrance  # noqa: PLC0415 - when one has changed only

    return read_entrance(item, prose, report)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return LanguagesGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
