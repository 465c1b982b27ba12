"""Which faults can be mended without asking."""

from __future__ import annotations

from plugins.checks.mending import fault_of
from plugins.checks.model import Fix
from plugins.checks.sources import source_of
from plugins.core.errors import Mark, SourceError

NAME = "content/artikel/eins.md"
TEXT = '---\ntitle: Eins\ndate: "14.3.2018"\nend: 1.3.2018\n---\nSchÃ¶n und grÃ¼n.\n'


def fixes(line: int, column: int, name: str = NAME) -> tuple[Fix, ...]:
    """Return the fixes of a fault somewhere in the text."""
    error = SourceError(Mark(name, line, column), "Was")
    return fault_of(error, source_of(name, TEXT)).fixes


def test_a_certain_day_is_written_anew_with_its_quotation_marks() -> None:
    (fix,) = fixes(3, 7)
    assert TEXT[fix.start : fix.end] == '"14.3.2018"'
    assert fix.text == "2018-03-14"


def test_an_uncertain_day_is_not() -> None:
    assert fixes(4, 6) == ()


def test_damaged_letters_are_mended_everywhere_at_once() -> None:
    assert [fix.text for fix in fixes(6, 4)] == ["ö", "ü"]


def test_a_name_that_cannot_be_an_address_gets_one() -> None:
    (fix,) = fixes(0, 0, "content/artikel/größe.md")
    assert TEXT[: fix.start] + fix.text + TEXT[fix.end :] == TEXT.replace(
        "---\nSch", "slug: groesse\n---\nSch"
    )
    assert fixes(0, 0) == ()
    assert fixes(0, 0, "content/projekte/größe.yaml") == ()


def test_a_fault_of_a_file_that_is_no_text_has_no_place() -> None:
    assert fault_of(SourceError(Mark("content/bilder/a.jpg"), "Was"), None).length == 0


def test_what_the_message_quotes_is_meant() -> None:
    error = SourceError(Mark(NAME, 2, 8), "„Eins“ ist falsch")
    assert fault_of(error, source_of(NAME, TEXT)).length == 4
