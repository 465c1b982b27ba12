"""The pages that the law demands."""

from __future__ import annotations

from plugins.core.report import Report
from plugins.pages.required import REQUIRED, require_pages
from tests.cases import faults


def said(*names: str) -> list[str]:
    report = Report()
    require_pages((f"content/seiten/{name}" for name in names), "content/seiten", report)
    return faults(report)


def test_a_missing_legal_page_is_a_fault() -> None:
    assert said("impressum.md", "ueber.md") == [
        "content/seiten/barrierefreiheit.md: Diese Seite ist vorgeschrieben und fehlt"
        " – Sie anlegen.",
        "content/seiten/datenschutz.md: Diese Seite ist vorgeschrieben und fehlt – Sie anlegen.",
    ]


def test_a_legal_page_in_another_folder_does_not_count() -> None:
    assert len(said("alt/impressum.md", "datenschutz.md", "barrierefreiheit.md")) == 1


def test_with_all_of_them_nothing_is_said() -> None:
    assert said(*(f"{id}.md" for id in REQUIRED)) == []
