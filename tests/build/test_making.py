"""Planned outputs become bytes in the staging folder."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from msgspec import msgpack

from plugins.build.making import LEAST, Made, Workshop, file_stamp
from plugins.build.outdated import arguments_print, inputs_of
from plugins.build.render import PageRenderer
from plugins.core.cards import ArticleCard, RubricCard
from plugins.core.catalogue import View, view_print
from plugins.core.desk import Desk
from plugins.core.errors import Mark
from plugins.core.fingerprint import of_bytes
from plugins.core.pages import Document, Head, Page, Planned
from tests.build.remembered import page as row_of
from tests.cases import make_article_card, make_desk, use_of


def article_page(id: str, desk: Desk) -> Page:
    """Ask for a card and a group, and show a picture."""
    card = desk.catalogue.get(ArticleCard, id)
    others = desk.catalogue.group(ArticleCard, "rubric", card.rubric)
    desk.pictures.view(use_of())
    head = Head(f"{card.title} von {len(others)}", "D", f"/{id}/")
    return Page("page.html", head, None, changed=card.modified)


def hidden_page(desk: Desk) -> Page:
    return Page("page.html", Head("T", "D", "/404.html", indexed=False), None)


def document(id: str, desk: Desk) -> Document:
    desk.catalogue.find(RubricCard, id)
    return Document(f"/{id}.xml", id.encode())


def faulty(desk: Desk) -> Page:
    desk.report.fault(Mark("a.md", 3), "Falsch", "Richtig.")
    desk.report.remind(Mark("a.md", 4), "Offen")
    return Page("page.html", Head("T", "D", "/faulty/"), None)


def misplaced(desk: Desk) -> Document:
    return Document("/elsewhere/", b"")


def buggy(desk: Desk) -> Document:
    raise ZeroDivisionError


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    (tmp_path / "theme").mkdir()
    (tmp_path / "theme" / "page.html").write_text("{{ head.title }}", encoding="utf-8")
    renderer = PageRenderer(tmp_path / "theme", tmp_path / "cache")
    cards = [make_article_card(f"a{i:03d}") for i in range(LEAST + 40)]
    return Workshop(make_desk(*cards), renderer, tmp_path / "staging", {})


def one(workshop: Workshop, planned: Planned) -> Made:
    (made,) = workshop.make([(planned, "Grund.")], 1)
    return made


def staged(workshop: Workshop) -> dict[str, bytes]:
    folder = workshop.staging
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


ARTICLE = Planned("/a001/", article_page, ("a001",))
BYTES = f"Titel a001 von {LEAST + 40}".encode()


def test_a_page_is_rendered_and_all_it_asked_is_noted(workshop: Workshop) -> None:
    made = one(workshop, ARTICLE)
    assert staged(workshop) == {"a001/index.html": BYTES}
    assert (made.url, made.template, made.reason) == ("/a001/", "page.html", "Grund.")
    assert made.arguments == arguments_print(ARTICLE)
    assert made.inputs == inputs_of({"ArticleCard:a001", "PictureFile:bilder/platz.jpg"})
    ids = tuple(f"a{i:03d}" for i in range(LEAST + 40))
    assert msgpack.decode(made.views, type=list[tuple[View, str]]) == [
        (View("ArticleCard", "rubric", "handel"), view_print(ids))
    ]
    assert made.pictures == ("bilder/platz.jpg",)
    assert (made.changed, made.listed) == (dt.date(2018, 7, 4), True)
    assert (made.digest, made.staged) == (of_bytes(BYTES), True)
    assert made.stamp == file_stamp(os.stat(workshop.staging / "a001" / "index.html"))


def test_a_document_has_its_bytes_and_is_not_for_the_sitemap(workshop: Workshop) -> None:
    made = one(workshop, Planned("/feed.xml", document, ("feed",)))
    assert staged(workshop) == {"feed.xml": b"feed"}
    assert (made.template, made.listed, made.changed) == ("", False, None)
    assert made.inputs == inputs_of({"RubricCard:feed"})


def test_a_page_that_is_not_to_be_found_is_not_for_the_sitemap(workshop: Workshop) -> None:
    assert not one(workshop, Planned("/404.html", hidden_page)).listed


def test_faults_and_reminders_come_back_as_values(workshop: Workshop) -> None:
    made = one(workshop, Planned("/faulty/", faulty))
    assert made.faults == (("a.md", 3, 0, "Falsch", "Richtig."),)
    assert made.remarks == (("a.md", 4, 0, "Offen", ""),)


def test_bytes_that_lie_there_already_are_not_staged(workshop: Workshop) -> None:
    row = row_of("/a001/", digest=of_bytes(BYTES), stamp=(5, 6, 7))
    known = Workshop(
        workshop.desk, workshop.renderer, workshop.staging, {"/a001/": row}, {"/a001/": True}
    )
    made = one(known, ARTICLE)
    assert (made.staged, made.stamp) == (False, (5, 6, 7))
    assert not workshop.staging.exists()


@pytest.mark.parametrize("lies_there", [{}, {"/a001/": False}])
def test_equal_bytes_are_staged_when_the_published_file_is_not_ours(
    workshop: Workshop, lies_there: dict[str, bool]
) -> None:
    row = row_of("/a001/", digest=of_bytes(BYTES))
    doubtful = Workshop(
        workshop.desk, workshop.renderer, workshop.staging, {"/a001/": row}, lies_there
    )
    assert one(doubtful, ARTICLE).staged


def test_an_output_at_another_address_than_planned_is_our_own_bug(workshop: Workshop) -> None:
    with pytest.raises(AssertionError, match="/here/ was planned, /elsewhere/ made"):
        one(workshop, Planned("/here/", misplaced))


def many(workshop: Workshop) -> Sequence[tuple[Planned, str]]:
    ids = workshop.desk.catalogue.ids(ArticleCard)
    return [(Planned(f"/{id}/", article_page, (id,)), "") for id in ids]


def without_stamp(made: Made) -> dict[str, Any]:
    return {name: getattr(made, name) for name in Made.__struct_fields__ if name != "stamp"}


def test_several_processes_make_the_same(workshop: Workshop) -> None:
    work = many(workshop)
    alone = {made.url: without_stamp(made) for made in workshop.make(work, 1)}
    files = staged(workshop)
    together = {made.url: without_stamp(made) for made in workshop.make(work, 3)}
    assert together == alone
    assert staged(workshop) == files
    assert len(files) == len(work)


def test_a_bug_in_a_process_ends_the_build(workshop: Workshop) -> None:
    work = [*many(workshop), (Planned("/bug/", buggy), "")]
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        list(workshop.make(work, 2))
