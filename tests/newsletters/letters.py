"""Letters for tests, and mail programs in a few lines."""

from __future__ import annotations

from html.parser import HTMLParser

from plugins.core.desk import Desk
from plugins.newsletters.letter import letter_of
from plugins.newsletters.model import Letter
from tests.papers.composed import edition_desk


def letter(desk: Desk | None = None) -> Letter:
    """Return the letter of the edition on a desk."""
    return letter_of("2018-03", (desk or edition_desk()).fresh())


class Mail(HTMLParser):
    """Every element of a mail with its attributes, and all its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in ("meta", "img", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str]]:
        """Return the attributes of every element of a kind."""
        return [given for name, given in self.elements if name == tag]
