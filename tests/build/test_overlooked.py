"""Changes that are easily overlooked: each was missed once, or nearly, by an incremental build."""

from __future__ import annotations

import os

from plugins.build.making import LEAST
from plugins.core.value import replace
from tests.build.edits import link_output
from tests.build.town import Piece
from tests.build.town_site import TownSite


def test_the_order_of_a_list_in_one_line(built: TownSite) -> None:
    """Topics that change places keep their words and their line."""
    built.town.topics.reverse()
    built.write()
    built.compare()


def test_equal_pictures_of_different_names(built: TownSite) -> None:
    """Their addresses differ; a page got that of the picture which another page showed first."""
    for stem in ("eins", "zwei"):
        built.town.pieces[stem].picture = ("eins", "zwei").index(stem)
    built.write()
    built.compare()
    page = (built.output / "artikel/zwei/index.html").read_text(encoding="utf-8")
    assert "/bilder/zwilling." in page


def test_a_page_whose_folder_became_a_link(built: TownSite) -> None:
    link_output(built, 10, 0)
    built.compare()


def test_groups_that_only_other_processes_looked_at(built: TownSite) -> None:
    """The frame and the scenes change at once; the next build took over the old groups."""
    built.workers = 2
    for number in range(LEAST):
        built.town.pieces[f"mehr-{number}"] = Piece(f"Mehr {number}")
    built.write()
    built.compare()
    try:
        built.town.words["handel"] = "Läden"
        built.town.hotspot = 1
        built.write()
        built.compare()
        built.town.pieces["bahn"].title = "Die Bahn"
        built.write()
        built.compare()
    finally:
        built.workers = 1


def test_a_panorama_whose_name_hides_it(built: TownSite) -> None:
    """Files that begin with _ are not looked at for changes, so none may be shown."""
    panoramas = built.folder / "tours/rundgang/panoramas"
    os.link(panoramas / "platz.jpg", panoramas / "_platz.jpg")
    built.town.panorama = "_platz"
    built.write()
    done = built.build()
    (panoramas / "_platz.jpg").unlink()
    assert done.code == 1
    assert "„_platz.jpg“ gibt es nicht" in done.stderr


def test_a_new_text_of_the_same_size_and_time(built: TownSite) -> None:
    path = built.folder / "content/artikel/eins.md"
    before = path.stat()
    built.town.pieces["eins"].title = "Beitrag EINS"
    built.write()
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size
    built.compare()


def test_two_texts_that_change_their_names(built: TownSite) -> None:
    pieces = built.town.pieces
    pieces["eins"], pieces["zwei"] = pieces["zwei"], pieces["eins"]
    for stem in ("eins", "zwei"):
        built.moved(f"content/artikel/{stem}.md", f"content/artikel/{stem}.x")
    built.moved("content/artikel/eins.x", "content/artikel/zwei.md")
    built.moved("content/artikel/zwei.x", "content/artikel/eins.md")
    built.write()
    built.compare()


def test_a_piece_that_appears_on_its_day(built: TownSite) -> None:
    built.town.today = "2029-12-31"
    built.write()
    built.compare()
    assert not (built.output / "artikel/wasser").exists()
    built.town.today = "2030-01-01"
    built.write()
    built.compare()
    assert (built.output / "artikel/wasser/index.html").is_file()


def test_a_scheduled_piece_that_changes_before_its_day(built: TownSite) -> None:
    built.town.today = "2029-12-31"
    built.write()
    built.compare()
    built.town.pieces["wasser"] = replace(built.town.pieces["wasser"], title="Mehr Wasser")
    built.write()
    built.compare()
    built.town.today = ""
    built.write()
    built.compare()


def test_a_fault_leaves_everything_and_its_repair_is_seen(built: TownSite) -> None:
    built.town.pieces["eins"].title = "Beitrag mit Fehler"
    built.town.fault = 0
    built.write()
    built.compare()
    built.town.fault = -1
    built.write()
    built.compare()
    assert "Beitrag mit Fehler" in (built.output / "artikel/eins/index.html").read_text("utf-8")


def test_a_reading_of_a_failed_build_is_not_taken_for_shown(built: TownSite) -> None:
    """A text is read in a build that fails, and taken back before the next one."""
    built.town.pieces["eins"].title = "Kurz anders"
    built.town.fault = 1
    built.write()
    built.compare()
    built.town.pieces["eins"].title = "Beitrag eins"
    built.town.fault = -1
    built.write()
    built.compare()


def test_a_folder_where_a_page_belongs_and_a_file_where_a_folder_does(built: TownSite) -> None:
    start = built.output / "index.html"
    start.unlink()
    start.mkdir()
    (start / "fremd.txt").write_text("Fremdes", encoding="utf-8")
    folder = built.output / "artikel/eins"
    (folder / "index.html").unlink()
    folder.rmdir()
    folder.write_text("Fremdes", encoding="utf-8")
    built.compare()


def test_a_bundle_and_a_picture_that_went_from_the_output(built: TownSite) -> None:
    for folder in ("theme", "bilder"):
        next((built.output / folder).iterdir()).unlink()
    built.compare()


def test_a_published_page_of_the_same_size_and_time(built: TownSite) -> None:
    """Somebody replaced a page by another file; its inode gives it away."""
    page = built.output / "artikel/eins/index.html"
    status = page.stat()
    other = page.with_name("anders.html")
    other.write_bytes(b"#" * status.st_size)
    os.utime(other, ns=(status.st_atime_ns, status.st_mtime_ns))
    other.replace(page)
    built.compare()


def test_a_building_that_comes_changes_its_shop_and_goes(built: TownSite) -> None:
    """A merchant's page shows its place only as long as the building names it."""
    merchant = built.output / "haendler/brummel/index.html"
    for building, shows in ((1, True), (2, False), (3, False), (0, False)):
        built.town.building = building
        built.write()
        built.compare()
        assert ("/wege/haus/eg-01/" in merchant.read_text(encoding="utf-8")) == shows
    assert not (built.output / "wege" / "haus").exists()
