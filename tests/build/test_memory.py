"""Builds one after the other: each makes what is new, and only that."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from plugins.build.memory import Memory
from plugins.build.write import Written
from plugins.core.cards import ArticleCard, RubricCard
from plugins.core.catalogue import Catalogue
from plugins.core.desk import Desk, open_desk
from plugins.core.errors import AuthorFaults
from plugins.core.pages import CachedFile, Document, Head, MadePage, Page, Planned
from plugins.core.report import Report
from plugins.core.routes import RouteTaken
from plugins.core.site import HubSettings, SiteView
from plugins.core.value import replace
from tests.cases import make_article_card, make_frame, make_rubric, make_settings


def article_page(id: str, desk: Desk) -> Page:
    card = desk.catalogue.get(ArticleCard, id)
    if card.kicker == "falsch":
        desk.report.fault(card.mark, "Falsch", "Richtig.")
    if card.demo:
        desk.report.remind(card.mark, card.demo)
    return Page("page.html", Head(card.title, "D", card.url), None, changed=card.date)


def list_page(rubric: str, desk: Desk) -> Page:
    ids = desk.catalogue.group(ArticleCard, "rubric", rubric)
    return Page("list.html", Head(" ".join(ids), "D", "/rubrik/handel/"), None)


def document(desk: Desk) -> Document:
    return Document("/rubriken.txt", str(len(desk.catalogue.all(RubricCard))).encode())


def planned_for(cards: list[Any]) -> list[Planned]:
    articles = [card for card in cards if isinstance(card, ArticleCard)]
    return [
        *(Planned(card.url, article_page, (card.id,)) for card in articles),
        Planned("/rubrik/handel/", list_page, ("handel",)),
        Planned("/rubriken.txt", document),
    ]


@dataclass
class Paper:
    """A small site and the builds of it."""

    settings: HubSettings
    made: tuple[MadePage, ...] = ()
    reminders: list[str] = field(default_factory=list)
    frame: SiteView = field(default_factory=make_frame)
    plan: Callable[[list[Any]], list[Planned]] = planned_for

    def build(self, *cards: Any, finished: tuple[CachedFile | Document, ...] = ()) -> Written:
        """Build the site with these cards; faults raise AuthorFaults."""
        with Memory(self.settings) as memory:
            report, catalogue = Report(), Catalogue(cards)
            desk = open_desk(catalogue, self.settings, self.frame, report)
            memory.settle(catalogue.shelves, self.frame)
            self.made = memory.make(self.plan(list(cards)), desk)
            memory.fail_if_any(report)
            self.reminders = [str(reminder) for reminder in report.reminders]
            return memory.publish(finished)

    def path(self, url: str) -> Path:
        return self.settings.output / url.strip("/") / "index.html"

    def text(self, url: str) -> str:
        return self.path(url).read_text(encoding="utf-8")

    def files(self) -> dict[str, bytes]:
        output = self.settings.output
        return {
            path.relative_to(output).as_posix(): path.read_bytes()
            for path in sorted(output.rglob("*"))
            if path.is_file()
        }


@pytest.fixture
def paper(tmp_path: Path) -> Paper:
    templates = tmp_path / "theme" / "templates"
    templates.mkdir(parents=True)
    (templates / "page.html").write_text("<h1>{{ head.title }}</h1>", encoding="utf-8")
    (templates / "list.html").write_text("<ul>{{ head.title }}</ul>", encoding="utf-8")
    return Paper(make_settings(tmp_path))


CARDS: tuple[Any, ...] = (make_article_card("a"), make_article_card("b"), make_rubric())


def written(changed: int, removed: int = 0, files: int = 4) -> Written:
    return Written(files, changed, removed)


def test_the_first_build_makes_everything(paper: Paper) -> None:
    assert paper.build(*CARDS) == written(4)
    assert paper.text("/artikel/a/") == "<h1>Titel a</h1>"
    assert paper.text("/rubrik/handel/") == "<ul>a b</ul>"
    assert paper.files()["rubriken.txt"] == b"1"
    assert [page.url for page in paper.made if page.listed] == [
        "/artikel/a/", "/artikel/b/", "/rubrik/handel/",
    ]  # fmt: skip


def _never(*_: object) -> None:
    raise AssertionError("an output was made again")


def test_the_next_build_makes_nothing_and_knows_the_same_of_every_page(
    paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper.build(*CARDS)
    made = paper.made
    monkeypatch.setattr("plugins.build.making.Workshop.made", _never)
    assert paper.build(*CARDS) == written(0)
    assert paper.made == made


def test_a_changed_card_changes_the_pages_that_asked_for_it(paper: Paper) -> None:
    paper.build(*CARDS)
    assert paper.build(replace(CARDS[0], title="Neu"), *CARDS[1:]) == written(1)
    assert paper.text("/artikel/a/") == "<h1>Neu</h1>"


def test_a_new_card_changes_the_list_in_which_it_stands(paper: Paper) -> None:
    paper.build(*CARDS)
    assert paper.build(*CARDS, make_article_card("c")) == written(2, files=5)
    assert paper.text("/rubrik/handel/") == "<ul>a b c</ul>"


def test_a_page_that_nobody_plans_any_more_is_removed(paper: Paper) -> None:
    paper.build(*CARDS)
    assert paper.build(*CARDS[1:]) == written(1, removed=1, files=3)
    assert not paper.path("/artikel/a/").parent.exists()
    assert paper.build(*CARDS[1:]) == written(0, files=3)


def test_a_new_entry_is_news_for_what_asked_for_all(paper: Paper) -> None:
    paper.build(*CARDS)
    assert paper.build(*CARDS, make_rubric("innenstadt")) == written(1)
    assert paper.files()["rubriken.txt"] == b"2"


def test_a_changed_template_makes_its_pages_again(paper: Paper) -> None:
    paper.build(*CARDS)
    template = paper.settings.theme / "templates" / "list.html"
    template.write_text("<ol>{{ head.title }}</ol>", encoding="utf-8")
    assert paper.build(*CARDS) == written(1)
    assert paper.text("/rubrik/handel/") == "<ol>a b</ol>"


def test_pages_that_are_made_again_with_equal_bytes_are_left_alone(paper: Paper) -> None:
    paper.build(*CARDS)
    before = paper.path("/artikel/a/").stat()
    paper.frame = replace(paper.frame, notice="Neu")
    assert paper.build(*CARDS) == written(0)
    after = paper.path("/artikel/a/").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("text", [None, "", "Anderes"])
def test_a_published_file_that_was_damaged_is_put_right(paper: Paper, text: str | None) -> None:
    paper.build(*CARDS)
    sound, path = paper.files(), paper.path("/artikel/a/")
    if text is None:
        path.unlink()
    else:
        path.write_text(text, encoding="utf-8")
    assert paper.build(*CARDS) == written(1)
    assert paper.files() == sound


def test_without_its_output_folder_everything_is_made_again(paper: Paper) -> None:
    paper.build(*CARDS)
    sound = paper.files()
    shutil.rmtree(paper.settings.output)
    assert paper.build(*CARDS) == written(4)
    assert paper.files() == sound


def test_without_its_state_a_build_finds_the_same_bytes(paper: Paper) -> None:
    paper.build(*CARDS)
    sound = paper.files()
    shutil.rmtree(paper.settings.cache)
    assert paper.build(*CARDS) == written(0)
    assert paper.files() == sound


def test_a_foreign_file_is_removed(paper: Paper) -> None:
    paper.build(*CARDS)
    foreign = paper.path("/artikel/a/").with_name("fremd.txt")
    foreign.write_text("x", encoding="utf-8")
    assert paper.build(*CARDS) == written(0, removed=1)
    assert not foreign.exists()


FAULTY = replace(CARDS[0], title="Neu", kicker="falsch")


def test_a_fault_leaves_what_is_published_alone_and_nothing_half_made(paper: Paper) -> None:
    paper.build(*CARDS)
    sound = paper.files()
    with pytest.raises(AuthorFaults):
        paper.build(FAULTY, replace(CARDS[1], title="Auch neu"), CARDS[2])
    assert paper.files() == sound
    assert [path.name for path in paper.settings.root.iterdir() if "neu" in path.name] == []


def test_what_a_failed_build_would_have_made_is_made_by_the_next(paper: Paper) -> None:
    paper.build(*CARDS)
    other = replace(CARDS[1], title="Auch neu")
    with pytest.raises(AuthorFaults):
        paper.build(FAULTY, other, CARDS[2])
    assert paper.build(CARDS[0], other, CARDS[2]) == written(1)
    assert paper.text("/artikel/b/") == "<h1>Auch neu</h1>"


def test_a_fault_is_told_again_until_it_is_mended(paper: Paper) -> None:
    for _ in range(2):
        with pytest.raises(AuthorFaults) as raised:
            paper.build(FAULTY, *CARDS[1:])
        assert [str(fault) for fault in raised.value.faults] == [
            "content/artikel/a.md: Falsch – Richtig."
        ]


def test_a_reminder_is_told_also_when_its_page_is_not_made_again(paper: Paper) -> None:
    for _ in range(2):
        paper.build(replace(CARDS[0], demo="Erfunden."), *CARDS[1:])
        assert paper.reminders == ["content/artikel/a.md: Erfunden."]


def test_a_page_that_is_planned_otherwise_is_made_again(paper: Paper) -> None:
    paper.build(*CARDS)
    paper.plan = lambda cards: [
        replace(output, arguments=("leer",)) if output.make is list_page else output
        for output in planned_for(cards)
    ]
    assert paper.build(*CARDS) == written(1)
    assert paper.text("/rubrik/handel/") == "<ul></ul>"


def test_two_outputs_of_one_address_are_our_own_bug(paper: Paper) -> None:
    paper.plan = lambda cards: [*planned_for(cards), Planned("/rubriken.txt", document)]
    with pytest.raises(RouteTaken):
        paper.build(*CARDS)


def test_finished_files_are_placed_and_removed_when_nobody_gives_them(
    paper: Paper, tmp_path: Path
) -> None:
    (tmp_path / "a.jpg").write_bytes(b"JPEG")
    finished = (CachedFile("/bilder/a.jpg", tmp_path / "a.jpg"), Document("/robots.txt", b"R"))
    assert paper.build(*CARDS, finished=finished) == written(6, files=6)
    assert paper.build(*CARDS, finished=finished) == written(0, files=6)
    assert paper.build(*CARDS) == written(0, removed=2)


def test_a_text_of_the_packages_is_made_once(paper: Paper) -> None:
    def kept(make: Callable[[], str]) -> str:
        with Memory(paper.settings) as memory:
            text = memory.remember("encoders", make)
            catalogue = Catalogue(CARDS)
            memory.settle(catalogue.shelves, paper.frame)
            desk = open_desk(catalogue, paper.settings, paper.frame, Report())
            memory.make(planned_for(list(CARDS)), desk)
            memory.publish(())
            return text

    assert kept(lambda: "pillow 12") == "pillow 12"
    assert kept(lambda: "asked again") == "pillow 12"


def test_a_build_that_forgets_its_state_begins_anew(paper: Paper) -> None:
    paper.build(*CARDS)
    with Memory(paper.settings) as memory:
        memory.forget()
        assert not list((paper.settings.cache / "stand").glob("*.stand"))
    assert paper.build(*CARDS) == written(0)


def test_another_place_has_a_state_of_its_own(paper: Paper) -> None:
    paper.build(*CARDS)
    other = Paper(replace(paper.settings, output=paper.settings.root / "anderswo"))
    assert other.build(*CARDS) == written(4)
    assert len(list((paper.settings.cache / "stand").glob("*.stand"))) == 2
