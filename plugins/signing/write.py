"""Files of videos -> copies in the cache, under the hash of their content."""

from __future__ import annotations

import shutil
from pathlib import Path

from plugins.core.clips import SignFile
from plugins.core.files import has_content, replacing


def kept(file: SignFile, cache: Path) -> Path:
    """Return the copy of a file in the cache; it is made once."""
    source = Path(file.path)
    target = cache / "gebaerden" / f"{file.fingerprint}{source.suffix}"
    if not has_content(target):
        with replacing(target) as temporary:
            shutil.copyfile(source, temporary)
    return target
