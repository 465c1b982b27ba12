"""BundleJob -> finished files in the cache, by esbuild; a job that was done stays done."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from plugins.assets.model import Asset, BundleJob, Entry
from plugins.core.esbuild import run_esbuild
from plugins.core.sealed import is_sealed, sealed_folder

_OPTIONS = (
    "--bundle",
    "--minify",
    "--format=esm",
    "--target=es2020",
    "--charset=utf8",
    "--legal-comments=none",
    "--loader:.woff2=file",
    "--loader:.svg=copy",
    "--loader:.png=copy",
    "--asset-names=[name].[hash]",
    "--entry-names=[name].[hash]",
)
NOTE = "bundle.json"  # esbuild's own note of what it made of what
_HASH = re.compile(r"\.[A-Z0-9]{8}(?=\.[a-z0-9]+$)")


def is_bundled(job: BundleJob) -> bool:
    """Tell whether the cache has the finished files of a job as they were made."""
    return is_sealed(job.folder)


def make_bundle(job: BundleJob) -> tuple[Asset, ...]:
    """Return the finished files of a job; esbuild runs only when the cache has none."""
    if not is_bundled(job):
        _bundle(job)
    note = json.loads((job.folder / NOTE).read_text(encoding="utf-8"))
    return tuple(sorted(_assets(job, note), key=lambda asset: asset.id))


def _bundle(job: BundleJob) -> None:
    """Bundle into a folder of its own and move it to its place, so that none is ever half."""
    with sealed_folder(job.folder, lambda: is_bundled(job)) as made:
        options = _options(job, made)
        run_esbuild(options, job.theme.parent, job.node_modules, "the theme")


def _options(job: BundleJob, folder: Path) -> list[str]:
    return [
        *(f"{_stem(entry)}={_path(job, entry)}" for entry in job.entries),
        *_OPTIONS,
        f"--outdir={folder}",
        f"--metafile={folder / NOTE}",
    ]


def _assets(job: BundleJob, note: Mapping[str, Any]) -> Iterator[Asset]:
    entries = {_path(job, entry): entry for entry in job.entries}
    for path, output in note["outputs"].items():
        name = PurePosixPath(path).name
        entry = entries.get(output.get("entryPoint", ""))
        id = entry.id if entry else _plain_id(name)
        url = entry.address if entry and entry.address else f"/theme/{name}"
        yield Asset(id, url, job.folder / name)


def _plain_id(name: str) -> str:
    plain = _HASH.sub("", name)
    return f"font:{plain}" if plain.endswith(".woff2") else plain


def _path(job: BundleJob, entry: Entry) -> str:
    """Return an entry's path as esbuild's messages show it."""
    return f"{job.theme.name}/static/{entry.name}"


def _stem(entry: Entry) -> str:
    return PurePosixPath(entry.id).stem
