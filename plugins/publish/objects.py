"""Finished bytes kept in the cache under the hash of what they were made of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from plugins.core.files import write_whole


class Objects:
    """A folder of finished bytes; what no release holds and this run did not use is removed."""

    def __init__(self, folder: Path) -> None:
        """Take a folder, which need not exist."""
        self._folder = folder
        self._used: set[Path] = set()

    def of(self, kind: str, key: str, make: Callable[[], bytes]) -> Path:
        """Return the file with what `make` gives, which is called only if there is none yet."""
        path = self._folder / kind / key[:2] / key
        self._used.add(path)
        if not path.is_file():
            write_whole(path, make())
        return path

    def prune(self) -> int:
        """Remove what this run did not use and no release shares; return how many went.

        A release shares the files that it holds as hard links.
        """
        gone = 0
        for path in sorted(self._folder.glob("*/??/*")):
            if path not in self._used and path.stat().st_nlink == 1:
                path.unlink()
                gone += 1
        return gone
