"""Content hashes: of files, of bytes, of frozen values."""

from __future__ import annotations

import hashlib
from pathlib import Path

_SHORT = 12  # hex digits; 48 bits, one clash in 24 million files is 1 in 1000


def of_bytes(content: bytes) -> str:
    """Return the short content hash of bytes."""
    return hashlib.sha256(content).hexdigest()[:_SHORT]


def of_file(path: Path) -> str:
    """Return the short content hash of a file, read in pieces."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while piece := stream.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()[:_SHORT]


def of_value(value: object) -> str:
    """Return the short content hash of a frozen value, by its representation."""
    return of_bytes(repr(value).encode())
