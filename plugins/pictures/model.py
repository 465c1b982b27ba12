"""What is found of pictures, and what is to be made of them."""

from __future__ import annotations

from pathlib import Path

from plugins.core.errors import Mark
from plugins.core.socialcards import CardOrder
from plugins.core.value import Value


class Variant(Value, frozen=True):
    """One file to be made: its size in pixels, its format as a suffix, where it is published."""

    width: int
    height: int
    format: str
    quality: int
    url: str

    @property
    def name(self) -> str:
        """Return the file's name within its picture's folder in the cache."""
        return f"{self.width}.{self.format}"


class PictureJob(Value, frozen=True):
    """All files to be made of one picture, widest first, in a folder that is theirs alone."""

    mark: Mark
    source: Path
    folder: Path
    variants: tuple[Variant, ...]


class CardJob(Value, frozen=True):
    """A card to be drawn: what it says, the picture and the fonts, the file in the cache."""

    order: CardOrder
    name: str
    """Of the site."""
    source: Path | None
    fonts: Path
    target: Path
    mark: Mark
