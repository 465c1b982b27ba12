"""A moved clock makes those pages again that show something else for it, and no other."""

from __future__ import annotations

from pathlib import Path

from plugins.core.value import replace
from tests.builders import Site, make_site

WEEKLY = """\
title: Sprechstunde
summary: Fragen und Antworten.
category: beratung
published: 2018-07-04
start: 2026-12-01 18:00
end: 20:00
repeat: {every: woche, count: 3}
projects: [rundgaenge]
articles: [eins]
place: {name: Halle, scene: rundgang/halle}
"""
TALK = """\
title: Vortrag
summary: Ein Abend.
category: vortrag
published: 2026-12-10
start: 2026-12-20 19:00
"""
CALENDARS = ("termine/alle.ics", "termine/beratung.ics")


def built(site: Site, today: str) -> dict[str, bytes]:
    """Return what is published on a day."""
    done = replace(site, environment={"HUB_TODAY": today}).build()
    assert done.code == 0, done.stderr
    return site.published()


def changed(before: dict[str, bytes], after: dict[str, bytes]) -> list[str]:
    return sorted(
        name for name in before.keys() | after.keys() if before.get(name) != after.get(name)
    )


def test_what_is_over_moves_to_the_archive_and_nothing_else_moves(
    tmp_path: Path, small_cache: Path
) -> None:
    (tmp_path / "site").mkdir()
    site = make_site(tmp_path / "site", {"content/termine/sprechstunde.yaml": WEEKLY}, small_cache)
    first = built(site, "2026-11-30")
    assert built(site, "2026-12-01") == first
    second = built(site, "2026-12-02")
    assert changed(first, second) == [
        "artikel/eins/index.html",
        "index.html",
        "projekte/rundgaenge/index.html",
        "termine/index.html",
        "termine/sprechstunde/index.html",
        "touren/rundgang/halle/index.html",
    ]
    assert built(site, "2026-12-08") == second
    last = built(site, "2026-12-16")
    assert "Zurzeit ist kein Termin angekündigt." in last["termine/index.html"].decode()
    assert "/termine/sprechstunde/" in last["termine/archiv/index.html"].decode()
    assert [last[name] for name in CALENDARS] == [first[name] for name in CALENDARS]

    clean = make_site(tmp_path, {"content/termine/sprechstunde.yaml": WEEKLY}, small_cache)
    assert built(clean, "2026-12-16") == last


def test_an_event_appears_on_the_day_of_its_publication(tmp_path: Path, small_cache: Path) -> None:
    site = make_site(tmp_path, {"content/termine/abend.yaml": TALK}, small_cache)
    before = built(site, "2026-12-09")
    assert not any(name.startswith("termine/") for name in before)
    assert b'href="/termine/"' not in before["index.html"]
    after = built(site, "2026-12-10")
    assert "termine/abend/index.html" in after
    assert b'href="/termine/"' in after["index.html"]
