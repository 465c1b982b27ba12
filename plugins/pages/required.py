"""The pages that German law demands."""

from __future__ import annotations

from collections.abc import Iterable

from plugins.core.errors import Mark
from plugins.core.report import Report

REQUIRED = ("impressum", "datenschutz", "barrierefreiheit")


def require_pages(names: Iterable[str], folder: str, report: Report) -> None:
    """Note every page that the law demands and that is not among `names`; `folder` is theirs."""
    found = set(names)
    for id in REQUIRED:
        name = f"{folder}/{id}.md"
        if name not in found:
            report.fault(Mark(name), "Diese Seite ist vorgeschrieben und fehlt", "Sie anlegen.")
