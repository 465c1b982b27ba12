"""The HTML of a text -> XHTML within a paper: own ids, lower headings, links as papers have them.

It runs when a paper is composed, which happens only when one of its texts has changed.
"""

from __future__ import annotations

from collections.abc import Collection
from html import escape
from html.parser import HTMLParser

from plugins.papers.model import Reference

_VOID = frozenset({"br", "hr", "img", "wbr"})
_DROPPED = frozenset({"role", "tabindex", "rel", "aria-label"})  # of regions that scroll on screens


class Setting:
    """Sets the texts of one article, which number their links together."""

    def __init__(self, id: str, within: Collection[str], site_url: str, depth: int) -> None:
        """Name the article, the addresses found in the same paper, and how far headings sink."""
        self.id = id
        self.references: list[Reference] = []
        self._within = within
        self._site_url = site_url
        self._depth = depth

    def set(self, html: str) -> str:
        """Return a piece of a text as XHTML."""
        writer = _Writer(self, self._depth)
        writer.feed(html)
        writer.close()
        return "".join(writer.out)

    def target(self, address: str) -> str:
        """Return where a link leads within the paper, or nothing."""
        path, _, fragment = address.partition("#")
        if not path:
            return f"{self.id}--{fragment}" if fragment else ""
        return slug_of(path) if path in self._within else ""

    def number(self, address: str, text: str) -> int:
        """Return the number of a link out of the paper; the same address keeps its number."""
        whole = self._site_url + address if address.startswith("/") else address
        for reference in self.references:
            if reference.address == whole:
                return reference.number
        self.references.append(Reference(len(self.references) + 1, text, whole))
        return len(self.references)


def slug_of(url: str) -> str:
    """Return the name of an article within a paper: of /artikel/name/, `beitrag-name`."""
    return f"beitrag-{url.strip('/').rpartition('/')[2]}"


class _Writer(HTMLParser):
    """Writes what it reads, element by element."""

    def __init__(self, setting: Setting, depth: int) -> None:
        super().__init__(convert_charrefs=True)
        self.out: list[str] = []
        self._setting = setting
        self._depth = depth
        self._link = ""
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs if name not in _DROPPED}
        if tag == "a":
            self._begin_link(given)
            return
        if "id" in given:
            given["id"] = f"{self._setting.id}--{given['id']}"
        words = "".join(f' {name}="{escape(value)}"' for name, value in given.items())
        self.out.append(f"<{self._name(tag)}{words}{'/' if tag in _VOID else ''}>")

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._end_link()
        elif tag not in _VOID:
            self.out.append(f"</{self._name(tag)}>")

    def handle_data(self, data: str) -> None:
        if self._link:
            self._words.append(data)
        self.out.append(escape(data, quote=False))

    def _name(self, tag: str) -> str:
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            return f"h{min(6, int(tag[1]) + self._depth)}"
        return tag

    def _begin_link(self, given: dict[str, str]) -> None:
        self._link, self._words = given.get("href", "#"), []
        target = self._setting.target(self._link)
        if target:
            kind = "see" if self._link.startswith("/") else "here"
            kinds = f"{kind} {given.get('class', '')}".strip()  # such as the way back from a note
            self.out.append(f'<a class="{escape(kinds)}" href="#{escape(target)}">')
        elif not self._link.startswith("#"):
            whole = self._whole(self._link)
            self.out.append(f'<a class="out" href="{escape(whole)}">')

    def _whole(self, address: str) -> str:
        return self._setting._site_url + address if address.startswith("/") else address

    def _end_link(self) -> None:
        address, self._link = self._link, ""
        if self._setting.target(address):
            self.out.append("</a>")
        elif not address.startswith("#"):
            number = self._setting.number(address, "".join(self._words))
            self.out.append(f'</a><sup class="number">{number}</sup>')
