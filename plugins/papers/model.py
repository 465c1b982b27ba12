"""An edition as a paper that can be taken along: all its words, its pictures, how it is made."""

from __future__ import annotations

from pathlib import Path

from plugins.core.errors import Mark
from plugins.core.value import Value

PRESS = "press"


class Press(Value, frozen=True):
    """What every paper is made with; its one value is announced, so that pages notice a change."""

    id: str
    formats: tuple[str, ...]
    look: str
    """The hash of templates, stylesheets, fonts, code and packages."""


class Plate(Value, frozen=True):
    """A picture as papers show it; `file` is relative to content/, `name` its name in a paper."""

    name: str
    file: str
    fingerprint: str
    width: int
    height: int
    alt: str
    caption: str
    credit: str
    licence: str


class Code(Value, frozen=True):
    """A QR code that leads from the printed page to the site."""

    name: str
    address: str
    title: str


class Reference(Value, frozen=True):
    """A numbered link out of a text, printed with its address."""

    number: int
    text: str
    address: str


class Block(Value, frozen=True):
    """A piece of a text; `kind` is html, figure or scene."""

    kind: str
    html: str = ""
    plate: Plate | None = None
    code: Code | None = None
    caption: str = ""


class Piece(Value, frozen=True):
    """An article as a paper sets it."""

    id: str
    kicker: str
    title: str
    teaser: str
    byline: str
    date: str
    demo: str
    plate: Plate | None
    blocks: tuple[Block, ...]
    facts_title: str
    facts: tuple[tuple[str, str], ...]
    source: str
    notes: tuple[str, ...]
    references: tuple[Reference, ...]
    address: str


class Section(Value, frozen=True):
    """The articles of a rubric; the first section holds the lead article."""

    id: str
    title: str
    pieces: tuple[Piece, ...]


class Credit(Value, frozen=True):
    """Who made a picture, under which licence, and where it stands."""

    piece: str
    what: str
    text: str


class Paper(Value, frozen=True):
    """Everything that an edition's PDF and EPUB say; equal papers are equal files."""

    id: str
    name: str
    number: str
    title: str
    summary: str
    date: str
    iso_date: str
    changed: str
    """The day of the last change of any of its texts."""
    demo: str
    cover: Plate
    editorial: tuple[Block, ...]
    editorial_references: tuple[Reference, ...]
    sections: tuple[Section, ...]
    credits: tuple[Credit, ...]
    code: Code
    address: str
    site: str
    site_address: str
    tagline: str
    operator: str
    notice: str
    language: str

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Return all articles in their order."""
        return tuple(piece for section in self.sections for piece in section.pieces)

    @property
    def plates(self) -> tuple[Plate, ...]:
        """Return every picture once, by name."""
        found = {self.cover.name: self.cover}
        for piece in self.pieces:
            shown = (piece.plate, *(block.plate for block in piece.blocks))
            found |= {plate.name: plate for plate in shown if plate}
        found |= {block.plate.name: block.plate for block in self.editorial if block.plate}
        return tuple(found[name] for name in sorted(found))

    @property
    def codes(self) -> tuple[Code, ...]:
        """Return every QR code once, by name."""
        found = {self.code.name: self.code}
        for piece in self.pieces:
            found |= {block.code.name: block.code for block in piece.blocks if block.code}
        return tuple(found[name] for name in sorted(found))


class PaperFiles(Value, frozen=True):
    """Where the files of a paper lie in the cache, in a folder that is theirs alone."""

    folder: Path
    formats: tuple[str, ...]

    def file(self, format: str) -> Path:
        """Return where a finished file lies."""
        return self.folder / f"zeitung.{format}"

    @property
    def note(self) -> Path:
        """Return the file that says how many pages there are."""
        return self.folder / "seiten.txt"


class PaperJob(Value, frozen=True):
    """A paper to be made: what it says, where its parts are found, where its files go."""

    mark: Mark
    paper: Paper
    files: PaperFiles
    content: Path
    theme: Path
    node_modules: Path
