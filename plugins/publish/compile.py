"""Files of a finished build -> what to make of them, and the manifest of a release."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from plugins.publish.model import Manifest, Origin, Piece

_DIGITS = 12  # of the hash of all files, in the name of a release


def is_page(name: str) -> bool:
    """Tell whether a file is a page, to be made smaller."""
    return name.endswith(".html")


def manifest_of(pieces: Iterable[Piece], origin: Origin) -> Manifest:
    """Return what a release holds; its name says the day, the commit and a hash of all files."""
    files = {piece.name: piece.file for piece in sorted(pieces, key=lambda piece: piece.name)}
    lines = (f"{name}\0{file.sha256}\n" for name, file in files.items())
    digest = hashlib.sha256("".join(lines).encode()).hexdigest()[:_DIGITS]
    return Manifest(f"{origin.day}-{origin.commit}-{digest}", origin, files)
