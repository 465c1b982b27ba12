"""A release before it goes live -> all that is wrong with it, at once.

What a file says is looked up once and kept under the hash of its bytes; what others make of it is
asked anew each time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from plugins.core.errors import Mark
from plugins.core.fingerprint import of_value
from plugins.core.packing import Unfit, pack, unpack
from plugins.core.report import Report
from plugins.publish.links import Allowed, Known, url_of, wrongs_of
from plugins.publish.model import Facts, Piece, Wrong
from plugins.publish.objects import Objects
from plugins.publish.scan import scan
from plugins.publish.texts import facts_of_text, has_addresses


class Examiner:
    """Looks at finished files; remembers what was seen in them."""

    def __init__(
        self, objects: Objects, version: str, site_url: str, allowed: Allowed | None = None
    ) -> None:
        """Take where facts are kept, the version of our code, the site's address, the allowed."""
        self._objects = objects
        self._version = version
        self._site_url = site_url
        self._allowed = allowed or Allowed()

    def examine(
        self, pieces: Sequence[Piece], sources: Mapping[str, Piece], report: Report
    ) -> None:
        """Note all that is wrong with finished files; `sources` are the pages as they were built.

        A fault is told with its line in the page as it was built: a finished one has only one.
        """
        facts = {piece.name: self._facts(piece) for piece in pieces if _says_something(piece.name)}
        known = Known(weights(pieces), anchors(facts), self._site_url, self._allowed)
        for name, said in facts.items():
            wrongs = (*said.wrongs, *wrongs_of(name, said, known))
            if wrongs:
                self._note(name, wrongs, sources[name], known, report)

    def _facts(self, piece: Piece) -> Facts:
        key = f"{piece.sha256}-{of_value((piece.name, self._site_url, self._version))}"
        path = self._objects.of("facts", key, lambda: pack(self._seen(piece.name, _text(piece))))
        try:
            return unpack(Facts, path.read_bytes())
        except Unfit:  # damaged on the disk
            return self._seen(piece.name, _text(piece))

    def _seen(self, name: str, text: str) -> Facts:
        if name.endswith(".html"):
            return scan(text, url_of(name))
        return facts_of_text(text, name, self._site_url)

    def _note(
        self, name: str, wrongs: Iterable[Wrong], source: Piece, known: Known, report: Report
    ) -> None:
        text = _text(source)
        said = self._seen(name, text)
        places: dict[str, list[int]] = {}
        for wrong in (*said.wrongs, *wrongs_of(name, said, known)):
            places.setdefault(wrong.message, []).append(wrong.offset)
        for wrong in wrongs:
            offsets = places.get(wrong.message) or [0]
            offset = offsets.pop(0)
            report.fault(Mark(name, text.count("\n", 0, offset) + 1), wrong.message, wrong.hint)


def _says_something(name: str) -> bool:
    return name.endswith(".html") or has_addresses(name)


def _text(piece: Piece) -> str:
    return piece.source.read_text("utf-8", "replace")


def weights(pieces: Iterable[Piece]) -> dict[str, int]:
    """Return for every file how many bytes are sent of it to those who understand gzip."""
    sizes = {piece.name: piece.size for piece in pieces}
    return {name: sizes.get(f"{name}.gz", size) for name, size in sizes.items()}


def anchors(facts: Mapping[str, Facts]) -> dict[str, frozenset[str]]:
    """Return the anchors of every page."""
    return {name: frozenset(said.ids) for name, said in facts.items() if name.endswith(".html")}
