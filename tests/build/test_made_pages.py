"""Which pages a build makes: those that an edit concerns, and not one more."""

from __future__ import annotations

import re
from dataclasses import dataclass

from plugins.build import store
from plugins.build.model import PageRow, Segment
from plugins.core import routes
from tests.build.town import Piece
from tests.build.town_site import TownSite
from tests.builders import Done

TITLE = "Nirgends sonst zu lesen"
MOVED = re.compile(r"^Welche |Die Zusammenstellung|zoo\.md ist neu")


@dataclass
class Made:
    """What one build did."""

    done: Done
    pages: dict[str, PageRow]
    """The outputs that it made, by address, with what is remembered of them."""

    @property
    def urls(self) -> set[str]:
        """Return the addresses of the outputs that it made."""
        return set(self.pages)

    @property
    def reasons(self) -> set[str]:
        """Return why."""
        return {row.reason for row in self.pages.values()}


class _Segments(store.State):
    """A state that keeps the segments it is made of."""

    def __init__(self) -> None:
        super().__init__()
        self.segments: list[Segment] = []

    def take(self, segment: Segment) -> None:
        self.segments.append(segment)
        super().take(segment)


def remembered(site: TownSite) -> _Segments:
    """Return all that the builds of a site remember."""
    state = _Segments()
    for path in site.state.glob("*.stand"):
        version = path.read_bytes()[len(store._MAGIC) :][:12].decode()
        state.open(path)
        store._taken(state, version)
    return state


def make(site: TownSite) -> Made:
    """Build a site and tell what was made."""
    before = len(remembered(site).segments)
    site.write()
    done = site.build()
    assert done.code == 0, done.stderr
    new = remembered(site).segments[before:]
    return Made(done, {page.url: page for segment in new for page in segment.pages})


def showing(site: TownSite, words: str) -> set[str]:
    """Return the addresses of all planned outputs in which words can be read."""
    return {
        url
        for url in remembered(site).pages
        if words in (site.output / routes.output_path(url)).read_text(encoding="utf-8")
    }


def test_a_second_build_makes_and_writes_nothing(built: TownSite) -> None:
    made = make(built)
    assert made.urls == set()
    assert "davon 0 neu und 0 entfernt" in made.done.stdout


def test_after_a_lost_state_all_is_made_once_and_nothing_written(built: TownSite) -> None:
    """Files that were left alone were made again in every build from then on."""
    for path in built.state.glob("*.stand"):
        path.unlink()
    made = make(built)
    assert "davon 0 neu und 0 entfernt" in made.done.stdout
    assert made.urls == set(remembered(built).pages)
    assert make(built).urls == set()


def test_a_file_saved_without_a_change_makes_nothing(built: TownSite) -> None:
    path = built.folder / "content/artikel/strom.md"
    path.write_bytes(path.read_bytes())
    assert make(built).urls == set()


def test_a_body_makes_its_article_only(built: TownSite) -> None:
    built.town.pieces["strom"].body = 1
    made = make(built)
    assert made.urls == {"/artikel/strom/"}
    assert made.reasons == {"content/artikel/strom.md hat sich geändert."}


def test_a_title_makes_the_pages_that_show_it(built: TownSite) -> None:
    built.town.pieces["strom"].title = TITLE
    made = make(built)
    shown = showing(built, TITLE)
    assert {"/artikel/strom/", "/archiv/2017/", "/feeds/atom.xml", "/rubrik/innenstadt/"} <= shown
    assert made.urls == shown | {"/", "/partner/stadt/"}  # these look at its days only
    assert f"davon {len(shown)} neu und 0 entfernt" in made.done.stdout


def test_a_template_makes_its_pages(built: TownSite) -> None:
    built.town.template = ("listings/list.html", 1)
    made = make(built)
    assert made.urls == {
        url for url, row in remembered(built).pages.items() if row.template == "listings/list.html"
    }
    assert made.reasons == {"Die Vorlage listings/list.html hat sich geändert."}


def test_a_part_of_templates_makes_the_pages_that_print_it(built: TownSite) -> None:
    built.town.template = ("tours/map.html", 1)
    made = make(built)
    assert made.urls == {"/touren/rundgang/", "/touren/rundgang/platz/", "/touren/rundgang/halle/"}


def test_a_picture_makes_the_pages_that_show_it(built: TownSite) -> None:
    built.town.hues["ufer"] = 120
    made = make(built)
    archive = {url for url in made.urls if url.startswith("/archiv/2")}
    # It is made of the same view as the page of the scene; what the viewer reads is not.
    embedded = {"/touren/rundgang/halle/einbetten/"}
    assert made.urls == showing(built, "/bilder/ufer.") | archive | embedded
    assert made.reasons == {"content/bilder/ufer.jpg hat sich geändert."}


def test_a_partner_makes_the_pages_that_name_it(built: TownSite) -> None:
    built.town.words["kammer"] = TITLE
    built.town.partner = 1
    make(built)
    built.town.words["kammer"] = f"{TITLE}!"
    made = make(built)
    assert made.urls == showing(built, TITLE)
    assert "/projekte/wlan/" in made.urls


def test_a_page_that_went_from_the_output_is_made_again(built: TownSite) -> None:
    (built.output / "artikel/eins/index.html").unlink()
    made = make(built)
    assert made.urls == {"/artikel/eins/"}
    assert made.reasons == {"Die veröffentlichte Datei fehlte oder war verändert."}


def test_a_new_article_makes_itself_its_lists_and_its_neighbours(built: TownSite) -> None:
    built.town.pieces["zoo"] = Piece(TITLE, date=2, rubric=1)
    made = make(built)
    shown = showing(built, TITLE)
    assert {"/artikel/zoo/", "/rubrik/innenstadt/", "/archiv/2017/"} <= shown
    others = made.urls - shown
    assert all(MOVED.search(made.pages[url].reason) for url in others)
    assert not others & {"/touren/", "/projekte/", "/cityzeitung/", "/impressum/"}
