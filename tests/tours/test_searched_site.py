"""A whole site whose panoramas are searched: what is said, how often, and that it costs once."""

from __future__ import annotations

from pathlib import Path

from plugins.tours.detectors import NONE_HERE
from tests.builders import TOUR, Done, Site, make_site
from tests.tours.detecting import spot_detector
from tests.tours.worlds import drawn, jpeg, lamp_world

SEEN = "tours/rundgang/tour.yaml:8:9: Auf „platz.jpg“ ist vielleicht ein Gesicht zu erkennen"
REGION = "{heading: 20.2, pitch: 10.1, width: "


def searched(folder: Path, detectors: str) -> Site:
    lamp = drawn(folder.parent / "lamp.jpg", lamp_world(2048, 20, 10, 3))
    dark = jpeg(folder.parent / "dark.jpg", 2048)
    changes: dict[str, str | bytes | None] = {
        "tours/rundgang/panoramas/platz.jpg": lamp.read_bytes(),
        "tours/rundgang/panoramas/halle.jpg": dark.read_bytes(),
    }
    return make_site(folder, changes, settings=f"HUB_DETECTORS = {detectors!r}\n")


def reminders(done: Done) -> list[str]:
    assert done.code == 0, done.stderr
    return [line for line in done.stdout.splitlines() if line.startswith("Hinweis: tours/")]


def test_a_finding_is_said_at_every_build_until_its_author_has_decided(tmp_path: Path) -> None:
    spot_detector(tmp_path / "learnt")
    site = searched(tmp_path / "site", str(tmp_path / "learnt"))
    first = reminders(site.build())
    assert len(first) == 1
    assert first[0].startswith(f"Hinweis: {SEEN}")
    assert REGION in first[0]
    assert reminders(site.build()) == first

    line = first[0].partition(": - ")[2]
    tour = site.folder / "tours" / "rundgang" / "tour.yaml"
    decided = "    heading: 0\n    view: {heading: 180}\n"
    assert decided in TOUR
    tour.write_text(TOUR.replace(decided, f"{decided}    harmless:\n      - {line}\n"), "utf-8")
    again = site.build()
    assert reminders(again) == []
    assert "Panoramen" not in again.stderr


def test_without_detectors_one_sentence_says_so_when_a_panorama_is_new(tmp_path: Path) -> None:
    site = searched(tmp_path / "site", str(tmp_path / "nowhere"))
    assert site.build().stdout.splitlines().count(NONE_HERE) == 1
    assert NONE_HERE not in site.build().stdout


def test_where_nobody_wants_a_search_nothing_is_said(tmp_path: Path) -> None:
    assert NONE_HERE not in searched(tmp_path / "site", "").build().stdout
