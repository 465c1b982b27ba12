"""Files of authors and the report of the build -> everything there is to mend, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from plugins.checks import (
    encoding,
    leftovers,
    links,
    markings,
    photos,
    together,
    typography,
    values,
)
from plugins.checks.mending import fault_of
from plugins.checks.model import Finding, Level, Source
from plugins.checks.sources import source_of
from plugins.core.catalogue import Catalogue
from plugins.core.report import Report

TEXTS = (".md", ".yaml")
MAX_BYTES = 512 * 1024  # of a text; larger ones are a fault of the build already
_RULES: tuple[Callable[[Source], Iterator[Finding]], ...] = (
    typography.find,
    links.find,
    markings.find,
    values.find,
    leftovers.find,
)


def findings_in_text(name: str, content: bytes, text: str) -> Iterator[Finding]:
    """Give what is to be mended in one text file; `text` is what its bytes say."""
    source = source_of(name, text)
    yield from encoding.find(content, source)
    for find in _RULES:
        yield from find(source)


def findings_in_picture(name: str, head: bytes) -> Iterator[Finding]:
    """Give what is to be mended in one picture file, by its first bytes."""
    yield from photos.find(name, head)


def findings_of_build(
    report: Report, catalogue: Catalogue, texts: Mapping[str, str]
) -> Iterator[Finding]:
    """Give what the build found, and what does not fit together."""
    for fault in report.faults:
        text = texts.get(fault.mark.path)
        yield fault_of(fault, None if text is None else source_of(fault.mark.path, text))
    for reminder in report.reminders:
        yield Finding(reminder, Level.HINT)
    if not report.faults:
        yield from together.find(catalogue)


def in_order(findings: Iterable[Finding], chosen: Sequence[str]) -> tuple[Finding, ...]:
    """Return the findings in the files and folders that were chosen, sorted by place."""
    return tuple(
        sorted(
            {found for found in findings if is_in(found.mark.path, chosen)},
            key=lambda found: (found.mark, found.level, found.error),
        )
    )


def is_in(name: str, chosen: Sequence[str]) -> bool:
    """Tell whether a file is one of the files or lies in one of the folders; none means all."""
    return not chosen or any(name == one or name.startswith(f"{one}/") for one in chosen)
