"""A release as a plain folder or a .tar, as services for static pages take it."""

from __future__ import annotations

import datetime as dt
import io
import shutil
import tarfile
from collections.abc import Iterator
from pathlib import Path

from plugins.core.errors import HubError
from plugins.core.files import replacing
from plugins.publish.addresses import PagesAddress
from plugins.publish.model import Manifest
from plugins.publish.shelf import SITE
from plugins.publish.squeeze import SQUEEZERS


class ForeignFolder(HubError):
    """Says that a folder holds what is not ours to remove."""


def write_artefact(folder: Path, manifest: Manifest, address: PagesAddress) -> int:
    """Write what a service takes, whole; return how many files it has."""
    names = tuple(_names(manifest, address.endings))
    if address.path.suffix == ".tar":
        with replacing(address.path) as temporary:
            _pack(folder / SITE, names, manifest, temporary)
    else:
        _copy(folder / SITE, names, address.path)
    return len(names)


def _names(manifest: Manifest, endings: tuple[str, ...]) -> Iterator[str]:
    """Give the files of a release, of packed ones only those that the service knows of."""
    for name in manifest.files:
        stem, _, ending = name.rpartition(".")
        if ending not in SQUEEZERS or stem not in manifest.files or ending in endings:
            yield name


def _pack(site: Path, names: tuple[str, ...], manifest: Manifest, target: Path) -> None:
    """Write a .tar; the same release gives the same bytes."""
    day = dt.datetime.fromisoformat(manifest.origin.day).replace(tzinfo=dt.UTC)
    with tarfile.open(target, "w", format=tarfile.PAX_FORMAT) as archive:
        for name in names:
            content = (site / name).read_bytes()
            entry = tarfile.TarInfo(f"./{name}")
            entry.size, entry.mode, entry.mtime = len(content), 0o644, int(day.timestamp())
            archive.addfile(entry, io.BytesIO(content))


def _copy(site: Path, names: tuple[str, ...], target: Path) -> None:
    """Write a folder; one that is there must be an earlier artefact."""
    if target.is_dir() and any(target.iterdir()) and not (target / "404.html").is_file():
        raise ForeignFolder(f"{target} muss neu, leer oder von hier sein.")
    aside = target.with_name(f".{target.name}.neu")
    shutil.rmtree(aside, ignore_errors=True)
    for name in names:
        (aside / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(site / name, aside / name)
    shutil.rmtree(target, ignore_errors=True)
    aside.rename(target)
