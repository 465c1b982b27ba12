"""The result of an audit, read and shown on the statement of accessibility."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from plugins.core.cards import PageCard
from plugins.core.errors import Mark
from plugins.core.readings import Prosaist
from plugins.core.report import Report
from plugins.core.value import replace
from plugins.pages.audit import NAME, last_change, read_audit, view_of
from plugins.pages.compile import compile_pages
from plugins.pages.model import Audit, Barrier, SinglePage, SinglePageView
from tests.cases import input_of, make_desk, make_prose, pages_of

RESULT = {
    "date": "2018-07-04",
    "tools": {"axe-core": "4.14.1", "eigene Prüfungen": ""},
    "surroundings": ["320 Pixel breit"],
    "kinds": 2,
    "pages": 1,
    "findings": [{"page": "/a/", "rule": "zu-breit", "text": "braucht 400 Pixel"}],
}
AUDIT = Audit(
    dt.date(2018, 7, 4), ("axe-core 4.14.1", "eigene Prüfungen"), ("320 Pixel breit",), 2, 1,
    (Barrier("/a/", "zu-breit", "braucht 400 Pixel"),),
)  # fmt: skip


def read(folder: Path, text: str) -> tuple[tuple[object, ...], list[str]]:
    (folder / NAME).write_text(text, encoding="utf-8")
    report = Report()
    found = read_audit(input_of(folder, NAME), Prosaist(), report)
    return found.values, [str(fault) for fault in report.faults]


def test_a_result_is_read(tmp_path: Path) -> None:
    assert read(tmp_path, json.dumps(RESULT)) == ((AUDIT,), [])


def test_without_an_audit_nothing_is_shown_and_nothing_is_wrong(tmp_path: Path) -> None:
    report = Report()
    assert read_audit(input_of(tmp_path, NAME), Prosaist(), report).values == ()
    assert report.faults == ()


@pytest.mark.parametrize("text", ["", "[]", "{}", json.dumps({**RESULT, "date": "gestern"})])
def test_a_damaged_result_is_a_fault_that_says_how_to_renew_it(tmp_path: Path, text: str) -> None:
    values, (fault,) = read(tmp_path, text)
    assert values == ()
    assert "ist kein Ergebnis von `make a11y`" in fault and "neu schreiben lassen" in fault


def test_the_report_says_when_the_site_has_changed_since() -> None:
    settings = make_desk().settings
    later = int(dt.datetime(2018, 7, 6, tzinfo=dt.UTC).timestamp())
    assert view_of(AUDIT, last_change(replace(settings, epoch=0))).changed is None
    earlier = replace(settings, epoch=later - 2 * 86400)
    assert view_of(AUDIT, last_change(earlier)).changed is None
    changed = view_of(AUDIT, last_change(replace(settings, epoch=later))).changed
    assert changed and changed.iso == "2018-07-06"
    assert view_of(AUDIT, None).extent == "1 Seite aus 2 Seitenarten"


@pytest.mark.parametrize(("name", "shown"), [("barrierefreiheit", True), ("impressum", False)])
def test_only_the_statement_shows_the_report(name: str, shown: bool) -> None:
    card = PageCard(name, "Titel", f"/{name}/", Mark(f"content/seiten/{name}.md"))
    desk = make_desk(card, SinglePage(card, "Satz.", "", make_prose("Text.")), AUDIT)
    page, _ = pages_of(compile_pages(desk), desk).values()
    assert isinstance(page.view, SinglePageView)
    assert (page.view.audit is not None) == shown
