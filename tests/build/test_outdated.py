"""Which outputs are made again, and why."""

from __future__ import annotations

from plugins.build.model import PageRow
from plugins.build.outdated import (
    ARGUMENTS,
    FRAME,
    MISSING,
    NEW,
    News,
    arguments_print,
    inputs_of,
    key_number,
    outdated,
)
from plugins.core.desk import Desk
from plugins.core.pages import Document, Planned
from tests.build.remembered import page


def make(id: str, desk: Desk) -> Document:
    return Document(f"/{id}/", b"")


def other(id: str, desk: Desk) -> Document:
    return Document(f"/{id}/", b"")


PLANNED = Planned("/eins/", make, ("eins",))
ROW = page("/eins/", arguments=arguments_print(PLANNED), inputs=inputs_of({"ArticleCard:eins"}))


def reason(news: News = News(), planned: Planned = PLANNED, row: PageRow | None = ROW) -> str:  # noqa: B008 - frozen
    rows = {row.url: row} if row else {}
    found = list(outdated((planned,), rows, news))
    assert [output for output, _ in found] in ([], [planned])
    return found[0][1] if found else ""


def changed(key: str) -> News:
    return News(entries={key_number(key): f"{key} hat sich geändert."})


def test_what_is_as_it_was_is_not_made_again() -> None:
    assert reason() == ""


def test_a_page_without_a_row_is_new() -> None:
    assert reason(row=None) == NEW


def test_a_page_that_asked_for_what_changed_is_made_again() -> None:
    assert reason(changed("ArticleCard:eins")) == "ArticleCard:eins hat sich geändert."
    assert reason(changed("ArticleCard:zwei")) == ""


def test_other_arguments_or_another_function_make_another_page() -> None:
    assert reason(planned=Planned("/eins/", make, ("zwei",))) == ARGUMENTS
    assert reason(planned=Planned("/eins/", other, ("eins",))) == ARGUMENTS


def test_arguments_of_another_type_are_other_arguments() -> None:
    prints = {arguments_print(Planned("/", make, (value,))) for value in (1, "1", ("1",), None)}
    assert len(prints) == 4


def test_the_frame_is_on_every_page_and_on_no_document() -> None:
    document = page("/eins/", arguments=ROW.arguments, template="")
    assert reason(News(frame=True)) == FRAME
    assert reason(News(frame=True), row=document) == ""


def test_a_changed_template_makes_its_pages_again() -> None:
    assert reason(News(templates={"page.html": "Die Vorlage."})) == "Die Vorlage."
    assert reason(News(templates={"other.html": "Die Vorlage."})) == ""


def test_a_group_that_looks_different_makes_a_page_again() -> None:
    assert reason(News(seen_differently=lambda row: f"Gruppe von {row.url}")) == "Gruppe von /eins/"


def test_a_published_file_that_is_not_the_one_we_wrote_is_written_again() -> None:
    assert reason(News(lies_there=lambda row: False)) == MISSING


def test_files_are_looked_at_only_when_nothing_else_makes_the_page_again() -> None:
    looked: list[str] = []

    def look(row: PageRow) -> bool:
        looked.append(row.url)
        return True

    reason(News(entries=changed("ArticleCard:eins").entries, lies_there=look))
    assert looked == []
    reason(News(lies_there=look))
    assert looked == ["/eins/"]


def test_inputs_do_not_depend_on_the_order_of_asking() -> None:
    assert inputs_of(iter(["b", "a", "b"])) == inputs_of({"a", "b"})
    assert len(inputs_of({"a", "b"})) == 8
