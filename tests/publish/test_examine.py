"""Everything that is wrong with a release, at once, with its line in the page as it was built."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from plugins.core.report import Report
from plugins.publish.digests import Digests
from plugins.publish.examine import Examiner
from plugins.publish.minify import minified
from plugins.publish.model import Piece
from plugins.publish.objects import Objects
from tests.publish.releases import SITE_URL, pieces_of

PAGE = """<!doctype html>
<html lang="de">
<div id="a">
<a href="/nein/">Nein</a>
<a href="/#a">Ja</a>
<p style="color: red">Rot</p>
<a href="/nein/">Nein</a>
</div>
</html>
"""


def told(folder: Path, files: Mapping[str, str]) -> list[str]:
    built = pieces_of(folder / "built", files)
    small = {name: minified(text.encode()).decode() for name, text in files.items() if ".h" in name}
    finished = pieces_of(folder / "finished", {**files, **small})
    report = Report()
    objects = Objects(folder / "cache", Digests(folder / "kept"))
    Examiner(objects, "1", SITE_URL).examine(
        finished, {piece.name: piece for piece in built}, report
    )
    objects.prune()
    return [str(fault) for fault in report.faults]


def test_every_fault_is_told_with_its_line_before_the_page_was_made_small(tmp_path: Path) -> None:
    said = told(tmp_path, {"index.html": PAGE, "feed.xml": f"<a>\n{SITE_URL}/weg/</a>"})
    assert [line.partition(" – ")[0] for line in said] == [
        "feed.xml:2: „https://hub.example/weg/“ führt zu keiner Datei",
        "index.html:4: „/nein/“ führt zu keiner Datei",
        "index.html:6: Eine Gestaltung steht in der Seite selbst",
        "index.html:7: „/nein/“ führt zu keiner Datei",
    ]


def test_what_was_seen_once_is_not_looked_at_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = PAGE.replace("/nein/", "/").replace(' style="color: red"', "")
    assert told(tmp_path, {"index.html": page}) == []
    monkeypatch.setattr("plugins.publish.examine.scan", lambda *_: pytest.fail("looked again"))
    assert told(tmp_path, {"index.html": page}) == []


def test_a_page_that_leads_to_what_is_gone_is_told_though_it_has_not_changed(
    tmp_path: Path,
) -> None:
    page = "<!doctype html><a href=/zwei.txt>a</a>"
    assert told(tmp_path, {"index.html": page, "zwei.txt": "2"}) == []
    assert len(told(tmp_path, {"index.html": page})) == 1


def test_damaged_memory_costs_time_only(tmp_path: Path) -> None:
    assert told(tmp_path, {"index.html": "<!doctype html><p>"}) != []
    for path in (tmp_path / "cache").rglob("*"):
        if path.is_file():
            path.write_bytes(b"\xff")
    assert told(tmp_path, {"index.html": "<!doctype html><p>"}) != []


def test_what_says_nothing_is_not_opened(tmp_path: Path) -> None:
    picture = Piece("a.jpg", tmp_path / "fehlt.jpg", 10, "aa")
    report = Report()
    Examiner(Objects(tmp_path, Digests(None)), "1", SITE_URL).examine([picture], {}, report)
    assert report.faults == ()
