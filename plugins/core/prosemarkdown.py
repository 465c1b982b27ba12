"""Python-Markdown as we use it: its own raw HTML is off, and its tree is looked through."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree
from typing import Protocol

from markdown import Markdown
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from plugins.core.errors import Mark
from plugins.core.prosetree import Tree
from plugins.core.report import Report
from plugins.core.wording import quoted


class Reading(Protocol):
    """The text that is being read."""

    report: Report
    tree: Tree

    def mark_of(self, needle: str) -> Mark:
        """Return where `needle` first stands in the text."""


def markdown_for(reading: Reading) -> Markdown:
    """Return a parser that notes what is wrong in the text that is being read."""
    markdown = Markdown(
        # Named by text, they would be looked for in every installed package.
        extensions=[TableExtension(), SaneListExtension(), DefListExtension()],
        output_format="html",
    )
    markdown.preprocessors.deregister("html_block")
    markdown.inlinePatterns.deregister("html")
    markdown.inlinePatterns.deregister("entity")  # else a sign for it is all we see
    markdown.inlinePatterns.register(_RawHtml(reading), "raw_html", 90)
    markdown.inlinePatterns.deregister("automail")  # it would scramble the address
    markdown.treeprocessors.register(_Checker(reading), "checker", -5)  # the very last
    return markdown


class _RawHtml(InlineProcessor):
    """Notes raw HTML, which is not allowed; it is printed as the text it is."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(r"<(/?[A-Za-z][A-Za-z0-9-]*|!--)")
        self._reading = reading

    def handleMatch(  # type: ignore[override]
        self, match: re.Match[str], data: str
    ) -> tuple[str, int, int]:
        self._reading.report.fault(
            self._reading.mark_of(match[0]),
            f"HTML wie {quoted(match[0] + '>')} ist im Text nicht erlaubt",
            "Markdown verwenden oder das Zeichen < weglassen.",
        )
        return match[0], match.start(), match.end()


class _Checker(Treeprocessor):
    """Has the finished tree looked through."""

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading

    def run(self, root: etree.Element) -> None:
        """Check and mend the tree in place."""
        self._reading.tree.check(root)
