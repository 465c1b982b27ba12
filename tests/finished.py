"""Finished folders of the cache, as tests put them there and look into them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from plugins.core.sealed import SEAL, sealed_folder


def put_finished(folder: Path, files: Mapping[str, bytes]) -> None:
    """Put a folder with its files there as if it had just been finished."""
    with sealed_folder(folder, lambda: False) as made:
        for name, content in files.items():
            (made / name).parent.mkdir(parents=True, exist_ok=True)
            (made / name).write_bytes(content)


def finished_in(folder: Path) -> list[Path]:
    """Return all finished files below a folder, without their seals."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return [path for path in files if not path.name.endswith(SEAL)]
