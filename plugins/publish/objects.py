"""Finished bytes kept in the cache under the hash of what they were made of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from plugins.core.files import write_whole
from plugins.core.packing import Unfit, pack, unpack
from plugins.publish.digests import Digests

_NOTE = "objects.bin"


class Objects:
    """A folder of finished bytes; one whose bytes are not those that were made is made again."""

    def __init__(self, folder: Path, digests: Digests) -> None:
        """Take a folder, which need not exist, and what hashes files."""
        self._folder = folder
        self._digests = digests
        self._known = _noted(folder / _NOTE)
        self._used: dict[str, str] = {}

    def of(self, kind: str, key: str, make: Callable[[], bytes]) -> Path:
        """Return the file with what `make` gives, which is called only if there is none yet."""
        name = f"{kind}/{key[:2]}/{key}"
        path, digest = self._folder / name, self._known.get(name)
        if digest is None or not path.is_file() or self._digests.of(path) != digest:
            write_whole(path, make())
        self._used[name] = self._digests.of(path)
        return path

    def prune(self) -> int:
        """Keep what this run used and what a release shares; return how many files went.

        A release shares the files that it holds as hard links.
        """
        gone = 0
        for path in sorted(self._folder.glob("*/??/*")):
            name = path.relative_to(self._folder).as_posix()
            if name not in self._used and path.stat().st_nlink == 1:
                path.unlink()
                gone += 1
            elif name in self._known:
                self._used.setdefault(name, self._known[name])
        if self._used != self._known:
            write_whole(self._folder / _NOTE, pack(self._used))
        return gone


def _noted(path: Path) -> dict[str, str]:
    try:
        return unpack(dict[str, str], path.read_bytes())
    except (OSError, *Unfit):
        return {}
