"""Files of videos -> copies in the cache, under the hash of their content."""

from __future__ import annotations

from pathlib import Path

from plugins.core.clips import SignFile
from plugins.core.sealed import is_file_sealed, keep_sealed


def kept(file: SignFile, cache: Path) -> Path:
    """Return the copy of a file in the cache; it is made once."""
    source = Path(file.path)
    target = cache / "gebaerden" / f"{file.fingerprint}{source.suffix}"
    if not is_file_sealed(target):
        keep_sealed(target, source.read_bytes())
    return target
