"""A release in a bucket that is shown as it is; services that speak S3 know no links.

Nothing is exchanged in one step there, so the order must do: first what nobody leads to yet,
then pages that lead to it, the deepest first and the front page last, then what is old goes.  At
every moment, also when a deploy is killed, each file is whole, and whoever comes to any page finds
everything that it names.  For the seconds of a deploy old and new pages stand side by side.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import NamedTuple

import obstore
from obstore.exceptions import BaseError
from obstore.store import S3Store

from plugins.core.errors import HubError
from plugins.publish.addresses import BucketAddress
from plugins.publish.lasting import is_lasting
from plugins.publish.model import Manifest
from plugins.publish.shelf import MANIFEST, SITE
from plugins.publish.squeeze import SQUEEZERS

CURRENT = ".hub/current.json"
PREVIOUS = ".hub/previous.json"
BEGUN = ".hub/begun.json"
"""What the last deploy began to bring; by one of these a bucket of ours is known."""
_AT_ONCE = 8
_LEADING = frozenset((".html", ".xml", ".txt"))
_KINDS: Mapping[str, str] = MappingProxyType(
    {
        ".avif": "image/avif",
        ".css": "text/css; charset=utf-8",
        ".eml": "message/rfc822",
        ".epub": "application/epub+zip",
        ".geojson": "application/geo+json",
        ".html": "text/html; charset=utf-8",
        ".ics": "text/calendar; charset=utf-8",
        ".jpg": "image/jpeg",
        ".js": "text/javascript; charset=utf-8",
        ".json": "application/json",
        ".mp3": "audio/mpeg",
        ".mp4": "video/mp4",
        ".pdf": "application/pdf",
        ".png": "image/png",
        ".svg": "image/svg+xml",
        ".txt": "text/plain; charset=utf-8",
        ".vcf": "text/vcard; charset=utf-8",
        ".vtt": "text/vtt; charset=utf-8",
        ".webmanifest": "application/manifest+json",
        ".webp": "image/webp",
        ".woff2": "font/woff2",
        ".xml": "application/xml",
        ".zip": "application/zip",
    }
)


class BucketFailed(HubError):
    """Says what the service refused."""


class Upload(NamedTuple):
    """A file to be sent: its key, where its bytes lie, whether they are packed."""

    key: str
    source: Path
    packed: bool


def uploads_of(folder: Path, manifest: Manifest, gzip: bool) -> tuple[Upload, ...]:
    """Return what of a release a bucket gets; it cannot choose between packed files itself."""
    names = manifest.files
    found = []
    for name in names:
        stem, _, ending = name.rpartition(".")
        if ending in SQUEEZERS and stem in names:
            continue
        packed = gzip and f"{name}.gz" in names
        source = folder / SITE / (f"{name}.gz" if packed else name)
        found.append(Upload(name, source, packed))
    return tuple(found)


def in_order(uploads: Iterable[Upload], there: Iterable[str]) -> Iterator[tuple[Upload, ...]]:
    """Give what to send at once, one group after the other; `there` are the keys of the bucket."""
    known = frozenset(there)
    groups: dict[tuple[int, int], list[Upload]] = {}
    for upload in uploads:
        groups.setdefault(_turn(upload.key, upload.key in known), []).append(upload)
    return (tuple(groups[turn]) for turn in sorted(groups))


def _turn(key: str, known: bool) -> tuple[int, int]:
    """Return when a file is sent: what nobody leads to, new pages, then what leads to them."""
    path = PurePosixPath(key)
    if known and not is_lasting(key):
        return 2, -len(path.parts)
    return (1 if path.suffix in _LEADING else 0), 0


def left_over(keys: Iterable[str], manifest: Manifest, last: Manifest | None) -> tuple[str, ...]:
    """Return what goes: what the release has not, but files that a page still open may load."""
    kept = {name for name in (last.files if last else ()) if is_lasting(name)}
    kept |= {*manifest.files, CURRENT, PREVIOUS, BEGUN}
    return tuple(sorted(key for key in keys if key not in kept))


class Bucket:
    """A bucket, or a folder in one; key and place of the service are told by the environment."""

    def __init__(self, address: BucketAddress) -> None:
        """Open it."""
        self._gzip = address.gzip
        self._store = S3Store(
            address.bucket,
            prefix=address.prefix or None,
            client_options={"allow_http": True},
        )

    def bring(self, folder: Path, manifest: Manifest, last: Manifest | None) -> tuple[int, int]:
        """Make the bucket what a release is; return how many files were sent and removed.

        `last` is what was live before: open pages may still load its files with lasting names.
        """
        try:
            there = self._marks()
            if there and not there.keys() & {CURRENT, BEGUN}:
                raise BucketFailed("Im Eimer liegt anderes; er muss leer oder von hier sein.")
            obstore.put(self._store, BEGUN, folder / MANIFEST, use_multipart=False)
            wanted = uploads_of(folder, manifest, self._gzip)
            new = [upload for upload in wanted if there.get(upload.key) != _mark(upload.source)]
            for group in in_order(new, there):
                self._send(group)
            self._note(folder)
            gone = left_over(there, manifest, last)
            obstore.delete(self._store, list(gone))
        except BaseError as reason:
            raise BucketFailed(f"Der Eimer nimmt das Release nicht an: {reason}") from reason
        return len(new), len(gone)

    def noted(self, key: str) -> bytes | None:
        """Return the manifest of what is live, or of what was before; None where there is none."""
        try:
            return bytes(obstore.get(self._store, key).bytes())
        except FileNotFoundError:
            return None
        except BaseError as reason:
            raise BucketFailed(f"Der Eimer antwortet nicht: {reason}") from reason

    def _marks(self) -> dict[str, str]:
        """Return the mark of every object: of one that was sent whole, its MD5."""
        found = {}
        for rows in obstore.list(self._store):
            for row in rows:
                found[str(row["path"])] = str(row["e_tag"] or "").strip('"')
        return found

    def _send(self, group: Iterable[Upload]) -> None:
        with ThreadPoolExecutor(_AT_ONCE) as threads:
            for _ in threads.map(self._put, group):
                pass

    def _put(self, upload: Upload) -> None:
        lasting = "public, max-age=31536000, immutable"
        attributes = {
            "Content-Type": _KINDS.get(
                PurePosixPath(upload.key).suffix, "application/octet-stream"
            ),
            "Cache-Control": lasting if is_lasting(upload.key) else "no-cache",
        }
        if upload.packed:
            attributes["Content-Encoding"] = "gzip"
        obstore.put(
            self._store, upload.key, upload.source, attributes=attributes, use_multipart=False
        )

    def _note(self, folder: Path) -> None:
        """Note what is live now, and what was before."""
        if self.noted(CURRENT) not in (None, (folder / MANIFEST).read_bytes()):
            obstore.copy(self._store, CURRENT, PREVIOUS)
        obstore.put(self._store, CURRENT, folder / MANIFEST, use_multipart=False)


def _mark(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
