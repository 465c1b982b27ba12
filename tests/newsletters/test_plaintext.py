"""Plain text of 72 columns."""

from __future__ import annotations

from plugins.newsletters.plaintext import WIDTH, mail_text
from tests.newsletters.letters import letter
from tests.papers.composed import article, edition_desk


def test_no_line_is_longer_but_one_with_an_address() -> None:
    long = "Ein sehr langes Wort – " + "Donaudampfschifffahrt" * 5
    text = mail_text(letter(edition_desk(article("eins", teaser=long[:200]), article("zwei"))))
    too_long = [line for line in text.splitlines() if len(line) > WIDTH]
    assert all("http" in line or " " not in line.strip() for line in too_long)


def test_it_says_the_same_as_the_mail() -> None:
    text = mail_text(letter())
    for words in ("Motto 2018-03", "Titel eins", "Titel zwei", "Ausgedacht.", "(Demo)"):
        assert words in text
    assert "  https://stadt.example/plan" in text.splitlines()
    assert "https://hub.example/artikel/zwei/" in text.splitlines()
    assert "<" not in text


def test_sections_are_told_apart() -> None:
    lines = mail_text(letter()).splitlines()
    assert lines[lines.index("INNENSTADT") + 1] == "-" * WIDTH
